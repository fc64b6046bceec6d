import { isBareAccent, isLetter, isUpper } from './characters.ts';

/** A word by its letters alone; the same object in all places where it stands. */
export interface Spelling {
  readonly text: string;
  /** Apostrophes straightened to ', lower-cased. */
  readonly norm: string;
  /** First letter is upper case. */
  readonly capitalised: boolean;
  /** What was told of it, by the number of the map; see `createSpellingMap`. Beside the word it is near at hand. */
  readonly told: unknown[];
}

/** A power of two: a book has some ten thousand words, most of them again and again. */
const SLOTS = 1 << 15;
const met: (Spelling | undefined)[] = new Array(SLOTS).fill(undefined);

/**
 * The word that stands at [start, end) of a text. One that was met before is the same object: its strings are made, cased
 * and hashed once, so whoever looks them up in a list afterwards finds them at hand. Those met last are kept.
 */
export function spellingAt(text: string, start: number, end: number): Spelling {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  // Two words share a pair of slots, the one met last in front, so that hardly a common word is put out by a rare one.
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 2);
  const first = met[slot];
  if (first && isAt(first.text, text, start, end)) return first;
  const second = met[slot + 1];
  met[slot + 1] = first;
  const spelling = second && isAt(second.text, text, start, end) ? second : spell(copied(text, start, end));
  met[slot] = spelling;
  return spelling;
}

/** Longer slices point into the text that they are cut from, and the word would keep all of it in memory. */
function copied(text: string, start: number, end: number): string {
  return ` ${text.slice(start, end)}`.slice(1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function spell(text: string): Spelling {
  let capitalised = false;
  let plain = true;
  let seen = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!seen && isLetter(code)) {
      capitalised = isUpper(code);
      seen = true;
    }
    if (code > 0x7e || isBareAccent(code)) plain = false;
  }
  const norm = plain
    ? text
    : text
        .replace(/[‘’‛`´]/g, "'")
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/[‐‑]/g, '-');
  return { text, norm: norm.toLowerCase(), capitalised, told: new Array(maps).fill(undefined) };
}

/** Something told of words; forgotten with the word. */
export interface SpellingMap<T> {
  get(spelling: Spelling): T | undefined;
  set(spelling: Spelling, value: T): void;
}

/** One for each purpose, not for each book: all words make room for it. */
export function createSpellingMap<T>(): SpellingMap<T> {
  const at = maps++;
  return {
    get: ({ told }) => told[at] as T | undefined,
    set({ told }, value) {
      told[at] = value;
    },
  };
}
let maps = 0;

/** What is told of a word by its letters alone, told once while the word is kept. */
export function bySpelling<T extends object | number | boolean>(
  tell: (spelling: Spelling) => T,
): (spelling: Spelling) => T {
  const answers = createSpellingMap<T>();
  return (spelling) => {
    const known = answers.get(spelling);
    if (known !== undefined) return known;
    const answer = tell(spelling);
    answers.set(spelling, answer);
    return answer;
  };
}
