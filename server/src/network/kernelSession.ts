/** The deep layer's network on our own kernels (server/kernels), on one thread; the same in Node and in a browser's worker. */
import type { DeepInputs, DeepOutputs, DeepSession } from '../context/deep/session.ts';
import { LAYERS, readNetwork } from './networkFile.ts';

/** What server/kernels/kernels.ts exports; all but the counts are addresses. */
interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  quantize(x: number, rows: number, k: number, out: number, scales: number): void;
  matmul(
    a: number,
    aScales: number,
    rows: number,
    k: number,
    weights: number,
    scales: number,
    bias: number,
    n: number,
    out: number,
    wide: number,
  ): void;
  add(x: number, y: number, count: number): void;
  normalize(x: number, rows: number, size: number, weight: number, bias: number, epsilon: number): void;
  gelu(x: number, count: number): void;
  attend(qkv: number, length: number, heads: number, out: number, room: number): void;
  addPiece(piece: number, size: number, packed: number, scales: number, factors: number, out: number): void;
  scale(x: number, count: number, factor: number): void;
  dot(x: number, y: number, count: number): number;
}

/** What the core needs of the host's WebAssembly, whose types it does not know. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
};

const SIZE = 384;
const INNER = 1536;
const HEADS = 12;
const FORM_PIECES = 4;
const PAGE = 65_536;
/** A float, a quantised value; and outputs are worked out by so many together. */
const [FLOAT, SHORT, BLOCK] = [4, 2, 4];
/** As PyTorch has them: of the encoder, and of the heads. */
const [ENCODER_EPSILON, HEAD_EPSILON] = [1e-12, 1e-5];

/**
 * `kernels` is server/kernels, compiled; `network` is deep.bin, which tells how likely each of so many `insertable` words is
 * missing at a gap.
 *
 * @throws when this machine has no WebAssembly SIMD, or a file is damaged.
 */
