import type { RuleContext } from '../../engine/types.ts';
import { joined, wordSet } from '../neighbours.ts';

/** Somebody who may be spoken to: word indices, end exclusive. */
export interface Addressee {
  readonly start: number;
  readonly end: number;
  /** Name that the book must know; absent for a title, with or without its name, and for a pet name. */
  readonly name?: string;
  readonly kind: 'name' | 'titled' | 'rank' | 'pet';
}

const titles = wordSet(
  'mr mrs ms miss dr doctor professor captain colonel major sergeant inspector sir lady lord madam madame uncle aunt auntie father sister',
);
/** Called out to God more often than spoken to. */
const oaths = wordSet('god lord christ jesus heaven heavens hell gosh');
/** Names for the one spoken to that are hardly ever anything else right before a subject or at the end. Source: our own list. */
const pets = wordSet(
  "baby honey sweetie sweetheart darling babe ma'am madam dude guys sir folks lads ladies gentlemen mate buddy kiddo sis bro pal love dear mum mom mummy mommy dad daddy",
);
const afterMy = wordSet('dear love darling friend friends lord lady boy child sweet');
/** Capitalised, and nobody. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|american|english|british|irish|scottish|welsh|french|german|italian|russian|spanish|greek|roman|chinese|japanese|indian|earthman)$/;
/** With a capital and no name after them these address somebody: `Yes, Captain`, `Come here, Mum`. */
export const ranks = wordSet(
  'captain doctor professor inspector sergeant colonel major miss mister mum mom mummy mommy dad daddy papa mama grandma grandpa gran granny grandad nan nana auntie nurse marshal sheriff deputy commander lieutenant corporal admiral coach officer chief ensign reverend headmaster brother sister',
);

/** Zipf frequency of words that are hardly ever a name at the head of a sentence, though some people bear them. */
const EVERYDAY = 4.9;

/** The addressee that begins at word `i`, within words up to `limit`. */
export function addresseeAt({ paragraph, lexicon }: RuleContext, i: number, limit: number): Addressee | undefined {
  const { words, text } = paragraph;
  const word = words[i]!;
  if (
    word.norm === 'my' &&
    i + 1 < limit &&
    joined(paragraph, i) &&
    afterMy.has(words[i + 1]!.norm) &&
    !word.capitalised
  )
    return { start: i, end: i + 2, kind: 'pet' };
  if (!word.capitalised) {
    const isPair = i + 1 < limit && joined(paragraph, i) && /^(?:young|old)$/.test(word.norm);
    if (isPair && /^(?:man|lady|fellow|chap|boy|girl|friend|sport|bean)$/.test(words[i + 1]!.norm))
      return { start: i, end: i + 2, kind: 'pet' };
    return pets.has(word.norm) ? { start: i, end: i + 1, kind: 'pet' } : undefined;
  }
  if (titles.has(word.norm)) {
    const next = words[i + 1];
    const gap = next && text.slice(word.end, next.start);
    if (next?.capitalised && i + 1 < limit && (gap === ' ' || gap === '. ') && isName(next.text))
      return { start: i, end: nameEnd(i + 2), kind: 'titled' };
    return ranks.has(word.norm) ? { start: i, end: i + 1, kind: 'rank' } : undefined;
  }
  if (ranks.has(word.norm)) return { start: i, end: i + 1, kind: 'rank' };
  if (!isName(word.text) || oaths.has(word.norm) || calendar.test(word.norm)) return undefined;
  // A capital at the head of a sentence says nothing: `Will you`, `So I`, `Hope you`.
  if (
    word.opensSentence &&
    lexicon.hasCommon(word.norm) &&
    (!lexicon.isKnownName(word.text) || lexicon.zipf(word.norm) > EVERYDAY)
  )
    return undefined;
  return { start: i, end: nameEnd(i + 1), name: word.text, kind: 'name' };

  function nameEnd(at: number): number {
    let end = at;
    while (
      end < limit &&
      end < at + 2 &&
      text.slice(words[end - 1]!.end, words[end]!.start) === ' ' &&
      words[end]!.capitalised &&
      isName(words[end]!.text) &&
      !oaths.has(words[end]!.norm)
    )
      end++;
    return end;
  }
}

const isName = (text: string) =>
  /^\p{Lu}[\p{Ll}]+(?:[-'’]\p{Lu}\p{Ll}+)*$/u.test(text) || /^(?:Mc|Mac|O['’])\p{Lu}\p{Ll}+$/u.test(text);
