import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';

const forms = ['...', '…', '. . .'] as const;

export const mixedEllipsis = defineRule({
  id: 'consistency/mixed-ellipsis',
  description: 'One form of the ellipsis is used all through the work.',
  rationale: 'Three dots, the one character “…” and spaced dots are all right; a mixture is not.',
  severity: 'hint',
  examples: [
    { bad: '“Well… I… don’t know...”', good: '“Well… I… don’t know…”' },
    { bad: '"Well... I... don\'t know…"', good: '"Well... I... don\'t know..."' },
    {
      bad: 'He waited . . . and waited.\n\n"So... you came."\n\nShe smiled... a little.',
      good: 'He waited... and waited.\n\n"So... you came."\n\nShe smiled... a little.',
    },
    { ok: '"Well... I don\'t know..."' },
    { ok: '“Well… I don’t know…”' },
    { ok: '"Wait . . . what?" He blinked . . . twice.' },
  ],
  // Else it is for style/ellipsis.
  isWanted: ({ ellipsis }) => ellipsis === 'any',
  needs: ({ text }) => text.includes('…') || text.includes('. .') || text.includes('...'),
  *check({ paragraph: { text } }) {
    for (const match of text.matchAll(/(?<![.…/\\] ?)(?:\.\.\.|…| ?\. \. \.)(?! ?[./\\…])/g)) {
      const start = match.index;
      const end = start + match[0].length;
      const written = match[0].trimStart();
      for (const form of forms) {
        if (form === written) continue;
        const newText = form === '. . .' && /[\p{L},]/u.test(text[start - 1] ?? '') ? ` ${form}` : form;
        yield {
          start,
          end,
          message: `This story writes its ellipses mostly as “${form}”.`,
          fixes: [replace(`Change to “${form}”`, { start, end }, newText)],
          group: 'ellipsis',
          when: { ellipsis: form },
        };
      }
    }
  },
});
