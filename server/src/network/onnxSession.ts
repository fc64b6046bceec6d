/** The deep layer's network on onnxruntime's WebAssembly build, on one thread; the same in Node and in a browser's worker. */
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { DeepSession } from '../context/deep/session.ts';

/** @throws when this machine has no WebAssembly SIMD, or a file is damaged. */
export async function createOnnxSession(runtime: Uint8Array, network: Uint8Array): Promise<DeepSession> {
  env.wasm.wasmBinary = runtime.slice().buffer;
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  // Without the arena, memory of a long batch is given back.
  const session = await InferenceSession.create(network, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
    enableCpuMemArena: false,
    enableMemPattern: false,
  });
  return {
    async run({ rows, width, ids, cases, forms, at, form, slip, zipf, gaps }) {
      const n = [at.length];
      const output = await session.run({
        ids: new Tensor('int32', ids, [rows, width]),
        case: new Tensor('int32', cases, [rows, width]),
        forms: new Tensor('int32', forms, [forms.length / 4, 4]),
        at: new Tensor('int32', at, n),
        index: new Tensor('int32', form, n),
        kinds: new Tensor('int32', slip, n),
        zipf: new Tensor('float32', zipf, n),
        gapAt: new Tensor('int32', gaps, [gaps.length]),
      });
      return { scores: output.scores?.data as Float32Array, gaps: output.gaps?.data as Float32Array };
    },
  };
}
