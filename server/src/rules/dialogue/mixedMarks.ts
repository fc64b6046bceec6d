import { defineRule } from '../../engine/defineRule.ts';
import { insert, replace } from '../../engine/fixes.ts';
import type { Finding, TextEdit } from '../../engine/types.ts';
import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { closingFor, hasQuotations, isClosed, openingFor } from './speech.ts';

export const mixedMarks = defineRule({
  id: 'dialogue/mixed-marks',
  description: 'Speech closes with the kind of mark that opened it.',
  rationale:
    'A double mark that a single one closes, or a straight one that a curly one closes, is a slip of the keyboard.',
  severity: 'warning',
  examples: [
    { bad: '"Come in,\' he said.', good: '"Come in," he said.' },
    { bad: '“Come in,’ he said.', good: '“Come in,” he said.' },
    { bad: '“Come in," he said.', good: '“Come in,” he said.' },
    { bad: '“Don\'t," he said.', good: '"Don\'t," he said.' },
    {
      bad: '“In any case,’ I told her, ‘it is too late.’\n\n“And so it was.”',
      good: '“‘In any case,’ I told her, ‘it is too late.’\n\n“And so it was.”',
    },
    { bad: '“Come in,” he said. ‘Sit down.”', good: '“Come in,” he said. “Sit down.”' },
    { ok: '"He said \'no,\'" she said.' },
    { ok: '“Come in,” he said.' },
    { ok: '"I was readin\'," he said.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const quotation of paragraph.quotations) {
      if (!isClosed(quotation)) continue;
      const { open, close } = quotation;
      const opening = text[open]!;
      const closing = text[close]!;
      const halfCurly =
        quotation.mark === 'double' && ((opening === '“' && closing === '"') || (opening === '"' && closing === '”'));
      if (!quotation.mixed && !halfCurly) continue;
      const within = nestedFrom(paragraph, quotation);
      if (within !== undefined) {
        yield {
          start: open,
          end: within,
          message: `This speech quotes another, which is closed but never opened: “${opening}‘”.`,
          fixes: [insert('Open it with ‘', within, '‘')],
        };
        continue;
      }
      // The half that is odd in this paragraph: where most marks are curly, the straight one.
      const rest = text.slice(0, open) + text.slice(open + 1, close) + text.slice(close + 1);
      const curly = /[“”‘’]/.test(rest);
      const straight = !curly && /['"]/.test(rest);
      // … or the one that is not the mark of this book's speech, unless the paragraph (a letter, say) has its own.
      const isOtherMark =
        quotation.mixed &&
        quotation.depth === 0 &&
        quotation.mark !== paragraph.primary &&
        !paragraph.quotations.some(({ depth, mark, mixed }) => depth === 0 && mark === quotation.mark && !mixed);
      const edit =
        (halfCurly && (opening === '"' ? curly : straight)) || isOtherMark
          ? { start: open, end: open + 1, newText: openingFor(text, close) }
          : { start: close, end: close + 1, newText: closingFor(text, open) };
      yield ofDifferentKinds('speech', edit);
    }
  },
});

/** Two marks that do not go together, and the edit that makes them. */
export const ofDifferentKinds = (what: 'speech' | 'quotation', edit: TextEdit): Finding => ({
  start: edit.start,
  end: edit.end,
  message: `The two marks of this ${what} are of different kinds.`,
  fixes: [replace(`Use ${edit.newText}`, edit, edit.newText)],
});

/** `“Oh no,’ I said, ‘not I.’`: where the quoted half begins, when what it says goes on under single marks. */
function nestedFrom({ text, quotations }: Paragraph, { open, close }: Quotation & { readonly close: number }) {
  if (text[open] !== '“' || text[close] !== '’') return undefined;
  const next = quotations.find((other) => other.open > close);
  return next?.mark === 'single' && /^[^“”]{3,40}[,.;]\s$/.test(text.slice(close + 1, next.open))
    ? open + 1
    : undefined;
}
