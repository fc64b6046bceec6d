/** The files of server/data/deep, and the model made of them. */
import { createDeepModel, type DeepSettings } from '../context/deep/deepModel.ts';
import type { DeepInputs } from '../context/deep/session.ts';
import { parseVocabulary } from '../context/deep/vocabulary.ts';
import type { DeepModel } from '../context/types.ts';
import { createKernelSession } from './kernelSession.ts';

export const deepFiles = ['deep.bin', 'deep.json', 'pieces.txt', 'words.tsv', 'groups.txt'] as const;
export type DeepFile = (typeof deepFiles)[number];

/**
 * `read` gives a file of server/data/deep; `kernels` is server/kernels, compiled. Where the model shares its thread with
 * others, `breathe` lets them have their turn before each run of the network.
 */
export async function loadDeepModel(
  read: (name: DeepFile) => Promise<Uint8Array>,
  kernels: Uint8Array,
  breathe?: () => Promise<void>,
): Promise<DeepModel> {
  const text = async (name: DeepFile) => new TextDecoder().decode(await read(name));
  const [network, settings, pieces, words, groups] = await Promise.all([
    read('deep.bin'),
    text('deep.json'),
    text('pieces.txt'),
    text('words.tsv'),
    text('groups.txt'),
  ]);
  const parsed = JSON.parse(settings) as DeepSettings;
  const own = await createKernelSession(kernels, network, parsed.insertable.length);
  const session = breathe ? { run: (inputs: DeepInputs) => breathe().then(() => own.run(inputs)) } : own;
  return createDeepModel(session, parseVocabulary(pieces, words, groups), parsed);
}
