import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { wordAfter, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const one = wordSet('every each');
/** Plural and singular are alike, or no plural at all. */
const unchanged = wordSet(
  'means series species others people barracks headquarters gallows lens news works hours days weeks years hundreds thousands dozens',
);
const irregular: Readonly<Record<string, string>> = { men: 'man', women: 'woman', children: 'child' };
const finder = wordFinder(({ norm }) => one.has(norm));

export const singularAfterEvery = defineRule({
  id: 'grammar/singular-after-every',
  description: 'After every and each the noun is singular.',
  rationale: '“Every” and “each” take things one by one, however many there are.',
  severity: 'warning',
  examples: [
    { bad: 'He lit every candles in the room.', good: 'He lit every candle in the room.' },
    { bad: 'She read each letters twice.', good: 'She read each letter twice.' },
    { bad: 'Every children knew the song.', good: 'Every child knew the song.' },
    { ok: 'Every few days they met. She had every means to go.' },
    { ok: 'They each hands in a paper. They saw each other’s faces.' },
  ],
  *check({ paragraph, lexicon }) {
    for (const i of finder(paragraph)) {
      const word = paragraph.words[i]!;
      const noun = wordAfter(paragraph, i);
      // `they each hands in`: a verb, and each stands behind its subject.
      if (!noun || noun.capitalised || isQuoted(paragraph, word.start)) continue;
      if (word.norm === 'each' && i > 0 && /^(?:they|we|you|them|us)$/.test(paragraph.words[i - 1]!.norm)) continue;
      const right = singularOf(noun.text, lexicon);
      if (right === undefined) continue;
      yield {
        start: word.start,
        end: noun.end,
        message: `After “${word.text}” the noun is singular: “${right}”.`,
        fixes: [change(noun, right)],
      };
    }
  },
});

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
