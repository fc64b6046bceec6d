import type { Lexicon } from '../lexicon/types.ts';
import { primaryMark } from '../manuscript/primaryMark.ts';
import type { PrimaryMark } from '../manuscript/types.ts';
import type { Reading } from './cache.ts';

/** What a book says of itself, summed up from counts of its paragraphs. */
export interface Facts {
  /** The word, as written and with or without a possessive 's, is a name in this book. */
  isName(word: string): boolean;
  /** How often the book uses the word (norm). */
  uses(norm: string): number;
  /** The names of the book that it uses at least twice, as written, with their counts. */
  names(): ReadonlyMap<string, number>;
  curlyMarks(): boolean;
  dash(): string;
  ellipsis(): string;
  primary(): PrimaryMark;
}

/** Facts that paragraphs are added to and taken from; each costs time in proportion to the paragraph alone. */
export interface Book extends Facts {
  add(reading: Reading): void;
  remove(reading: Reading): void;
}

interface WordCounts {
  total: number;
  /** With a capital where nothing but a name asks for one. */
  capitalised: number;
  lower: number;
  /** The form in which it was last seen with such a capital. */
  written: string;
}

/** A word is a name when the book capitalises it inside sentences at least this often … */
const NAME_USES = 2;
/** … and writes it in lower case at most this often for each such capital. */
const LOWER_SHARE = 0.5;

export function createBook(lexicon: Lexicon): Book {
  const words = new Map<string, WordCounts>();
  const tallies = new Map<string, number>();
  let named: Map<string, number> | undefined;

  function count({ summary, opening, paragraph }: Reading, sign: 1 | -1): void {
    named = undefined;
    for (const [norm, use] of summary.words) {
      const key = stem(norm);
      let counts = words.get(key);
      if (!counts) {
        counts = { total: 0, capitalised: 0, lower: 0, written: '' };
        words.set(key, counts);
      }
      counts.total += sign * use.total;
      counts.capitalised += sign * use.capitalisedInside;
      counts.lower += sign * use.lower;
      if (use.capitalisedInside > 0 && counts.written === '')
        counts.written = stem(paragraph.words.find((word) => word.norm === norm && word.capitalised)?.text ?? norm);
      if (counts.total <= 0) words.delete(key);
    }
    tally('opening double', sign * opening.double);
    tally('opening single', sign * opening.single);
    for (const shape of ['curly', 'straight'] as const)
      tally(`mark ${shape}`, sign * (summary.marks[shape] + summary.apostrophes[shape]));
    for (const [what, times] of Object.entries(summary.dashes)) if (times) tally(`dash ${what}`, sign * times);
    for (const [what, times] of Object.entries(summary.ellipses)) if (times) tally(`ellipsis ${what}`, sign * times);
  }

  const tally = (key: string, by: number) => tallies.set(key, (tallies.get(key) ?? 0) + by);
  const of = (key: string) => tallies.get(key) ?? 0;
  const most = (prefix: string, forms: readonly string[]) =>
    forms.reduce((best, form) => (of(`${prefix} ${form}`) > of(`${prefix} ${best}`) ? form : best));

  function isNameUse({ capitalised, lower }: WordCounts): boolean {
    return capitalised >= NAME_USES && lower <= LOWER_SHARE * capitalised;
  }

  return {
    add: (reading) => count(reading, 1),
    remove: (reading) => count(reading, -1),
    isName(word) {
      const counts = words.get(stem(word.toLowerCase()));
      if (!counts) return lexicon.isKnownName(word);
      return isNameUse(counts) || (counts.capitalised > 0 && lexicon.isKnownName(stem(word)));
    },
    uses: (norm) => words.get(stem(norm))?.total ?? 0,
    names() {
      if (!named) {
        named = new Map();
        for (const counts of words.values()) if (isNameUse(counts)) named.set(counts.written, counts.total);
      }
      return named;
    },
    curlyMarks: () => of('mark curly') > of('mark straight'),
    dash: () => most('dash', ['—', '--', '–']),
    ellipsis: () => most('ellipsis', ['...', '…', '. . .']),
    primary: () => primaryMark({ double: of('opening double'), single: of('opening single') }),
  };
}

/** The word without a possessive 's or a lone apostrophe at its end, straight or curly. */
function stem(word: string): string {
  return word.replace(/['’](s|S)?$/, '');
}
