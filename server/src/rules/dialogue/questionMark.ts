import { defineRule } from '../../engine/defineRule.ts';
import { isInverted } from './questions.ts';
import { closedSpeeches, endingOf, hasQuotations, onlySpace } from './speech.ts';

const asks = /^(?:ask(?:s|ed|ing)?|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|quer(?:y|ies|ied)|wonder(?:s|ed)?)$/;

export const questionMark = defineRule({
  id: 'dialogue/question-mark',
  description: 'A question that a tag calls one ends in a question mark.',
  rationale: 'Word order and tag both say that it is asked.',
  source: 'Chicago Manual of Style 6.68',
  severity: 'warning',
  examples: [
    { bad: '"What is it," he asked.', good: '"What is it?" he asked.' },
    { bad: '"Are you coming." asked Jenny.', good: '"Are you coming?" asked Jenny.' },
    { bad: '“Where did they go,” she inquired.', good: '“Where did they go?” she inquired.' },
    { ok: '"Tell me what it is," he asked.' },
    { ok: '"What do you want," he said.', why: 'flat on purpose' },
    { ok: '"You are coming," he asked, "are you not?"' },
    { ok: '"How strange it is," she said.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close, inner } = quotation;
      if (after.kind !== 'tag' || after.tag.position !== 'after') continue;
      const { verb } = after.tag;
      if (!asks.test(paragraph.text.slice(verb.start, verb.end).toLowerCase())) continue;
      const ending = endingOf(paragraph, quotation);
      if (ending.kind !== 'comma' && ending.kind !== 'stop') continue;
      if (!onlySpace(paragraph, close + 1, after.range.start) || !isInverted(paragraph, inner)) continue;
      yield {
        start: ending.at,
        end: close + 1,
        message: 'This is a question: end it with a question mark.',
        fixes: [
          {
            title: 'Use a question mark',
            edits: [{ start: ending.at, end: ending.at + 1, newText: '?' }],
            applicability: 'suggestion',
          },
        ],
      };
    }
  },
});
