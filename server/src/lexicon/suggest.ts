import { FINAL, LAST, ROOT, type WordGraph, wordNumber } from './wordGraph.ts';

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
/** What the slips of a fix cost at most; the search goes no further. */
const MOST = 190;
/** Cost less frequency: nine in ten human typos lie well below, a word that only nobody listed lies above. */
const GUESS = 45;
const SPLIT = 95;
const NAME = 2;

const code = (char: number): number => (char >= 97 && char <= 122 ? char - 97 : 26);

/** Suggestions for a word as written, best first, cased like it. */
export function createSuggester(
  graph: WordGraph,
  model: ErrorModel,
  typos: string,
  flagsOf: (lower: string) => number,
  zipf: (word: string) => number,
): (word: string, limit: number) => string[] {
  const known = new Map<string, string[]>();
  for (const line of typos.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [typo, ...fixes] = line.split('\t');
    known.set(typo!, fixes);
  }
  const { edges, info } = graph;

  function search(typo: string): Map<string, number> {
    const best = new Map<string, number>();
    const letters = Array.from(typo, (_, i) => typo.charCodeAt(i));
    const size = letters.length;
    const most = mostEdits(size);
    const path: number[] = [];

    const found = (cost: number) => {
      const word = String.fromCharCode(...path);
      if (word === typo) return;
      const old = best.get(word);
      if (old === undefined || cost < old) best.set(word, cost);
    };
    const eachEdge = (node: number, visit: (letter: number, edge: number) => void) => {
      if (node === 0) return;
      for (let at = node; ; at++) {
        const edge = edges[at]!;
        visit(edge & 0xff, edge);
        if (edge & LAST) return;
      }
    };
    const step = (node: number, at: number, edits: number, cost: number, final: boolean): void => {
      if (final && at === size) found(cost);
      const before = path.length > 0 ? code(path[path.length - 1]!) : 26;
      const edge0 = path.length === 0 ? FIRST_LETTER : 0;
      eachEdge(node, (letter, edge) => {
        const below = edge >>> 10;
        const ends = (edge & FINAL) !== 0;
        if (at < size && letters[at] === letter) {
          path.push(letter);
          step(below, at + 1, edits, cost, ends);
          path.pop();
        } else if (at < size && edits < most) {
          const next = cost + model.substitute[code(letters[at]!) * 27 + code(letter)]! + edge0;
          if (next < MOST) {
            path.push(letter);
            step(below, at + 1, edits + 1, next, ends);
            path.pop();
          }
        }
        if (edits < most) {
          const next = cost + model.omit[before * 27 + code(letter)]! + edge0;
          if (next < MOST) {
            path.push(letter);
            step(below, at, edits + 1, next, ends);
            path.pop();
          }
        }
        if (edits < most && at + 1 < size && letters[at + 1] === letter && letters[at] !== letter) {
          const next = cost + model.transpose[code(letter) * 27 + code(letters[at]!)]! + edge0;
          if (next < MOST) {
            path.push(letter);
            eachEdge(below, (second, edge2) => {
              if (second !== letters[at]) return;
              path.push(second);
              step(edge2 >>> 10, at + 2, edits + 1, next, (edge2 & FINAL) !== 0);
              path.pop();
            });
            path.pop();
          }
        }
      });
      if (at < size && edits < most) {
        const next = cost + model.insert[before * 27 + code(letters[at]!)]! + edge0;
        if (next < MOST) step(node, at + 1, edits + 1, next, final);
      }
    };
    step(ROOT, 0, 0, 0, false);
    return best;
  }

  function rank(typo: string, capitals: boolean): string[] {
    const scores = new Map<string, number>();
    for (const [word, cost] of search(typo)) {
      const number = wordNumber(graph, word);
      const nameOnly = info[2 * number + 1] === NAME;
      if (nameOnly && !capitals) scores.set(capitalise(word), cost - (FREQUENCY * info[2 * number]!) / 32 + 40);
      else scores.set(word, cost - (FREQUENCY * info[2 * number]!) / 32);
    }
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
    const ranked = [...(known.get(base) ?? []), ...rank(base, capitals)].map((fix) => fix + ending);
    return [...new Set(ranked)].slice(0, 8);
  }
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The fix with the capitals of the word it replaces. */
function likeCase(fix: string, word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return fix.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(word) ? capitalise(fix) : fix;
}
