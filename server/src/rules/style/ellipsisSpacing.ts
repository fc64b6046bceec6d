import { styleRule } from './styleRule.ts';

const spaces: Readonly<Record<string, readonly [before: string, after: string]>> = {
  none: ['', ''],
  after: ['', ' '],
  around: [' ', ' '],
};

export const ellipsisSpacing = styleRule({
  id: 'style/ellipsis-spacing',
  setting: 'ellipsisSpacing',
  description: 'An ellipsis between two words has the spaces of the house style (`betaReader.ellipsisSpacing`).',
  rationale: 'Closed up, spaced behind, spaced on both sides: what counts is that it is always the same.',
  applicability: 'safe',
  message: (wanted) =>
    `House style ${wanted === 'none' ? 'closes an ellipsis up' : wanted === 'after' ? 'puts a space after an ellipsis' : 'puts a space on both sides of an ellipsis'}.`,
  examples: [
    { bad: 'So…it was over.', good: 'So… it was over.', style: { ellipsisSpacing: 'after' } },
    { bad: 'So ... it was over.', good: 'So... it was over.', style: { ellipsisSpacing: 'after' } },
    { bad: 'So… it was over.', good: 'So … it was over.', style: { ellipsisSpacing: 'around' } },
    { bad: 'So… it was over.', good: 'So…it was over.', style: { ellipsisSpacing: 'none' } },
    { ok: 'It was over… Nobody spoke.', style: { ellipsisSpacing: 'none' }, why: 'a new sentence' },
    { ok: '“So…” he said.', style: { ellipsisSpacing: 'after' } },
    { ok: 'So…it was over. So … it was not.', why: 'no house style is set' },
  ],
  *uses({ text }) {
    for (const match of text.matchAll(/(?<=[\p{L}\p{N},!?’'])([ \u00a0]?)(…|\.{3}|\. \. \.)([ \u00a0]?)(?=\p{Ll})/gu)) {
      const [whole, before, dots, after] = match;
      const start = match.index;
      const form = before ? (after ? 'around' : 'before') : after ? 'after' : 'none';
      yield {
        start,
        end: start + whole.length,
        form,
        rewrite: (wanted) => {
          const [left, right] = spaces[wanted] ?? ['', ''];
          return [{ start, end: start + whole.length, newText: `${left}${dots}${right}` }];
        },
      };
    }
  },
});
