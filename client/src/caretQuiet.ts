import { type Diagnostic, Disposable, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import { touchesCaret } from './caret';

/** A finding at the caret waits this long after the last key, in milliseconds. */
const PATIENCE = 1500;
/** A paragraph is looked at over this many lines before the caret, at most. */
const LINES = 60;

export interface CaretQuiet extends Disposable {
  handleDiagnostics(uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature): void;
}

/**
 * Keeps findings back that touch the word, or the quotation still open, where the writer is typing: until the caret
 * leaves it or the writer pauses. Everything else is shown at once.
 */
export function createCaretQuiet(): CaretQuiet {
  let typedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const latest = new Map<string, () => void>();

  const again = () => {
    for (const show of latest.values()) show();
  };
  const subscriptions = [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || document !== window.activeTextEditor?.document) return;
      typedAt = Date.now();
      clearTimeout(timer);
      timer = setTimeout(again, PATIENCE + 10);
    }),
    window.onDidChangeTextEditorSelection(again),
    window.onDidChangeActiveTextEditor(again),
    workspace.onDidCloseTextDocument(({ uri }) => latest.delete(uri.toString())),
  ];

  /** What may be shown now; the list itself where nothing is held back. */
  function shownNow(document: TextDocument | undefined, diagnostics: Diagnostic[]): Diagnostic[] {
    const editor = window.activeTextEditor;
    if (!document || editor?.document !== document || Date.now() - typedAt > PATIENCE) return diagnostics;
    const caret = editor.selection.active;
    let first = caret.line;
    while (first > 0 && caret.line - first < LINES && !document.lineAt(first - 1).isEmptyOrWhitespace) first--;
    const zero = document.offsetAt(document.lineAt(first).range.start);
    const { range } = document.lineAt(caret.line);
    const text = document.getText(range.with(document.lineAt(first).range.start));
    const shown = diagnostics.filter(({ range: { start, end } }) => {
      if (start.line > caret.line || end.line < first) return true;
      const from = Math.max(0, document.offsetAt(start) - zero);
      return !touchesCaret(text, document.offsetAt(caret) - zero, from, document.offsetAt(end) - zero);
    });
    return shown.length === diagnostics.length ? diagnostics : shown;
  }

  return {
    handleDiagnostics(uri, diagnostics, next) {
      const key = uri.toString();
      const find = () => workspace.textDocuments.find((open) => open.uri.toString() === key);
      const version = find()?.version;
      let before: Diagnostic[] | undefined;
      const show = () => {
        const document = find();
        // The text has moved on: these places are no longer true, and newer findings are on their way.
        if (before && document?.version !== version) return;
        const shown = shownNow(document, diagnostics);
        if (before && shown.length === before.length && shown.every((diagnostic, at) => diagnostic === before![at]))
          return;
        before = shown;
        next(uri, shown);
      };
      latest.set(key, show);
      show();
    },
    dispose() {
      clearTimeout(timer);
      Disposable.from(...subscriptions).dispose();
    },
  };
}
