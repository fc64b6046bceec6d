import { rightForms } from './formations.ts';
import { soundAlike } from './soundSpellings.ts';
import type { TypoList } from './typoList.ts';
import { COMMON, FINAL, LAST, NAME, RARE, ROOT, type WordGraph, wordNumber } from './wordGraph.ts';

/**
 * What slips cost, learnt from pairs of typos and fixes (scripts/lexicon/errorModel.mjs): tenths of a natural
 * logarithm, 27 × 27 by letters a to z and any other character.
 */
export interface ErrorModel {
  /** [written][meant] */
  readonly substitute: readonly number[];
  /** [letter before][letter written too much] */
  readonly insert: readonly number[];
  /** [letter before][letter left out] */
  readonly omit: readonly number[];
  /** [first meant][second meant], written the other way round */
  readonly transpose: readonly number[];
}

/** Most edits between a typo and its fix, by length of the typo. */
const mostEdits = (length: number) => (length <= 4 ? 1 : length <= 8 ? 2 : 3);
/** Tenths of a logarithm that a step of the Zipf scale is worth. */
const FREQUENCY = 15;
/** A slip in the first letter is rarer than elsewhere. */
const FIRST_LETTER = 20;
/** Cost less frequency: nine in ten human typos lie below, nearly all words that nobody listed lie above. */
const GUESS = 60;
const SPLIT = 95;
/** What it costs to spell a sound in another way, at each place. */
const SOUND = 40;
/** Zipf frequency from which somebody may write a word by ear. */
const HEARD = 2.5;

const code = (char: number): number => (char >= 97 && char <= 122 ? char - 97 : 26);

