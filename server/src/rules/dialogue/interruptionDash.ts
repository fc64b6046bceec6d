import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { endingOf, hasQuotations, isClosed } from './speech.ts';

const dashes = ['—', '--', '–'] as const;

export const interruptionDash = defineRule({
  id: 'dialogue/interruption-dash',
  description: 'Speech that is cut off ends in a dash, not a hyphen.',
  rationale: 'A hyphen joins; a dash breaks off. “--” is the typewriter’s dash and right in a manuscript.',
  source: 'Chicago Manual of Style 6.87, 6.90',
  severity: 'warning',
  examples: [
    { bad: '"I was only-"', good: '"I was only—"' },
    { bad: '"If you would-" he began.', good: '"If you would—" he began.' },
    { bad: '"Stop--" "I was only-" he said.', good: '"Stop--" "I was only--" he said.' },
    { ok: '"I was only—"' },
    { ok: '"I was only--"' },
    { ok: '"W-w-what?" she said.' },
    { bad: '"I was only-"', good: '"I was only--"', style: { dash: '--' } },
  ],
  needs: hasQuotations,
  *check({ paragraph, style }) {
    const { text } = paragraph;
    for (const quotation of paragraph.quotations) {
      if (!isClosed(quotation)) continue;
      const { inner } = quotation;
      const { kind, at } = endingOf(paragraph, quotation);
      if (at < 0) continue;
      // `Why don't you-?`
      const end = kind === 'dash' ? at + 1 : /^[?!]$/.test(text[at] ?? '') && text[at - 1] === '-' ? at : -1;
      if (end < 0) continue;
      let start = end;
      while (start > inner.start && /[-–—]/.test(text[start - 1]!)) start--;
      const written = text.slice(start, end);
      const message = 'Speech that is cut off ends in a dash.';
      if (written === '-') {
        if (!/[\p{L}\d.,'’ ]/u.test(text[start - 1] ?? '')) continue;
        if (style.dash !== 'any') yield report(text, start, end, style.dash, message);
        else for (const dash of dashes) yield { ...report(text, start, end, dash, message), when: { dash } };
      }
    }
  },
});

/** A space before the mark goes where the dash is a long one: `I never -` to `I never—`. */
function report(text: string, start: number, end: number, newText: string, message: string): Finding {
  const from = newText === '—' && text[start - 1] === ' ' ? start - 1 : start;
  return {
    start: from,
    end,
    message,
    fixes: [change({ start: from, end }, newText)],
  };
}
