import type { RuleContext } from '../../engine/types.ts';
import { contractionOf } from '../../lexicon/contractions.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { bySpelling, type Spelling } from '../../manuscript/spellings.ts';
import type { Word } from '../../manuscript/types.ts';
import { ofLast } from '../ofLast.ts';
import { dialectIn } from './accents.ts';
import { isForeign } from './otherLanguages.ts';

/** Longer than any word: a scream, an address, no text at all. */
const LONGEST = 50;
/** This many unknown words among this many: another language, or a made-up one. */
const FOREIGN = { unknown: 3, among: 6 };
/** Zipf frequency of words that anybody writes. */
const EVERYDAY = 3.5;

/** Words that no dictionary knows; those of another language, and of speech that is spelt as it sounds, are left out. */
export const unknownWords = ofLast(({ paragraph, lexicon }: RuleContext): readonly Word[] => {
  const { words, text } = paragraph;
  const isUnknown = unknownTo(lexicon);
  const unknown: number[] = [];
  for (let i = 0; i < words.length; i++) if (isUnknown(words[i]!.spelling) && !isPart(text, words[i]!)) unknown.push(i);
  if (unknown.length === 0) return [];
  const isStrange = dialectIn(paragraph, unknown);
  const isFarFromEnglish = (index: number) => !isNearEnglish(words[index]!.text, lexicon);
  const found: Word[] = [];
  let from = 0;
  let to = 0;
  for (const index of unknown) {
    while (index - unknown[from]! >= FOREIGN.among) from++;
    while (to < unknown.length && unknown[to]! - index < FOREIGN.among) to++;
    const isCrowded = to - from >= FOREIGN.unknown && unknown.slice(from, to).some(isFarFromEnglish);
    if (!isCrowded && !isForeign(paragraph, index) && !isStrange(index)) found.push(words[index]!);
  }
  return found;
});

/**
 * A handle or a tag (`@jo_b`, `jo_bell`, `#amwriting`, `jo.bell:`, `[03:09] imogen:`), what a hyphen joins to a word further on (`pre- and post-war`), or the
 * stressed end of a word (`Ne-*ville*!`).
 */
const isPart = (text: string, { start, end }: Word) =>
  /(?:[@#]|-[*_])$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^_\p{L}/u.test(text.slice(end, end + 2)) ||
  /\p{L}_$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^-\s/.test(text.slice(end, end + 2)) ||
  (text[end] === '.' || text[start - 1] === '.' ? isSender(text, start) : text[end] === ':' && opensLine(text, start));

const LONGEST_HANDLE = 40;

/** `jo.bell:`, the whole between spaces. */
function isSender(text: string, at: number): boolean {
  const before = /[^\s*]*$/.exec(text.slice(Math.max(0, at - LONGEST_HANDLE), at))![0];
  const from = at - before.length;
  return /^\p{L}+(?:\.\p{L}+)+\**(?::| \[\d)/u.test(text.slice(from, from + LONGEST_HANDLE));
}

/** `imogen:`, `[03:09] imogen:`, `> wickr:`: nothing but a time before it on its line. */
const opensLine = (text: string, at: number) =>
  /(?:^|\n)[>\s]*(?:\[?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?\]?\s)?$/.test(
    text.slice(Math.max(0, at - LONGEST_HANDLE), at),
  ) && !/\p{Lu}/u.test(text[at]!);

/** The slip of an everyday word, most likely, or a name that has lost its capital. */
function isNearEnglish(text: string, lexicon: Lexicon): boolean {
  const [fix] = lexicon.suggest(text, 1);
  const name = text[0]!.toUpperCase() + text.slice(1);
  return (
    (fix !== undefined && lexicon.zipf(fix) >= EVERYDAY) ||
    (lexicon.isKnownName(name) && lexicon.zipf(name) >= EVERYDAY)
  );
}

const testers = new WeakMap<Lexicon, (spelling: Spelling) => boolean>();

/** Whether a word is none by its letters. */
function unknownTo(lexicon: Lexicon): (spelling: Spelling) => boolean {
  let tester = testers.get(lexicon);
  if (!tester) {
    tester = bySpelling(({ text, norm }) => {
      if (lexicon.has(text) || text.length > LONGEST) return false;
      if (contractionOf(norm) !== undefined) return false;
      // Capitals throughout, or inside the word: an acronym, a brand, a shout.
      return !/\p{L}.*\p{Lu}/u.test(text);
    });
    testers.set(lexicon, tester);
  }
  return tester;
}
