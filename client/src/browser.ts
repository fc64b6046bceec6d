import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  return start(context, (_, options) => {
    const dist = Uri.joinPath(context.extensionUri, 'dist');
    let worker: Worker | undefined;
    const startWorker = async () => {
      worker?.terminate(); // that of before a restart
      worker = new Worker(Uri.joinPath(dist, 'server.browser.js').toString(true));
      // Not the worker itself: VS Code puts another Worker in the place of the browser's, which the client does not know.
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('betaReader', 'Beta Reader', startWorker, {
      ...options,
      initializationOptions: () => ({ ...options.initializationOptions(), dist: dist.toString(true) }),
    });
  });
}

export const deactivate = stop;
