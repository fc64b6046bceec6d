import { styleRule } from './styleRule.ts';

export const ellipsisForm = styleRule({
  id: 'style/ellipsis',
  setting: 'ellipsis',
  description: 'The ellipsis has the form of the house style (`betaReader.ellipsis`).',
  rationale: 'One character, three dots or three spaced dots: each has its friends, and a book keeps to one.',
  source: 'Chicago Manual of Style 13.50',
  applicability: 'safe',
  message: (wanted) => `House style writes the ellipsis as “${wanted}”.`,
  examples: [
    { bad: '"Wait... what?"', good: '"Wait… what?"', style: { ellipsis: '…' } },
    { bad: 'He trailed off…', good: 'He trailed off...', style: { ellipsis: '...' } },
    { bad: 'So… it was over.', good: 'So . . . it was over.', style: { ellipsis: '. . .' } },
    { ok: '"Wait… what?"', style: { ellipsis: '…' } },
    { ok: 'They went home at last.... Nobody spoke.', style: { ellipsis: '…' }, why: 'a full stop and an ellipsis' },
    { ok: '"Wait... what?"', why: 'no house style is set' },
  ],
  *uses({ text }) {
    for (const match of text.matchAll(/(?<![.…])(?<! \.)(?:\.{3}|…|\. \. \.)(?![.…]| \.)/g)) {
      const start = match.index;
      const end = start + match[0].length;
      yield {
        start,
        end,
        form: match[0],
        rewrite: (wanted) => {
          const isLoose = wanted === '. . .' && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
          return [{ start, end, newText: isLoose ? ` ${wanted}` : wanted }];
        },
      };
    }
  },
});
