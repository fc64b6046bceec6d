import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';

export const mixedDash = defineRule({
  id: 'consistency/mixed-dash',
  description: 'One kind of dash is used all through the book.',
  rationale: 'Both “—” and the typewriter’s “--” are right; a mixture is not.',
  severity: 'hint',
  examples: [
    {
      bad: 'He ran—or tried to—and fell—hard. Then he rose -- slowly.',
      good: 'He ran—or tried to—and fell—hard. Then he rose—slowly.',
    },
    {
      bad: 'He ran--or tried to--and fell--hard. Then he rose—slowly.',
      good: 'He ran--or tried to--and fell--hard. Then he rose--slowly.',
    },
    {
      bad: 'He ran—or tried to—and fell—hard.\n\nShe rose--slowly.',
      good: 'He ran—or tried to—and fell—hard.\n\nShe rose—slowly.',
    },
    { ok: 'He ran--or tried to--and fell.' },
    { ok: 'He ran—or tried to—and fell.' },
    { ok: 'The years 1914–18 were hard—very hard.' },
  ],
  // Else it is for style/dash.
  isWanted: ({ dash }) => dash === 'any',
  needs: ({ text }) => text.includes('—') || text.includes('--'),
  *check({ paragraph }) {
    for (const match of paragraph.text.matchAll(
      /(?<=[\p{L}\p{N},.!?…]) ?--(?!-) ?(?=\p{L})|(?<=[\p{L}\p{N},.!?…])—(?=\p{L})/gu,
    )) {
      const start = match.index;
      const end = start + match[0].length;
      const long = match[0] === '—';
      const newText = long ? '--' : '—';
      yield {
        start,
        end,
        message: `This book writes its dashes mostly as “${newText}”.`,
        fixes: [change({ start, end }, newText)],
        group: 'dash',
        when: { dash: newText },
      };
    }
  },
});
