import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../lsp/server.ts';
import { type LoadedResources, loadResources } from './resources.ts';

declare const BETA_READER_VERSION: string;

const here = dirname(fileURLToPath(import.meta.url));
const connection = createConnection(ProposedFeatures.all);
let resources: LoadedResources | undefined;

serve(connection, {
  name: 'Beta Reader',
  version: BETA_READER_VERSION,
  async load(configuration, log) {
    await resources?.close();
    resources = await loadResources(join(here, 'data'), { configuration, deep: true, log });
    return resources;
  },
  now: () => performance.now(),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
});
