/** Text into words and marks, exactly as training/deep/segment.py does: the model knows no other reading. */
import type { Range } from '../../manuscript/types.ts';

export interface Token extends Range {
  readonly text: string;
  readonly isWord: boolean;
  /** The form that the vocabulary knows: lower case, straight marks, no accents. */
  readonly folded: string;
}

const token = /[\p{L}\p{Nl}\p{No}]+(?:['’][\p{L}\p{Nl}\p{No}]+)*|\p{Nd}+(?:[.,]\p{Nd}+)*|\.{2,}|-{2,}|[^\s]/gu;
const wordStart = /^[\p{L}\p{Nl}\p{No}]/u;
const marks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '‑': '-',
  '―': '—',
  '\u00ad': '-',
};
const curled = /[’‘“”–‑―\u00ad]/g;
const ascii = /^[\x00-\x7f]*$/;

export function segment(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
    isWord: wordStart.test(found),
    folded: fold(found),
  }));
}

export function fold(text: string): string {
  if (text.startsWith('..') || text === '…') return '…';
  if (text.startsWith('--')) return '—';
  const lower = text.toLowerCase().replace(curled, (mark) => marks[mark] ?? mark);
  return ascii.test(lower) ? lower : lower.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** How a word is cased: the model's vocabulary is lower case, so it is told apart. */
export const Case = { none: 0, lower: 1, capitalised: 2, upper: 3, mixed: 4 } as const;

export function caseOf(word: Token): number {
  if (!word.isWord) return Case.none;
  const letters = word.text.replace(/['’]/g, '');
  const lower = letters.toLowerCase();
  if (letters === lower) return Case.lower;
  const first = letters[0] ?? '';
  if (first !== first.toLowerCase() && letters.slice(1) === lower.slice(1)) return Case.capitalised;
  return letters === letters.toUpperCase() ? Case.upper : Case.mixed;
}
