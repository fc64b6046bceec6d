import { defineRule } from '../../engine/defineRule.ts';
import { proposed } from './proposed.ts';

export const apostrophe = defineRule({
  id: 'context/apostrophe',
  description: 'An apostrophe is missing, or stands where none belongs.',
  rationale: 'A possessive or a contraction without its apostrophe is often another word (“its”, “were”, “bullets”).',
  severity: 'warning',
  examples: [
    {
      bad: 'The girl took her fathers hand and held it tight.',
      good: "The girl took her father's hand and held it tight.",
      layer: 'deep',
    },
    { ok: 'The bullets passed through the thin wall.' },
  ],
  check: (context) => proposed('apostrophe', context),
});
