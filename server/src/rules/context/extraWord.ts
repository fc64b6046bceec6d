import { defineRule } from '../../engine/defineRule.ts';

export const extraWord = defineRule({
  id: 'context/extra-word',
  description: 'A small word is one too many.',
  rationale: 'What is left of a rewritten sentence reads as a word too many.',
  severity: 'warning',
  examples: [
    {
      bad: 'The dog was lay in the of shade of the old elm.',
      good: 'The dog lay in the shade of the old elm.',
      layer: 'deep',
    },
    { ok: 'The dog lay in the shade of the old elm.' },
  ],
});
