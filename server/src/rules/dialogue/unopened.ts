import { defineRule } from '../../engine/defineRule.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { openingFor, wordsIn } from './speech.ts';

export const unopened = defineRule({
  id: 'dialogue/unopened-quotation',
  description: 'Speech that is closed is opened.',
  rationale: 'Without its opening mark the reader takes the speech for narration until it ends.',
  severity: 'warning',
  examples: [
    { bad: 'I must go now," he said.', good: '"I must go now," he said.' },
    { bad: 'She said, Come in.”', good: 'She said, “Come in.”' },
    { bad: 'He turned. Who is there?" he asked.', good: 'He turned. "Who is there?" he asked.' },
    {
      bad: '“He looked at us and said, Come in at once.’ So we went.”',
      good: '“He looked at us and said, ‘Come in at once.’ So we went.”',
    },
    { ok: '"I must go now," he said.' },
    { ok: 'The board was 10" wide.' },
    { ok: '"I was born here.\n\n"Then I left," he said.' },
  ],
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const quotation of paragraph.quotations) {
      if (!quotation.unopened) continue;
      const { open, inner } = quotation;
      const nested = quotation.depth > 0 || quotation.mark !== paragraph.primary;
      // Alone, a single mark is a quotation's end only after a stop; else it may be an apostrophe.
      if (nested && !(text[open] === '’' && /[.,!?]/.test(text[open - 1] ?? '') && leadIn(paragraph, quotation)))
        continue;
      if (inner.end <= inner.start) continue;
      const at = begins(paragraph, quotation);
      const mark = openingFor(text, open);
      yield {
        start: open,
        end: open + 1,
        message: 'This speech is closed but never opened.',
        fixes: [
          {
            title: `Open it with ${mark}`,
            edits: [{ start: at, end: at, newText: mark }],
            applicability: 'suggestion',
          },
        ],
      };
    }
  },
});

/** Where what is said most likely begins: after a lead-in, else with the sentence that the mark closes, else at the edge. */
function begins(paragraph: Paragraph, quotation: Quotation): number {
  const { inner } = quotation;
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  const led = leadIn(paragraph, quotation);
  if (led !== undefined) return led;
  if (inner.start === 0 || first === 0) {
    // Narration first? Its last full stop before speech in the first or second person.
    for (let i = end - 1; i > first; i--) {
      if (!/[.!?] /.test(text.slice(words[i - 1]!.end, words[i]!.start))) continue;
      const narrated = words.slice(first, i).some(({ norm }) => /^(?:he|she|they)$/.test(norm));
      return narrated ? words[i]!.start : inner.start;
    }
  }
  return inner.start;
}

/** `she said, Come in.”`: the start of the word after the last lead-in before the mark. */
function leadIn(paragraph: Paragraph, { inner }: Quotation): number | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  for (let i = end - 2; i >= first; i--) {
    const next = words[i + 1]!;
    if (next.capitalised && speechVerbs.has(words[i]!.norm) && /^[,:] $/.test(text.slice(words[i]!.end, next.start)))
      return next.start;
  }
  return undefined;
}
