import { defineRule } from '../../engine/defineRule.ts';

export const realWord = defineRule({
  id: 'context/real-word',
  description: 'A word that a dictionary knows does not fit where it stands.',
  rationale:
    'A slip often makes another word (“chocked” for “choked”), which no dictionary can find. Words beside it tell what was meant.',
  severity: 'warning',
  examples: [
    {
      bad: 'The captain new that the ship would never reach the harbour.',
      good: 'The captain knew that the ship would never reach the harbour.',
      layer: 'deep',
    },
    {
      bad: 'The boys where sitting on the wall and eating apples.',
      good: 'The boys were sitting on the wall and eating apples.',
      layer: 'deep',
    },
    { ok: 'They chocked the wheels of the cart before it could roll away.' },
    { ok: 'There were two tired boys on the stairs.' },
  ],
});
