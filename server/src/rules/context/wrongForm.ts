import { defineRule } from '../../engine/defineRule.ts';

export const wrongForm = defineRule({
  id: 'context/wrong-form',
  description: 'Another form of the word (its tense, its number) fits where it stands.',
  rationale: 'A rewritten sentence often keeps a form of the old one, and the ending of a word is easily lost.',
  severity: 'warning',
  examples: [
    {
      bad: 'They were go to the village to buy bread.',
      good: 'They were going to the village to buy bread.',
      layer: 'deep',
    },
    { ok: 'He finally managed to open the rusty lock.' },
  ],
});
