import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { variantOf } from '../../lexicon/variants.ts';
import { casedLike, hasNamesCapital, variantsIn } from './variantWords.ts';

const names = { US: 'the American way', UK: 'the British way' } as const;

export const mixedDialect = defineRule({
  id: 'consistency/mixed-dialect',
  description: 'All words are spelt in one dialect.',
  rationale: 'A story that writes “colour” and “neighbour” does not write “harbor”.',
  severity: 'hint',
  examples: [
    {
      bad: 'The colour of the harbour was her favourite. The neighbours travelled, and the rumour had a flavour of honor.',
      good: 'The colour of the harbour was her favourite. The neighbours travelled, and the rumour had a flavour of honour.',
    },
    {
      bad: 'The color of the harbor was her favorite. The neighbors traveled, and the rumor had a flavor of honour.',
      good: 'The color of the harbor was her favorite. The neighbors traveled, and the rumor had a flavor of honor.',
    },
    {
      bad: 'Her favorite color was the color of the harbor. Their neighbor had a marvelous demeanor.\n\nThe armour lay rusting.',
      good: 'Her favorite color was the color of the harbor. Their neighbor had a marvelous demeanor.\n\nThe armor lay rusting.',
    },
    { ok: 'The colour of the sea, the flavor of the harbor.', why: 'every spelling of English is a word' },
    { ok: 'The colour of the harbour was her favourite. The neighbours travelled, and the rumour had a flavour.' },
    {
      ok: 'The colour of the harbour was her favourite. The neighbours travelled to Pearl Harbor, and the rumour had a flavour.',
      why: 'a name keeps its spelling',
    },
  ],
  // Else it is for style/dialect.
  isWanted: ({ dialect }) => dialect === 'any',
  *check({ paragraph }) {
    for (const i of variantsIn(paragraph)) {
      const word = paragraph.words[i]!;
      const variant = variantOf(word.norm)!;
      if (!variant.dialect || hasNamesCapital(word)) continue;
      const { start, end, text } = word;
      const spelling = variant.dialect === 'US' ? 'UK' : 'US';
      const newText = casedLike(variant.other, word);
      yield {
        start,
        end,
        message: `Most of this story is spelt ${names[spelling]}: “${newText}”, not “${text}”.`,
        fixes: [change({ start, end }, newText)],
        group: 'dialect',
        when: { spelling },
      };
    }
  },
});
