// Step 2: word classes, so that rare words are judged by the company of words like them.
//   node training/fast/run.mjs classes OUT
// Exchange clustering of the class bigram model (Kneser and Ney 1993): each word in turn goes to the class that makes the
// text likeliest. Marks, names and the like keep a class each.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_WORD } from '../../server/src/context/fast/tokens.ts';

const wordClasses = 200;
const rounds = 12;

const [out = ''] = process.argv.slice(2);
const bytes = readFileSync(join(out, 'tokens.bin'));
const stream = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
const { words } = JSON.parse(readFileSync(join(out, 'vocabulary.json'), 'utf8')) as { words: string[] };
const size = words.length;
const K = FIRST_WORD + wordClasses;

// Bigrams of the text, as neighbours of each word on either side.
const pairs = new Float64Array(stream.length - 1);
for (let i = 0; i + 1 < stream.length; i++) pairs[i] = stream[i]! * 65536 + stream[i + 1]!;
pairs.sort();
const counted: [number, number, number][] = [];
for (let i = 0; i < pairs.length; ) {
  let end = i + 1;
  while (end < pairs.length && pairs[end] === pairs[i]) end++;
  counted.push([Math.floor(pairs[i]! / 65536), pairs[i]! % 65536, end - i]);
  i = end;
}
const right = neighbours(counted);
const left = neighbours(counted.map(([a, b, n]) => [b, a, n]));

interface Neighbours {
  readonly from: Uint32Array;
  readonly word: Uint16Array;
  readonly times: Uint32Array;
}
function neighbours(list: readonly (readonly [number, number, number])[]): Neighbours {
  const from = new Uint32Array(size + 1);
  for (const [a] of list) from[a + 1]!++;
  for (let i = 0; i < size; i++) from[i + 1]! += from[i]!;
  const at = from.slice();
  const word = new Uint16Array(list.length);
  const times = new Uint32Array(list.length);
  for (const [a, b, n] of list) {
    word[at[a]!] = b;
    times[at[a]!++] = n;
  }
  return { from, word, times };
}

const uses = new Float64Array(size);
for (const id of stream) uses[id]!++;
const classOf = new Uint8Array(size);
for (let i = 0; i < size; i++) classOf[i] = i < FIRST_WORD ? i : FIRST_WORD + ((i - FIRST_WORD) % wordClasses);
const joint = new Float64Array(K * K);
const total = new Float64Array(K);
for (const [a, b, n] of counted) joint[classOf[a]! * K + classOf[b]!]! += n;
for (let i = 0; i < size; i++) total[classOf[i]!]! += uses[i]!;

const table = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
const f = (n: number) => (n < table.length ? table[n]! : n * Math.log(n));

const leftCounts = new Float64Array(K);
const rightCounts = new Float64Array(K);
const leftList = new Int32Array(K);
const rightList = new Int32Array(K);
for (let round = 0; round < rounds; round++) {
  let moved = 0;
  for (let w = FIRST_WORD; w < size; w++) {
    let ln = 0;
    let rn = 0;
    let self = 0;
    for (let i = left.from[w]!; i < left.from[w + 1]!; i++) {
      if (left.word[i] === w) {
        self = left.times[i]!;
        continue;
      }
      const c = classOf[left.word[i]!]!;
      if (leftCounts[c] === 0) leftList[ln++] = c;
      leftCounts[c]! += left.times[i]!;
    }
    for (let i = right.from[w]!; i < right.from[w + 1]!; i++) {
      if (right.word[i] === w) continue;
      const c = classOf[right.word[i]!]!;
      if (rightCounts[c] === 0) rightList[rn++] = c;
      rightCounts[c]! += right.times[i]!;
    }
    const old = classOf[w]!;
    take(old, -1, ln, rn, self, uses[w]!);
    let best = old;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = FIRST_WORD; c < K; c++) {
      let gain = -2 * (f(total[c]! + uses[w]!) - f(total[c]!));
      for (let i = 0; i < ln; i++) {
        const l = leftList[i]!;
        if (l === c) continue;
        const n = joint[l * K + c]!;
        gain += f(n + leftCounts[l]!) - f(n);
      }
      for (let i = 0; i < rn; i++) {
        const r = rightList[i]!;
        if (r === c) continue;
        const n = joint[c * K + r]!;
        gain += f(n + rightCounts[r]!) - f(n);
      }
      const n = joint[c * K + c]!;
      gain += f(n + leftCounts[c]! + rightCounts[c]! + self) - f(n);
      if (gain > most) {
        most = gain;
        best = c;
      }
    }
    take(best, 1, ln, rn, self, uses[w]!);
    if (best !== old) moved++;
    classOf[w] = best;
    for (let i = 0; i < ln; i++) leftCounts[leftList[i]!] = 0;
    for (let i = 0; i < rn; i++) rightCounts[rightList[i]!] = 0;
  }
  console.log(`round ${round}: ${moved} words moved`);
  if (moved < size / 200) break;
}

function take(c: number, sign: number, ln: number, rn: number, self: number, n: number): void {
  for (let i = 0; i < ln; i++) joint[leftList[i]! * K + c]! += sign * leftCounts[leftList[i]!]!;
  for (let i = 0; i < rn; i++) joint[c * K + rightList[i]!]! += sign * rightCounts[rightList[i]!]!;
  joint[c * K + c]! += sign * self;
  total[c]! += sign * n;
}

writeFileSync(join(out, 'classes.bin'), classOf);
const members = Array.from({ length: K }, (): string[] => []);
for (let i = FIRST_WORD; i < size; i++) members[classOf[i]!]!.push(words[i]!);
for (const list of members.slice(FIRST_WORD)) console.log(list.length, list.slice(0, 14).join(' '));
