import { plainForm } from '../lexicon/forms.ts';
import type { NamesByLength } from '../lexicon/names.ts';

/** What is known of every fandom without reading its list; data/fandoms/index.json, made from the lists' headers. */
export interface FandomEntry {
  readonly title: string;
  /** Words that hardly any other story uses: two of them give the fandom away. */
  readonly signs: readonly string[];
}

export type FandomIndex = Readonly<Record<string, FandomEntry>>;

/** Where the lists come from: each is asked for only when a book needs it. */
export interface FandomSource {
  readonly index: FandomIndex;
  /** Words that fan fiction of every fandom uses, one a line. */
  readonly everywhere: string;
  /** The text of a list; undefined when it cannot be read. */
  load(id: string): Promise<string | undefined>;
}

/** A list that has been read. */
export interface Fandom {
  /** In plain form and lower case. */
  readonly words: ReadonlySet<string>;
  readonly names: NamesByLength;
  /** How the fandom spells what is often spelt otherwise, by that other form in lower case. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** The lists that books have asked for so far. */
export interface FandomShelf {
  readonly index: FandomIndex;
  readonly everywhere: ReadonlySet<string>;
  loaded(id: string): Fandom | undefined;
  /** Reads those that are not at hand yet; true when there is a new one. A list that cannot be read is asked for once. */
  load(ids: readonly string[]): Promise<boolean>;
}

export function createFandomShelf(source: FandomSource | undefined): FandomShelf {
  const known = new Map<string, Promise<Fandom | undefined>>();
  const loaded = new Map<string, Fandom>();
  return {
    index: source?.index ?? {},
    everywhere: source ? readFandom(source.everywhere).words : new Set(),
    loaded: (id) => loaded.get(id),
    async load(ids) {
      const before = loaded.size;
      await Promise.all(
        ids.map((id) => {
          const reading = known.get(id) ?? read(id);
          known.set(id, reading);
          return reading;
        }),
      );
      return loaded.size > before;
    },
  };

  async function read(id: string): Promise<Fandom | undefined> {
    const text = source && Object.hasOwn(source.index, id) ? await source.load(id) : undefined;
    if (text === undefined) return undefined;
    const fandom = readFandom(text);
    loaded.set(id, fandom);
    return fandom;
  }
}

/** Reads a list: an entry a line, `#` before what is none, `written otherwise -> as the fandom spells it`. */
export function readFandom(text: string): Fandom {
  const words = new Set<string>();
  const names = new Map<number, Map<string, number>>();
  const spellings = new Map<string, string>();
  for (const line of wordLines(text)) {
    const [first, right] = line.split(/ *-> */);
    const entry = right ?? first!;
    if (right !== undefined) spellings.set(first!.toLowerCase(), right);
    for (const word of entry.split(/\s+/)) {
      const plain = plainForm(word);
      words.add(plain.toLowerCase());
      if (!/^\p{Lu}/u.test(plain)) continue;
      const alike = names.get(plain.length);
      if (alike) alike.set(plain, 1);
      else names.set(plain.length, new Map([[plain, 1]]));
    }
  }
  return { words, names, spellings };
}

/** The writer's own words, kept with the story: one a line, `#` before a remark; made for version control. */
export const wordsFile = '.beta-reader-words.txt';

/** The entries of a word list as writers keep it: one a line; what follows a `#` is a remark. */
export function wordLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}
