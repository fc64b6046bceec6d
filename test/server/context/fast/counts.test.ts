import { describe, expect, it } from 'vitest';
import {
  type Counts,
  countsOf,
  fingerprint,
  firstBucket,
  key2,
  key3,
  key5,
  level,
  levelFrom,
  levelOf,
  Run,
  scaleOf,
  secondBucket,
} from '../../../../server/src/context/fast/counts.ts';

/** A table of a hundred buckets with one entry in the bucket that `bucket` gives. */
function tableWith(key: number, count: number, bucket: (key: number, scale: number) => number): Counts {
  const entries = new Uint16Array(400);
  entries[bucket(key, scaleOf(100)) * 4 + 2] = (fingerprint(key) << 4) | levelOf(count);
  return countsOf(entries);
}

describe('counts', () => {
  it('finds a run in either of its buckets', () => {
    const key = key3(Run.three, 41, 977, 30011);
    for (const bucket of [firstBucket, secondBucket]) expect(level(tableWith(key, 9, bucket), key)).toBe(levelOf(9));
  });

  it('does not find what is not there', () => {
    const table = tableWith(key2(Run.two, 50, 51), 9, firstBucket);
    const others = Array.from({ length: 200 }, (_, i) => level(table, key2(Run.two, 60, 61 + i)));
    expect(others.filter((found) => found > 0).length).toBeLessThan(5);
  });

  it('keeps arrangements of the same tokens apart', () => {
    const keys = [
      key2(Run.two, 70, 71),
      key2(Run.two, 71, 70),
      key2(Run.apart, 70, 71),
      key3(Run.three, 70, 71, 0),
      key5(Run.classFive, 70, 71, 0, 0, 0),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('puts every count on the level that begins at or below it', () => {
    for (const count of [1, 2, 5, 17, 18, 600, 31_999, 1_000_000]) {
      const found = levelOf(count);
      expect(levelFrom[found]!).toBeLessThanOrEqual(count);
      if (found < 15) expect(levelFrom[found + 1]!).toBeGreaterThan(count);
    }
  });
});
