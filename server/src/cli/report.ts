import type { Diagnostic } from '../engine/types.ts';

export interface CheckedFile {
  readonly path: string;
  readonly source: string;
  readonly words: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file object of the machine interface. Offsets are UTF-16 code units in the file's text, ends exclusive. */
export function toJson(file: CheckedFile): unknown {
  return {
    path: file.path,
    words: file.words,
    diagnostics: file.diagnostics.map(({ ruleId, severity, message, range, fixes }) => ({
      ruleId,
      severity,
      message,
      start: range.start,
      end: range.end,
      fixes: fixes.map(({ title, applicability, edits }) => ({
        title,
        applicability,
        edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
      })),
    })),
  };
}

/** Line and column from 1, for people. */
export function placeOf(source: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** One line a finding, as compilers print them. */
export function toText(file: CheckedFile): string {
  return file.diagnostics
    .map((diagnostic) => {
      const { line, column } = placeOf(file.source, diagnostic.range.start);
      const fix = diagnostic.fixes[0] ? `  [${diagnostic.fixes[0].title}]` : '';
      return `${file.path}:${line}:${column}: ${diagnostic.severity}: ${diagnostic.message}${fix} (${diagnostic.ruleId})\n`;
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
      return `::${level} file=${property(file.path)},line=${line},col=${column},title=${property(diagnostic.ruleId)}::${data(diagnostic.message)}\n`;
    })
    .join('');
}
