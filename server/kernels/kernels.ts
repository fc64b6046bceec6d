/**
 * The arithmetic of the deep layer's network, in AssemblyScript: compiled to WebAssembly with SIMD by scripts/build.mjs. The
 * caller owns the memory and gives addresses; `server/src/network/kernelSession.ts` is the only one. Floats are f32, rows
 * lie one behind the other without gaps.
 */

/** Outputs that are worked out together, and the most rows for which their weights are widened once. */
const BLOCK = 4;
const ROWS = 64;
/** Largest magnitude of a quantised value: 1,536 products with a weight of 127 still fit into 32 bits. */
const MOST: f32 = 8191;

/** Added to a float of less than 2^22, leaves the nearest whole number in its lowest bits. */
const WHOLE: f32 = 12582912;
const WHOLE_BITS = 0x4b400000;

/** [rows, k] floats -> 16-bit integers and a scale for each row. */
export function quantize(x: usize, rows: i32, k: i32, out: usize, scales: usize): void {
  const whole = f32x4.splat(WHOLE);
  const bits = i32x4.splat(WHOLE_BITS);
  for (let row = 0; row < rows; row++) {
    let most = f32x4.splat(0);
    const end = x + <usize>(k << 2);
    for (let at = x; at < end; at += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(at)));
    const peak = highest(most);
    f32.store(scales + <usize>(row << 2), peak / MOST);
    const factor = f32x4.splat(peak > 0 ? MOST / peak : 0);
    for (let at = x; at < end; at += 32) {
      const low = f32x4.add(f32x4.mul(v128.load(at), factor), whole);
      const high = f32x4.add(f32x4.mul(v128.load(at, 16), factor), whole);
      v128.store(out, i16x8.narrow_i32x4_s(i32x4.sub(low, bits), i32x4.sub(high, bits)));
      out += 16;
    }
    x = end;
  }
}

/**
 * Quantised [rows, k] times weights [n, k] of one byte, each output with its scale and bias -> [rows, n] floats. `wide` is
 * room for BLOCK rows of weights of 16 bits.
 */
export function matmul(
  a: usize,
  aScales: usize,
  rows: i32,
  k: i32,
  weights: usize,
  scales: usize,
  bias: usize,
  n: i32,
  out: usize,
  wide: usize,
): void {
  for (let first = 0; first < rows; first += ROWS) {
    const end = min(rows, first + ROWS);
    for (let j = 0; j < n; j += BLOCK) {
      widen(weights + <usize>(j * k), k, wide);
      products(
        a,
        aScales,
        first,
        end,
        k,
        v128.load(scales + <usize>(j << 2)),
        v128.load(bias + <usize>(j << 2)),
        n,
        out + <usize>(j << 2),
        wide,
      );
    }
  }
}

/** Eight weights of each output of a block by turns, so that one address serves all. */
function widen(from: usize, k: i32, to: usize): void {
  const size = <usize>k;
  for (const end = from + size; from < end; from += 8) {
    v128.store(to, v128.load8x8_s(from));
    v128.store(to, v128.load8x8_s(from + size), 16);
    v128.store(to, v128.load8x8_s(from + 2 * size), 32);
    v128.store(to, v128.load8x8_s(from + 3 * size), 48);
    to += 64;
  }
}

