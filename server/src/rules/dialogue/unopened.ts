import { defineRule } from '../../engine/defineRule.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation, Word } from '../../manuscript/types.ts';
import { hasQuotations, openingFor, wordsIn } from './speech.ts';

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
    {
      bad: '“Up he gets. ‘Hold on,’ he says, what is the matter?’ and then he sits down.”',
      good: '“Up he gets. ‘Hold on,’ he says, ‘what is the matter?’ and then he sits down.”',
    },
    { ok: '"I must go now," he said.' },
    { ok: 'The board was 10" wide.' },
    { ok: '"I was born here.\n\n"Then I left," he said.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const quotation of paragraph.quotations) {
      if (!quotation.unopened) continue;
      const { open, inner } = quotation;
      const nested = quotation.depth > 0 || quotation.mark !== paragraph.primary;
      // Alone, a single mark is a quotation's end only after a stop and a lead-in; else it may be an apostrophe.
      if (nested && !(text[open] === '’' && /[.,!?]/.test(text[open - 1] ?? ''))) continue;
      if (inner.end <= inner.start) continue;
      const led = leadIn(paragraph, quotation);
      if (nested && !led) continue;
      const at = led?.start ?? begins(paragraph, quotation);
      const mark = openingFor(text, open);
      yield {
        // Where the lead-in is sure, the writer is shown the place that lacks the mark.
        start: led?.start ?? open,
        end: led?.end ?? open + 1,
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

/** What stands before the verb of a tag: the closing mark of the first half. */
const resumesSpeech = /[,.!?…][’'”"] (?:\p{L}+ )?$/u;

/** Where what is said most likely begins without a lead-in: with the sentence that the mark closes, else at the edge. */
function begins(paragraph: Paragraph, quotation: Quotation): number {
  const { inner } = quotation;
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
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

/** `she said, Come in.”`, `‘Oh!’ she says, do come in,’`: the word after the last lead-in before the mark. */
function leadIn(paragraph: Paragraph, { inner }: Quotation): Word | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  for (let i = end - 2; i >= first; i--) {
    const next = words[i + 1]!;
    if (!speechVerbs.has(words[i]!.norm) || !/^[,:] $/.test(text.slice(words[i]!.end, next.start))) continue;
    if (next.capitalised || resumesSpeech.test(text.slice(Math.max(0, words[i]!.start - 20), words[i]!.start)))
      return next;
  }
  return undefined;
}
