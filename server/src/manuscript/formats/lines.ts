import type { Range } from '../types.ts';

/** A line without its end. `blank`: nothing but spaces. */
export interface Line extends Range {
  readonly blank: boolean;
  /** Offset of the first character that is no space. */
  readonly ink: number;
}

/** The lines of a text, whether they end in LF, CRLF or CR. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const size = source.length;
  while (start <= size) {
    let end = source.indexOf('\n', start);
    let next: number;
    if (end < 0) {
      end = size;
      next = size + 1;
    } else {
      next = end + 1;
      if (end > start && source.charCodeAt(end - 1) === 13) end--;
    }
    let ink = start;
    while (ink < end && isLineSpace(source.charCodeAt(ink))) ink++;
    let last = end;
    while (last > ink && isLineSpace(source.charCodeAt(last - 1))) last--;
    lines.push({ start, end: last, blank: ink >= end, ink });
    start = next;
  }
  return lines;
}

function isLineSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 13 ||
    code === 0xfeff ||
    code === 11 ||
    code === 12 ||
    code === 0x3000 ||
    code === 0x200b
  );
}
