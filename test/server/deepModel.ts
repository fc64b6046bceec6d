import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { DeepModel } from '../../server/src/context/types.ts';
import { loadDeepModel } from '../../server/src/network/deepFiles.ts';

const data = resolve('server/data/deep');

export const hasDeepData = existsSync(join(data, 'deep.onnx'));

let loaded: Promise<DeepModel> | undefined;

/** The real network on the real WebAssembly runtime, in the test's own thread. */
export function testDeepModel(): Promise<DeepModel> {
  const runtime = join(
    createRequire(import.meta.url).resolve('onnxruntime-web/wasm'),
    '..',
    'ort-wasm-simd-threaded.wasm',
  );
  loaded ??= readFile(runtime).then((binary) => loadDeepModel((name) => readFile(join(data, name)), binary));
  return loaded;
}
