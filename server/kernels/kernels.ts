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

/** [rows, k] floats -> 16-bit integers and a scale for each row. */
export function quantize(x: usize, rows: i32, k: i32, out: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    let most = f32x4.splat(0);
    const end = x + <usize>(k << 2);
    for (let at = x; at < end; at += 16) most = f32x4.max(most, f32x4.abs(v128.load(at)));
    const peak = highest(most);
    f32.store(scales + <usize>(row << 2), peak / MOST);
    const factor = f32x4.splat(peak > 0 ? MOST / peak : 0);
    for (let at = x; at < end; at += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at, 16), factor)));
      v128.store(out, i16x8.narrow_i32x4_s(low, high));
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
      widen(weights + <usize>(j * k), BLOCK * k, wide);
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

function widen(from: usize, count: i32, to: usize): void {
  for (const end = from + <usize>count; from < end; from += 16) {
    const bytes = v128.load(from);
    v128.store(to, i16x8.extend_low_i8x16_s(bytes));
    v128.store(to, i16x8.extend_high_i8x16_s(bytes), 16);
    to += 32;
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
    const x = a + <usize>row * size;
    const y = a + <usize>next * size;
    let x0 = i32x4.splat(0),
      x1 = x0,
      x2 = x0,
      x3 = x0,
      y0 = x0,
      y1 = x0,
      y2 = x0,
      y3 = x0;
    for (let at: usize = 0; at < size; at += 16) {
      const p = v128.load(x + at);
      const q = v128.load(y + at);
      let w = v128.load(wide + at);
      x0 = i32x4.add(x0, i32x4.dot_i16x8_s(p, w));
      y0 = i32x4.add(y0, i32x4.dot_i16x8_s(q, w));
      w = v128.load(wide + size + at);
      x1 = i32x4.add(x1, i32x4.dot_i16x8_s(p, w));
      y1 = i32x4.add(y1, i32x4.dot_i16x8_s(q, w));
      w = v128.load(wide + 2 * size + at);
      x2 = i32x4.add(x2, i32x4.dot_i16x8_s(p, w));
      y2 = i32x4.add(y2, i32x4.dot_i16x8_s(q, w));
      w = v128.load(wide + 3 * size + at);
      x3 = i32x4.add(x3, i32x4.dot_i16x8_s(p, w));
      y3 = i32x4.add(y3, i32x4.dot_i16x8_s(q, w));
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

/** e to the power of each: 2 to the power of the whole part, a polynomial for the rest. */
function exp4(x: v128): v128 {
  const clamped = f32x4.max(f32x4.min(x, f32x4.splat(88)), f32x4.splat(-87));
  const whole = f32x4.nearest(f32x4.mul(clamped, f32x4.splat(<f32>Math.LOG2E)));
  const rest = f32x4.sub(
    f32x4.sub(clamped, f32x4.mul(whole, f32x4.splat(0.693359375))),
    f32x4.mul(whole, f32x4.splat(-2.1219444e-4)),
  );
  let p = f32x4.splat(1.98756915e-4);
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, rest), rest), rest), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

/** x/2 (1 + erf(x/√2)) of each, in place; erf by Abramowitz and Stegun 7.1.26, right to 1.5e-7. */
export function gelu(x: usize, count: i32): void {
  const one = f32x4.splat(1);
  for (const end = x + <usize>(count << 2); x < end; x += 16) {
    const value = v128.load(x);
    const scaled = f32x4.mul(value, f32x4.splat(<f32>Math.SQRT1_2));
    const size = f32x4.abs(scaled);
    const t = f32x4.div(one, f32x4.add(one, f32x4.mul(size, f32x4.splat(0.3275911))));
    let p = f32x4.splat(1.061405429);
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-1.453152027));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(1.421413741));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-0.284496736));
    p = f32x4.add(f32x4.mul(p, t), f32x4.splat(0.254829592));
    const tail = f32x4.mul(f32x4.mul(p, t), exp4(f32x4.neg(f32x4.mul(size, size))));
    const erf = f32x4.sub(one, tail);
    // With the sign of the value.
    const signed = v128.or(erf, v128.and(value, i32x4.splat(0x80000000)));
    v128.store(x, f32x4.mul(f32x4.mul(value, f32x4.splat(0.5)), f32x4.add(one, signed)));
  }
}

