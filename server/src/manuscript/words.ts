import { isBareAccent, isDigit, isInvisible, isLetter, isSingleMark, isSpace } from './characters.ts';
import { type Spelling, spellingAt } from './spellings.ts';
import type { Range } from './types.ts';

/** A word before its sentence is known. */
export interface RawWord extends Range {
  readonly spelling: Spelling;
  readonly text: string;
  readonly norm: string;
  readonly capitalised: boolean;
}

const joiners = new Set([0x2d, 0x2010, 0x2011]);

/**
 * The words of a text, given which single marks are apostrophes (ascending). Numbers count as words (`10,000`, `3.5`,
 * `10:30`), as do `a.m.`, `U.S.` and addresses of the web, each one word with its inner points.
 */
export function readWords(text: string, apostrophes: readonly number[]): RawWord[] {
  const words: RawWord[] = [];
  let mark = 0;
  const isApostrophe = (at: number) => {
    while (mark < apostrophes.length && apostrophes[mark]! < at) mark++;
    // Looked up out of order only by one character: a word that begins with an apostrophe.
    return apostrophes[mark] === at;
  };
  let i = 0;
  const size = text.length;
  while (i < size) {
    const code = text.charCodeAt(i);
    const letter = isLetter(code);
    if (!letter && !isDigit(code) && !(isSingleMark(code) && isApostrophe(i) && startsWord(text, i + 1))) {
      i++;
      continue;
    }
    const start = i;
    if (letter && isAddress(text, i)) {
      while (i < size && !isSpace(text.charCodeAt(i))) i++;
      while (i > start + 1 && !isLetter(text.charCodeAt(i - 1)) && !isDigit(text.charCodeAt(i - 1))) i--;
      words.push(makeWord(text, start, i));
      continue;
    }
    i++;
    for (; i < size; i++) {
      const c = text.charCodeAt(i);
      if (isLetter(c) || isDigit(c)) continue;
      const next = text.charCodeAt(i + 1);
      if ((isSingleMark(c) || isBareAccent(c)) && isApostrophe(i)) continue;
      if (joiners.has(c) && startsWord(text, i + 1) && !joiners.has(text.charCodeAt(i - 1))) continue;
      // `mother-'n'-child`
      if (joiners.has(c) && isSingleMark(next) && isApostrophe(i + 1) && startsWord(text, i + 2)) continue;
      if ((c === 46 || c === 44 || c === 58) && isDigit(text.charCodeAt(i - 1)) && isDigit(next)) continue;
      if (c === 46 && isDotted(text, start, i)) continue;
      if (isInvisible(c)) continue;
      break;
    }
    // An invisible character or a stray joiner is no end of a word.
    while (i > start + 1 && isInvisible(text.charCodeAt(i - 1))) i--;
    words.push(makeWord(text, start, i));
  }
  return words;
}

function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}

/** The point at `at` belongs to letters with points: `a.m.`, `U.S.`, `e.g.`; not to the initials of a name, `J. R.` */
function isDotted(text: string, start: number, at: number): boolean {
  if ((at - start) % 2 !== 1 || at - start > 12) return false;
  if (!isLetter(text.charCodeAt(at - 1))) return false;
  for (let i = start + 1; i < at; i += 2) if (text.charCodeAt(i) !== 46) return false;
  if (at - start > 1) return true;
  return isLetter(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) === 46;
}

function isAddress(text: string, at: number): boolean {
  const c = text.charCodeAt(at) | 32;
  if (c === 119) return /^www\.[a-z0-9]/i.test(text.slice(at, at + 5));
  if (c === 104) return /^https?:\/\//i.test(text.slice(at, at + 8));
  return false;
}

function makeWord(text: string, start: number, end: number): RawWord {
  const spelling = spellingAt(text, start, end);
  return { start, end, spelling, text: spelling.text, norm: spelling.norm, capitalised: spelling.capitalised };
}

/** Index of the first word that starts at or after `at`. */
export function firstWordFrom(words: readonly Range[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
