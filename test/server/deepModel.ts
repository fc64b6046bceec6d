import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DeepModel } from '../../server/src/context/types.ts';
import { loadDeepModel } from '../../server/src/network/deepFiles.ts';

const data = resolve('server/data/deep');

export const hasDeepData = existsSync(join(data, 'deep.bin'));

let loaded: Promise<DeepModel> | undefined;

/** The real network on the real kernels, in the test's own thread. */
export function testDeepModel(): Promise<DeepModel> {
  loaded ??= readFile(resolve('dist/kernels.wasm')).then((binary) =>
    loadDeepModel((name) => readFile(join(data, name)), binary),
  );
  return loaded;
}
