import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Severity } from '../engine/types.ts';
import { toLspRange } from './positions.ts';
import { rulePage } from './rulePages.ts';

/** What clients show as the origin of a finding. */
export const source = 'Beta Reader';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toLspDiagnostic(document: TextDocument, diagnostic: Diagnostic): LspDiagnostic {
  return {
    range: toLspRange(document, visible(document, diagnostic.range)),
    severity: severities[diagnostic.severity],
    code: diagnostic.ruleId,
    codeDescription: { href: rulePage(diagnostic.ruleId) },
    source,
    message: diagnostic.message,
  };
}

/** Editors show nothing for an empty range: it grows by a character that stands on the same line. */
function visible(document: TextDocument, range: { start: number; end: number }) {
  if (range.start < range.end) return range;
  const text = document.getText();
  const isEnd = (at: number) => at < 0 || at >= text.length || text[at] === '\n' || text[at] === '\r';
  if (!isEnd(range.start - 1)) return { start: range.start - 1, end: range.end };
  return isEnd(range.end) ? range : { start: range.start, end: range.end + 1 };
}
