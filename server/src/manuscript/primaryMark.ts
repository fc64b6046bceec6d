import { isDash, isLetter, isSpace } from './characters.ts';
import type { PrimaryMark } from './types.ts';

/** Counts that add up over paragraphs or files. */
export interface MarkCounts {
  /** Paragraphs whose first opening mark looks double. */
  readonly double: number;
  /** … or single. */
  readonly single: number;
}

/**
 * Which mark opens first in a paragraph of raw text, by the characters right beside it: cheap, no reading. The first is
 * the outermost; what a witness quotes at length inside one speech says nothing of the book.
 */
export function firstOpeningMark(text: string): MarkCounts {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 34 && code !== 39 && code !== 0x201c && code !== 0x2018) continue;
    const before = text.charCodeAt(i - 1);
    if (i > 0 && !isSpace(before) && !isDash(before) && before !== 40) continue;
    if (code === 34 || code === 0x201c) return { double: 1, single: 0 };
    const next = text.charCodeAt(i + 1);
    // An elision (`'em`) opens in lower case; of speech, enough begins with a capital.
    if (isLetter(next) && next >= 65 && next <= 90) return { double: 0, single: 1 };
    // Half a vote: an opening single mark by its shape.
    if (code === 0x2018 && isLetter(next)) return { double: 0, single: 0.5 };
  }
  return { double: 0, single: 0 };
}

/** The mark of most speech; double where there is none. */
export function primaryMark(counts: MarkCounts): PrimaryMark {
  return counts.single > counts.double ? 'single' : 'double';
}

/** The mark of most speech in a text of these blocks. */
export function primaryMarkOf(blocks: readonly { readonly text: string }[]): PrimaryMark {
  const all = blocks.map(({ text }) => firstOpeningMark(text));
  const sum = (mark: PrimaryMark) => all.reduce((total, votes) => total + votes[mark], 0);
  return primaryMark({ double: sum('double'), single: sum('single') });
}
