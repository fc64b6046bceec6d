import { defineRule } from '../../engine/defineRule.ts';
import { insert, replace } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { isDigit, isLetter, isSpace } from '../../manuscript/characters.ts';
import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { hasQuotations, isClosed, onlySpace } from './speech.ts';

export const spaceAtMark = defineRule({
  id: 'dialogue/space-at-mark',
  description: 'A space stands outside a quotation mark, none inside.',
  rationale: 'The mark belongs to what it encloses.',
  source: 'Chicago Manual of Style 6.11',
  severity: 'warning',
  examples: [
    { bad: 'He said,"Come in."', good: 'He said, "Come in."' },
    { bad: '" Come in," he said.', good: '"Come in," he said.' },
    { bad: '"Come in, " he said.', good: '"Come in," he said.' },
    { bad: '"Come in,"he said.', good: '"Come in," he said.' },
    { bad: '“Come in.”“No.”', good: '“Come in.” “No.”' },
    { ok: '"Come in," he said, "and sit."' },
    { ok: 'He came—"in a hurry," he said—and sat.' },
    { ok: '("Come in," he said.)' },
    { ok: '"She said \'no\'," he told us.', style: { dialect: 'UK' } },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of paragraph.quotations) yield* spacesOf(paragraph, quotation);
  },
});

function* spacesOf(paragraph: Paragraph, quotation: Quotation): Generator<Finding> {
  const { text } = paragraph;
  const { open, inner, mark } = quotation;
  // A single mark may be an apostrophe of dialect: ` ’ouse`.
  if (mark === 'single' && (text[open] === '’' || mark !== paragraph.primary)) return;
  if (!quotation.unopened && inner.end > inner.start) {
    if (open > 0 && before(text, open, mark)) yield add(open, open + 1, open);
    let first = open + 1;
    while (first < inner.end && isSpace(text.charCodeAt(first))) first++;
    if (first > open + 1 && first < inner.end && isClosed(quotation)) yield remove(open, first + 1, open + 1, first);
  }
  if (!isClosed(quotation)) return;
  const { close } = quotation;
  let last = close;
  while (last > open + 1 && isSpace(text.charCodeAt(last - 1))) last--;
  // `. . . "` ends in an ellipsis of its own spacing.
  if (last < close && last > open + 1 && text[last - 1] !== '.' && !onlySpace(paragraph, open + 1, close))
    yield remove(last - 1, close + 1, last, close);
  const next = text.charCodeAt(close + 1);
  if (
    isLetter(next) &&
    text[close] !== '’' &&
    text[close] !== "'" &&
    (mark === 'double' || /[.,!?…]/.test(text[close - 1]!))
  )
    yield add(close, close + 2, close + 1);
}

/** A letter, comma or stop right before the opening mark; another closing mark of the same kind. */
function before(text: string, open: number, mark: Quotation['mark']): boolean {
  const code = text.charCodeAt(open - 1);
  if (isLetter(code) || isDigit(code)) return mark === 'double';
  if (text[open] === text[open - 1])
    return text[open - 2] !== text[open] && /[.,!?…]/.test(text[open - 2] ?? '') && mark === 'double';
  return /[,.;:!?”]/.test(text[open - 1]!) && (mark === 'double' || text[open - 1] === ',');
}

function add(start: number, end: number, at: number): Finding {
  return {
    start,
    end,
    message: 'A space is missing at this quotation mark.',
    fixes: [insert('Add the space', at, ' ', 'safe')],
  };
}

function remove(start: number, end: number, from: number, to: number): Finding {
  return {
    start,
    end,
    message: 'No space stands between a quotation mark and what it encloses.',
    fixes: [replace('Remove the space', { start: from, end: to }, '', 'safe')],
  };
}
