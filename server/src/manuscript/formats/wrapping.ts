import { blank, type LineTable, midSentence } from './lineTable.ts';

/** Most lines of prose that are wrapped are wrapped somewhere in here. */
const narrowest = 40;
const widest = 132;

/**
 * The column at which the text is hard-wrapped, or 0: where lines stop because the next word would not fit, whatever
 * the sentence. Decided for the whole text, from the lines that another follows directly.
 */
export function wrapWidth({ end, firstWord, look }: LineTable): number {
  const lines = look.length;
  const lengths = new Uint32Array(widest * 2 + 1);
  let count = 0;
  for (let i = 0; i + 1 < lines; i++) {
    if ((look[i]! | look[i + 1]!) & blank) continue;
    const length = end[i]!;
    if (length > widest * 2) return 0;
    lengths[length]!++;
    count++;
  }
  if (count === 0) return 0;
  let before = Math.min(count - 1, Math.floor(count * 0.98));
  let width = 0;
  while (before >= lengths[width]!) before -= lengths[width++]!;
  if (width < narrowest || width > widest) return 0;
  let full = 0;
  let mid = 0;
  for (let i = 0; i + 1 < lines; i++) {
    if ((look[i]! | look[i + 1]!) & blank || end[i]! + 1 + firstWord[i + 1]! <= width - 4) continue;
    full++;
    if (look[i]! & midSentence) mid++;
  }
  // Wrapped lines stop in mid-sentence; paragraphs do not.
  return full * 10 >= count * 6 && mid * 2 >= full ? width : 0;
}

/** The first word of the line after `line` would not have fitted on it. */
export function fills({ end, firstWord }: LineTable, line: number, width: number): boolean {
  return end[line]! + 1 + firstWord[line + 1]! > width - 4;
}
