import { defineRule } from '../../engine/defineRule.ts';
import { determiners } from '../../manuscript/functionWords.ts';
import type { DialogueTag, Paragraph } from '../../manuscript/types.ts';
import { closedSpeeches, endingOf, hasQuotations, onlySpace, recase, recased, wordFrom } from './speech.ts';
import { lowersInTag } from './tagCase.ts';

const core =
  /^(?:said|says|asked|asks|cried|shouted|whispered|yelled|called|answered|replied|exclaimed|demanded|screamed|muttered|murmured|whispers|shouts|cries)$/;

/** `The captain shouted`: not `A heavy hand urged him on`, `Her remark reminded them`, which may be beats. */
function isPlainTag({ text }: Paragraph, { subject, verb }: DialogueTag): boolean {
  if (/^(?:A|An)\s/.test(text.slice(subject.start, subject.start + 3))) return false;
  const words = text.slice(subject.start, subject.end).split(/\s+/);
  if (words.length > 3 || words.length < 2 || /^(?:cry|word|shout|call|sound|scream)s?$/.test(words.at(-1)!))
    return false;
  // `The waiter sneered.` may stand alone.
  if (!core.test(text.slice(verb.start, verb.end))) return false;
  return !/^\s+(?:him|her|them|me|us)\b/.test(text.slice(verb.end, verb.end + 6));
}

export const tagLowerCase = defineRule({
  id: 'dialogue/tag-lower-case',
  description: 'A dialogue tag after speech goes on in lower case.',
  rationale: 'Even after “?” and “!” the sentence goes on with its tag; only a name keeps its capital.',
  source: 'Chicago Manual of Style 13.40',
  severity: 'warning',
  examples: [
    { bad: '"Who is there?" She asked.', good: '"Who is there?" she asked.' },
    { bad: '"I am late," He said.', good: '"I am late," he said.' },
    { bad: '“Run!” The captain shouted.', good: '“Run!” the captain shouted.' },
    { bad: '"Not again!" Said Merrick.', good: '"Not again!" said Merrick.' },
    { ok: '"Who is there?" Merrick asked.' },
    { ok: '"Who is there?" I asked.' },
    { ok: '"Is it far?" She asked for a map.', why: 'a sentence of its own' },
    { ok: '"Run!" He called to the porter.' },
    { ok: '"Why?" His voice was a whisper.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close } = quotation;
      if (after.kind !== 'tag') continue;
      const { kind } = endingOf(paragraph, quotation);
      if (kind === 'stop' || kind === 'word' || kind === 'empty') continue;
      const first = wordFrom(paragraph, after.range.start);
      if (!first?.capitalised || !lowersInTag(paragraph, first, after.tag)) continue;
      if (!onlySpace(paragraph, close + 1, first.start)) continue;
      if (kind !== 'comma' && determiners.has(first.norm) && !isPlainTag(paragraph, after.tag)) continue;
      const written = recased(first, 'lower');
      yield {
        start: first.start,
        end: first.end,
        message: `A dialogue tag goes on in lower case: “${written}”.`,
        fixes: [
          {
            title: `Change to “${written}”`,
            edits: [recase(first, 'lower')],
            applicability: kind === 'comma' ? 'safe' : 'suggestion',
          },
        ],
      };
    }
  },
});
