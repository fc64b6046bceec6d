/** Proposer of a small word that was left out between two words. */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { key2, key3, key4, key5, level, Run } from './counts.ts';
import type { FastData } from './data.ts';
import {
  createWindow,
  EVIDENCE,
  levelLog,
  look,
  lookFrom,
  middleOf,
  mostFit,
  openGapAt,
  type Runs,
  Seen,
  UNKNOWN,
} from './evidence.ts';
import type { Surroundings } from './surroundings.ts';
import { FIRST_WORD, type Reading } from './tokens.ts';

/** What is looked for, the commonest first. Any of them may be left out by a hand in haste. */
export const smallWords = ['the', 'a', 'an', 'to', 'of', 'in', 'with', 'at', 'for', 'on', 'and', 'it', 'was'] as const;

export interface Gap {
  /** Index of the word before which the small word is missing. */
  word: number;
  /** Index into `smallWords`. */
  missing: number;
  readonly features: Float32Array;
}

const NONE = 18;
const WITH = 18;
export const INSERTION_FEATURES = NONE + WITH + 20;
/** So many small words are looked at closely. */
const CLOSE = 2;
/** Where the words come side by side oftener than this (levels of two runs of three), nothing is missing. */
const SEEN = 3;
/** Sum of three logarithms of probability that a small word must reach. */
const GATE = -9;
/** The best of them must reach this: nothing below was ever sure. */
const SURE_GATE = -7;

export type GapFinder = (
  paragraph: Paragraph,
  reading: Reading,
  runs: Runs,
  around: Surroundings,
  lexicon: Lexicon,
  emit: (gap: Gap) => void,
) => void;

