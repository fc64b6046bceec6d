/** Which words may have been meant by the word that is written. */
import { areNeighbourKeys } from '../deep/slips.ts';
import type { FastData } from './data.ts';
import { FIRST_WORD } from './tokens.ts';

/** How the written word came about. */
export const Slip = {
  swapped: 0,
  extraLetter: 1,
  missingLetter: 2,
  keyboard: 3,
  otherLetter: 4,
  sound: 5,
  form: 6,
  small: 7,
  apostrophe: 8,
} as const;

export interface Candidates {
  readonly ids: Uint16Array;
  readonly slips: Uint8Array;
  /** Place in the written word of the letter at fault; 255 where it is no matter of one letter. */
  readonly at: Uint8Array;
}

const BASE = 0x01000193;
const letters = "abcdefghijklmnopqrstuvwxyz'";

/** Gives the candidates of a word (norm); remembers those of the words met last. */
export function createCandidateFinder({ vocabulary, groups }: FastData): (norm: string) => Candidates {
  const { words, ids } = vocabulary;
  // Words by a hash of their letters that can be had for a changed word without writing that word out.
  const size = 1 << 17;
  const slots = new Uint16Array(size);
  const hashes = new Int32Array(words.length);
  // One bit a hash: nearly all changed words are no words, which this tells from memory near at hand.
  const sieve = new Int32Array(1 << 13);
  for (let id = FIRST_WORD; id < words.length; id++) {
    const hash = hashOf(words[id]!);
    hashes[id] = hash;
    sieve[(hash >>> 5) & 8191]! |= 1 << (hash & 31);
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = id;
  }
  const powers = new Int32Array(64);
  powers[0] = 1;
  for (let i = 1; i < 64; i++) powers[i] = Math.imul(powers[i - 1]!, BASE);

  function slotOf(hash: number): number {
    return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 15) & (size - 1);
  }

  function find(hash: number): number {
    if (((sieve[(hash >>> 5) & 8191]! >>> (hash & 31)) & 1) === 0) return 0;
    let slot = slotOf(hash);
    for (;;) {
      const id = slots[slot]!;
      if (id === 0 || hashes[id] === hash) return id;
      slot = (slot + 1) & (size - 1);
    }
  }

  const found: number[] = [];
  const slips: number[] = [];
  const places: number[] = [];
  function add(id: number, slip: number, at: number): void {
    // What is written with a capital is no word to put for one without; `i` is.
    if (id === 0 || (vocabulary.capital[id] === 2 && words[id]![0] !== 'i') || found.includes(id)) return;
    found.push(id);
    slips.push(slip);
    places.push(at);
  }

  /** Hashes of the word's beginnings and ends of each length. */
  const heads = new Int32Array(40);
  const tails = new Int32Array(40);

  function generate(word: string): Candidates {
    found.length = slips.length = places.length = 0;
    const own = ids.get(word) ?? 0;
    const n = word.length;
    if (own > 0) {
      for (let i = groups.from[own]!; i < groups.from[own + 1]!; i++) add(groups.ids[i]!, groups.slips[i]!, 255);
    }
    if (n < 32) {
      heads[0] = 0;
      for (let i = 0; i < n; i++) heads[i + 1] = Math.imul(heads[i]!, BASE) + word.charCodeAt(i);
      tails[n] = 0;
      for (let i = n - 1; i >= 0; i--) tails[i] = Math.imul(word.charCodeAt(i), powers[n - 1 - i]!) + tails[i + 1]!;
      const whole = heads[n]! | 0;
      for (let i = 0; i + 1 < n; i++) {
        const [a, b] = [word.charCodeAt(i), word.charCodeAt(i + 1)];
        if (a === b) continue;
        const other = Math.imul(Math.imul(heads[i]!, BASE) + b, BASE) + a;
        add(find((Math.imul(other, powers[n - 2 - i]!) + tails[i + 2]!) | 0), Slip.swapped, i);
      }
      for (let i = 0; i < n; i++) {
        const id = find((Math.imul(heads[i]!, powers[n - 1 - i]!) + tails[i + 1]!) | 0);
        add(id, word[i] === "'" ? Slip.apostrophe : Slip.extraLetter, i);
      }
      for (let i = 0; i < n; i++) {
        const old = word.charCodeAt(i);
        for (let l = 0; l < 26; l++) {
          const code = 97 + l;
          if (code === old) continue;
          const id = find((whole + Math.imul(code - old, powers[n - 1 - i]!)) | 0);
          if (id > 0) add(id, areNeighbourKeys(word[i]!, letters[l]!) ? Slip.keyboard : Slip.otherLetter, i);
        }
      }
      for (let i = 0; i <= n; i++) {
        for (let l = 0; l < 27; l++) {
          const other = Math.imul(heads[i]!, BASE) + letters.charCodeAt(l);
          const id = find((Math.imul(other, powers[n - i]!) + tails[i]!) | 0);
          add(id, l === 26 ? Slip.apostrophe : Slip.missingLetter, i);
        }
      }
    }
    // A hash may fit by chance, and the word itself is none.
    const kept: number[] = [];
    for (let i = 0; i < found.length; i++)
      if (found[i] !== own && (places[i] === 255 || isOneEdit(word, words[found[i]!]!))) kept.push(i);
    return {
      ids: Uint16Array.from(kept, (i) => found[i]!),
      slips: Uint8Array.from(kept, (i) => slips[i]!),
      at: Uint8Array.from(kept, (i) => places[i]!),
    };
  }

  let cache = new Map<string, Candidates>();
  return (norm) => {
    let candidates = cache.get(norm);
    if (!candidates) {
      candidates = generate(norm);
      if (cache.size > 20_000) cache = new Map();
      cache.set(norm, candidates);
    }
    return candidates;
  };
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, BASE) + word.charCodeAt(i)) | 0;
  return hash;
}

function isOneEdit(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  return (left <= 1 && right <= 1) || (left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]);
}
