/** The deep layer's thread: loads the network once, then answers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadDeepModel } from '../network/deepFiles.ts';
import { answerRequests, type DeepRequest } from '../network/deepMessages.ts';

const { data, kernels } = workerData as { readonly data: string; readonly kernels: string };
const model = readFile(kernels).then((binary) => loadDeepModel((name) => readFile(join(data, name)), binary));
const answer = answerRequests(model, (reply) => parentPort?.postMessage(reply));
parentPort?.on('message', (request: DeepRequest) => answer(request));
