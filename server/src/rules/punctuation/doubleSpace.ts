import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';

/** Within a sentence only: two spaces after a full stop are some writers' custom. */
const doubled = /(?<=[\p{L}\p{N},;’'])[ \u00a0]{2,3}(?=["“‘]?[\p{L}\p{N}])/gu;

export const doubleSpace = defineRule({
  id: 'punctuation/double-space',
  description: 'One space stands between two words.',
  rationale:
    'A second space is left behind where a word was cut. Two spaces after a full stop are a custom and are left alone.',
  severity: 'information',
  examples: [
    { bad: 'She put  the kettle on.', good: 'She put the kettle on.' },
    { bad: 'First this,  then that.', good: 'First this, then that.' },
    { bad: '"I never  said so," he said.', good: '"I never said so," he said.' },
    { ok: 'She left.  He stayed.' },
    { ok: '"Why?"  Nobody knew.' },
    { ok: 'Name          Rank' },
  ],
  needs: ({ text }) => text.includes('  ') || text.includes('\u00a0'),
  *check({ paragraph }) {
    for (const match of paragraph.text.matchAll(doubled)) {
      const start = match.index;
      const end = start + match[0].length;
      yield {
        start,
        end,
        message: 'Two spaces between words.',
        fixes: [replace('Keep one space', { start, end }, ' ', 'safe')],
      };
    }
  },
});
