import { defineRule } from '../../engine/defineRule.ts';
import { insert, replace } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { begins, leadIn, nestedOpening, resumes, speechBefore } from './lostOpening.ts';
import { nestedAlike } from './sameMarksInside.ts';
import { hasQuotations, openingFor, wordFrom } from './speech.ts';

export const unopened = defineRule({
  id: 'dialogue/unopened-quotation',
  description: 'Speech that is closed is opened.',
  rationale: 'Without its opening mark the reader takes the speech for narration until it ends.',
  severity: 'warning',
  examples: [
    { bad: 'I must go now," he said.', good: '"I must go now," he said.' },
    { bad: 'She said, Come in.”', good: 'She said, “Come in.”' },
    { bad: '“Go on,” said Tara. We follow you. Always.”', good: '“Go on,” said Tara. “We follow you. Always.”' },
    {
      bad: '“One of them”—his voice fell—one of them was mine.”',
      good: '“One of them”—his voice fell—“one of them was mine.”',
    },
    { bad: 'He turned. Who is there?" he asked.', good: 'He turned. "Who is there?" he asked.' },
    {
      bad: '“He looked at us and said, Come in at once.’ So we went.”',
      good: '“He looked at us and said, ‘Come in at once.’ So we went.”',
    },
    {
      bad: '“Up he gets. ‘Hold on,’ he says, what is the matter?’ and then he sits down.”',
      good: '“Up he gets. ‘Hold on,’ he says, ‘what is the matter?’ and then he sits down.”',
    },
    {
      bad: '“I told the mate to hold his tongue, and up he gets. Steady now,’ he says, ‘or I walk.’ And walk he did.”',
      good: '“I told the mate to hold his tongue, and up he gets. ‘Steady now,’ he says, ‘or I walk.’ And walk he did.”',
    },
    {
      bad: '“I should be glad,” he added, with a stiff bow, to have your advice.”',
      good: '“I should be glad,” he added, with a stiff bow, “to have your advice.”',
    },
    { ok: '"I must go now," he said.' },
    { bad: '“That is fine.” Come in and sit down.”', good: '“That is fine. Come in and sit down.”' },
    { ok: 'The board was 10" wide.' },
    { ok: '"I was born here.\n\n"Then I left," he said.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const quotation of paragraph.quotations) {
      if (!quotation.unopened || nestedAlike(paragraph).some(({ after }) => after === quotation)) continue;
      const { open, inner } = quotation;
      const nested = quotation.depth > 0 || quotation.mark !== paragraph.primary;
      // Alone, a single mark is a quotation's end only after a stop and a lead-in; else it may be an apostrophe.
      if (nested && !(text[open] === '’' && /[.,!?]/.test(text[open - 1] ?? ''))) continue;
      if (inner.end <= inner.start) continue;
      const left = nested ? undefined : speechBefore(paragraph, quotation);
      const led = nested
        ? nestedOpening(paragraph, quotation)
        : (leadIn(paragraph, quotation) ?? (left && resumes(paragraph, quotation, left)));
      if (nested && !led) continue;
      const at = led?.start ?? begins(paragraph, quotation);
      const mark = openingFor(text, open);
      if (left && !led && at === inner.start && startsSentence(paragraph, inner.start)) {
        yield closedTooSoon(text, left.close, at, mark);
        continue;
      }
      yield {
        // The writer is shown the place that lacks the mark.
        start: at,
        end: led?.end ?? wordFrom(paragraph, at)?.end ?? open + 1,
        message: 'This speech is closed but never opened.',
        fixes: [insert(`Open it with ${mark}`, at, mark)],
      };
    }
  },
});

/** `“Fine.” Come in.”`: nothing is told between them, so they are one speech, or two that stand side by side. */
function closedTooSoon(text: string, close: number, at: number, mark: string): Finding {
  return {
    start: close,
    end: close + 1,
    message: 'This speech is closed, but goes on.',
    fixes: [
      replace(`Remove ${text[close]}`, { start: close, end: close + 1 }, ''),
      insert(`Open it again with ${mark}`, at, mark),
    ],
  };
}

function startsSentence({ text }: Paragraph, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
