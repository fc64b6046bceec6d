import { spliced } from './splice.ts';

/**
 * A text in lines, as an immutable value: an edit gives a new one that shares every line it did not touch, so nothing
 * is joined, scanned or compared beyond the edit. Offsets are UTF-16 code units.
 */
export interface SourceText {
  readonly length: number;
  /** The lines with their ends (LF, CRLF or CR); the last one has none and may be empty. */
  readonly lines: readonly string[];
  /** Offset at which each line starts, and as a last entry the length of the text. */
  readonly starts: Uint32Array;
}

export function sourceText(text: string): SourceText {
  const lines = splitLines(text);
  return { length: text.length, lines, starts: startsOf(lines) };
}

/** The whole text in one string: costs time in proportion to the book. */
export function textOf(source: SourceText): string {
  return source.lines.join('');
}

/** The text between two offsets. */
export function sliceOf({ lines, starts, length }: SourceText, start: number, end: number): string {
  const to = Math.min(end, length);
  if (start >= to) return '';
  let line = lineAtOffset(starts, start);
  const first = lines[line]!;
  const base = starts[line]!;
  if (to <= starts[line + 1]!) return first.slice(start - base, to - base);
  const parts = [first.slice(start - base)];
  for (line++; starts[line + 1]! < to; line++) parts.push(lines[line]!);
  parts.push(lines[line]!.slice(0, to - starts[line]!));
  return parts.join('');
}

/** The line on which an offset lies; the offset after a line's end lies on the next. */
export function lineAt(source: SourceText, offset: number): number {
  return lineAtOffset(source.starts, offset);
}

/** The text after what lies between two offsets has been replaced. Offsets outside the text are taken for its ends. */
export function replaceIn(source: SourceText, start: number, end: number, newText: string): SourceText {
  const { lines, starts, length } = source;
  const from = Math.max(0, Math.min(start, length));
  const to = Math.max(from, Math.min(end, length));
  let first = lineAtOffset(starts, from);
  const last = lineAtOffset(starts, to);
  // A CR whose LF is typed only now makes one line end with it.
  if (first > 0 && from === starts[first] && lines[first - 1]!.endsWith('\r')) first--;
  const text = lines[first]!.slice(0, from - starts[first]!) + newText + lines[last]!.slice(to - starts[last]!);
  const added = splitLines(text);
  if (last + 1 < lines.length) added.pop();
  return {
    length: length - (to - from) + newText.length,
    lines: spliced(lines, first, last + 1, added),
    starts: shiftedStarts(starts, first, last + 1, added),
  };
}

function startsOf(lines: readonly string[]): Uint32Array {
  const starts = new Uint32Array(lines.length + 1);
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    starts[i] = at;
    at += lines[i]!.length;
  }
  starts[lines.length] = at;
  return starts;
}

function shiftedStarts(old: Uint32Array, from: number, to: number, added: readonly string[]): Uint32Array {
  const shift = added.length - (to - from);
  const starts = new Uint32Array(old.length + shift);
  starts.set(old.subarray(0, from));
  let at = old[from]!;
  for (let i = 0; i < added.length; i++) {
    starts[from + i] = at;
    at += added[i]!.length;
  }
  const by = at - old[to]!;
  for (let i = to; i < old.length; i++) starts[i + shift] = old[i]! + by;
  return starts;
}

function lineAtOffset(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    let end: number;
    if (carriage >= 0 && (feed < 0 || carriage < feed)) end = feed === carriage + 1 ? feed + 1 : carriage + 1;
    else end = feed + 1;
    lines.push(text.slice(start, end));
    start = end;
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
  }
  lines.push(text.slice(start));
  return lines;
}
