import { workspace } from 'vscode';
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient';

/** `DocumentDiagnosticReportKind.full` of the client's library, which is there in full only in one of the hosts. */
const full = 'full' as never;

/**
 * The server pushes what it finds in open documents, so nothing is pulled for them. The chapters that are not open are
 * pulled where the writer wants to see the problems of whole works.
 */
export const pulled: DiagnosticProviderMiddleware = {
  provideDiagnostics: () => ({ kind: full, items: [] }),
  async provideWorkspaceDiagnostics(resultIds, token, report, next) {
    if (workspace.getConfiguration('betaReader').get<string>('problems') !== 'work') {
      if (resultIds.length > 0)
        report({ items: resultIds.map(({ uri }) => ({ kind: full, uri, version: null, items: [] })) });
      return { items: [] };
    }
    const isOpen = (uri: { toString(): string }) =>
      workspace.textDocuments.some((open) => open.uri.toString() === uri.toString());
    return next(resultIds, token, (chunk) => report(chunk && { items: chunk.items.filter(({ uri }) => !isOpen(uri)) }));
  },
};
