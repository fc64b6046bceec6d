/**
 * How often runs of tokens come in fiction, in a cuckoo table of 16-bit entries: 12 bits of fingerprint, 4 of a rounded
 * count. A run that was never counted is taken for another about once in 500 times.
 */
export interface Counts {
  /** Buckets of four entries; how many there are need be no power of two. */
  readonly entries: Uint16Array;
  /** From a 32-bit number to the number of a bucket. */
  readonly scale: number;
}

export const scaleOf = (buckets: number): number => buckets / 4294967296;

export const countsOf = (entries: Uint16Array): Counts => ({ entries, scale: scaleOf(entries.length >>> 2) });

/** Least count of each level; level 0 is `not kept`. */
export const levelFrom = [0, 1, 2, 3, 4, 6, 8, 12, 18, 30, 60, 125, 500, 2000, 8000, 32000] as const;

export function levelOf(count: number): number {
  let level = 0;
  while (level < 15 && count >= levelFrom[level + 1]!) level++;
  return level;
}

/** Which kind of run a key is of: the same tokens in another arrangement are another key. */
export const Run = {
  two: 1,
  three: 2,
  apart: 3,
  four: 4,
  classThree: 5,
  classFive: 6,
  mixed: 7,
  classFour: 8,
} as const;

/** The key of a run of up to five tokens, 32 bits. */
export function key2(run: number, a: number, b: number): number {
  let h = Math.imul(a + (run << 20), 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h + b, 0x85ebca77);
  return h ^ (h >>> 13);
}

export function key3(run: number, a: number, b: number, c: number): number {
  let h = Math.imul(key2(run, a, b) + c, 0xc2b2ae3d);
  h ^= h >>> 16;
  return h;
}

export function key4(run: number, a: number, b: number, c: number, d: number): number {
  let h = Math.imul(key3(run, a, b, c) + d, 0x27d4eb2f);
  h ^= h >>> 15;
  return h;
}

export function key5(run: number, a: number, b: number, c: number, d: number, e: number): number {
  let h = Math.imul(key4(run, a, b, c, d) + e, 0x165667b1);
  h ^= h >>> 14;
  return h;
}

/** Level (0 to 15) of a key's count. */
export function level({ entries, scale }: Counts, key: number): number {
  const print = fingerprint(key);
  let at = firstBucket(key, scale) << 2;
  let entry = entries[at]!;
  if (entry >>> 4 === print) return entry & 15;
  entry = entries[at + 1]!;
  if (entry >>> 4 === print) return entry & 15;
  entry = entries[at + 2]!;
  if (entry >>> 4 === print) return entry & 15;
  entry = entries[at + 3]!;
  if (entry >>> 4 === print) return entry & 15;
  at = secondBucket(key, scale) << 2;
  entry = entries[at]!;
  if (entry >>> 4 === print) return entry & 15;
  entry = entries[at + 1]!;
  if (entry >>> 4 === print) return entry & 15;
  entry = entries[at + 2]!;
  if (entry >>> 4 === print) return entry & 15;
  entry = entries[at + 3]!;
  if (entry >>> 4 === print) return entry & 15;
  return 0;
}

export function fingerprint(key: number): number {
  return Math.imul(key ^ (key >>> 11), 0x2c1b3c6d) >>> 20;
}

export function firstBucket(key: number, scale: number): number {
  return ((Math.imul(key, 0x9e3779b1) >>> 0) * scale) | 0;
}

export function secondBucket(key: number, scale: number): number {
  const h = Math.imul(key ^ 0x5bd1e995, 0x85ebca6b);
  return (((h ^ (h >>> 13)) >>> 0) * scale) | 0;
}
