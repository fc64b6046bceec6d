import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { closedSpeeches, hasQuotations } from './speech.ts';

export const twoSpeakers = defineRule({
  id: 'dialogue/two-speakers',
  description: 'Each speaker has a paragraph of his or her own.',
  rationale: 'The new paragraph tells the reader that somebody else speaks. Some writers run short exchanges together.',
  source: 'Chicago Manual of Style 13.39',
  severity: 'off',
  examples: [
    {
      bad: '"Is it far?" asked Jenny. "Not very," said Merrick.',
      good: '"Is it far?" asked Jenny.\n\n"Not very," said Merrick.',
    },
    { bad: '“Come in,” she said. “No,” he said.', good: '“Come in,” she said.\n\n“No,” he said.' },
    { ok: '"Is it far?" asked Jenny. "I am tired," said Jenny.' },
    { ok: '"Come in," she said. "Sit down," she added.' },
    { ok: '"Come in," she said. He came.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text } = paragraph;
    let speaker: string | undefined;
    for (const { after, open } of closedSpeeches(paragraph)) {
      if (after.kind !== 'tag') continue;
      const { start, end } = after.tag.subject;
      const own = text.slice(start, end).toLowerCase();
      const pronouns = /^(?:he|she|i)$/;
      const other = speaker !== undefined && own !== speaker && pronouns.test(own) === pronouns.test(speaker);
      const gap = /\s+$/.exec(text.slice(Math.max(0, open - 8), open))?.[0];
      if (other && gap && open > 0)
        yield {
          start: open,
          end: open + 1,
          message: 'Somebody else speaks here: begin a new paragraph.',
          fixes: [replace('Begin a new paragraph', { start: open - gap.length, end: open }, '\n\n')],
        };
      speaker = own;
    }
  },
});
