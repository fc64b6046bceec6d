import { isDash, isLetter, isSpace } from './characters.ts';
import type { PrimaryMark } from './types.ts';

/** Counts that add up over paragraphs or files. */
export interface MarkCounts {
  /** Double marks that look as if they open speech. */
  readonly double: number;
  /** Single marks that look as if they open speech. */
  readonly single: number;
}

/** Counts opening marks in raw text, by the characters right beside them: cheap, no reading. */
export function countOpeningMarks(text: string): MarkCounts {
  let double = 0;
  let single = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 34 && code !== 39 && code !== 0x201c && code !== 0x2018) continue;
    const before = text.charCodeAt(i - 1);
    if (i > 0 && !isSpace(before) && !isDash(before) && before !== 40) continue;
    if (code === 34 || code === 0x201c) {
      double++;
      continue;
    }
    const next = text.charCodeAt(i + 1);
    // An elision (`'em`) opens in lower case; of speech, enough begins with a capital.
    if (isLetter(next) && next >= 65 && next <= 90) single++;
    // Half a mark each: an opening single mark by its shape.
    else if (code === 0x2018 && isLetter(next)) single += 0.5;
  }
  return { double, single };
}

/** The mark of most speech; double where there is none. */
export function primaryMark(counts: MarkCounts): PrimaryMark {
  return counts.single > counts.double ? 'single' : 'double';
}
