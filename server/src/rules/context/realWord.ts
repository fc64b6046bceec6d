import { defineRule } from '../../engine/defineRule.ts';
import { proposed } from './proposed.ts';

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
    { bad: 'She was two tired to climb the stairs.', good: 'She was too tired to climb the stairs.' },
    { bad: 'The old man shock his head and sighed.', good: 'The old man shook his head and sighed.' },
    { bad: 'They had never herd of such a thing before.', good: 'They had never heard of such a thing before.' },
    { bad: 'We have know idea where he is.', good: 'We have no idea where he is.' },
    { ok: 'They chocked the wheels of the cart before it could roll away.' },
    { ok: 'There were two tired boys on the stairs.' },
    { ok: 'The herd had never been so far north before.' },
    { ok: 'Bat Carver had been there before them.', why: 'a name' },
  ],
  check: (context) => proposed('real-word', context),
});
