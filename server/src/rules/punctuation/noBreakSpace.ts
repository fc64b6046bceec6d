import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';

/** Between two small words; after an abbreviation, an initial, a number or a dash it is there on purpose. */
const between = /(?<=\p{Ll}[,;]?[”"’']?) ?\u00a0 ?(?=["“‘]?\p{L}{2})/gu;

export const noBreakSpace = defineRule({
  id: 'punctuation/no-break-space',
  description: 'Words of running prose are parted by common spaces.',
  rationale:
    'A no-break space pasted from a web page looks like a space, yet glues two words together at the end of a line.',
  severity: 'information',
  examples: [
    { bad: 'She turned\u00a0away from him.', good: 'She turned away from him.' },
    { bad: 'He said nothing,\u00a0and left.', good: 'He said nothing, and left.' },
    { bad: '"Stay\u00a0here," she said.', good: '"Stay here," she said.' },
    { ok: 'Mr.\u00a0Hale lives at No.\u00a012, ten\u00a0\u2014 no, twelve miles from here.' },
    { ok: 'It weighs 10\u00a0kg.' },
    { ok: 'Wait.\u00a0.\u00a0. no.' },
  ],
  needs: ({ text }) => text.includes('\u00a0'),
  *check({ paragraph }) {
    for (const match of paragraph.text.matchAll(between)) {
      const start = match.index;
      const end = start + match[0].length;
      yield {
        start,
        end,
        message: 'An invisible no-break space stands here.',
        fixes: [replace('Use a common space', { start, end }, ' ', 'safe')],
      };
    }
  },
});
