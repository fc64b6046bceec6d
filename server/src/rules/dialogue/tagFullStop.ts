import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { auxiliaries } from '../../manuscript/functionWords.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import { wordSet } from '../neighbours.ts';
import { closedSpeeches, endingOf, hasQuotations, onlySpace, wordsIn } from './speech.ts';

/** `“Fools,” he called them!`: the verb has its own words. */
const objects = wordSet('it them');

export const tagFullStop = defineRule({
  id: 'dialogue/tag-full-stop',
  description: 'The sentence that a dialogue tag closes ends in a full stop.',
  rationale: 'The question was asked, and the shout shouted, inside the quotation marks; the tag only tells of it.',
  source: 'Chicago Manual of Style 6.66, 13.40',
  severity: 'warning',
  examples: [
    { bad: '"Where are you going?" she asked?', good: '"Where are you going?" she asked.' },
    { bad: '“Look out!” he yelled!', good: '“Look out!” he yelled.' },
    { bad: '"Who is it?" asked Tom?', good: '"Who is it?" asked Tom.' },
    { ok: '"Where are you going?" she asked.' },
    { ok: '"It was late," he said, did he not?' },
    { ok: '"Go home," did he say?' },
    { ok: '"Go home," he said—and how he said it!' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text, words } = paragraph;
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close } = quotation;
      if (after.kind !== 'tag' || after.tag.position !== 'after') continue;
      const { start, end } = after.range;
      const marks = /[?!]+$/.exec(text.slice(start, end))?.[0];
      if (!marks || !onlySpace(paragraph, close + 1, start)) continue;
      const { kind } = endingOf(paragraph, quotation);
      if (kind === 'stop' || kind === 'other' || kind === 'empty') continue;
      const [first, last] = wordsIn(paragraph, after.range);
      // More than the tag may well be asked or shouted.
      if (last - first > 5 || /[,;:—–]/.test(text.slice(start, end))) continue;
      if (words.slice(first, last).some(({ norm }) => auxiliaries.has(norm) || objects.has(norm))) continue;
      if (words.slice(first, last).filter(({ norm }) => speechVerbs.has(norm)).length !== 1) continue;
      yield {
        start: words[last - 1]!.start,
        end,
        message: `The “${marks}” belongs to what is said; the tag ends in a full stop.`,
        fixes: [replace('Use a full stop', { start: end - marks.length, end }, '.')],
      };
    }
  },
});