/** Two rows at a time, for BLOCK outputs. */
function products(
  a: usize,
  aScales: usize,
  first: i32,
  end: i32,
  k: i32,
  scale: v128,
  bias: v128,
  n: i32,
  out: usize,
  wide: usize,
): void {
  const size = <usize>(k << 1);
  for (let row = first; row < end; row += 2) {
    // The last row of an odd number is worked out twice.
    const next = min(row + 1, end - 1);
    let x = a + <usize>row * size;
    let y = a + <usize>next * size;
    const stop = x + size;
    let w = wide;
    let x0 = i32x4.splat(0),
      x1 = x0,
      x2 = x0,
      x3 = x0,
      y0 = x0,
      y1 = x0,
      y2 = x0,
      y3 = x0;
    while (x < stop) {
      const p = v128.load(x);
      const q = v128.load(y);
      let v = v128.load(w);
      x0 = i32x4.add(x0, i32x4.dot_i16x8_s(p, v));
      y0 = i32x4.add(y0, i32x4.dot_i16x8_s(q, v));
      v = v128.load(w, 16);
      x1 = i32x4.add(x1, i32x4.dot_i16x8_s(p, v));
      y1 = i32x4.add(y1, i32x4.dot_i16x8_s(q, v));
      v = v128.load(w, 32);
      x2 = i32x4.add(x2, i32x4.dot_i16x8_s(p, v));
      y2 = i32x4.add(y2, i32x4.dot_i16x8_s(q, v));
      v = v128.load(w, 48);
      x3 = i32x4.add(x3, i32x4.dot_i16x8_s(p, v));
      y3 = i32x4.add(y3, i32x4.dot_i16x8_s(q, v));
      x += 16;
      y += 16;
      w += 64;
    }
    put(sums(x0, x1, x2, x3), row, aScales, scale, bias, n, out);
    put(sums(y0, y1, y2, y3), next, aScales, scale, bias, n, out);
  }
}

function put(sum: v128, row: i32, aScales: usize, scale: v128, bias: v128, n: i32, out: usize): void {
  const whole = f32x4.mul(scale, v128.load32_splat(aScales + <usize>(row << 2)));
  v128.store(out + <usize>((row * n) << 2), f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), whole), bias));
}

/** The sums of four vectors as one. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
}

function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

function highest(v: v128): f32 {
  return max(
    max(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1)),
    max(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)),
  );
}

/** x += y, over `count` floats. */
export function add(x: usize, y: usize, count: i32): void {
  for (const end = x + <usize>(count << 2); x < end; x += 16) {
    v128.store(x, f32x4.add(v128.load(x), v128.load(y)));
    y += 16;
  }
}

/** Layer normalisation of each row, in place. */
export function normalize(x: usize, rows: i32, size: i32, weight: usize, bias: usize, epsilon: f32): void {
  const bytes = <usize>(size << 2);
  for (let row = 0; row < rows; row++) {
    let total = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) total = f32x4.add(total, v128.load(x + at));
    const mean = f32x4.splat(sum(total) / <f32>size);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const off = f32x4.sub(v128.load(x + at), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const factor = f32x4.splat(1 / sqrt(sum(squares) / <f32>size + epsilon));
    for (let at: usize = 0; at < bytes; at += 16) {
      const scaled = f32x4.mul(f32x4.sub(v128.load(x + at), mean), factor);
      v128.store(x + at, f32x4.add(f32x4.mul(scaled, v128.load(weight + at)), v128.load(bias + at)));
    }
    x += bytes;
  }
}

/** e to the power of each, none of which is above 88: 2 to the power of the whole part, a polynomial for the rest. */
function exp4(x: v128): v128 {
  const bounded = f32x4.pmax(x, f32x4.splat(-87));
  const shifted = f32x4.add(f32x4.mul(bounded, f32x4.splat(<f32>Math.LOG2E)), f32x4.splat(WHOLE));
  const whole = f32x4.sub(shifted, f32x4.splat(WHOLE));
  const rest = f32x4.sub(
    f32x4.sub(bounded, f32x4.mul(whole, f32x4.splat(0.693359375))),
    f32x4.mul(whole, f32x4.splat(-2.1219444e-4)),
  );
  let p = f32x4.splat(1.98756915e-4);
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, rest), rest), rest), f32x4.splat(1));
  return f32x4.mul(p, i32x4.shl(i32x4.add(shifted, i32x4.splat(127)), 23));
}

/** The share of a normal distribution within ±5.2 is 1 to the last bit of a float. */
const WIDE: f32 = 5.2;

/**
 * x/2 (1 + erf(x/√2)) of each, in place. Up to WIDE erf(x/√2) is x P(x²)/Q(x²), fitted to it by least squares, weighed
 * until no error stands out: right to 6e-7 in floats, and 1 at WIDE.
 */
