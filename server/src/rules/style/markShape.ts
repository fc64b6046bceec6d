import { pairs, shapeOf, withMarks } from './marks.ts';
import { styleRule } from './styleRule.ts';

export const markShape = styleRule({
  id: 'style/mark-shape',
  setting: 'marks',
  description: 'Quotation marks and apostrophes are straight or curly, as the house style says (`betaReader.marks`).',
  rationale: 'Print is curly; what is pasted into a form that garbles them had better be straight.',
  applicability: 'safe',
  message: (wanted) => `House style writes ${wanted} marks.`,
  examples: [
    { bad: '"Come in," he said.', good: '“Come in,” he said.', style: { marks: 'curly' } },
    { bad: "It wasn't late.", good: 'It wasn’t late.', style: { marks: 'curly' } },
    { bad: '“Come in,” he said.', good: '"Come in," he said.', style: { marks: 'straight' } },
    { bad: 'The ’90s were over.', good: "The '90s were over.", style: { marks: 'straight' } },
    { ok: '“Come in,” he said. “It’s late.”', style: { marks: 'curly' } },
    { ok: '“It’s 5\' 10" tall,” he said.', style: { marks: 'curly' }, why: 'feet and inches' },
    { ok: '"Come in," he said. "It\'s late."', why: 'no house style is set' },
  ],
  *uses(paragraph) {
    const { text, apostrophes } = paragraph;
    for (const pair of pairs(paragraph)) {
      const form = shapeOf(text, pair.open);
      yield {
        start: pair.open,
        end: pair.open + 1,
        form,
        rewrite: () => withMarks(pair, pair.mark, form === 'curly' ? 'straight' : 'curly'),
      };
    }
    for (const at of apostrophes) {
      // Feet, and minutes of arc.
      if (/\d/.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '')) continue;
      const form = shapeOf(text, at);
      const newText = form === 'curly' ? "'" : '’';
      yield { start: at, end: at + 1, form, rewrite: () => [{ start: at, end: at + 1, newText }] };
    }
  },
});
