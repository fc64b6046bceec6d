import { defineRule } from '../../engine/defineRule.ts';
import { proposed } from './proposed.ts';

export const wrongForm = defineRule({
  id: 'context/wrong-form',
  description: 'Another form of the word (its tense, its number) fits where it stands.',
  rationale: 'A rewritten sentence often keeps a form of the old one, and the ending of a word is easily lost.',
  severity: 'warning',
  examples: [
    {
      bad: 'He has finally manage to open the rusty lock.',
      good: 'He has finally managed to open the rusty lock.',
      layer: 'deep',
    },
    { ok: 'He finally managed to open the rusty lock.' },
  ],
  check: (context) => proposed('wrong-form', context),
});