export function gelu(x: usize, count: i32): void {
  const one = f32x4.splat(1);
  for (const end = x + <usize>(count << 2); x < end; x += 16) {
    const value = v128.load(x);
    const within = f32x4.pmin(f32x4.pmax(value, f32x4.splat(-WIDE)), f32x4.splat(WIDE));
    const z = f32x4.mul(within, within);
    let p = f32x4.splat(1.168138564e-5);
    p = f32x4.add(f32x4.mul(p, z), f32x4.splat(6.285334048e-4));
    p = f32x4.add(f32x4.mul(p, z), f32x4.splat(1.103750627e-2));
    p = f32x4.add(f32x4.mul(p, z), f32x4.splat(9.918752344e-2));
    p = f32x4.add(f32x4.mul(p, z), f32x4.splat(7.978838346e-1));
    let q = f32x4.splat(5.019048231e-7);
    q = f32x4.add(f32x4.mul(q, z), f32x4.splat(1.12742086e-4));
    q = f32x4.add(f32x4.mul(q, z), f32x4.splat(2.703766031e-3));
    q = f32x4.add(f32x4.mul(q, z), f32x4.splat(3.734000858e-2));
    q = f32x4.add(f32x4.mul(q, z), f32x4.splat(2.909738908e-1));
    q = f32x4.add(f32x4.mul(q, z), one);
    const erf = f32x4.div(f32x4.mul(within, p), q);
    v128.store(x, f32x4.mul(f32x4.mul(value, f32x4.splat(0.5)), f32x4.add(one, erf)));
  }
}

/** Floats of a head, and what a product of two is divided by. */
const HEAD = 32;
const ROOT: f32 = 0.17677669;

/**
 * Attention of one window among its own `length` places: [length, 3 · heads · 32] of queries, keys and values ->
 * [length, heads · 32]. `room` is for (32 + 2) rows of `length` floats, made up to eights.
 */
export function attend(qkv: usize, length: i32, heads: i32, out: usize, room: usize): void {
  const size = heads * HEAD;
  const stride = <usize>(size * 12);
  const padded = (length + 7) & ~7;
  const row = <usize>(padded << 2);
  const weights = room + <usize>HEAD * row;
  for (let head = 0; head < heads; head++) {
    const q = qkv + <usize>(head * HEAD * 4);
    const k = q + <usize>(size * 4);
    const v = k + <usize>(size * 4);
    const to = out + <usize>((head * HEAD) << 2);
    turn(k, stride, length, row, room);
    for (let i = 0; i < length; i += 2) {
      // The last place of an odd number is worked out twice.
      const next = min(i + 1, length - 1);
      weigh(q + <usize>i * stride, q + <usize>next * stride, room, row, weights);
      blend(weights, length, row, v, stride, to + <usize>((i * size) << 2));
      blend(weights + row, length, row, v, stride, to + <usize>((next * size) << 2));
    }
  }
}

/** The keys the other way round, so that four places are weighed at once: HEAD rows, each of `row` bytes. */
function turn(k: usize, stride: usize, length: i32, row: usize, to: usize): void {
  for (let d = 0; d < HEAD; d++) {
    const start = to + <usize>d * row;
    let at = start;
    for (let j = 0; j < length; j++, at += 4) f32.store(at, f32.load(k + <usize>j * stride + <usize>(d << 2)));
    for (; at < start + row; at += 4) f32.store(at, 0);
  }
}

/** The products of two queries and all keys, eight at a time -> two rows of `weights`. */
function weigh(q: usize, other: usize, keys: usize, row: usize, weights: usize): void {
  const root = f32x4.splat(ROOT);
  for (let j: usize = 0; j < row; j += 32) {
    let a = f32x4.splat(0),
      b = a,
      c = a,
      d = a;
    let key = keys + j;
    for (let at: usize = 0; at < <usize>(HEAD * 4); at += 4) {
      const first = v128.load32_splat(q + at);
      const second = v128.load32_splat(other + at);
      const low = v128.load(key);
      const high = v128.load(key, 16);
      a = f32x4.add(a, f32x4.mul(first, low));
      b = f32x4.add(b, f32x4.mul(first, high));
      c = f32x4.add(c, f32x4.mul(second, low));
      d = f32x4.add(d, f32x4.mul(second, high));
      key += row;
    }
    v128.store(weights + j, f32x4.mul(a, root));
    v128.store(weights + j, f32x4.mul(b, root), 16);
    v128.store(weights + row + j, f32x4.mul(c, root));
    v128.store(weights + row + j, f32x4.mul(d, root), 16);
  }
}

