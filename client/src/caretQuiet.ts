import { type Diagnostic, Disposable, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import { touchesCaret } from './caret';

/** A finding at the caret waits this long after the last key, in milliseconds. */
const PATIENCE = 1500;

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

  function isHeld(document: TextDocument, diagnostic: Diagnostic): boolean {
    const editor = window.activeTextEditor;
    if (editor?.document !== document || Date.now() - typedAt > PATIENCE) return false;
    const line = document.lineAt(editor.selection.active.line);
    const { start, end } = diagnostic.range;
    if (start.line > line.lineNumber || end.line < line.lineNumber) return false;
    const from = start.line < line.lineNumber ? 0 : start.character;
    const to = end.line > line.lineNumber ? line.text.length : end.character;
    return touchesCaret(line.text, editor.selection.active.character, from, to);
  }

  return {
    handleDiagnostics(uri, diagnostics, next) {
      let shown = '';
      const show = () => {
        const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
        const visible = document ? diagnostics.filter((diagnostic) => !isHeld(document, diagnostic)) : diagnostics;
        const key = visible.map((diagnostic) => diagnostics.indexOf(diagnostic)).join();
        if (key === shown && shown !== '') return;
        shown = key;
        next(uri, visible);
      };
      latest.set(uri.toString(), show);
      show();
    },
    dispose() {
      clearTimeout(timer);
      Disposable.from(...subscriptions).dispose();
    },
  };
}
