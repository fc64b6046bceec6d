// Step 3: counts of runs of tokens, pruned, into the cuckoo table.  node training/fast/run.mjs count OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fingerprint,
  firstBucket,
  key2,
  key3,
  key4,
  key5,
  levelOf,
  Run,
  scaleOf,
  secondBucket,
} from '../../server/src/context/fast/counts.ts';
import { USES_SCALE } from '../../server/src/context/fast/data.ts';
import { FIRST_WORD } from '../../server/src/context/fast/tokens.ts';

const [out = '', dry = ''] = process.argv.slice(2);
const bytes = readFileSync(join(out, 'tokens.bin'));
const stream = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
const classOf = readFileSync(join(out, 'classes.bin'));
const classes = stream.map((id) => classOf[id]!);

/** Least count at which a run is kept. */
const least = { two: 1, three: 2, apart: 4, four: 5, classThree: 4, classFour: 8, classFive: 10, mixed: 4 };

const keys = new Uint32Array(8_000_000);
const levels = new Uint8Array(8_000_000);
let kept = 0;

/** Counts the runs that `pack` gives as numbers below 2^53 (NaN for none), and keeps those from `from` up. */
function count(name: keyof typeof least, pack: (i: number) => number, keyOf: (packed: number) => number): void {
  const from = least[name];
  const packed = new Float64Array(stream.length);
  let n = 0;
  for (let i = 2; i + 2 < stream.length; i++) {
    const value = pack(i);
    if (value >= 0) packed[n++] = value;
  }
  const sorted = packed.subarray(0, n).sort();
  const spread = [0, 0, 0, 0, 0, 0];
  let added = 0;
  for (let i = 0; i < n; ) {
    let end = i + 1;
    while (end < n && sorted[end] === sorted[i]) end++;
    spread[Math.min(5, end - i)]!++;
    if (end - i >= from) {
      keys[kept] = keyOf(sorted[i]!);
      levels[kept++] = levelOf(end - i);
      added++;
    }
    i = end;
  }
  console.log(name, 'kept', added, 'of once, twice … five times or more:', spread.slice(1).join(' '));
}

const M = 65536;
const at = (i: number) => stream[i]!;
const isWord = (id: number) => id >= FIRST_WORD;
count(
  'two',
  (i) => (isWord(at(i)) || isWord(at(i + 1)) ? at(i) * M + at(i + 1) : Number.NaN),
  (p) => key2(Run.two, Math.floor(p / M), p % M),
);
count(
  'apart',
  (i) => at(i - 1) * M + at(i + 1),
  (p) => key2(Run.apart, Math.floor(p / M), p % M),
);
count(
  'three',
  (i) => (at(i - 1) * M + at(i)) * M + at(i + 1),
  (p) => key3(Run.three, Math.floor(p / M / M), Math.floor(p / M) % M, p % M),
);
// Four tokens need 64 bits; the vocabulary is below 2^15 but for its tail, which four tokens in a row seldom need.
const C = 2 ** 13;
count(
  'four',
  (i) =>
    at(i - 1) < C && at(i) < C && at(i + 1) < C && at(i + 2) < C
      ? ((at(i - 1) * C + at(i)) * C + at(i + 1)) * C + at(i + 2)
      : Number.NaN,
  (p) => key4(Run.four, Math.floor(p / C / C / C), Math.floor(p / C / C) % C, Math.floor(p / C) % C, p % C),
);
const k = (i: number) => classes[i]!;
count(
  'classThree',
  (i) => (k(i - 1) * 256 + k(i)) * 256 + k(i + 1),
  (p) => key3(Run.classThree, Math.floor(p / M), Math.floor(p / 256) % 256, p % 256),
);
count(
  'classFour',
  (i) => ((k(i - 1) * 256 + k(i)) * 256 + k(i + 1)) * 256 + k(i + 2),
  (p) => key4(Run.classFour, Math.floor(p / M / 256), Math.floor(p / M) % 256, Math.floor(p / 256) % 256, p % 256),
);
count(
  'classFive',
  (i) => (((k(i - 2) * 256 + k(i - 1)) * 256 + k(i)) * 256 + k(i + 1)) * 256 + k(i + 2),
  (p) =>
    key5(
      Run.classFive,
      Math.floor(p / M / M),
      Math.floor(p / M / 256) % 256,
      Math.floor(p / M) % 256,
      Math.floor(p / 256) % 256,
      p % 256,
    ),
);
// A word between classes: how rare words are used.
count(
  'mixed',
  (i) => (isWord(at(i)) ? (k(i - 1) * M + at(i)) * 256 + k(i + 1) : Number.NaN),
  (p) => key3(Run.mixed, Math.floor(p / M / 256), Math.floor(p / 256) % M, p % 256),
);

const pairs = new Float64Array(65536);
for (let i = 0; i + 1 < classes.length; i++) pairs[k(i) * 256 + k(i + 1)]!++;
writeFileSync(
  join(out, 'pairs.bin'),
  Uint8Array.from(pairs, (n) => (n === 0 ? 0 : 1 + Math.round(USES_SCALE * Math.log(n)))),
);

console.log(`${kept} runs, ${((kept * 2) / 0.94 / 1e6).toFixed(1)} MB`);
if (!dry) writeFileSync(join(out, 'counts.bin'), pack());

/** Cuckoo hashing: an entry that finds both its buckets full drives another out to its own second bucket. */
function pack(): Uint16Array {
  const buckets = Math.ceil(kept / 4 / 0.94);
  const scale = scaleOf(buckets);
  const slots = new Int32Array(buckets * 4).fill(-1);
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const seen = new Map<number, number>();
  for (let i = 0; i < kept; i++) {
    const key = keys[i]! | 0;
    // Runs of one key cannot be told apart: the larger count stands.
    const other = seen.get(key);
    if (other !== undefined) {
      levels[other] = Math.max(levels[other]!, levels[i]!);
      continue;
    }
    if (seen.size < 15_000_000) seen.set(key, i);
    let moving = i;
    let bucket = firstBucket(key, scale);
    if (place(slots, bucket, moving)) continue;
    bucket = secondBucket(key, scale);
    for (let kicks = 0; !place(slots, bucket, moving); kicks++) {
      if (kicks > 5000) throw new Error('The table is too full.');
      const victim = bucket * 4 + Math.floor(random() * 4);
      const next = slots[victim]!;
      slots[victim] = moving;
      moving = next;
      bucket = otherBucket(keys[moving]! | 0, bucket, scale);
    }
  }
  return Uint16Array.from(slots, (i) => (i < 0 ? 0 : (fingerprint(keys[i]! | 0) << 4) | levels[i]!));
}

function place(slots: Int32Array, bucket: number, entry: number): boolean {
  for (let s = bucket * 4; s < bucket * 4 + 4; s++) {
    if (slots[s]! < 0) {
      slots[s] = entry;
      return true;
    }
  }
  return false;
}

function otherBucket(key: number, bucket: number, scale: number): number {
  const first = firstBucket(key, scale);
  return bucket === first ? secondBucket(key, scale) : first;
}
