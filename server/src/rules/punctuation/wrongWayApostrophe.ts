import { defineRule } from '../../engine/defineRule.ts';

export const wrongWayApostrophe = defineRule({
  id: 'punctuation/wrong-way-apostrophe',
  description: 'A curly apostrophe at the head of a word turns like a closing mark.',
  rationale: 'Editors take it for an opening quotation mark: ‘em, ‘tis, ‘90s should be ’em, ’tis, ’90s.',
  source: 'Chicago Manual of Style 6.117',
  severity: 'warning',
  examples: [
    { bad: '“Give ‘em here,” he said.', good: '“Give ’em here,” he said.' },
    {
      bad: '“No,” she said. ‘Twas late, and the fire was low.',
      good: '“No,” she said. ’Twas late, and the fire was low.',
    },
    { bad: 'She grew up in the ‘90s.', good: 'She grew up in the ’90s.' },
    { ok: '“Give ’em here,” he said.' },
    { ok: "'Tis late." },
    { ok: '“He said, ‘Give them here,’ and left.”' },
  ],
  needs: ({ apostrophes }) => apostrophes.length > 0,
  *check({ paragraph: { text, apostrophes } }) {
    for (const at of apostrophes)
      if (text[at] === '‘')
        yield {
          start: at,
          end: at + 1,
          message: 'This is an apostrophe: it turns the other way.',
          fixes: [{ title: 'Use ’', edits: [{ start: at, end: at + 1, newText: '’' }], applicability: 'safe' }],
        };
  },
});
