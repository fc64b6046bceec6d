import { defineRule } from '../../engine/defineRule.ts';

export const compound = defineRule({
  id: 'context/compound',
  description: 'One word is written where two are meant (“everyday”), or two where one is (“in to”).',
  rationale: 'Both ways of writing are right somewhere, so only the sentence can say which is meant.',
  severity: 'warning',
  examples: [
    { bad: 'He walked to work everyday that winter.', good: 'He walked to work every day that winter.', layer: 'deep' },
    { ok: 'It was part of everyday life that winter.' },
  ],
});
