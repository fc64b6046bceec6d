import { other, pairs, shapeOf, withMarks } from './marks.ts';
import { styleRule } from './styleRule.ts';

export const nestedMarks = styleRule({
  id: 'style/nested-marks',
  setting: 'nestedQuotes',
  description: 'A quotation inside speech stands in the marks of the house style (`betaReader.nestedQuotes`).',
  rationale: 'Custom puts it in the kind that speech does not use.',
  source: 'Chicago Manual of Style 13.30',
  applicability: 'suggestion',
  message: (wanted) => `House style puts a quotation inside speech in ${wanted} marks.`,
  examples: [
    {
      bad: "'He told me \"no\" twice,' she said. 'Twice!'",
      good: "'He told me 'no' twice,' she said. 'Twice!'",
      style: { nestedQuotes: 'single' },
    },
    { ok: '“He told me ‘no’ twice,” she said.', style: { nestedQuotes: 'single' } },
    { ok: '‘He told me “no” twice,’ she said. ‘Twice!’', style: { nestedQuotes: 'double' } },
    { ok: '“He told me ‘no’ twice,” she said.', why: 'no house style is set' },
  ],
  *uses(paragraph) {
    for (const pair of pairs(paragraph))
      if (pair.depth === 1)
        yield {
          start: pair.open,
          end: pair.open + 1,
          form: pair.mark,
          rewrite: () => withMarks(pair, other(pair.mark), shapeOf(paragraph.text, pair.open)),
        };
  },
});
