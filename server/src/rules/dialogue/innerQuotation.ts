import { defineRule } from '../../engine/defineRule.ts';
import { insert, replace } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { leadingElisions } from '../../manuscript/elisions.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation, Word } from '../../manuscript/types.ts';
import { firstWordFrom } from '../../manuscript/words.ts';
import { joined } from '../neighbours.ts';
import { nestedOpening } from './lostOpening.ts';
import { closingFor, hasQuotations, isClosed, wordFrom } from './speech.ts';

/** Inside a title: `‘Death in the Pot’`. */
const within = /^(?:a|an|the|of|in|on|at|to|for|and|or|from|with|by|de|la)$/;

export const innerQuotation = defineRule({
  id: 'dialogue/inner-quotation',
  description: 'What is quoted inside speech has an opening and a closing mark.',
  rationale: 'The inner pair is easily lost beside the outer one, and then nobody knows whose words the rest is.',
  source: 'Chicago Manual of Style 13.30',
  severity: 'warning',
  examples: [
    { bad: '“Meet me at the ‘Golden Lamp. We open late.”', good: '“Meet me at the ‘Golden Lamp.’ We open late.”' },
    { bad: '“She said, ‘I am late, and you know it.”', good: '“She said, ‘I am late, and you know it.’”' },
    { bad: '“We saw ‘The Lamp?”', good: '“We saw ‘The Lamp’?”' },
    { bad: '“He said ‘What ho! So I came.”', good: '“He said ‘What ho!’ So I came.”' },
    { bad: '“It is all wrong.”’', good: '“It is all wrong.”' },
    { bad: '“It was a trap.’ Then he came.”', good: '“It was a trap. Then he came.”' },
    { ok: '“She said, ‘I am late.’ Then she left.”' },
    { ok: '“I know o’ them dogs’ ways.”' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    if (paragraph.primary !== 'double') return;
    for (const quotation of paragraph.quotations) {
      if (quotation.mark !== 'single' || isClosed(quotation)) continue;
      const found = quotation.unopened ? closesNothing(paragraph, quotation) : neverClosed(paragraph, quotation);
      if (found) yield found;
    }
  },
});

/** `wrong.”’`, `a trap.’ Then`; where speech ends behind it, it may close what another paragraph opened. */
function closesNothing(paragraph: Paragraph, quotation: Quotation): Finding | undefined {
  const { text } = paragraph;
  const { open } = quotation;
  // Where a lead-in or a tag tells where it was opened, that mark is what is missing: another rule's.
  if (nestedOpening(paragraph, quotation)) return undefined;
  const afterSpeech = text[open - 1] === '”';
  if (!afterSpeech && !(/[.,!?…]/.test(text[open - 1] ?? '') && /^ \p{L}/u.test(text.slice(open + 1, open + 3))))
    return undefined;
  return {
    start: open - 1,
    end: open + 1,
    message: 'This closing mark closes nothing.',
    fixes: [replace('Remove it', { start: open, end: open + 1 }, '')],
  };
}

/** `the ‘Golden Lamp. We …”`, `said, ‘I am late …”` */
function neverClosed(paragraph: Paragraph, { open, depth }: Quotation): Finding | undefined {
  const { text, quotations } = paragraph;
  const outer = quotations.find((one) => one.depth === depth - 1 && one.open < open && (one.close ?? 0) > open);
  const first = wordFrom(paragraph, open);
  if (!outer || !isClosed(outer) || !first?.capitalised || leadingElisions.has(first.norm) || first.start !== open + 1)
    return undefined;
  const mark = closingFor(text, open);
  const places = new Set(
    isSaid(paragraph, open) ? [sentenceEnd(text, first.end, outer.close), outer.close] : [titleEnd(paragraph, first)],
  );
  return {
    start: open,
    end: first.end,
    message: 'What is quoted here is never closed.',
    fixes: [...places].map((place) =>
      insert(`Close it with “${mark}” behind “${lastWordBefore(text, place)}”`, place, mark),
    ),
  };
}

/** A comma, or a verb of speech, stands before it: somebody's words, not a title. */
function isSaid({ text, words }: Paragraph, open: number): boolean {
  if (/[,:]\s*$/.test(text.slice(Math.max(0, open - 3), open))) return true;
  const before = words[firstWordFrom(words, open) - 1];
  return before !== undefined && speechVerbs.has(before.norm);
}

/** What was said ends with its sentence, most likely. */
function sentenceEnd(text: string, from: number, close: number): number {
  const stop = /[.!?…]+(?=\s)/.exec(text.slice(from, close));
  return stop ? from + stop.index + stop[0].length : close;
}

/** A title ends with its last capital; commas and points go inside the mark, a question may be the speaker's. */
function titleEnd(paragraph: Paragraph, first: Word): number {
  const { text, words } = paragraph;
  let at = words.indexOf(first);
  while (joined(paragraph, at)) {
    if (words[at + 1]!.capitalised) at++;
    else if (within.test(words[at + 1]!.norm) && joined(paragraph, at + 1) && words[at + 2]!.capitalised) at += 2;
    else break;
  }
  const { end } = words[at]!;
  return /[.,]/.test(text[end] ?? '') ? end + 1 : end;
}

const lastWordBefore = (text: string, at: number) => /\S*$/.exec(text.slice(Math.max(0, at - 20), at))![0];
