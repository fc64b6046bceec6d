import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { isQuoted } from '../../manuscript/quotations.ts';

/** A dash or hyphen between two words, with space on one side of it alone. */
const lopsided = /(?<=\p{L}\p{L})(?: (?:—|–|--?)|(?:—|–|--?) )(?=\p{L}\p{L})/gu;
const likely = /[—–-] | [—–-]/;
/** `first- and second-hand`, `forty-three or -four`: what the hyphen joins is said once for both. */
const shared = /^(?:and|or|to|nor|but|through|as)\b/;
/** What is left of a number or name that a writer keeps to himself. */
const left = /^(?:(?:th|st|nd|rd) \p{Lu}|shire\b)/u;
const sharing = /\b(?:and|or|to|nor|but|through|as)$/;

export const spaceAtDash = defineRule({
  id: 'punctuation/space-at-dash',
  description: 'A dash has space on both sides or on none; a hyphen has none.',
  rationale: 'With space on one side the dash hangs on one word, as if speech broke off there.',
  severity: 'warning',
  examples: [
    { bad: 'She waited— and nothing came.', good: 'She waited—and nothing came.' },
    { bad: 'She waited —and nothing came.', good: 'She waited—and nothing came.' },
    { bad: 'She waited– and nothing came.', good: 'She waited – and nothing came.' },
    { bad: 'She waited --and nothing came.', good: 'She waited--and nothing came.' },
    { bad: 'He had a well -known face.', good: 'He had a well-known face.' },
    { ok: 'The first- and second-year boys are thirty-six or -seven.' },
    { ok: 'Captain Amory of the —th Foot rode out of —shire.' },
    { ok: '“I know— no, I do not.” She waited—and nothing came.', why: 'in speech it may break off' },
    { ok: 'She waited – and nothing came.' },
  ],
  needs: ({ text, kind }) => kind === 'prose' && likely.test(text),
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const { index: start, 0: written } of text.matchAll(lopsided)) {
      const end = start + written.length;
      const dash = written.trim();
      if (
        dash === '-' &&
        (shared.test(text.slice(end, end + 8)) || sharing.test(text.slice(Math.max(0, start - 8), start)))
      )
        continue;
      // `Captain Amory, of the —th Foot`
      if (dash === '—' && left.test(text.slice(end, end + 6))) continue;
      if (written.endsWith(' ') && isQuoted(paragraph, start)) continue;
      const newText = dash === '–' ? ' – ' : dash;
      yield {
        start,
        end,
        message: dash === '-' ? 'No space at a hyphen.' : 'A dash has space on both sides or on none.',
        fixes: [replace(dash === '–' ? 'Put space on both sides' : 'Remove the space', { start, end }, newText)],
      };
    }
  },
});