/** The values of `length` places, each by its share of the exponentials of `weights` (a row of `row` bytes) -> HEAD floats. */
function blend(weights: usize, length: i32, row: usize, v: usize, stride: usize, to: usize): void {
  for (let at = weights + <usize>(length << 2); at < weights + row; at += 4) f32.store(at, -1e30);
  let most = f32x4.splat(-1e30);
  for (let at = weights; at < weights + row; at += 16) most = f32x4.pmax(most, v128.load(at));
  const peak = f32x4.splat(highest(most));
  let total = f32x4.splat(0);
  for (let at = weights; at < weights + row; at += 16) {
    const weight = exp4(f32x4.sub(v128.load(at), peak));
    v128.store(at, weight);
    total = f32x4.add(total, weight);
  }
  let m0 = f32x4.splat(0),
    m1 = m0,
    m2 = m0,
    m3 = m0,
    m4 = m0,
    m5 = m0,
    m6 = m0,
    m7 = m0;
  for (const end = weights + <usize>(length << 2); weights < end; weights += 4) {
    const weight = v128.load32_splat(weights);
    m0 = f32x4.add(m0, f32x4.mul(weight, v128.load(v)));
    m1 = f32x4.add(m1, f32x4.mul(weight, v128.load(v, 16)));
    m2 = f32x4.add(m2, f32x4.mul(weight, v128.load(v, 32)));
    m3 = f32x4.add(m3, f32x4.mul(weight, v128.load(v, 48)));
    m4 = f32x4.add(m4, f32x4.mul(weight, v128.load(v, 64)));
    m5 = f32x4.add(m5, f32x4.mul(weight, v128.load(v, 80)));
    m6 = f32x4.add(m6, f32x4.mul(weight, v128.load(v, 96)));
    m7 = f32x4.add(m7, f32x4.mul(weight, v128.load(v, 112)));
    v += stride;
  }
  const share = f32x4.splat(1 / sum(total));
  v128.store(to, f32x4.mul(m0, share));
  v128.store(to, f32x4.mul(m1, share), 16);
  v128.store(to, f32x4.mul(m2, share), 32);
  v128.store(to, f32x4.mul(m3, share), 48);
  v128.store(to, f32x4.mul(m4, share), 64);
  v128.store(to, f32x4.mul(m5, share), 80);
  v128.store(to, f32x4.mul(m6, share), 96);
  v128.store(to, f32x4.mul(m7, share), 112);
}

/** The floats that share a scale in the packed embedding. */
const GROUP = 96;

/** out += factors × the packed row of `piece`; `factors` may be 0 for none. */
export function addPiece(piece: i32, size: i32, packed: usize, scales: usize, factors: usize, out: usize): void {
  const row = packed + <usize>(piece * size);
  const rowScales = scales + <usize>((piece * (size / GROUP)) << 2);
  for (let at = 0; at < size; at += 8) {
    const scale = v128.load32_splat(rowScales + <usize>((at / GROUP) << 2));
    const shorts = v128.load8x8_s(row + <usize>at);
    let low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(shorts)), scale);
    let high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(shorts)), scale);
    if (factors !== 0) {
      low = f32x4.mul(low, v128.load(factors + <usize>(at << 2)));
      high = f32x4.mul(high, v128.load(factors + <usize>(at << 2), 16));
    }
    const to = out + <usize>(at << 2);
    v128.store(to, f32x4.add(v128.load(to), low));
    v128.store(to, f32x4.add(v128.load(to, 16), high), 16);
  }
}

/** x *= factor. */
export function scale(x: usize, count: i32, factor: f32): void {
  const by = f32x4.splat(factor);
  for (const end = x + <usize>(count << 2); x < end; x += 16) v128.store(x, f32x4.mul(v128.load(x), by));
}

/** The product of two vectors. */
export function dot(x: usize, y: usize, count: i32): f32 {
  let total = f32x4.splat(0);
  for (const end = x + <usize>(count << 2); x < end; x += 16) {
    total = f32x4.add(total, f32x4.mul(v128.load(x), v128.load(y)));
    y += 16;
  }
  return sum(total);
}
