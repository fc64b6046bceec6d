import type { Range as LspRange, TextEdit as LspTextEdit, Position } from 'vscode-languageserver';
import type { TextEdit } from '../engine/types.ts';
import { lineAt, type SourceText } from '../manuscript/sourceText.ts';
import type { Range } from '../manuscript/types.ts';

/** The only place that knows lines and columns: the core counts UTF-16 offsets, as the protocol does within a line. */
interface Placed {
  readonly source: SourceText;
}

/** The position of an offset; one outside the text is taken for its end, one inside a line's end for the line's end. */
export function positionAt(source: SourceText, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.length));
  const line = lineAt(source, at);
  return { line, character: Math.min(at - source.starts[line]!, widthOf(source, line)) };
}

/** The offset of a position; one outside the text or its line is taken for the nearest end. */
export function offsetAt(source: SourceText, { line, character }: Position): number {
  if (line >= source.lines.length) return source.length;
  if (!(line >= 0)) return 0;
  return source.starts[line]! + Math.max(0, Math.min(character, widthOf(source, line)));
}

/** Characters of a line without its end. */
function widthOf({ lines }: SourceText, line: number): number {
  const text = lines[line]!;
  let width = text.length;
  while (width > 0 && isEnd(text.charCodeAt(width - 1))) width--;
  return width;
}

const isEnd = (code: number) => code === 10 || code === 13;

export function toLspRange({ source }: Placed, { start, end }: Range): LspRange {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

export function toLspEdit(document: Placed, edit: TextEdit): LspTextEdit {
  return { range: toLspRange(document, edit), newText: edit.newText };
}

export function toOffsets({ source }: Placed, range: LspRange): Range {
  return { start: offsetAt(source, range.start), end: offsetAt(source, range.end) };
}
