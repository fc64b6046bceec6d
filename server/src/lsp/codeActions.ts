import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic as LspDiagnostic,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { nonOverlapping, safeEdits } from '../engine/edits.ts';
import type { Diagnostic, TextEdit } from '../engine/types.ts';
import { sliceOf } from '../manuscript/sourceText.ts';
import { toLspDiagnostic } from './diagnostics.ts';
import type { Document } from './document.ts';
import { toLspEdit, toOffsets } from './positions.ts';
import { commands } from './protocol.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.betaReader`;
/** Rules that say of a word that nobody knows it. */
const wordRules = ['typos/spelling', 'consistency/name-spelling'];

/** What the actions of a document know of the work around it. */
export interface Around {
  /** The document lies in a folder that can hold a words file. */
  readonly hasFolder: boolean;
  /** What other chapters show of the same rule and group. */
  others(
    diagnostic: Diagnostic,
  ): readonly { readonly document: Versioned; readonly diagnostics: readonly Diagnostic[] }[];
}

/** A text that edits are made of; `version` is null where it is not open. */
export type Versioned = Pick<Document, 'uri' | 'source'> & { readonly version: number | null };

/** Actions at a place: the fixes of the findings there, all of their kind, the word, the rule; and fix-all. */
export function codeActions(
  document: Document,
  diagnostics: readonly Diagnostic[],
  { range, context }: CodeActionParams,
  around: Around,
): CodeAction[] {
  const wants = (kind: string) => context.only === undefined || context.only.some((only) => isKind(kind, only));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const place = toOffsets(document, range);
    const here = diagnostics.filter(
      (diagnostic) => diagnostic.range.start <= place.end + 1 && diagnostic.range.end >= place.start - 1,
    );
    // Where the client says which findings it means, a neighbour is none of them.
    const meant = here.filter((diagnostic) => isAmong(context.diagnostics, toLspDiagnostic(document, diagnostic)));
    actions.push(...quickFixes(document, meant.length > 0 ? meant : here, diagnostics, around));
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

function isAmong(diagnostics: readonly LspDiagnostic[], { code, range: { start, end } }: LspDiagnostic): boolean {
  return diagnostics.some(
    ({ code: otherCode, range }) =>
      otherCode === code &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
}

/** First what mends each finding at the place, then, once for each rule or word among them, what is wider. */
function quickFixes(
  document: Document,
  here: readonly Diagnostic[],
  all: readonly Diagnostic[],
  around: Around,
): CodeAction[] {
  const mending: CodeAction[] = [];
  const wider = new Map<string, CodeAction>();
  for (const diagnostic of here) {
    const shown = [toLspDiagnostic(document, diagnostic)];
    const word = sliceOf(document.source, diagnostic.range.start, diagnostic.range.end);
    diagnostic.fixes.forEach((fix, index) => {
      mending.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: shown,
        isPreferred: index === 0,
        edit: workspaceEdit(document, fix.edits),
      });
    });
    const add = (action: CodeAction | undefined) => {
      if (action) wider.set(action.title, action);
    };
    add(fixSame(document, diagnostic, all, shown));
    add(fixInWork(document, diagnostic, around, shown));
    if (wordRules.includes(diagnostic.ruleId)) {
      const args = [document.uri, word];
      add(command(`Add “${word}” to your words`, commands.addWord, args, shown));
      if (around.hasFolder) add(command(`Add “${word}” to this story’s words`, commands.addStoryWord, args, shown));
    }
    add(ignore(document, diagnostic, shown));
    const turnOff = [document.uri, diagnostic.ruleId, 'off'];
    add(command(`Turn the rule ${diagnostic.ruleId} off`, commands.setRule, turnOff, shown));
  }
  return [...mending, ...wider.values()];
}

/** Mends every finding of the same kind by its first fix; of misspellings, the same word wherever it stands. */
function fixSame(
  document: Document,
  { ruleId, range, fixes }: Diagnostic,
  all: readonly Diagnostic[],
  shown: LspDiagnostic[],
): CodeAction | undefined {
  if (fixes.length === 0) return undefined;
  const wordAt = ({ start, end }: { start: number; end: number }) => sliceOf(document.source, start, end);
  const same = all.filter(
    (other) =>
      other.ruleId === ruleId &&
      other.fixes.length > 0 &&
      (!wordRules.includes(ruleId) || wordAt(other.range) === wordAt(range)),
  );
  if (same.length < 2) return undefined;
  const kind = wordRules.includes(ruleId) ? `“${wordAt(range)}”` : ruleId.slice(ruleId.indexOf('/') + 1);
  return {
    title: `Fix all of this kind in this file (${same.length} × ${kind})`,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
    edit: workspaceEdit(document, nonOverlapping(same.map((other) => other.fixes[0]!.edits))),
  };
}

/** Mends the mixture in all chapters; its own file's part is the first fix. */
function fixInWork(
  document: Document,
  diagnostic: Diagnostic,
  around: Around,
  shown: LspDiagnostic[],
): CodeAction | undefined {
  const here = diagnostic.fixes[0];
  if (diagnostic.group === undefined || !here) return undefined;
  const others = around.others(diagnostic).flatMap(({ document: other, diagnostics }) => {
    const edits = diagnostics.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    return edits.length > 0 ? [{ other, edits }] : [];
  });
  if (others.length === 0) return undefined;
  return {
    title: `${diagnostic.fixes.at(-1)!.title} in this and ${others.length === 1 ? 'another chapter' : `${others.length} other chapters`}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
    edit: {
      documentChanges: [{ other: document, edits: here.edits }, ...others].map(({ other, edits }) => ({
        textDocument: { uri: other.uri, version: other.version },
        edits: edits.map((edit) => toLspEdit(other, edit)),
      })),
    },
  };
}

/** “Here” is the sentence: what is remembered of it survives edits elsewhere. */
function ignore(document: Document, { ruleId, range, group, fingerprint }: Diagnostic, shown: LspDiagnostic[]) {
  const { source } = document;
  const excerpt = sliceOf(source, Math.max(0, range.start - 30), Math.min(source.length, range.end + 30))
    .replace(/\s+/g, ' ')
    .trim();
  const what = ruleId.slice(ruleId.indexOf('/') + 1);
  return command(
    group === undefined ? `Ignore here (${what})` : `Ignore this everywhere (${what})`,
    commands.ignoreHere,
    [document.uri, ruleId, fingerprint, excerpt],
    shown,
  );
}

function command(title: string, name: string, args: unknown[], diagnostics: LspDiagnostic[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: name, arguments: args } };
}

/** Edits for this very version of the document: an editor that has moved on refuses them. */
function workspaceEdit(document: Document, edits: readonly TextEdit[]): WorkspaceEdit {
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