export function createGapFinder(data: FastData): GapFinder {
  const { counts, classOf, classUses, pairs, uses, vocabulary } = data;
  const ids = smallWords.map((word) => vocabulary.ids.get(word) ?? 0);
  const features = new Float32Array(INSERTION_FEATURES);
  const gap: Gap = { word: 0, missing: 0, features };
  const window = createWindow();
  const evidence = new Float32Array(EVIDENCE);
  const bestAt = new Int32Array(CLOSE);
  const bestScore = new Float32Array(CLOSE);
  const two = (a: number, b: number) => level(counts, key2(Run.two, a, b));
  const three = (a: number, b: number, c: number) => level(counts, key3(Run.three, a, b, c));
  const four = (a: number, b: number, c: number, d: number) => level(counts, key4(Run.four, a, b, c, d));
  const classThree = (a: number, b: number, c: number) => level(counts, key3(Run.classThree, a, b, c));
  const classFour = (a: number, b: number, c: number, d: number) => level(counts, key4(Run.classFour, a, b, c, d));
  const classFive = (a: number, b: number, c: number, d: number, e: number) =>
    level(counts, key5(Run.classFive, a, b, c, d, e));
  const mixed = (a: number, token: number, b: number) => level(counts, key3(Run.mixed, a, token, b));

  // The runs of two of small words with others, by small word and the other, once looked up; one more than the level.
  const leftOf = new Uint8Array(ids.length * vocabulary.words.length);
  const rightOf = new Uint8Array(ids.length * vocabulary.words.length);
  function remembered(table: Uint8Array, s: number, other: number, first: number, second: number): number {
    const slot = s * vocabulary.words.length + other;
    if (table[slot] === 0) table[slot] = 1 + two(first, second);
    return table[slot]! - 1;
  }

  return (paragraph, reading, runs, around, lexicon, emit) => {
    const { words } = paragraph;
    const { tokens, places, elided } = reading;
    for (let i = 1; i < words.length; i++) {
      const at = places[i]!;
      if (at !== places[i - 1]! + 1) continue;
      const straight = runs.two[at - 1]!;
      const straightLeft = runs.three[at - 2]!;
      const straightRight = runs.three[at - 1]!;
      if (straightLeft + straightRight > SEEN) continue;
      if (words[i]!.opensSentence || elided[i - 1] === 1 || elided[i] === 1) continue;
      const l2 = tokens[at - 2]!;
      const l1 = tokens[at - 1]!;
      const r1 = tokens[at]!;
      const r2 = tokens[at + 1]!;
      let kept = 0;
      openGapAt(data, reading, runs, at, window);
      for (let s = 0; s < ids.length; s++) {
        const id = ids[s]!;
        if (id === l1 || id === r1) continue;
        const left = remembered(leftOf, s, l1, l1, id);
        if (left === 0) continue;
        const right = remembered(rightOf, s, r1, id, r1);
        if (right === 0) continue;
        if (mostFit(window, uses[id]!, left, right, UNKNOWN) < GATE) continue;
        const middle = middleOf(data, window, id, left, right);
        if (mostFit(window, uses[id]!, left, right, middle) < GATE) continue;
        lookFrom(data, window, id, uses[id]!, left, right, middle, evidence);
        const score = evidence[Seen.fits]!;
        if (score < GATE) continue;
        let rank = kept;
        while (rank > 0 && bestScore[rank - 1]! < score) rank--;
        if (rank >= CLOSE) continue;
        for (let r = Math.min(kept, CLOSE - 1); r > rank; r--) {
          bestScore[r] = bestScore[r - 1]!;
          bestAt[r] = bestAt[r - 1]!;
        }
        bestScore[rank] = score;
        bestAt[rank] = s;
        if (kept < CLOSE) kept++;
      }
      if (kept === 0 || bestScore[0]! < SURE_GATE) continue;
      const { k2, k1, j1, j2 } = window;
      let f = 0;
      features[f++] = straight;
      features[f++] = straightLeft;
      features[f++] = straightRight;
      features[f++] = four(l2, l1, r1, r2);
      features[f++] = levelLog[straight]! - uses[l1]! - uses[r1]!;
      features[f++] = classThree(k2, k1, j1);
      features[f++] = classThree(k1, j1, j2);
      features[f++] = levelLog[classFour(k2, k1, j1, j2)]! - 0.5 * (classUses[k1]! + classUses[j1]!);
      features[f++] = mixed(k2, l1, j1);
      features[f++] = mixed(k1, r1, j2);
      features[f++] = levelLog[mixed(k2, l1, j1)]! - uses[l1]!;
      features[f++] = levelLog[mixed(k1, r1, j2)]! - uses[r1]!;
      features[f++] = two(l2, l1);
      features[f++] = two(r1, r2);
      features[f++] = pairs[k1 * 256 + j1]! - classUses[k1]! - classUses[j1]!;
      features[f++] = pairs[k1 * 256 + j1]!;
      features[f++] = pairs[j1 * 256 + j2]! - classUses[j1]! - classUses[j2]!;
      features[f++] = pairs[k2 * 256 + k1]! - classUses[k2]! - classUses[k1]!;
      const [before, after] = [words[i - 1]!, words[i]!];
      for (let r = 0; r < kept; r++) {
        const s = bestAt[r]!;
        const id = ids[s]!;
        const k = classOf[id]!;
        f = NONE;
        features[f++] = s;
        features[f++] = two(l1, id);
        features[f++] = two(id, r1);
        features[f++] = three(l1, id, r1);
        features[f++] = three(l2, l1, id);
        features[f++] = three(id, r1, r2);
        features[f++] = four(l2, l1, id, r1);
        features[f++] = four(l1, id, r1, r2);
        features[f++] = classThree(k1, k, j1);
        features[f++] = classFour(k2, k1, k, j1);
        features[f++] = classFour(k1, k, j1, j2);
        features[f++] = classFive(k2, k1, k, j1, j2);
        features[f++] = mixed(k1, id, j1);
        features[f++] = mixed(k2, l1, k);
        features[f++] = mixed(k, r1, j2);
        look(data, window, id, uses[id]!, evidence);
        features[f++] = evidence[Seen.fitsMiddle]!;
        features[f++] = bestScore[r]!;
        features[f++] = r === 0 ? bestScore[0]! - (kept > 1 ? bestScore[1]! : 0) : bestScore[r]! - bestScore[0]!;
        features[f++] = levelLog[mixed(k, r1, j2)]! - levelLog[mixed(k1, r1, j2)]!;
        features[f++] = levelLog[mixed(k2, l1, k)]! - levelLog[mixed(k2, l1, j1)]!;
        features[f++] = levelLog[classFour(k1, k, j1, j2)]! - levelLog[classThree(k1, j1, j2)]!;
        features[f++] = levelLog[classFour(k2, k1, k, j1)]! - levelLog[classThree(k2, k1, j1)]!;
        features[f++] = l1 < FIRST_WORD ? l1 : 40;
        features[f++] = r1 < FIRST_WORD ? r1 : 40;
        features[f++] = l2 < FIRST_WORD ? l2 : 40;
        features[f++] = r2 < FIRST_WORD ? r2 : 40;
        features[f++] = uses[l1]!;
        features[f++] = uses[r1]!;
        features[f++] = lexicon.zipf(before.norm);
        features[f++] = lexicon.zipf(after.norm);
        features[f++] = around.quotedAt[i]!;
        features[f++] = Math.min(4, around.odd);
        features[f++] = Math.min(60, words.length);
        features[f++] = after.capitalised ? 1 : 0;
        features[f++] = before.capitalised ? (before.opensSentence ? 2 : 1) : 0;
        features[f++] = before.opensSentence ? 1 : 0;
        features[f++] = k1;
        features[f++] = j1;
        gap.word = i;
        gap.missing = s;
        emit(gap);
      }
    }
  };
}

/** The word that is missing, as written before `following`: `a` before a vowel sound is `an`. */
export function missingForm(missing: number, following: string, lexicon: Lexicon): string {
  const word = smallWords[missing]!;
  return word === 'a' || word === 'an' ? (lexicon.startsWithVowelSound(following) ? 'an' : 'a') : word;
}
