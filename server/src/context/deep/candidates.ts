/** What a writer may have meant by a word as it stands; the same list in the same order as training/deep/candidates.py. */
import { areNeighbourKeys, deletions, distance, letters, soundKey } from './slips.ts';
import type { DeepVocabulary } from './vocabulary.ts';

/** The kind of slip; the numbers are the network's. */
export const Slip = {
  keep: 0,
  missingLetter: 1,
  extraLetter: 2,
  keyboard: 3,
  otherLetter: 4,
  swapped: 5,
  homophone: 6,
  inflection: 7,
  smallWord: 8,
  apostrophe: 9,
  split: 10,
  join: 11,
  sound: 12,
  delete: 13,
  far: 14,
} as const;

export interface Candidate {
  /** A word, a word with 's, two words (split), or nothing (a small word too many). */
  readonly form: string;
  readonly slip: number;
}

export interface Candidates {
  /** Made anew each time; who asks again keeps them. */
  of(word: string): readonly Candidate[];
  /** The one word that two may have been meant to be. */
  joined(word: string, following: string): string | undefined;
}

/** Zipf * 100 from which a word may be meant two slips away. */
const common = 450;
const farLimit = 16;
const small = new Set(
  'a an the to of at in on for and i you he she it that is was be have had with as his her my not by or but so up all'.split(
    ' ',
  ),
);

/** Letters that scanners and tired eyes take for others, of which one side is two letters: `dose` for `close`, `tum` for `turn`. */
const lookAlikes = [
  ['d', 'cl'],
  ['cl', 'd'],
  ['m', 'rn'],
  ['rn', 'm'],
  ['h', 'li'],
  ['li', 'h'],
  ['n', 'ri'],
  ['ri', 'n'],
  ['m', 'in'],
  ['in', 'm'],
  ['m', 'ni'],
  ['ni', 'm'],
  ['w', 'vv'],
] as const;

export function createCandidates(vocabulary: DeepVocabulary): Candidates {
  const { words } = vocabulary;
  const sounds = new Map<string, string[]>();
  const shortened = new Map<string, string[]>();
  const rank = new Map<string, number>();
  const mayStand = createSieve(words.keys());
  for (const [word, zipf] of words) {
    if (word.length >= 3) push(sounds, soundKey(word), word);
    if (zipf >= common && word.length <= 9 && !word.slice(0, -2).includes("'")) {
      rank.set(word, rank.size);
      for (const short of deletions(word)) push(shortened, short, word);
    }
  }

  function generate(word: string): Candidate[] {
    const found = new Map<string, number>();
    const add = (form: string, slip: number) => {
      if (form !== word && !found.has(form)) found.set(form, slip);
    };
    const known = (form: string, slip: number) => {
      if (words.has(form)) add(form, slip);
    };
    const n = word.length;
    if (word.includes("'")) {
      known(word.replaceAll("'", ''), Slip.apostrophe);
      if (word.endsWith("'s") && n > 3) add(word.slice(0, -2), Slip.apostrophe);
    } else {
      for (let i = 1; i < n; i++) known(`${word.slice(0, i)}'${word.slice(i)}`, Slip.apostrophe);
      if (n >= 3 && !word.endsWith('s')) add(`${word}'s`, Slip.apostrophe);
      if (n >= 4 && word.endsWith('s')) add(`${word.slice(0, -1)}'s`, Slip.apostrophe);
    }
    for (const form of vocabulary.smallWords.get(word) ?? []) add(form, Slip.smallWord);
    for (const form of vocabulary.homophones.get(word) ?? []) add(form, Slip.homophone);
    for (const form of vocabulary.inflections.get(word) ?? []) add(form, Slip.inflection);
    for (let i = 0; i + 1 < n; i++) {
      if (word[i] !== word[i + 1]) known(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2), Slip.swapped);
    }
    for (let i = 0; i < n; i++) known(word.slice(0, i) + word.slice(i + 1), Slip.extraLetter);
    for (let i = 0; i < n; i++) {
      const old = word[i] ?? '';
      for (const letter of letters) {
        if (letter !== old && mayStand(word, i, letter, i + 1))
          known(
            word.slice(0, i) + letter + word.slice(i + 1),
            areNeighbourKeys(old, letter) ? Slip.keyboard : Slip.otherLetter,
          );
      }
    }
    for (let i = 0; i <= n; i++) {
      for (const letter of letters)
        if (mayStand(word, i, letter, i)) known(word.slice(0, i) + letter + word.slice(i), Slip.missingLetter);
    }
    for (const [seen, meant] of lookAlikes) {
      for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1))
        known(word.slice(0, at) + meant + word.slice(at + seen.length), Slip.otherLetter);
    }
    if (n >= 3) {
      for (const form of (sounds.get(soundKey(word)) ?? []).slice(0, 12)) {
        if (Math.abs(form.length - n) <= 2 && form[0] === word[0]) add(form, Slip.sound);
      }
    }
    // A long string has hundreds of shortened forms and means no common word.
    if (n >= 2 && n <= 12) {
      const far = new Set<string>();
      for (const short of deletions(word)) for (const form of shortened.get(short) ?? []) far.add(form);
      const usable = [...far].filter(
        (form) => !found.has(form) && form !== word && (form[0] === word[0] || n > 3) && distance(word, form) === 2,
      );
      usable.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      for (const form of usable.slice(0, farLimit)) add(form, Slip.far);
    }
    for (let i = 1; i < n; i++) {
      const left = word.slice(0, i);
      const right = word.slice(i);
      if ((words.get(left) ?? 0) < 430 || (words.get(right) ?? 0) < 430) continue;
      if (isPart(left) && isPart(right)) add(`${left} ${right}`, Slip.split);
    }
    if (small.has(word)) add('', Slip.delete);
    return Array.from(found, ([form, slip]) => ({ form, slip }));
  }

  return {
    of: (word) => (word.length > 24 ? [] : generate(word)),
    joined(word, following) {
      const whole = word + following;
      return whole.length >= 4 && (words.get(whole) ?? 0) >= 300 ? whole : undefined;
    },
  };
}

/**
 * Whether some word has these three letters in a row: a letter put between `word[..end)` and `word[start..]` makes no word
 * where none has it with those around it. Spares most of the fifty strings a letter that would have to be looked up.
 */
function createSieve(words: Iterable<string>) {
  const rows = new Uint8Array(1 << 15);
  const code = (word: string, i: number) => {
    const at = word.charCodeAt(i);
    // Beyond either end there is a blank; NaN makes one too.
    return at >= 97 && at <= 122 ? at - 96 : at === 39 ? 27 : at > 0 ? 28 : 0;
  };
  for (const word of words) {
    for (let i = 0; i <= word.length + 1; i++)
      rows[(code(word, i - 2) << 10) | (code(word, i - 1) << 5) | code(word, i)] = 1;
  }
  return (word: string, end: number, letter: string, start: number): boolean => {
    const own = code(letter, 0);
    const [a, b, c, d] = [code(word, end - 2), code(word, end - 1), code(word, start), code(word, start + 1)];
    return (
      rows[(a << 10) | (b << 5) | own] === 1 &&
      rows[(b << 10) | (own << 5) | c] === 1 &&
      rows[(own << 10) | (c << 5) | d] === 1
    );
  };
}

/** A single letter is a word only when it is `a` or `i`. */
const isPart = (word: string) => word.length > 1 || word === 'a' || word === 'i';

function push(map: Map<string, string[]>, key: string, value: string) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
