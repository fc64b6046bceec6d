// The network on onnxruntime's native build: the calibration's half a million words take minutes, not an hour.
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { DeepSession } from '../../server/src/context/deep/session.ts';

export async function createSession(network: string): Promise<DeepSession> {
  const session = await InferenceSession.create(network, { intraOpNumThreads: 1, executionMode: 'sequential' });
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
      return { scores: output.scores!.data as Float32Array, gaps: output.gaps!.data as Float32Array };
    },
  };
}
