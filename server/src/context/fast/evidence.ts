/** What the counts say of a token between its neighbours. */
import { key2, key3, key4, key5, level, levelFrom, Run } from './counts.ts';
import type { FastData } from './data.ts';
import { FIRST_WORD, type Reading } from './tokens.ts';

/** Places in an evidence array. */
export const Seen = {
  forward: 0,
  middle: 1,
  backward: 2,
  left: 3,
  right: 4,
  fits: 5,
  fitsForward: 6,
  fitsMiddle: 7,
  fitsBackward: 8,
  uses: 9,
  /** From here on: filled by `lookCloser`. */
  apartLeft: 10,
  apartRight: 11,
  fourLeft: 12,
  fourRight: 13,
  classForward: 14,
  classMiddle: 15,
  classBackward: 16,
  classFourLeft: 17,
  classFourRight: 18,
  classFive: 19,
  mixed: 20,
  pairLeft: 21,
  pairRight: 22,
} as const;
export const EVIDENCE = 23;

/** Natural logarithm of a count, by level. */
export const levelLog = Float32Array.from(levelFrom, (from, i) => {
  if (i === 0) return Math.log(0.3);
  return Math.log(i === 15 ? from * 1.5 : (from + levelFrom[i + 1]! - 1) / 2);
});

/** What it costs to fall back on a shorter run. */
const BACKOFF = 0.9;

/** The neighbours of a place, and how often they come: shared by all that may stand there. */
export interface Window {
  l2: number;
  l1: number;
  r1: number;
  r2: number;
  k2: number;
  k1: number;
  j1: number;
  j2: number;
  /** Logarithms: of the two before, of the two after, of the two around, of each beside. */
  before: number;
  after: number;
  around: number;
  usesLeft: number;
  usesRight: number;
}

export const createWindow = (): Window => ({
  l2: 0,
  l1: 0,
  r1: 0,
  r2: 0,
  k2: 0,
  k1: 0,
  j1: 0,
  j2: 0,
  before: 0,
  after: 0,
  around: 0,
  usesLeft: 0,
  usesRight: 0,
});

/** Levels of the runs of a reading, each looked up once: two and three tokens from a place on, and two with one between. */
export interface Runs {
  two: Uint8Array;
  three: Uint8Array;
  apart: Uint8Array;
}

export const createRuns = (): Runs => ({
  two: new Uint8Array(512),
  three: new Uint8Array(512),
  apart: new Uint8Array(512),
});

export function readRuns({ counts }: FastData, { tokens, size }: Reading, runs: Runs): void {
  if (runs.two.length < size) {
    runs.two = new Uint8Array(2 * size);
    runs.three = new Uint8Array(2 * size);
    runs.apart = new Uint8Array(2 * size);
  }
  const { two, three, apart } = runs;
  for (let p = 0; p + 1 < size; p++) two[p] = level(counts, key2(Run.two, tokens[p]!, tokens[p + 1]!));
  for (let p = 0; p + 2 < size; p++) {
    const [a, b, c] = [tokens[p]!, tokens[p + 1]!, tokens[p + 2]!];
    apart[p] = level(counts, key2(Run.apart, a, c));
    // A run of three is kept only where the runs of two within it are; two marks or names beside each other never are.
    const whole =
      (two[p]! > 0 || (a < FIRST_WORD && b < FIRST_WORD)) && (two[p + 1]! > 0 || (b < FIRST_WORD && c < FIRST_WORD));
    three[p] = whole ? level(counts, key3(Run.three, a, b, c)) : 0;
  }
}

/** Opens the window around the token at `place` of a reading. */
export function openWindowAt(data: FastData, { tokens }: Reading, runs: Runs, place: number, window: Window): void {
  setWindow(data, tokens[place - 2]!, tokens[place - 1]!, tokens[place + 1]!, tokens[place + 2]!, window);
  window.before = levelLog[runs.two[place - 2]!]!;
  window.after = levelLog[runs.two[place + 1]!]!;
  window.around = levelLog[runs.apart[place - 1]!]!;
}

