import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { takesEitherArticle } from '../../lexicon/articles.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { gapAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';
import { isForeign } from './otherLanguages.ts';

/** After `an` these show that `and` was meant. */
const andWords = wordSet(
  'the then she we they you my his their your this that these those not so now what when where who why was were',
);
/** Words before a letter or grade that is called `a`. */
const letterNames = wordSet(
  'plan vitamin grade letter hepatitis class type group category section team option the an block',
);
/** In English that drops its h's or keeps old custom, `an` before h is right. */
const startsWithH = /^h/i;
/** What no article ever stands before. */
const leftOver = wordSet('a an of at into upon until and or is are again');
const articles = wordFinder(({ norm }) => norm === 'a' || norm === 'an');

export const article = defineRule({
  id: 'typos/a-an',
  description: '“An” stands before a vowel sound, “a” before any other.',
  rationale: 'The sound decides, not the letter: an hour, a unicorn, an FBI agent, a U-turn.',
  source: 'Chicago Manual of Style 5.74',
  severity: 'warning',
  examples: [
    { bad: 'It was a old house.', good: 'It was an old house.' },
    { bad: 'She waited for a hour.', good: 'She waited for an hour.' },
    { bad: 'He rode an unicorn.', good: 'He rode a unicorn.' },
    {
      bad: '"There was a \'arrowing\' silence," she said. "And a odd smell."',
      good: '"There was a \'arrowing\' silence," she said. "And an odd smell."',
    },
    { bad: 'He shut the door an she went home.', good: 'He shut the door and she went home.' },
    { bad: 'She bought an new lamp.', good: 'She bought a new lamp.' },
    { ok: 'He met an FBI agent and made a U-turn.' },
    { ok: '"It\'s an \'ouse," he said.' },
    { ok: 'It was a one-time offer from a European in a uniform.' },
    { ok: 'US cooks use an herb, UK cooks a herb.' },
    { ok: 'It was an honest mistake at an historic hotel.' },
    { ok: 'He sent an SOS, an MP3, and a URL from under an LED sign.' },
    { ok: 'They went with plan A in the end. “An thou free me not, I perish.”' },
    { ok: '“Todo va a estar bien,” he murmured.', why: 'another language' },
  ],
  *check({ paragraph, lexicon }) {
    const { words } = paragraph;
    for (const i of articles(paragraph)) {
      const word = words[i]!;
      const next = words[i + 1];
      if (!next || !/^[ \n\u00a0]+$/.test(gapAfter(paragraph, i))) continue;
      const before = wordBefore(paragraph, i);
      // A capital inside a sentence: a letter, an initial, a grade.
      if (word.capitalised && !word.opensSentence) continue;
      if (before && letterNames.has(before.norm)) continue;
      // `an thou free me not`: if, of old.
      if (word.norm === 'an' && /^(?:thou|ye)$/.test(next.norm)) continue;
      if (word.norm === 'a' ? !needsAn(next.text, lexicon) : !needsA(next.text, lexicon)) continue;
      // `a an offer`, `the size a of`: a word is left over; another language has its own.
      if (leftOver.has(next.norm) || isForeign(paragraph, i + 1)) continue;
      const right = word.norm === 'a' ? 'an' : andWords.has(next.norm) ? 'and' : 'a';
      const newText = word.capitalised ? right[0]!.toUpperCase() + right.slice(1) : right;
      yield {
        start: word.start,
        end: word.end,
        message:
          right === 'and'
            ? '“an” should probably be “and”.'
            : `“${next.text}” starts with a ${right === 'an' ? 'vowel' : 'consonant'} sound: “${right} ${next.text}”.`,
        fixes: [change(word, newText, right === 'and' ? 'suggestion' : 'safe')],
      };
    }
  },
});

function needsAn(next: string, lexicon: Lexicon): boolean {
  if (/^(8|11|18|8\d|11,\d{3}|18,\d{3})$/.test(next)) return true;
  if (!/^[a-z]/i.test(next)) return false;
  // A lone letter, or one of a stammer (`a h-h-hour`), may be said in any way.
  if (/^[a-z](-|$)/i.test(next)) return false;
  return known(next, lexicon) && !takesEitherArticle(next) && lexicon.startsWithVowelSound(next);
}

function needsA(next: string, lexicon: Lexicon): boolean {
  if (!/^[a-z]/i.test(next) || startsWithH.test(next) || /^[a-z](-|$)/i.test(next)) return false;
  return known(next, lexicon) && !takesEitherArticle(next) && !lexicon.startsWithVowelSound(next);
}

/** The sound of a misspelt word is anybody's guess, unless its letters are plain. */
function known(word: string, lexicon: Lexicon): boolean {
  const first = word.split('-')[0]!;
  return (
    lexicon.has(first) ||
    lexicon.has(word) ||
    /^(?:[bcdfgjklmnpqrtvwxz][aeiou]|[bcdfgpt][lr])[a-z]/.test(word) ||
    /^[aei][bcdfgklmnprstv][a-z]/.test(word)
  );
}
