import {
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import type { Shown } from '../engine/places.ts';
import type { Diagnostic, Severity } from '../engine/types.ts';
import { lineAt, type SourceText, sliceOf } from '../manuscript/sourceText.ts';
import type { Range } from '../manuscript/types.ts';
import type { Document } from './document.ts';
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

export function toLspDiagnostic(document: Document, diagnostic: Diagnostic): LspDiagnostic {
  return inProtocol(document, diagnostic, 0);
}

function inProtocol(document: Document, diagnostic: Diagnostic, base: number): LspDiagnostic {
  const range = { start: base + diagnostic.range.start, end: base + diagnostic.range.end };
  return {
    range: toLspRange(document, visible(document.source, range)),
    severity: severities[diagnostic.severity],
    code: diagnostic.ruleId,
    codeDescription: { href: rulePage(diagnostic.ruleId) },
    source,
    message: diagnostic.message,
    ...(diagnostic.related ? { relatedInformation: relatedOf(document, diagnostic.related, base) } : {}),
  };
}

/** So many other places are listed beside a finding. */
const MOST_RELATED = 20;

function relatedOf(document: Document, places: readonly Range[], base: number): DiagnosticRelatedInformation[] {
  const listed = places.slice(0, MOST_RELATED);
  return listed.map((place, index) => {
    const range = { start: base + place.start, end: base + place.end };
    const left = places.length - MOST_RELATED;
    const here = `“${sliceOf(document.source, range.start, range.end)}”`;
    return {
      location: { uri: document.uri, range: toLspRange(document, range) },
      message: index === MOST_RELATED - 1 && left > 0 ? `${here}, and in ${left} places more` : here,
    };
  });
}

/** Diagnostics as the protocol has them, kept as long as what they show: below an edit only their lines change. */
const kept = new WeakMap<readonly Diagnostic[], { anchor: number; diagnostics: readonly LspDiagnostic[] }>();

export function toLspDiagnostics(document: Document, shown: readonly Shown[]): LspDiagnostic[] {
  const all: LspDiagnostic[] = [];
  for (const { anchor, diagnostics } of shown) {
    const known = kept.get(diagnostics);
    const current = known
      ? known.anchor === anchor
        ? known.diagnostics
        : known.diagnostics.map((diagnostic) => movedDown(diagnostic, anchor - known.anchor))
      : diagnostics.map((diagnostic) => inProtocol(document, diagnostic, document.source.starts[anchor]!));
    if (current !== known?.diagnostics) kept.set(diagnostics, { anchor, diagnostics: current });
    for (const diagnostic of current) all.push(diagnostic);
  }
  return all;
}

/** A copy, for the one before may still wait to be sent. */
function movedDown(diagnostic: LspDiagnostic, lines: number): LspDiagnostic {
  const down = ({ start, end }: LspDiagnostic['range']) => ({
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  });
  const related = diagnostic.relatedInformation?.map(({ location, message }) => ({
    location: { uri: location.uri, range: down(location.range) },
    message,
  }));
  return {
    ...diagnostic,
    range: down(diagnostic.range),
    ...(related ? { relatedInformation: related } : {}),
  };
}

/** Editors show nothing for an empty range: it grows by a character that stands on the same line. */
function visible(text: SourceText, range: Range): Range {
  if (range.start < range.end) return range;
  const isEnd = (at: number) => {
    if (at < 0 || at >= text.length) return true;
    const line = lineAt(text, at);
    const character = text.lines[line]![at - text.starts[line]!];
    return character === '\n' || character === '\r';
  };
  if (!isEnd(range.start - 1)) return { start: range.start - 1, end: range.end };
  return isEnd(range.end) ? range : { start: range.start, end: range.end + 1 };
}
