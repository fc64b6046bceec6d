import { defineRule } from '../../engine/defineRule.ts';
import { proposed } from './proposed.ts';

export const omittedWord = defineRule({
  id: 'context/missing-word',
  description: 'A small word (“to”, “the”, “of”) is missing.',
  rationale: 'The hand is slower than the thought, and the eye reads over the gap.',
  severity: 'warning',
  examples: [
    {
      bad: 'She walked slowly the edge of the lake and sat down.',
      good: 'She walked slowly to the edge of the lake and sat down.',
      layer: 'deep',
    },
    { ok: 'She walked slowly to the edge of the lake.' },
  ],
  check: (context) => proposed('missing-word', context),
});
