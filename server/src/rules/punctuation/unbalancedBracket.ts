import { defineRule } from '../../engine/defineRule.ts';
import { insert, replace } from '../../engine/fixes.ts';

export const unbalancedBracket = defineRule({
  id: 'punctuation/unbalanced-bracket',
  description: 'A bracket that is opened is closed.',
  rationale: 'The other half was cut, or never typed, and the reader looks for the end of the aside.',
  source: 'Chicago Manual of Style 6.97',
  severity: 'warning',
  examples: [
    { bad: 'He walked in (she had called him and sat down.', good: 'He walked in (she had called him and sat down.)' },
    { ok: 'He walked in (she had called him) and sat down.' },
    { ok: 'She texted him a smile :) and a wink ;-) and then a frown :(' },
    { ok: '1) bread 2) milk a) black b) white' },
  ],
  needs: ({ text }) => text.includes('('),
  *check({ paragraph }) {
    const { text, kind } = paragraph;
    if (kind !== 'prose') return;
    let open: number | undefined;
    for (const { index, 0: mark } of text.matchAll(/[()]/g)) {
      // While a bracket is open, the next one closes it: `(24 by 20)`, `(but anyway:)`.
      if (open === undefined && (isFace(text, index) || (mark === ')' && isItem(text, index)))) continue;
      if (mark === '(') {
        // Two in a row: brackets inside brackets, or more than one slip. Nothing sure can be said.
        if (open !== undefined) return;
        open = index;
      } else if (open === undefined) return;
      else open = undefined;
    }
    if (open === undefined || !/[.!?…]["”’]?$/.test(text.trimEnd())) return;
    const end = text.trimEnd().length;
    yield {
      start: open,
      end: open + 1,
      message: 'This bracket is opened but never closed.',
      fixes: [insert('Close it at the end', end, ')'), replace('Remove it', { start: open, end: open + 1 }, '')],
    };
  },
});

/** `:)`, `;-(`, `(:` */
const isFace = (text: string, at: number) =>
  /[:;=]['’]?-?$/.test(text.slice(Math.max(0, at - 3), at)) ||
  (text[at] === '(' && /^-?[:;=]/.test(text.slice(at + 1, at + 3)));

/** `1)`, `a)` */
const isItem = (text: string, at: number) => /(?:^|\s)(?:\d{1,2}|\p{L})$/u.test(text.slice(Math.max(0, at - 3), at));
