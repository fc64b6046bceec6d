import { defineRule } from '../../engine/defineRule.ts';
import { proposed } from './proposed.ts';

export const omittedWord = defineRule({
  id: 'context/missing-word',
  description: 'A small word (“to”, “the”, “of”) is missing.',
  rationale: 'The hand is slower than the thought, and the eye reads over the gap.',
  severity: 'warning',
  examples: [
    {
      bad: 'She stood for a moment in middle of the room.',
      good: 'She stood for a moment in the middle of the room.',
    },
    { bad: 'She looked at him for moment without speaking.', good: 'She looked at him for a moment without speaking.' },
    { ok: 'She walked slowly to the edge of the lake.' },
    { ok: 'Cigarette after cigarette he smoked, side by side with her.' },
    { ok: 'The part the others played was small, and few knew of it.' },
  ],
  check: (context) => proposed('missing-word', context),
});
