import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { start, stop } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  return start(context, (_, options) => {
    const module = context.asAbsolutePath('dist/server.js');
    const serverOptions: ServerOptions = {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc },
    };
    return new LanguageClient('betaReader', 'Beta Reader', serverOptions, options);
  });
}

export const deactivate = stop;
