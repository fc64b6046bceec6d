/** Starts the deep layer in a thread of its own, so neither typing nor the fast layer ever waits for the network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DeepModel } from '../context/types.ts';
import { createRemoteModel, type DeepReply } from '../network/deepMessages.ts';

export interface DeepThread {
  readonly model: DeepModel;
  stop(): Promise<void>;
}

/** `folder` holds deepWorker.js, kernels.wasm and data/deep; absent files mean that there is no deep layer. */
export function startDeepThread(folder: string, log: (message: string) => void): DeepThread | undefined {
  const script = join(folder, 'deepWorker.js');
  const kernels = join(folder, 'kernels.wasm');
  const data = join(folder, 'data', 'deep');
  const absent = [script, kernels, join(data, 'deep.bin')].find((file) => !existsSync(file));
  if (absent !== undefined) {
    log(`No deep context layer: ${absent} is missing.`);
    return undefined;
  }
  // A small young generation: the network's inputs and outputs are short-lived, and would pile up in a large one.
  const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 192 };
  let worker: Worker | undefined;
  const { model, receive } = createRemoteModel((request) => running().postMessage(request));
  /** Started when it is first asked: until then the first findings of the fast layer have both cores to themselves. */
  function running(): Worker {
    if (worker) return worker;
    worker = new Worker(script, { workerData: { data, kernels }, resourceLimits });
    worker.on('message', (reply: DeepReply) => receive(reply));
    worker.on('error', (error) => receive({ failed: String(error) }));
    // A command or server that is done does not wait for the thread.
    worker.unref();
    return worker;
  }
  return {
    model: {
      async propose(paragraphs) {
        const thread = running();
        thread.ref();
        try {
          return await model.propose(paragraphs);
        } finally {
          thread.unref();
        }
      },
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}
