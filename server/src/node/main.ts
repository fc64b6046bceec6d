import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../lsp/server.ts';
import { type DeepThread, startDeepThread } from './deepThread.ts';
import { localFiles } from './files.ts';
import { loadResources } from './resources.ts';

declare const BETA_READER_VERSION: string;

const here = dirname(fileURLToPath(import.meta.url));
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (!process.argv.slice(2).some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  process.stderr.write('Beta Reader’s language server is started by an editor: node server.js --stdio\n');
  process.exit(2);
}

/** The network is loaded once: no setting changes it. */
let deep: DeepThread | undefined;

serve(createConnection(ProposedFeatures.all), {
  name: 'Beta Reader',
  version: BETA_READER_VERSION,
  async load(log) {
    deep ??= startDeepThread(here, log);
    const resources = await loadResources(join(here, 'data'), { deep: false, log });
    return { ...resources, deep: deep?.model };
  },
  files: localFiles,
  now: () => performance.now(),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
