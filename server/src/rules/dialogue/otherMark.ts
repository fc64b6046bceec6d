import { defineRule } from '../../engine/defineRule.ts';
import { closingFor, hasQuotations, isClosed } from './speech.ts';

export const otherMark = defineRule({
  id: 'dialogue/other-mark',
  description: 'Speech and thought stand in the book’s own quotation marks.',
  rationale: 'The other kind of mark is for a quotation inside speech.',
  source: 'Chicago Manual of Style 13.30',
  severity: 'off',
  examples: [
    {
      bad: '"Come in," he said.\n\nShe wanted to say \'you are no friend of mine\' and did not.',
      good: '"Come in," he said.\n\nShe wanted to say "you are no friend of mine" and did not.',
    },
    {
      bad: '“Come in,” he said.\n\n‘Not today,’ she thought.',
      good: '“Come in,” he said.\n\n“Not today,” she thought.',
    },
    { ok: '"He told me \'never come back,\' and I went," she said.' },
    { ok: '"Come in," he said. They called it \'the pit\'.', style: { dialect: 'UK' } },
    { ok: "'Come in,' he said.", style: { quotes: 'single' } },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of paragraph.quotations) {
      if (!isClosed(quotation) || quotation.depth > 0 || quotation.role !== 'thought') continue;
      if (quotation.mark === paragraph.primary) continue;
      const { open, close, curly } = quotation;
      const single = paragraph.primary === 'single';
      const opening = curly ? (single ? '‘' : '“') : single ? "'" : '"';
      const closing = curly ? closingFor(opening, 0) : opening;
      yield {
        start: open,
        end: close + 1,
        message: 'The rest of the book puts speech in the other kind of quotation mark.',
        fixes: [
          {
            title: `Use ${opening}${closing === opening ? '' : closing}`,
            edits: [
              { start: open, end: open + 1, newText: opening },
              { start: close, end: close + 1, newText: closing },
            ],
            applicability: 'suggestion',
          },
        ],
      };
    }
  },
});
