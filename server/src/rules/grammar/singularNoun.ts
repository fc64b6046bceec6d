import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  subjectPronouns,
} from '../../manuscript/functionWords.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const one = wordSet('every each a an another single');
/** Behind these another noun may follow: `a sports car`. */
const articles = wordSet('a an another single');
/** Plural and singular are alike, or no plural at all. */
const unchanged = wordSet(
  'means series species others people barracks headquarters gallows lens news works hours days weeks years hundreds thousands dozens',
);
const irregular: Readonly<Record<string, string>> = { men: 'man', women: 'woman', children: 'child' };
const closed = [prepositions, conjunctions, auxiliaries, determiners, subjectPronouns];
const finder = wordFinder(({ norm }) => one.has(norm));

export const singularNoun = defineRule({
  id: 'grammar/singular-noun',
  description: 'After every, each and a the noun is singular.',
  rationale: '“Every” and “each” take things one by one, however many there are; “a” means one.',
  severity: 'warning',
  examples: [
    { bad: 'He lit every candles in the room.', good: 'He lit every candle in the room.' },
    { bad: 'She read each letters twice.', good: 'She read each letter twice.' },
    { bad: 'Every children knew the song.', good: 'Every child knew the song.' },
    { bad: 'There was a footprints in the snow.', good: 'There was a footprint in the snow.' },
    { ok: 'She drove a sports car past a barracks.' },
    { ok: 'Every few days they met. She had every means to go.' },
    { ok: 'They each hands in a paper. They saw each other’s faces.' },
  ],
  *check({ paragraph, lexicon }) {
    for (const i of finder(paragraph)) {
      const word = paragraph.words[i]!;
      const noun = wordAfter(paragraph, i);
      if (!noun || noun.capitalised || isQuoted(paragraph, word.start)) continue;
      if (!isOne(paragraph, i)) continue;
      const right = singularOf(noun.text, lexicon);
      if (right === undefined || (articles.has(word.norm) && !endsPhrase(paragraph, i + 1))) continue;
      yield {
        start: word.start,
        end: noun.end,
        message: `After “${word.text}” the noun is singular: “${right}”.`,
        fixes: [change(noun, right)],
      };
    }
  },
});

/** Not `they each hands in`, `calling one another names`, `pigs an cows`; `single` only behind one of the others. */
function isOne(paragraph: Paragraph, i: number): boolean {
  const { norm } = paragraph.words[i]!;
  const before = wordBefore(paragraph, i)?.norm ?? '';
  if (norm === 'each') return !/^(?:they|we|you|them|us)$/.test(before);
  if (norm === 'another') return before !== 'one';
  if (norm === 'single') return before !== 'single' && one.has(before);
  return norm !== 'an' || /^[aeiou]/.test(wordAfter(paragraph, i)!.norm);
}

/** A mark follows, or a word that no noun begins with. */
function endsPhrase(paragraph: Paragraph, i: number): boolean {
  const next = wordAfter(paragraph, i);
  return next
    ? closed.some((words) => words.has(next.norm))
    : /^[.,;!?]/.test(paragraph.text.slice(paragraph.words[i]!.end));
}

/** The singular of a noun that is nothing but a plural. */
function singularOf(text: string, lexicon: Lexicon): string | undefined {
  const known = irregular[text];
  if (known !== undefined) return known;
  if (unchanged.has(text) || !is(text, 'p') || !is(text, 'N') || is(text, 'sc') || !/[^s]s$/.test(text))
    return undefined;
  return [text.replace(/ies$/, 'y'), text.replace(/(?<=s|x|z|ch|sh)es$/, ''), text.slice(0, -1)].find(
    (form) => form !== text && lexicon.hasCommon(form) && is(form, 'nN'),
  );
}
