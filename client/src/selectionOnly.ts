import {
  type Diagnostic,
  Disposable,
  StatusBarAlignment,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';

/** A stretch of a document, in UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface SelectionOnly extends Disposable {
  /** Shows only what lies in the selection of the editor in view. */
  restrict(): Promise<void>;
  /** Shows everything again. */
  release(): void;
  handleDiagnostics(uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature): void;
}

/** Keeps findings to a selection until the writer wants to see all of them again; the selection follows the text. */
export function createSelectionOnly(): SelectionOnly {
  const stretches = new Map<string, Stretch>();
  const latest = new Map<string, () => void>();
  const item = window.createStatusBarItem('betaReader.selection', StatusBarAlignment.Right, 100);
  item.name = 'Beta Reader: selection only';
  item.text = '$(selection) Selection only';
  item.tooltip = 'Beta Reader shows what it found in a selection. Click to see everything again.';
  item.command = 'betaReader.checkWholeText';

  const keyInView = () => window.activeTextEditor?.document.uri.toString() ?? '';
  const showItem = () => (stretches.has(keyInView()) ? item.show() : item.hide());
  const forget = (key: string) => {
    stretches.delete(key);
    latest.get(key)?.();
    showItem();
  };
  const subscriptions = [
    item,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const key = document.uri.toString();
      const stretch = stretches.get(key);
      if (stretch) stretches.set(key, contentChanges.reduce(afterChange, stretch));
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      stretches.delete(uri.toString());
      latest.delete(uri.toString());
    }),
    window.onDidChangeActiveTextEditor(showItem),
  ];

  return {
    async restrict() {
      const editor = window.activeTextEditor;
      if (!editor || editor.selection.isEmpty) {
        await window.showInformationMessage('Select the passage that you mean first.');
        return;
      }
      const { document, selection } = editor;
      const key = document.uri.toString();
      stretches.set(key, { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) });
      latest.get(key)?.();
      showItem();
    },
    release: () => forget(keyInView()),
    handleDiagnostics(uri, diagnostics, next) {
      const key = uri.toString();
      const show = () => {
        const stretch = stretches.get(key);
        const document = stretch && workspace.textDocuments.find((open) => open.uri.toString() === key);
        next(uri, document ? diagnostics.filter((diagnostic) => touches(document, diagnostic, stretch)) : diagnostics);
      };
      latest.set(key, show);
      show();
    },
    dispose: () => Disposable.from(...subscriptions).dispose(),
  };
}

function touches(document: TextDocument, { range }: Diagnostic, { start, end }: Stretch): boolean {
  return document.offsetAt(range.start) <= end && document.offsetAt(range.end) >= start;
}

/** What is typed inside a stretch, or at its end, makes it longer. */
export function afterChange(
  { start, end }: Stretch,
  { rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent,
): Stretch {
  const by = text.length - rangeLength;
  const changeEnd = rangeOffset + rangeLength;
  if (rangeOffset > end) return { start, end };
  if (changeEnd < start) return { start: start + by, end: end + by };
  return { start: Math.min(start, rangeOffset), end: Math.max(end, changeEnd) + by };
}
