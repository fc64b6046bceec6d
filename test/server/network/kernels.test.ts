import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Address = number;
/** What the kernels are given are addresses and counts. */
type Kernel = (...numbers: number[]) => number;

declare const WebAssembly: {
  instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
};
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
const { instance } = await WebAssembly.instantiate(readFileSync('dist/kernels.wasm'));
const kernels = instance.exports as unknown as Record<string, Kernel> & { memory: Memory };
kernels.memory.grow(32);

let free = 16;
function room(bytes: number): Address {
  const at = free;
  free = (at + bytes + 15) & ~15;
  return at;
}
function put(values: ArrayLike<number>): Address {
  const at = room(values.length * 4);
  new Float32Array(kernels.memory.buffer, at, values.length).set(values);
  return at;
}
function putBytes(values: ArrayLike<number>): Address {
  const at = room(values.length);
  new Int8Array(kernels.memory.buffer, at, values.length).set(values);
  return at;
}
const take = (at: Address, count: number) => [...new Float32Array(kernels.memory.buffer, at, count)];

/** Numbers that look random, from -1 to 1. */
function numbers(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}
function expectNear(got: readonly number[], wanted: readonly number[], by: number): void {
  expect(got).toHaveLength(wanted.length);
  expect(Math.max(...wanted.map((value, i) => Math.abs(value - got[i]!)))).toBeLessThan(by);
}

describe('the kernels of the network', () => {
  it.each([1, 2, 5, 65, 130])('multiply %i rows by a matrix of bytes', (rows) => {
    const [k, n] = [384, 8];
    const x = numbers(rows * k, 1).map((value, i) => value * (1 + Math.floor(i / k)));
    const weights = numbers(n * k, 2).map((value) => Math.round(value * 127));
    const scales = numbers(n, 3).map((value) => Math.abs(value) / 100);
    const bias = numbers(n, 4);
    const [shorts, each, out, wide] = [room(rows * k * 2), room(rows * 4), room(rows * n * 4), room(4 * k * 2)];
    kernels.quantize!(put(x), rows, k, shorts, each);
    kernels.matmul!(shorts, each, rows, k, putBytes(weights), put(scales), put(bias), n, out, wide);
    const wanted = Array.from({ length: rows * n }, (_, i) => {
      const [row, j] = [Math.floor(i / n), i % n];
      let product = 0;
      for (let at = 0; at < k; at++) product += x[row * k + at]! * weights[j * k + at]!;
      return product * scales[j]! + bias[j]!;
    });
    // 13 bits of the largest value of a row of up to 130 times the numbers above.
    expectNear(take(out, rows * n), wanted, 0.003 * rows);
  });

  it('take a row of zeros for what it is', () => {
    const [shorts, each] = [room(64), room(4)];
    kernels.quantize!(put(new Array(32).fill(0)), 1, 32, shorts, each);
    expect([...new Int16Array(kernels.memory.buffer, shorts, 32)]).toEqual(new Array(32).fill(0));
    expect(take(each, 1)).toEqual([0]);
  });

  it.each([1, 3, 4, 7, 126])('let %i places attend to each other', (length) => {
    const [heads, size] = [2, 64];
    const qkv = numbers(length * 3 * size, 5).map((value) => 3 * value);
    const out = room(length * size * 4);
    kernels.attend!(put(qkv), length, heads, out, room((32 + 2) * (length + 7) * 4));
    const at = (place: number, part: number, head: number, d: number) =>
      qkv[place * 3 * size + part * size + head * 32 + d]!;
    const wanted = Array.from({ length: length * size }, (_, i) => {
      const [place, head, d] = [Math.floor(i / size), Math.floor((i % size) / 32), i % 32];
      const weights = Array.from({ length }, (_, other) => {
        let product = 0;
        for (let e = 0; e < 32; e++) product += at(place, 0, head, e) * at(other, 1, head, e);
        return Math.exp(product / Math.sqrt(32));
      });
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.reduce((sum, weight, other) => sum + (weight / total) * at(other, 2, head, d), 0);
    });
    expectNear(take(out, length * size), wanted, 1e-5);
  });

  it('normalise each row', () => {
    const [rows, size] = [3, 16];
    const x = numbers(rows * size, 6).map((value) => 5 * value + 2);
    const [weight, bias] = [numbers(size, 7), numbers(size, 8)];
    const place = put(x);
    kernels.normalize!(place, rows, size, put(weight), put(bias), 1e-5);
    const wanted = Array.from({ length: rows }, (_, row) => {
      const own = x.slice(row * size, (row + 1) * size);
      const mean = own.reduce((sum, value) => sum + value, 0) / size;
      const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size;
      return own.map((value, i) => ((value - mean) / Math.sqrt(variance + 1e-5)) * weight[i]! + bias[i]!);
    }).flat();
    expectNear(take(place, rows * size), wanted, 1e-5);
  });

  it('bend values as GELU does', () => {
    // x Φ(x), from tables of the normal distribution.
    const wanted = new Map([
      [0, 0],
      [1, 0.8413447],
      [-1, -0.1586553],
      [2, 1.9544997],
      [-2, -0.0455003],
      [0.5, 0.3457312],
      [-20, 0],
      [20, 20],
    ]);
    const place = put([...wanted.keys()]);
    kernels.gelu!(place, wanted.size);
    expectNear(take(place, wanted.size), [...wanted.values()], 1e-6);
  });

  it('unpack a word piece, with and without factors', () => {
    const size = 192;
    const packed = putBytes(numbers(3 * size, 9).map((value) => Math.round(value * 127)));
    const scales = put([9, 9, 9, 9, 0.5, 0.25]);
    const row = [...new Int8Array(kernels.memory.buffer, packed + 2 * size, size)];
    const wanted = row.map((value, i) => value * (i < 96 ? 0.5 : 0.25));
    const factors = numbers(size, 10);
    const [plain, weighed] = [put(new Array(size).fill(1)), put(new Array(size).fill(0))];
    kernels.addPiece!(2, size, packed, scales, 0, plain);
    kernels.addPiece!(2, size, packed, scales, put(factors), weighed);
    expectNear(
      take(plain, size),
      wanted.map((value) => value + 1),
      1e-5,
    );
    expectNear(
      take(weighed, size),
      wanted.map((value, i) => value * factors[i]!),
      1e-5,
    );
  });

  it('add, scale and multiply vectors', () => {
    const [x, y] = [numbers(24, 11), numbers(24, 12)];
    const place = put(x);
    kernels.add!(place, put(y), 24);
    kernels.scale!(place, 24, 2);
    const sum = x.map((value, i) => 2 * (value + y[i]!));
    expectNear(take(place, 24), sum, 1e-6);
    const product = sum.reduce((total, value, i) => total + value * y[i]!, 0);
    expect(kernels.dot!(place, put(y), 24)).toBeCloseTo(product, 4);
  });
});
