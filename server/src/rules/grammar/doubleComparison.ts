import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { basesOf } from '../../lexicon/endings.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const unlike = wordSet(
  'honest earnest modest dishonest immodest unkindest interest forest west later latter other rather after never under',
);
/** `one more faster lap`, `once more nearer the door`, `no more older men`: how many, and not how much. */
const counting = wordSet(
  'once one two three four five six seven eight nine ten a few some any no many several hundred thousand dozen little nothing anything something what',
);
/** After a comparative that stands for itself. */
const afterwards = wordSet('than and or but as when while with in on at to now then that because if every each');
const degrees = wordFinder(({ norm }) => norm === 'more' || norm === 'most');

export const doubleComparison = defineRule({
  id: 'grammar/double-comparison',
  description: 'An adjective is compared once: stranger or more strange, never “more stranger”.',
  rationale: 'The ending says already what “more” or “most” says.',
  source: 'Chicago Manual of Style 5.87',
  severity: 'warning',
  examples: [
    { bad: 'It was the most strangest house on the road.', good: 'It was the strangest house on the road.' },
    { bad: 'The second road was more better than the first.', good: 'The second road was better than the first.' },
    { bad: 'He ran more faster, and she gave up.', good: 'He ran faster, and she gave up.' },
    { ok: '“It’s the most strangest house I ever saw,” said the boy.', why: 'a voice' },
    { ok: 'He was the most honest man alive, in his most earnest moods.' },
    { ok: 'There were more older men than boys. Once more nearer the door, she stopped.' },
    { ok: 'It was most interesting, and the forest was more open. A few more faster steps.' },
  ],
  *check({ paragraph }) {
    for (const at of degrees(paragraph)) {
      const degree = paragraph.words[at]!;
      const word = wordAfter(paragraph, at);
      if (!word || word.capitalised || unlike.has(word.norm) || isQuoted(paragraph, word.start)) continue;
      if (degree.norm === 'most' ? !isCompared(word.norm, 'est') : !isTwiceMore(at, word.norm)) continue;
      const newText = degree.capitalised ? word.text[0]!.toUpperCase() + word.text.slice(1) : word.text;
      yield {
        start: degree.start,
        end: word.end,
        message: `“${word.text}” says “${degree.norm}” already.`,
        fixes: [change({ start: degree.start, end: word.end }, newText)],
      };
    }

    function isTwiceMore(at: number, norm: string): boolean {
      if (!isCompared(norm, 'er') || counting.has(wordBefore(paragraph, at)?.norm ?? '')) return false;
      const next = wordAfter(paragraph, at + 1);
      return !next || afterwards.has(next.norm);
    }
  },
});

/** The word is a comparative in `-er` or a superlative in `-est`. */
function isCompared(norm: string, ending: 'er' | 'est'): boolean {
  if (/^(?:better|best|worse|worst)$/.test(norm)) return (ending === 'er') === /er$|worse/.test(norm);
  if (!norm.endsWith(ending) || norm.length < ending.length + 3) return false;
  const stem = norm.slice(0, -ending.length);
  return basesOf(stem).some((form) => is(form, 'a') && is(form, 'j'));
}