/** Opens the window between the token at `place` of a reading and the one before it. */
export function openGapAt(data: FastData, { tokens }: Reading, runs: Runs, place: number, window: Window): void {
  const [l1, r1] = [tokens[place - 1]!, tokens[place]!];
  setWindow(data, tokens[place - 2]!, l1, r1, tokens[place + 1]!, window);
  window.before = levelLog[runs.two[place - 2]!]!;
  window.after = levelLog[runs.two[place]!]!;
  window.around = levelLog[level(data.counts, key2(Run.apart, l1, r1))]!;
}

/** Opens a window that is nowhere in a text as it stands. */
export function openWindow(data: FastData, l2: number, l1: number, r1: number, r2: number, window: Window): void {
  const { counts } = data;
  setWindow(data, l2, l1, r1, r2, window);
  window.before = levelLog[level(counts, key2(Run.two, l2, l1))]!;
  window.after = levelLog[level(counts, key2(Run.two, r1, r2))]!;
  window.around = levelLog[level(counts, key2(Run.apart, l1, r1))]!;
}

function setWindow({ classOf, uses }: FastData, l2: number, l1: number, r1: number, r2: number, window: Window): void {
  window.l2 = l2;
  window.l1 = l1;
  window.r1 = r1;
  window.r2 = r2;
  window.k2 = classOf[l2]!;
  window.k1 = classOf[l1]!;
  window.j1 = classOf[r1]!;
  window.j2 = classOf[r2]!;
  window.usesLeft = uses[l1]!;
  window.usesRight = uses[r1]!;
}

/** What a word that was not counted gets of the counts of all words like it, as a logarithm. */
const SHARE_OF_UNKNOWN = -7;

/**
 * Looks at runs of two and three with another token in the window; fills the evidence up to `uses`. `rare` is the logarithm
 * of the word's own count, 0 for one that was not counted.
 */
export function look(data: FastData, window: Window, token: number, rare: number, out: Float32Array): void {
  const left = level(data.counts, key2(Run.two, window.l1, token));
  const right = level(data.counts, key2(Run.two, token, window.r1));
  lookFrom(data, window, token, rare, left, right, middleOf(data, window, token, left, right), out);
}

/** Level of the token with its neighbours on both sides, where the levels of the two runs of two are known. */
export function middleOf({ counts }: FastData, { l1, r1 }: Window, token: number, left: number, right: number): number {
  return left > 0 && right > 0 ? level(counts, key3(Run.three, l1, token, r1)) : 0;
}

/** As `look`, where the levels of the two runs of two and of the run of three around the token are known. */
export function lookFrom(
  { counts }: FastData,
  window: Window,
  token: number,
  rare: number,
  left: number,
  right: number,
  middle: number,
  out: Float32Array,
): void {
  const { l2, l1, r1, r2 } = window;
  const forward = left > 0 ? level(counts, key3(Run.three, l2, l1, token)) : 0;
  const backward = right > 0 ? level(counts, key3(Run.three, token, r1, r2)) : 0;
  weigh(window, rare, left, right, forward, middle, backward, out);
}

/** What the text itself has at `place`. */
export function lookAt({ two, three }: Runs, window: Window, place: number, rare: number, out: Float32Array): void {
  const left = two[place - 1]!;
  const right = two[place]!;
  const forward = left > 0 ? three[place - 2]! : 0;
  const middle = left > 0 && right > 0 ? three[place - 1]! : 0;
  const backward = right > 0 ? three[place]! : 0;
  weigh(window, rare, left, right, forward, middle, backward, out);
}

/** The level of the run of three around a token, not looked for yet. */
export const UNKNOWN = -1;

/**
 * The most that `Seen.fits` can come to by the levels of the two runs of two, and of the run of three around the token where
 * that is known: a longer run comes no more often than those within it. Saves most looks at runs of three.
 */
export function mostFit(window: Window, rare: number, left: number, right: number, middle: number): number {
  const alone = rare - LOG_TOKENS - 2 * BACKOFF;
  const fromLeft = left > 0 ? levelLog[left]! - window.usesLeft - BACKOFF : alone;
  const fromRight = right > 0 ? levelLog[right]! - window.usesRight - BACKOFF : alone;
  const most = (level: number, around: number) => levelLog[level]! - Math.max(around, levelLog[level]!);
  let sum = Math.max(alone, fromLeft - 0.3);
  if (left > 0) sum = Math.max(sum, most(left, window.before));
  let part = Math.max(alone, fromRight - 0.3);
  if (right > 0) part = Math.max(part, most(right, window.after));
  sum += part;
  if (middle > 0) part = most(middle, window.around);
  else {
    part = Math.max(fromLeft + fromRight - alone - 1.5, alone - 3);
    if (middle === UNKNOWN && left > 0 && right > 0) part = Math.max(part, most(Math.min(left, right), window.around));
  }
  return sum + part + (rare === 0 ? 3 * SHARE_OF_UNKNOWN : 0);
}

