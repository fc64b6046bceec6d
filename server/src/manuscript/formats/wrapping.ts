import type { Line } from './lines.ts';

/** Most lines of prose that are wrapped are wrapped somewhere in here. */
const narrowest = 40;
const widest = 132;

/** Length of the first word of a line. */
function firstWordLength(source: string, { ink, end }: Line): number {
  let i = ink;
  while (i < end && source.charCodeAt(i) !== 32) i++;
  return i - ink;
}

/**
 * The column at which the text is hard-wrapped, or 0: where lines stop because the next word would not fit, whatever
 * the sentence. Decided for the whole text, from the lines that another follows directly.
 */
export function wrapWidth(source: string, lines: readonly Line[]): number {
  const lengths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (line.blank || lines[i + 1]!.blank) continue;
    const length = line.end - line.start;
    if (length > widest * 2) return 0;
    lengths.push(length);
  }
  if (lengths.length === 0) return 0;
  const sorted = [...lengths].sort((a, b) => a - b);
  const width = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.98))]!;
  if (width < narrowest || width > widest) return 0;
  let full = 0;
  let mid = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.blank || next.blank) continue;
    if (!fills(source, line, next, width)) continue;
    full++;
    if (!/[.!?"”’'…:—-]$/.test(source.slice(Math.max(line.start, line.end - 1), line.end))) mid++;
  }
  // Wrapped lines stop in mid-sentence; paragraphs do not.
  return full * 10 >= lengths.length * 6 && mid * 2 >= full ? width : 0;
}

/** The first word of the next line would not have fitted on this one. */
export function fills(source: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWordLength(source, next) > width - 4;
}
