import { Disposable, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languages } from './manuscripts';

const ours: ReadonlySet<string> = new Set(languages);

/** Who scrolls on rests less than this anywhere, in milliseconds. */
const RESTING = 80;

/** Lines of a document, counted from 0: [first, end); server/src/engine/seen.ts holds its twin. */
interface Lines {
  readonly first: number;
  readonly end: number;
}

/** Tells the server which lines the writer has before the eyes, so that it looks at them first. */
export function watchSeen(client: BaseLanguageClient): Disposable & { again(): void } {
  let told = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    if (!client.isRunning()) return;
    const now = new Map<string, string>();
    for (const [uri, lines] of linesOf(window.visibleTextEditors)) {
      now.set(uri, JSON.stringify(lines));
      if (told.get(uri) !== now.get(uri)) void client.sendNotification('betaReader/seen', { uri, lines });
    }
    told = now;
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, RESTING);
  };
  const subscriptions = [
    window.onDidChangeTextEditorVisibleRanges(soon),
    window.onDidChangeVisibleTextEditors(tell),
    workspace.onDidCloseTextDocument(({ uri }) => told.delete(uri.toString())),
    { dispose: () => clearTimeout(timer) },
  ];
  return Object.assign(Disposable.from(...subscriptions), {
    /** A server that has just started knows nothing. */
    again() {
      told.clear();
      tell();
    },
  });
}

/** What each document shows in all its editors. */
function linesOf(editors: readonly TextEditor[]): Map<string, Lines[]> {
  const found = new Map<string, Lines[]>();
  for (const { document, visibleRanges } of editors) {
    if (!ours.has(document.languageId)) continue;
    const lines = visibleRanges.map(({ start, end }) => ({ first: start.line, end: end.line + 1 }));
    const uri = document.uri.toString();
    found.set(uri, [...(found.get(uri) ?? []), ...lines]);
  }
  return found;
}
