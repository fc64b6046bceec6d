/** What the paragraph around a word tells of how it is meant: dialect and verse are full of odd words. */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import type { Reading } from './tokens.ts';

export interface Surroundings {
  /** Odd words in the paragraph: elided, or in no list of common words. */
  odd: number;
  /** For each word, 1 when it is odd. */
  oddAt: Uint8Array;
  /** For each word, 1 within a quotation. */
  quotedAt: Uint8Array;
}

export const createSurroundings = (): Surroundings => ({
  odd: 0,
  oddAt: new Uint8Array(256),
  quotedAt: new Uint8Array(256),
});

export function readSurroundings(
  { words, quotations }: Paragraph,
  { ids, elided }: Reading,
  lexicon: Lexicon,
  out: Surroundings,
): void {
  if (out.oddAt.length < words.length) {
    out.oddAt = new Uint8Array(2 * words.length);
    out.quotedAt = new Uint8Array(2 * words.length);
  }
  out.odd = 0;
  for (let i = 0; i < words.length; i++) {
    const { norm, capitalised } = words[i]!;
    const odd =
      elided[i] === 1 || (!capitalised && ids[i] === 0 && !norm.includes('-') && lexicon.zipf(norm) < 2) ? 1 : 0;
    out.oddAt[i] = odd;
    out.odd += odd;
    out.quotedAt[i] = 0;
  }
  let from = 0;
  for (const { open, close, depth } of quotations) {
    if (depth > 0) continue;
    while (from < words.length && words[from]!.start < open) from++;
    for (; from < words.length && (close === undefined || words[from]!.end <= close); from++) out.quotedAt[from] = 1;
  }
}
