import { defineRule } from '../../engine/defineRule.ts';
import { proposed } from './proposed.ts';

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
    { bad: 'They had been wait for more than an hour.', good: 'They had been waiting for more than an hour.' },
    { ok: 'He finally managed to open the rusty lock.' },
    { ok: 'He winces. She watches him for a moment, then reaches over.', why: 'a story told in the present' },
  ],
  check: (context) => proposed('wrong-form', context),
});
