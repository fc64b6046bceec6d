import { defineRule } from '../../engine/defineRule.ts';
import { muteVerbs, speechVerbs } from '../../manuscript/speechVerbs.ts';
import { closedSpeeches, endingOf, hasQuotations, onlySpace, recase, wordsIn } from './speech.ts';

export const muteTag = defineRule({
  id: 'dialogue/mute-tag',
  description: 'A smile or a nod says no words.',
  rationale: '“Sure,” he smiled: many writers like it, some editors do not. Off unless you switch it on.',
  severity: 'off',
  examples: [
    { bad: '"Sure," he smiled.', good: '"Sure." He smiled.' },
    { bad: '"I suppose so," she shrugged.', good: '"I suppose so." She shrugged.' },
    { bad: '“Yes,” Jenny nodded.', good: '“Yes.” Jenny nodded.' },
    { ok: '"Sure," he said, and smiled.' },
    { ok: '"Sure." He smiled.' },
    { ok: '"Sure," he laughed.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { words } = paragraph;
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close } = quotation;
      const ending = endingOf(paragraph, quotation);
      if (after.kind === 'none' || ending.kind !== 'comma') continue;
      const [first, end] = wordsIn(paragraph, after.range);
      const subject = words[first];
      const verb = words[first + 1];
      if (!subject || !verb || first + 1 >= end || !onlySpace(paragraph, close + 1, subject.start)) continue;
      if (!muteVerbs.has(verb.norm) || speechVerbs.get(verb.norm)?.verb.class === 'plain') continue;
      if (!/^(?:he|she|they|i|we)$/.test(subject.norm) && !subject.capitalised) continue;
      const edits = [{ start: ending.at, end: ending.at + 1, newText: '.' }];
      if (!subject.capitalised) edits.push(recase(subject, 'upper'));
      yield {
        start: ending.at,
        end: verb.end,
        message: `“${verb.text}” says no words: make it a sentence of its own.`,
        fixes: [{ title: 'Use a full stop', edits, applicability: 'suggestion' }],
      };
    }
  },
});
