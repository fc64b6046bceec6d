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

/** The two words are one in another spelling of English, or one verb in the present and the past. */
export const Likeness = { unknown: 0, none: 1, variant: 2, tense: 3 } as const;

export interface Candidates {
  readonly ids: number[];
  readonly slips: number[];
  /** Place in the written word of the letter at fault; 255 where it is no matter of one letter. */
  readonly at: number[];
  /** See `Likeness`; told when first asked for. */
  readonly likenesses: number[];
}

const BASE = 0x01000193;
const APOSTROPHE = 39;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Gives the candidates of a word (norm). */
export function createCandidateFinder({ vocabulary, groups }: FastData): (norm: string) => Candidates {
  const { words, ids } = vocabulary;
  // Words by a hash of their letters that can be had for a changed word without writing that word out.
  const size = 1 << 17;
  const slots = new Uint16Array(size);
  const hashes = new Int32Array(words.length);
  // Two bits a hash: nearly all changed words are no words, which this tells from memory near at hand.
  const sieve = new Int32Array(1 << 14);
  for (let id = FIRST_WORD; id < words.length; id++) {
    const hash = hashOf(words[id]!);
    hashes[id] = hash;
    sieve[(hash >>> 5) & 16383]! |= 1 << (hash & 31);
    sieve[hash >>> 18]! |= 1 << ((hash >>> 13) & 31);
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

  const mayBeWord = (hash: number) => ((sieve[(hash >>> 5) & 16383]! >>> (hash & 31)) & 1) !== 0;

  /** The word of a hash that may be one's; 0 for none. */
  function find(hash: number): number {
    if (((sieve[hash >>> 18]! >>> ((hash >>> 13) & 31)) & 1) === 0) return 0;
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
        const a = word.charCodeAt(i);
        const b = word.charCodeAt(i + 1);
        if (a === b) continue;
        const other = Math.imul(Math.imul(heads[i]!, BASE) + b, BASE) + a;
        const hash = (Math.imul(other, powers[n - 2 - i]!) + tails[i + 2]!) | 0;
        if (mayBeWord(hash)) add(find(hash), Slip.swapped, i);
      }
      for (let i = 0; i < n; i++) {
        const hash = (Math.imul(heads[i]!, powers[n - 1 - i]!) + tails[i + 1]!) | 0;
        if (mayBeWord(hash)) add(find(hash), word.charCodeAt(i) === APOSTROPHE ? Slip.apostrophe : Slip.extraLetter, i);
      }
      // The next letter of the alphabet in its place adds the same to the hash each time.
      for (let i = 0; i < n; i++) {
        const power = powers[n - 1 - i]!;
        const old = word.charCodeAt(i);
        let hash = (whole + Math.imul(97 - old, power)) | 0;
        for (let l = 0; l < 26; l++, hash = (hash + power) | 0) {
          if (!mayBeWord(hash) || 97 + l === old) continue;
          const id = find(hash);
          if (id > 0) add(id, areNeighbourKeys(word[i]!, letters[l]!) ? Slip.keyboard : Slip.otherLetter, i);
        }
      }
      for (let i = 0; i <= n; i++) {
        const power = powers[n - i]!;
        const head = Math.imul(heads[i]!, BASE);
        let hash = (Math.imul(head + 97, power) + tails[i]!) | 0;
        for (let l = 0; l < 26; l++, hash = (hash + power) | 0)
          if (mayBeWord(hash)) add(find(hash), Slip.missingLetter, i);
        hash = (Math.imul(head + APOSTROPHE, power) + tails[i]!) | 0;
        if (mayBeWord(hash)) add(find(hash), Slip.apostrophe, i);
      }
    }
    // A hash may fit by chance, and the word itself is none.
    const candidates: Candidates = { ids: [], slips: [], at: [], likenesses: [] };
    for (let i = 0; i < found.length; i++) {
      if (found[i] === own || (places[i] !== 255 && !isOneEdit(word, words[found[i]!]!))) continue;
      candidates.ids.push(found[i]!);
      candidates.slips.push(slips[i]!);
      candidates.at.push(places[i]!);
      candidates.likenesses.push(Likeness.unknown);
    }
    return candidates;
  }

  return generate;
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
