import { Disposable, languages as editorLanguages, LanguageStatusSeverity, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languages } from './manuscripts';

/** What the server says of a document; server/src/lsp/protocol.ts holds its twin. */
interface DocumentStatus {
  readonly uri: string;
  readonly state: 'checked' | 'not-a-manuscript' | 'not-english';
  readonly findings: number;
  readonly words: number;
  readonly without: readonly string[];
}

/** The item beside the language mode: what Beta Reader makes of the document in view. */
export function createStatus(client: BaseLanguageClient): Disposable {
  const item = editorLanguages.createLanguageStatusItem(
    'betaReader',
    languages.map((language) => ({ language })),
  );
  item.name = 'Beta Reader';
  item.command = { title: 'Show the log', command: 'betaReader.showLog' };
  const known = new Map<string, DocumentStatus>();

  function show(): void {
    const status = known.get(window.activeTextEditor?.document.uri.toString() ?? '');
    item.busy = status === undefined;
    item.text = status ? textOf(status) : 'Beta Reader is reading …';
    item.detail = status?.without.join(' ') || undefined;
    item.severity = status?.without.length ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  }

  client.onNotification('betaReader/status', (status: DocumentStatus) => {
    known.set(status.uri, status);
    show();
  });
  show();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  );
}

function textOf({ state, findings, words }: DocumentStatus): string {
  switch (state) {
    case 'not-a-manuscript':
      return 'Beta Reader: not a manuscript';
    case 'not-english':
      return 'Beta Reader: not in English';
    case 'checked':
      return `Beta Reader: ${findings === 0 ? 'nothing to mend' : findings === 1 ? '1 finding' : `${findings} findings`} in ${words.toLocaleString('en')} words`;
  }
}