/** Floats of a head, and what a product of two is divided by. */
const HEAD = 32;
const ROOT: f32 = 0.17677669;

/**
 * Attention of one window among its own `length` places: [length, 3 · heads · 32] of queries, keys and values ->
 * [length, heads · 32]. `room` is for (32 + 1) rows of `length` floats, made up to fours.
 */
export function attend(qkv: usize, length: i32, heads: i32, out: usize, room: usize): void {
  const size = heads * HEAD;
  const stride = <usize>(size * 12);
  const padded = (length + 3) & ~3;
  const keys = room;
  const weights = room + <usize>(HEAD * padded * 4);
  for (let head = 0; head < heads; head++) {
    const q = qkv + <usize>(head * HEAD * 4);
    const k = q + <usize>(size * 4);
    const v = k + <usize>(size * 4);
    // Keys the other way round, so that four places are weighed at once.
    for (let d = 0; d < HEAD; d++) {
      const row = keys + <usize>(d * padded * 4);
      for (let j = 0; j < length; j++)
        f32.store(row + <usize>(j << 2), f32.load(k + <usize>j * stride + <usize>(d << 2)));
      for (let j = length; j < padded; j++) f32.store(row + <usize>(j << 2), 0);
    }
    for (let i = 0; i < length; i++) {
      const own = q + <usize>i * stride;
      let most = f32x4.splat(-1e30);
      for (let j = 0; j < padded; j += 4) {
        let score = f32x4.splat(0);
        for (let d = 0; d < HEAD; d++)
          score = f32x4.add(
            score,
            f32x4.mul(v128.load32_splat(own + <usize>(d << 2)), v128.load(keys + <usize>((d * padded + j) << 2))),
          );
        score = f32x4.mul(score, f32x4.splat(ROOT));
        if (j + 4 > length) {
          if (j + 1 >= length) score = f32x4.replace_lane(score, 1, -1e30);
          if (j + 2 >= length) score = f32x4.replace_lane(score, 2, -1e30);
          score = f32x4.replace_lane(score, 3, -1e30);
        }
        v128.store(weights + <usize>(j << 2), score);
        most = f32x4.max(most, score);
      }
      const peak = f32x4.splat(highest(most));
      let total = f32x4.splat(0);
      for (let j = 0; j < padded; j += 4) {
        const weight = exp4(f32x4.sub(v128.load(weights + <usize>(j << 2)), peak));
        v128.store(weights + <usize>(j << 2), weight);
        total = f32x4.add(total, weight);
      }
      const share = f32x4.splat(1 / sum(total));
      let m0 = f32x4.splat(0),
        m1 = m0,
        m2 = m0,
        m3 = m0,
        m4 = m0,
        m5 = m0,
        m6 = m0,
        m7 = m0;
      for (let j = 0; j < length; j++) {
        const weight = v128.load32_splat(weights + <usize>(j << 2));
        const value = v + <usize>j * stride;
        m0 = f32x4.add(m0, f32x4.mul(weight, v128.load(value)));
        m1 = f32x4.add(m1, f32x4.mul(weight, v128.load(value, 16)));
        m2 = f32x4.add(m2, f32x4.mul(weight, v128.load(value, 32)));
        m3 = f32x4.add(m3, f32x4.mul(weight, v128.load(value, 48)));
        m4 = f32x4.add(m4, f32x4.mul(weight, v128.load(value, 64)));
        m5 = f32x4.add(m5, f32x4.mul(weight, v128.load(value, 80)));
        m6 = f32x4.add(m6, f32x4.mul(weight, v128.load(value, 96)));
        m7 = f32x4.add(m7, f32x4.mul(weight, v128.load(value, 112)));
      }
      const to = out + <usize>((i * size + head * HEAD) << 2);
      v128.store(to, f32x4.mul(m0, share));
      v128.store(to, f32x4.mul(m1, share), 16);
      v128.store(to, f32x4.mul(m2, share), 32);
      v128.store(to, f32x4.mul(m3, share), 48);
      v128.store(to, f32x4.mul(m4, share), 64);
      v128.store(to, f32x4.mul(m5, share), 80);
      v128.store(to, f32x4.mul(m6, share), 96);
      v128.store(to, f32x4.mul(m7, share), 112);
    }
  }
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
