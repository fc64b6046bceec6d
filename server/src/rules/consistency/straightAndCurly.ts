import { defineRule } from '../../engine/defineRule.ts';
import { hasQuotations } from '../dialogue/speech.ts';

export const straightAndCurly = defineRule({
  id: 'consistency/straight-and-curly',
  description: 'Quotation marks are all straight or all curly.',
  rationale: 'A book keeps to one shape; a mixture shows where a passage came from elsewhere.',
  severity: 'hint',
  examples: [
    {
      bad: '“Come in,” he said.\n\n“Sit down,” he said.\n\n"No," she said.',
      good: '“Come in,” he said.\n\n“Sit down,” he said.\n\n“No,” she said.',
    },
    {
      bad: '"Come in," he said.\n\n"Sit down," he said.\n\n“No,” she said.',
      good: '"Come in," he said.\n\n"Sit down," he said.\n\n"No," she said.',
    },
    {
      bad: '“Why?” he asked.\n\n“Who?” he asked.\n\nShe shrugged. "Me," she said.',
      good: '“Why?” he asked.\n\n“Who?” he asked.\n\nShe shrugged. “Me,” she said.',
    },
    { ok: '“Come in,” he said. “Sit down.”' },
    { ok: '"Come in," he said. "Sit down."' },
    { ok: '“Come in,” he said. “It’s 5\' 10" tall.”' },
  ],
  // Else it is for style/mark-shape.
  isWanted: ({ marks }) => marks === 'any',
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const { open, close, curly, mark, depth, unopened } of paragraph.quotations) {
      if (close === undefined || unopened || mark !== 'double' || depth !== 0) continue;
      const [opening, closing] = curly ? ['"', '"'] : ['“', '”'];
      // Half of the pair may be of the other shape already: that is another rule's.
      if (!isOfShape(paragraph.text[open], curly) || !isOfShape(paragraph.text[close], curly)) continue;
      yield {
        start: open,
        end: close + 1,
        message: `Most quotation marks of this book are ${curly ? 'straight' : 'curly'}.`,
        fixes: [
          {
            title: `Use ${curly ? 'straight' : 'curly'} marks`,
            edits: [
              { start: open, end: open + 1, newText: opening! },
              { start: close, end: close + 1, newText: closing! },
            ],
            applicability: 'suggestion',
          },
        ],
        group: 'marks',
        when: { curlyMarks: !curly },
      };
    }
  },
});

const isOfShape = (mark: string | undefined, curly: boolean) => (curly ? mark === '“' || mark === '”' : mark === '"');
