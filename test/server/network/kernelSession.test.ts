import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createKernelSession } from '../../../server/src/network/kernelSession.ts';
import { hasDeepData } from '../deepModel.ts';

const kernels = readFileSync('dist/kernels.wasm');
const network = () => readFileSync('server/data/deep/deep.bin');
const insertable = 52;

/** Windows of pieces, each filled up to the longest; one candidate and one gap at each place but the first. */
function inputs(windows: readonly (readonly number[])[]) {
  const width = Math.max(...windows.map((window) => window.length));
  const places = windows.flatMap((window, row) => window.slice(1).map((_, i) => row * width + i + 1));
  return {
    rows: windows.length,
    width,
    ids: Int32Array.from(windows.flatMap((window) => [...window, ...new Array(width - window.length).fill(0)])),
    cases: new Int32Array(windows.length * width).fill(1),
    forms: Int32Array.from([500, 0, 0, 0, 600, 700, 0, 0]),
    at: Int32Array.from(places),
    form: Int32Array.from(places, (place) => (place % width) % 2),
    slip: new Int32Array(places.length),
    zipf: new Float32Array(places.length).fill(5),
    gaps: Int32Array.from(places),
  };
}

describe.skipIf(!hasDeepData)('the network on its kernels', () => {
  const long = Array.from({ length: 100 }, (_, i) => 1000 + 37 * i);
  const short = [2, 900, 901, 3];

  it('scores a window the same beside any other', async () => {
    const session = await createKernelSession(kernels, network(), insertable);
    const alone = await session.run(inputs([short]));
    const beside = await session.run(inputs([long, short]));
    expect([...beside.scores.slice(-3)]).toEqual([...alone.scores]);
    expect([...beside.gaps.slice(-3 * (insertable + 1))]).toEqual([...alone.gaps]);
  });

  it('gives probabilities of what may be missing', async () => {
    const session = await createKernelSession(kernels, network(), insertable);
    const { gaps } = await session.run(inputs([long]));
    for (let gap = 0; gap < 99; gap++) {
      const own = gaps.slice(gap * (insertable + 1), (gap + 1) * (insertable + 1));
      expect(own.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 4);
    }
  });

  it('says which file is no network', async () => {
    await expect(createKernelSession(kernels, new Uint8Array(100), insertable)).rejects.toThrow(
      'the file deep.bin is damaged.',
    );
    await expect(createKernelSession(kernels, network().subarray(0, 1_000_000), insertable)).rejects.toThrow(
      'the file deep.bin is cut short.',
    );
  });
});