export async function createKernelSession(
  kernels: Uint8Array,
  network: Uint8Array,
  insertable: number,
): Promise<DeepSession> {
  const section = readNetwork(network);
  const { instance } = await WebAssembly.instantiate(kernels);
  const wasm = instance.exports as Kernels;
  const { memory } = wasm;
  const start = aligned(network.byteLength);
  reserve(start);
  new Uint8Array(memory.buffer, 0, network.byteLength).set(network);

  /** The end of what is in use: a run takes what it needs from `start` on, and leaves nothing. */
  let free = start;
  function reserve(end: number): void {
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  }
  function take(bytes: number): number {
    const at = free;
    free = aligned(at + bytes);
    reserve(free);
    return at;
  }
  const floats = (at: number, count: number) => new Float32Array(memory.buffer, at, count);
  const [common0 = 0, common1 = 0] = floats(section('common').at, 2);

  /** [rows, k] at `x` times a matrix of the network -> [rows, outputs] at `out`; gives how many outputs a row has. */
  function multiply(name: string, x: number, rows: number, k: number, out: number): number {
    const { at, length } = section(name);
    const n = length / k;
    const before = free;
    const shorts = take(rows * k * SHORT);
    const scales = take(rows * FLOAT);
    const wide = take(BLOCK * k * SHORT);
    wasm.quantize(x, rows, k, shorts, scales);
    wasm.matmul(shorts, scales, rows, k, at, section(`${name}.scale`).at, section(`${name}.bias`).at, n, out, wide);
    free = before;
    return n;
  }
  const outputsOf = (name: string, k: number) => section(name).length / k;
  function normalize(name: string, x: number, rows: number, epsilon: number): void {
    wasm.normalize(x, rows, SIZE, section(`${name}.weight`).at, section(`${name}.bias`).at, epsilon);
  }
  const [{ at: packed }, { at: packedScales }] = [section('embed'), section('embed.scale')];
  const addPiece = (piece: number, factors: number, out: number) =>
    wasm.addPiece(piece, SIZE, packed, packedScales, factors, out);

  /** Copies rows of floats, each `size` long. */
  function copy(from: number, to: number, size: number): void {
    floats(to, size).set(floats(from, size));
  }

  /** The states of all places of windows (each of its length), one window behind the other. */
  function encode({ ids, cases, width }: DeepInputs, lengths: readonly number[], count: number): number {
    const x = take(count * SIZE * FLOAT);
    const y = take(count * SIZE * FLOAT);
    const inner = take(count * INNER * FLOAT);
    const longest = (Math.max(...lengths) + 7) & ~7;
    const room = take((32 + 2) * longest * FLOAT);
    let row = x;
    lengths.forEach((length, window) => {
      for (let place = 0; place < length; place++, row += SIZE * FLOAT) {
        const at = window * width + place;
        copy(section('place.weight').at + place * SIZE * FLOAT, row, SIZE);
        wasm.add(row, section('case.weight').at + (cases[at] ?? 0) * SIZE * FLOAT, SIZE);
        addPiece(ids[at] ?? 0, 0, row);
      }
    });
    normalize('norm', x, count, ENCODER_EPSILON);
    for (let i = 0; i < LAYERS; i++) {
      const layer = `layers.${i}`;
      multiply(`${layer}.qkv`, x, count, SIZE, inner);
      let first = 0;
      for (const length of lengths) {
        wasm.attend(inner + first * 3 * SIZE * FLOAT, length, HEADS, y + first * SIZE * FLOAT, room);
        first += length;
      }
      multiply(`${layer}.out`, y, count, SIZE, inner);
      wasm.add(x, inner, count * SIZE);
      normalize(`${layer}.norm1`, x, count, ENCODER_EPSILON);
      multiply(`${layer}.up`, x, count, SIZE, inner);
      wasm.gelu(inner, count * INNER);
      multiply(`${layer}.down`, inner, count, INNER, y);
      wasm.add(x, y, count * SIZE);
      normalize(`${layer}.norm2`, x, count, ENCODER_EPSILON);
    }
    return x;
  }

  /** A score for each candidate. `rowOf` tells the row of `x` by a place in the padded windows. */
  function judge(
    { forms, at, form, slip, zipf }: DeepInputs,
    x: number,
    rowOf: (place: number) => number,
  ): Float32Array {
    // Candidates of one word stand together.
    const firsts = [...at.keys()].filter((i) => at[i] !== at[i - 1]);
    const states = take(firsts.length * SIZE * FLOAT);
    const read = take(firsts.length * SIZE * FLOAT);
    firsts.forEach((first, i) => {
      copy(x + rowOf(at[first]!) * SIZE * FLOAT, states + i * SIZE * FLOAT, SIZE);
    });
    multiply('head', states, firsts.length, SIZE, read);
    wasm.gelu(read, firsts.length * SIZE);
    normalize('head_norm', read, firsts.length, HEAD_EPSILON);
    const kinds = take(firsts.length * outputsOf('kind', SIZE) * FLOAT);
    const kindsEach = multiply('kind', read, firsts.length, SIZE, kinds);
    const vectors = vectorsOf(forms);
    const priors = floats(kinds, firsts.length * kindsEach);
    const scores = new Float32Array(at.length);
    let word = -1;
    for (let i = 0; i < scores.length; i++) {
      if (at[i] !== at[i - 1]) word++;
      const product = wasm.dot(vectors + form[i]! * SIZE * FLOAT, read + word * SIZE * FLOAT, SIZE);
      const common = zipf[i]!;
      scores[i] = product + common * common0 + common1 * common * common + priors[word * kindsEach + slip[i]!]!;
    }
    return scores;
  }

  /** What a word's state is multiplied by for its score: a vector for each form. */
  function vectorsOf(forms: Int32Array): number {
    const count = forms.length / FORM_PIECES;
    const vectors = take(count * SIZE * FLOAT);
    floats(vectors, count * SIZE).fill(0);
    const { at: role } = section('role');
    for (let f = 0; f < count; f++) {
      const vector = vectors + f * SIZE * FLOAT;
      let pieces = 0;
      for (let k = 0; k < FORM_PIECES; k++) {
        const piece = forms[f * FORM_PIECES + k]!;
        if (piece === 0) continue;
        addPiece(piece, role + k * SIZE * FLOAT, vector);
        pieces++;
      }
      wasm.scale(vector, SIZE, 4 / Math.sqrt(Math.max(1, pieces) * SIZE));
    }
    return vectors;
  }

  /** For each gap the log probability of each word that may be missing, and of none. */
  function missing({ gaps }: DeepInputs, x: number, rowOf: (place: number) => number, words: number): Float32Array {
    const sides = take(gaps.length * 2 * SIZE * FLOAT);
    const read = take(gaps.length * SIZE * FLOAT);
    const raw = take(gaps.length * outputsOf('insert', SIZE) * FLOAT);
    // The piece before the gap and the one after it lie beside each other.
    gaps.forEach((place, i) => {
      copy(x + (rowOf(place) - 1) * SIZE * FLOAT, sides + i * 2 * SIZE * FLOAT, 2 * SIZE);
    });
    multiply('gap', sides, gaps.length, 2 * SIZE, read);
    wasm.gelu(read, gaps.length * SIZE);
    normalize('gap_norm', read, gaps.length, HEAD_EPSILON);
    const each = multiply('insert', read, gaps.length, SIZE, raw);
    const out = new Float32Array(gaps.length * words);
    for (let i = 0; i < gaps.length; i++) {
      const logits = floats(raw + i * each * FLOAT, words);
      const most = Math.max(...logits);
      const total = most + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0));
      for (let w = 0; w < words; w++) out[i * words + w] = logits[w]! - total;
    }
    return out;
  }

  return {
    async run(inputs): Promise<DeepOutputs> {
      const { rows, width, ids } = inputs;
      free = start;
      const lengths = Array.from({ length: rows }, (_, window) => {
        let length = width;
        while (length > 0 && ids[window * width + length - 1] === 0) length--;
        return length;
      });
      const firsts: number[] = [];
      let count = 0;
      for (const length of lengths) {
        firsts.push(count);
        count += length;
      }
      const rowOf = (place: number) => firsts[Math.floor(place / width)]! + (place % width);
      const x = encode(inputs, lengths, count);
      return { scores: judge(inputs, x, rowOf), gaps: missing(inputs, x, rowOf, insertable + 1) };
    },
  };
}

const aligned = (at: number) => (at + 15) & ~15;
