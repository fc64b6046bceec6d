import { other, pairs, shapeOf, withMarks } from './marks.ts';
import { styleRule } from './styleRule.ts';

export const quotationMarks = styleRule({
  id: 'style/quotation-marks',
  setting: 'quotes',
  description: 'Speech stands in the marks of the house style (`betaReader.quotes`).',
  rationale: 'American houses open speech with a double mark, most British ones with a single.',
  source: 'Chicago Manual of Style 13.30; New Hart’s Rules 9.2',
  applicability: 'suggestion',
  message: (wanted) => `House style puts speech in ${wanted} marks.`,
  examples: [
    { bad: "'Come in,' he said.", good: '"Come in," he said.', style: { quotes: 'double' } },
    { bad: '“Come in,” he said.', good: '‘Come in,’ he said.', style: { quotes: 'single' } },
    {
      bad: '‘He told me “no” twice,’ she said.',
      good: '“He told me ‘no’ twice,” she said.',
      style: { quotes: 'double' },
    },
    { ok: '"Come in," he said.', style: { quotes: 'double' } },
    { ok: '"He told me \'no\' twice," she said.', style: { quotes: 'double' } },
    {
      ok: "The Smiths' dog was in one of his 'moods' again.",
      style: { quotes: 'double' },
      why: 'words held at arm’s length',
    },
    { ok: "'Come in,' he said.", why: 'no house style is set' },
  ],
  *uses(paragraph) {
    const { text } = paragraph;
    const all = [...pairs(paragraph)];
    for (let i = 0; i < all.length; i++) {
      const pair = all[i]!;
      if (pair.depth !== 0 || pair.role === 'scare' || pair.role === 'title') continue;
      // What a pair holds comes right after it in the order of opening marks.
      const inside: typeof all = [];
      for (let k = i + 1; k < all.length && all[k]!.open < pair.close; k++)
        if (all[k]!.depth === 1) inside.push(all[k]!);
      yield {
        start: pair.open,
        end: pair.open + 1,
        form: pair.mark,
        rewrite: () => [
          ...withMarks(pair, other(pair.mark), shapeOf(text, pair.open)),
          ...inside.flatMap((nested) => withMarks(nested, pair.mark, shapeOf(text, nested.open))),
        ],
      };
    }
  },
});
