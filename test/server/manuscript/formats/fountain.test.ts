import { expect, it } from 'vitest';
import { fountain } from '../../../../server/src/manuscript/formats/fountain.ts';

it('reads action as prose and what is under a cue as speech', () => {
  const source = `Title: The Lamp
Author: Nobody

INT. LAMP ROOM - NIGHT

Maren trims the wick. It smokes.

MAREN
(softly)
Did you hear that?
Don't lie to me.

TOBIAS (O.S.)
No.

CUT TO:

/* a note to myself */

# Act two
`;
  expect(fountain.split(source).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'heading: INT. LAMP ROOM - NIGHT',
    'prose: Maren trims the wick. It smokes.',
    'screenDialogue: Did you hear that?',
    "screenDialogue: Don't lie to me.",
    'screenDialogue: No.',
    'heading: CUT TO:',
    'sceneBreak: # Act two',
  ]);
});
