import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { nonOverlapping, safeEdits } from '../engine/edits.ts';
import type { Diagnostic, TextEdit } from '../engine/types.ts';
import { toLspDiagnostic } from './diagnostics.ts';
import { toLspEdit, toOffsets } from './positions.ts';
import { commands } from './protocol.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.betaReader`;

/** Actions at a place: the fixes of the findings there, all of their kind, the word, the rule; and fix-all. */
export function codeActions(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  { range, context }: CodeActionParams,
): CodeAction[] {
  const wants = (kind: string) => context.only === undefined || context.only.some((only) => isKind(kind, only));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const place = toOffsets(document, range);
    for (const diagnostic of diagnostics)
      if (diagnostic.range.start <= place.end + 1 && diagnostic.range.end >= place.start - 1)
        actions.push(...quickFixes(document, diagnostic, diagnostics));
  }
  // Without a filter an editor lists what stands at the place: fix-all has a menu of its own.
  if (context.only && wants(fixAllKind)) {
    const edits = safeEdits(diagnostics);
    if (edits.length > 0)
      actions.push({
        title: 'Fix all that is surely wrong (Beta Reader)',
        kind: fixAllKind,
        edit: workspaceEdit(document, edits),
      });
  }
  return actions;
}

function quickFixes(document: TextDocument, diagnostic: Diagnostic, all: readonly Diagnostic[]): CodeAction[] {
  const shown = [toLspDiagnostic(document, diagnostic)];
  const actions: CodeAction[] = diagnostic.fixes.map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
    isPreferred: index === 0,
    edit: workspaceEdit(document, fix.edits),
  }));
  const same = all.filter(({ ruleId, fixes }) => ruleId === diagnostic.ruleId && fixes.length > 0);
  if (diagnostic.fixes.length > 0 && same.length > 1)
    actions.push({
      title: `Fix all ${same.length} of this kind in this file`,
      kind: CodeActionKind.QuickFix,
      diagnostics: shown,
      edit: workspaceEdit(document, nonOverlapping(same.map(({ fixes }) => fixes[0]!.edits))),
    });
  if (diagnostic.ruleId === 'typos/spelling') {
    const word = document.getText(shown[0]!.range);
    actions.push(command(`Add “${word}” to your words`, commands.addWord, [document.uri, word], shown));
  }
  actions.push(
    command(
      `Turn the rule ${diagnostic.ruleId} off`,
      commands.setRule,
      [document.uri, diagnostic.ruleId, 'off'],
      shown,
    ),
  );
  return actions;
}

function command(title: string, name: string, args: unknown[], diagnostics: CodeAction['diagnostics']): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: name, arguments: args } };
}

/** Edits for this very version of the document: an editor that has moved on refuses them. */
function workspaceEdit(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const change: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: edits.map((edit) => toLspEdit(document, edit)),
  };
  return { documentChanges: [change] };
}

/** `quickfix.x` is a `quickfix`. */
function isKind(kind: string, only: string): boolean {
  return kind === only || kind.startsWith(`${only}.`);
}