/** Suggestions for a word as written, best first, cased like it. */
export function createSuggester(
  graph: WordGraph,
  model: ErrorModel,
  typos: TypoList,
  flagsOf: (lower: string) => number,
  zipf: (word: string) => number,
): (word: string, limit: number) => string[] {
  const { edges, info } = graph;
  /** What the slips of a fix may cost, at most: nothing is common enough to make up for more. */
  const most = GUESS + (FREQUENCY * highest(info)) / 32;
  /** The word on the way from the root to where the search stands. */
  const path = new Uint16Array(64);

  /** Words within a few slips of the typo, with the least that these cost. */
  function search(typo: string): Map<string, number> {
    const best = new Map<string, number>();
    const size = typo.length;
    const mostSlips = mostEdits(size);

    /** What is below `node`, for the typo from `at` on; the first `depth` letters of the word are on the path. */
    function step(node: number, at: number, depth: number, slips: number, cost: number, isWord: boolean): void {
      if (isWord && at === size) {
        const word = String.fromCharCode(...path.subarray(0, depth));
        if (word !== typo && cost < (best.get(word) ?? most)) best.set(word, cost);
      }
      const letter = at < size ? typo.charCodeAt(at) : 0;
      if (slips === mostSlips) {
        // As written from here on.
        const edge = at < size ? edgeOf(node, letter) : 0;
        if (edge === 0) return;
        path[depth] = letter;
        step(edge >>> 10, at + 1, depth + 1, slips, cost, (edge & FINAL) !== 0);
        return;
      }
      const before = depth > 0 ? code(path[depth - 1]!) : 26;
      const first = depth === 0 ? FIRST_LETTER : 0;
      const following = at + 1 < size ? typo.charCodeAt(at + 1) : 0;
      for (let e = node; node !== 0; e++) {
        const edge = edges[e]!;
        const meant = edge & 0xff;
        const below = edge >>> 10;
        const ends = (edge & FINAL) !== 0;
        path[depth] = meant;
        if (at < size) {
          const slip = meant === letter ? 0 : model.substitute[code(letter) * 27 + code(meant)]! + first;
          const edits = meant === letter ? slips : slips + 1;
          if (cost + slip < most) step(below, at + 1, depth + 1, edits, cost + slip, ends);
        }
        const omitted = cost + model.omit[before * 27 + code(meant)]! + first;
        if (omitted < most) step(below, at, depth + 1, slips + 1, omitted, ends);
        if (following === meant && letter !== meant) {
          const swapped = cost + model.transpose[code(meant) * 27 + code(letter)]! + first;
          const second = swapped < most ? edgeOf(below, letter) : 0;
          if (second !== 0) {
            path[depth + 1] = letter;
            step(second >>> 10, at + 2, depth + 2, slips + 1, swapped, (second & FINAL) !== 0);
          }
        }
        if (edge & LAST) break;
      }
      if (at < size) {
        const inserted = cost + model.insert[before * 27 + code(letter)]! + first;
        if (inserted < most) step(node, at + 1, depth, slips + 1, inserted, isWord);
      }
    }
    step(ROOT, 0, 0, 0, 0, false);
    return best;
  }

  /** The edge of a letter below a node; 0 where there is none. */
  function edgeOf(node: number, letter: number): number {
    if (node === 0) return 0;
    for (let e = node; ; e++) {
      const edge = edges[e]!;
      if ((edge & 0xff) === letter) return edge;
      if (edge & LAST) return 0;
    }
  }

  function rank(typo: string, capitals: boolean): string[] {
    const scores = new Map<string, number>();
    for (const [word, cost] of search(typo)) {
      const number = wordNumber(graph, word);
      const flags = info[2 * number + 1];
      if (flags === RARE) continue;
      const nameOnly = flags === NAME;
      if (nameOnly && !capitals) scores.set(capitalise(word), cost - (FREQUENCY * info[2 * number]!) / 32 + 40);
      else scores.set(word, cost - (FREQUENCY * info[2 * number]!) / 32);
    }
    soundAlike(typo, (word, places) => {
      const number = wordNumber(graph, word);
      if (number < 0 || !(info[2 * number + 1]! & COMMON) || info[2 * number]! < 32 * HEARD) return;
      const score = SOUND * places - (FREQUENCY * info[2 * number]!) / 32;
      if (score < (scores.get(word) ?? GUESS)) scores.set(word, score);
    });
    for (let i = 1; i < typo.length; i++) {
      const left = typo.slice(0, i);
      const right = typo.slice(i);
      const least = Math.min(zipf(left), zipf(right));
      if (isPart(left) && isPart(right) && least > 3.5) scores.set(`${left} ${right}`, SPLIT - FREQUENCY * least);
    }
    return [...scores]
      .filter(([, score]) => score <= GUESS)
      .sort((a, b) => a[1] - b[1])
      .map(([word]) => word);
  }

  const isPart = (part: string) => (part.length > 1 || part === 'a' || part === 'i') && flagsOf(part) !== 0;
  const answers = new Map<string, string[]>();

  return (word, limit) => {
    const key = `${/^\P{L}*\p{Lu}/u.test(word) ? 'A' : 'a'}${word.toLowerCase()}`;
    let ranked = answers.get(key);
    if (!ranked) {
      if (answers.size > 5000) answers.clear();
      ranked = suggestions(word.toLowerCase(), key.startsWith('A'));
      answers.set(key, ranked);
    }
    return ranked.slice(0, limit).map((fix) => likeCase(fix, word));
  };

  function suggestions(lower: string, capitals: boolean): string[] {
    const ending = /'s?$/.exec(lower)?.[0] ?? '';
    const base = lower.slice(0, lower.length - ending.length);
    if (base.length > 32) return [];
    const right = rightForms(base, { has: (form) => flagsOf(form) !== 0, zipf, isCapitalised: capitals });
    const ranked = [...typos.fixesOf(base), ...right, ...rank(base, capitals)].map((fix) => fix + ending);
    return [...new Set(ranked)].slice(0, 8);
  }
}

/** The highest frequency of any word, as the graph's info has it: of each word its frequency and its flags. */
function highest(info: Uint8Array): number {
  let most = 0;
  for (let i = 0; i < info.length; i += 2) most = Math.max(most, info[i]!);
  return most;
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The fix with the capitals of the word it replaces. */
function likeCase(fix: string, word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return fix.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(word) ? capitalise(fix) : fix;
}
