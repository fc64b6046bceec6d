import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { DeepModel } from '../context/types.ts';
import { openResources } from '../engine/openResources.ts';
import { serve } from '../lsp/server.ts';
import { loadDeepModel } from '../network/deepFiles.ts';

declare const BETA_READER_VERSION: string;
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What the client hands over: where the extension's dist/ can be fetched. */
interface Options {
  readonly dist: string;
}

serve(connection, {
  name: 'Beta Reader',
  version: BETA_READER_VERSION,
  async load(log, options) {
    const { dist } = options as Options;
    const read = async (name: string) => {
      const response = await fetch(`${dist}/${name}`);
      return response.ok ? response.arrayBuffer() : undefined;
    };
    const resources = await openResources((name) => read(`data/${name}`), log);
    return { ...resources, deep: lazily(() => loadDeep(read), log) };
  },
  now: () => performance.now(),
  breathe,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

async function loadDeep(read: (name: string) => Promise<ArrayBuffer | undefined>): Promise<DeepModel> {
  const bytes = async (name: string) => {
    const data = await read(name);
    if (!data) throw new Error(`${name} is missing`);
    return new Uint8Array(data);
  };
  return loadDeepModel((name) => bytes(`data/deep/${name}`), await bytes('kernels.wasm'), breathe);
}

/**
 * The model is fetched when the first paragraph waits for it. It runs in this worker, which is off the main thread; the
 * server's own requests have their turn between two runs of the network.
 */
function lazily(load: () => Promise<DeepModel>, log: (message: string) => void): DeepModel {
  let model: Promise<DeepModel | undefined> | undefined;
  return {
    async propose(paragraphs) {
      model ??= load().catch((error: Error) => {
        log(`No deep context layer: ${error.message}.`);
        return undefined;
      });
      return (await model)?.propose(paragraphs) ?? [];
    },
  };
}