function weigh(
  window: Window,
  rare: number,
  left: number,
  right: number,
  forward: number,
  middle: number,
  backward: number,
  out: Float32Array,
): void {
  const alone = rare - LOG_TOKENS - 2 * BACKOFF;
  const fromLeft = left > 0 ? levelLog[left]! - window.usesLeft - BACKOFF : alone;
  const fromRight = right > 0 ? levelLog[right]! - window.usesRight - BACKOFF : alone;
  const fitsForward =
    forward > 0 ? levelLog[forward]! - Math.max(window.before, levelLog[forward]!) : Math.max(alone, fromLeft - 0.3);
  const fitsBackward =
    backward > 0 ? levelLog[backward]! - Math.max(window.after, levelLog[backward]!) : Math.max(alone, fromRight - 0.3);
  const fitsMiddle =
    middle > 0
      ? levelLog[middle]! - Math.max(window.around, levelLog[middle]!)
      : Math.max(fromLeft + fromRight - alone - 1.5, alone - 3);
  const own = rare === 0 ? SHARE_OF_UNKNOWN : 0;
  out[Seen.forward] = forward;
  out[Seen.middle] = middle;
  out[Seen.backward] = backward;
  out[Seen.left] = left;
  out[Seen.right] = right;
  out[Seen.fits] = fitsForward + fitsMiddle + fitsBackward + 3 * own;
  out[Seen.fitsForward] = fitsForward + own;
  out[Seen.fitsMiddle] = fitsMiddle + own;
  out[Seen.fitsBackward] = fitsBackward + own;
  out[Seen.uses] = rare;
}

/** Logarithm of the size of the corpus. */
const LOG_TOKENS = Math.log(9.8e6);

/** Looks at longer runs, at runs with a gap and at classes; fills the rest of the evidence. */
export function lookCloser(data: FastData, window: Window, token: number, out: Float32Array): void {
  const { counts, classOf, classUses, pairs } = data;
  const { l2, l1, r1, r2, k2, k1, j1, j2 } = window;
  const k = classOf[token]!;
  // A class is shared out among its members by how often each comes.
  const share = token >= FIRST_WORD ? out[Seen.uses]! - classUses[k]! : 0;
  out[Seen.apartLeft] = level(counts, key2(Run.apart, l2, token));
  out[Seen.apartRight] = level(counts, key2(Run.apart, token, r2));
  const middle = out[Seen.middle]! > 0;
  out[Seen.fourLeft] = middle && out[Seen.forward]! > 0 ? level(counts, key4(Run.four, l2, l1, token, r1)) : 0;
  out[Seen.fourRight] = middle && out[Seen.backward]! > 0 ? level(counts, key4(Run.four, l1, token, r1, r2)) : 0;
  out[Seen.classForward] = levelLog[level(counts, key3(Run.classThree, k2, k1, k))]! + share;
  out[Seen.classMiddle] = levelLog[level(counts, key3(Run.classThree, k1, k, j1))]! + share;
  out[Seen.classBackward] = levelLog[level(counts, key3(Run.classThree, k, j1, j2))]! + share;
  out[Seen.classFourLeft] = levelLog[level(counts, key4(Run.classFour, k2, k1, k, j1))]! + share;
  out[Seen.classFourRight] = levelLog[level(counts, key4(Run.classFour, k1, k, j1, j2))]! + share;
  out[Seen.classFive] = levelLog[level(counts, key5(Run.classFive, k2, k1, k, j1, j2))]! + share;
  out[Seen.pairLeft] = pairs[k1 * 256 + k]! - classUses[k1]! + share;
  out[Seen.pairRight] = pairs[k * 256 + j1]! - classUses[j1]! + share;
  out[Seen.mixed] = level(counts, key3(Run.mixed, k1, token, j1));
}
