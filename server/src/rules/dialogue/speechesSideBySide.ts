import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { type Closed, closedSpeeches, endingOf, hasQuotations, inkBefore, wordFrom, wordsIn } from './speech.ts';

export const speechesSideBySide = defineRule({
  id: 'dialogue/speeches-side-by-side',
  description: 'Where one speech ends and the next begins, somebody else speaks: a new paragraph.',
  rationale:
    'One speaker’s words stay between one pair of marks, so two speeches with nothing between them are two people’s.',
  source: 'Chicago Manual of Style 13.39',
  severity: 'information',
  examples: [
    {
      bad: '"Is that really you?" "You were late for supper," said Merrick.',
      good: '"Is that really you?"\n\n"You were late for supper," said Merrick.',
    },
    {
      bad: '“This is Jenny. She is new.” “And what is that?” the girl asked.',
      good: '“This is Jenny. She is new.”\n\n“And what is that?” the girl asked.',
    },
    { ok: '“Come in,” she said. “Sit down,” she added.' },
    { ok: 'The signs said “No entry.” “Keep out.”', why: 'what is quoted, not spoken' },
    { ok: '“Nobody is—” “Hush,” she said.', why: 'one breaks in on the other' },
    { ok: '“Good luck.” “Here is to you.” “Down it goes.” They went on like that.', why: 'an exchange run together' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const speeches = closedSpeeches(paragraph);
    for (let i = 1; i < speeches.length; i++) {
      const [left, right] = [speeches[i - 1]!, speeches[i]!];
      if (!areBeside(paragraph, left, right) || !isSpoken(paragraph, left) || !isSpoken(paragraph, right)) continue;
      // `“Good luck.” “Here’s to you.” “Cheers.”`: an exchange that the writer runs together.
      if (areBeside(paragraph, speeches[i - 2], left) || areBeside(paragraph, right, speeches[i + 1])) continue;
      if (!wordFrom(paragraph, right.inner.start)?.capitalised) continue;
      yield {
        start: right.open,
        end: right.open + 1,
        message: 'Two speeches side by side: begin a new paragraph for the second speaker.',
        fixes: [replace('Begin a new paragraph', { start: left.close + 1, end: right.open }, '\n\n')],
      };
    }
  },
});

/** Nothing but spaces is between them. */
function areBeside({ text }: Paragraph, left: Closed | undefined, right: Closed | undefined): boolean {
  return left !== undefined && right !== undefined && /^[^\S\n]+$/.test(text.slice(left.close + 1, right.open));
}

/** Sentences of some length, that begin a paragraph or come after a full stop or the like. */
function isSpoken(paragraph: Paragraph, quotation: Quotation): boolean {
  const [from, end] = wordsIn(paragraph, quotation.inner);
  const edge = inkBefore(paragraph, quotation.open);
  return (
    end - from >= 2 &&
    quotation.depth === 0 &&
    (edge < 0 || /[.!?,”"’']/.test(paragraph.text[edge]!)) &&
    /^(?:stop|question|exclamation|comma)$/.test(endingOf(paragraph, quotation).kind)
  );
}
