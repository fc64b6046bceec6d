import type { Diagnostic } from '../engine/types.ts';
import { lineAt, type SourceText } from '../manuscript/sourceText.ts';
import type { Paint } from './terminal.ts';

export interface CheckedFile {
  readonly path: string;
  readonly source: SourceText;
  readonly words: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file object of the machine interface. Offsets are UTF-16 code units in the file's text, ends exclusive. */
export function toJson(file: CheckedFile): unknown {
  return {
    path: file.path,
    words: file.words,
    diagnostics: file.diagnostics.map(({ ruleId, severity, message, range, certainty, fixes }) => ({
      ruleId,
      severity,
      message,
      start: range.start,
      end: range.end,
      ...(certainty === undefined ? {} : { certainty: Math.round(certainty * 1000) / 1000 }),
      fixes: fixes.map(({ title, applicability, edits }) => ({
        title,
        applicability,
        edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
      })),
    })),
  };
}

/** Line and column from 1, for people. */
export function placeOf(source: SourceText, offset: number): { line: number; column: number } {
  const line = lineAt(source, offset);
  return { line: line + 1, column: offset - source.starts[line]! + 1 };
}

/** Text for a terminal: no character of a manuscript or a path moves the cursor, changes a colour or turns the line round. */
function visible(text: string): string {
  return text.replace(hidden, '\ufffd');
}

const hidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** One line a finding, as compilers print them. */
export function toText(file: CheckedFile, paint: Paint): string {
  return file.diagnostics
    .map((diagnostic) => {
      const { line, column } = placeOf(file.source, diagnostic.range.start);
      const fix = diagnostic.fixes[0] ? `  [${diagnostic.fixes[0].title}]` : '';
      const severity = paint(diagnostic.severity, diagnostic.severity);
      const rule = paint(`(${diagnostic.ruleId})`, 'faint');
      const place = visible(`${file.path}:${line}:${column}`);
      return `${place}: ${severity}: ${visible(diagnostic.message + fix)} ${rule}\n`;
    })
    .join('');
}

/** Workflow commands that GitHub shows beside the lines of a pull request. */
export function toGithub(file: CheckedFile): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return file.diagnostics
    .map((diagnostic) => {
      const { line, column } = placeOf(file.source, diagnostic.range.start);
      const level =
        diagnostic.severity === 'error' ? 'error' : diagnostic.severity === 'warning' ? 'warning' : 'notice';
      return `::${level} file=${property(file.path)},line=${line},col=${column},title=${property(diagnostic.ruleId)}::${data(visible(diagnostic.message))}\n`;
    })
    .join('');
}
