/**
 * The dictionary as a minimal word graph (scripts/lexicon/dawg.mjs builds it): a letter, `last of its node`, `a word
 * ends here` and the node below in each 32-bit edge. Words are lower case, Latin-1.
 */
export interface WordGraph {
  readonly edges: Uint32Array;
  /** For each edge, how many words end at or below it: with it, words number themselves in sorted order. */
  readonly counts: Uint32Array;
  /** Frequency (Zipf × 32) and flags of each word: COMMON, NAME, RARE. */
  readonly info: Uint8Array;
}

/** A word of the language. */
export const COMMON = 1;
export const NAME = 2;
/** A word that few writers need: known where it stands, never offered for another. */
export const RARE = 4;

export const ROOT = 1;
export const LAST = 1 << 8;
export const FINAL = 1 << 9;
const MAGIC = 0x584c5242;

/** Reads words.bin. Throws a plain sentence when it is not one. */
export function readWordGraph(data: ArrayBuffer): WordGraph {
  const head = data.byteLength >= 16 ? new Uint32Array(data, 0, 4) : undefined;
  if (head?.[0] !== MAGIC) throw new Error('The dictionary file is damaged.');
  const [, words, size] = head as unknown as [number, number, number];
  if (data.byteLength !== 16 + size * 4 + words * 2) throw new Error('The dictionary file is cut short.');
  const edges = new Uint32Array(data, 16, size);
  return { edges, counts: countWords(edges), info: new Uint8Array(data, 16 + size * 4, words * 2) };
}

/** Words at or below each edge. Children lie behind their parents only in part, so nodes are counted on demand. */
function countWords(edges: Uint32Array): Uint32Array {
  const counts = new Uint32Array(edges.length);
  const below = (node: number): number => {
    let sum = 0;
    for (let at = node; ; at++) {
      if (counts[at] === 0) {
        const edge = edges[at]!;
        counts[at] = (edge & FINAL ? 1 : 0) + (edge >>> 10 ? below(edge >>> 10) : 0);
      }
      sum += counts[at]!;
      if (edges[at]! & LAST) return sum;
    }
  };
  if (edges.length > ROOT) below(ROOT);
  return counts;
}

/** The word's number in sorted order, or -1. */
export function wordNumber({ edges, counts }: WordGraph, word: string): number {
  let node = ROOT;
  let number = 0;
  for (let i = 0; i < word.length; i++) {
    if (node === 0) return -1;
    const letter = word.charCodeAt(i);
    let at = node;
    while ((edges[at]! & 0xff) !== letter) {
      if (edges[at]! & LAST) return -1;
      number += counts[at]!;
      at++;
    }
    const edge = edges[at]!;
    if (i === word.length - 1) return edge & FINAL ? number : -1;
    if (edge & FINAL) number++;
    node = edge >>> 10;
  }
  return -1;
}
