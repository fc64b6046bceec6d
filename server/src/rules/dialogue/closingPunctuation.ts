import { defineRule } from '../../engine/defineRule.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { facial } from './deeds.ts';
import { isInverted } from './questions.ts';
import { closedSpeeches, endingOf, hasQuotations, inkFrom, opensUtterance, wordFrom, wordsIn } from './speech.ts';

export const closingPunctuation = defineRule({
  id: 'dialogue/closing-punctuation',
  description: 'Speech ends in a mark of punctuation.',
  rationale: 'The quotation mark shows who speaks; it does not end the sentence.',
  source: 'Chicago Manual of Style 6.12',
  severity: 'warning',
  examples: [
    { bad: '"I never said that"', good: '"I never said that."' },
    { bad: '"We go at dawn," he said. "Bring rope"', good: '"We go at dawn," he said. "Bring rope."' },
    { bad: '“I have no idea” She turned away.', good: '“I have no idea.” She turned away.' },
    { bad: '"Are you sure of it"', good: '"Are you sure of it?"' },
    { bad: '“I never said that” she smiled.', good: '“I never said that,” she smiled.' },
    { ok: '"I never said that."' },
    { ok: 'The sign read "Closed"' },
    { ok: '"I never—" He stopped.' },
    { ok: 'They called it "the long dark".', style: { dialect: 'UK' } },
    { ok: '"Magic" was not a word he liked.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of closedSpeeches(paragraph)) {
      const { close, after, inner } = quotation;
      const ending = endingOf(paragraph, quotation);
      if (ending.kind !== 'word' || !opensUtterance(paragraph, quotation)) continue;
      const [first, end] = wordsIn(paragraph, inner);
      if (end <= first || !paragraph.words[first]!.start) continue;
      const last = inkFrom(paragraph, close + 1) >= paragraph.text.length;
      // A beat with a capital of its own; names at its head may be a tag we do not know.
      const beat =
        after.kind === 'beat' &&
        /^(?:He|She|They|His|Her|Their|The)\b/.test(paragraph.text.slice(after.range.start)) &&
        paragraph.text[close + 1] === ' ';
      const smiled = after.kind !== 'tag' && end - first > 1 && isMuteTag(paragraph, close);
      if (!last && !(beat && end - first > 1) && !smiled) continue;
      const mark = isInverted(paragraph, inner) ? '?' : '.';
      yield {
        start: paragraph.words[end - 1]!.start,
        end: close + 1,
        message: 'This speech ends without a mark of punctuation.',
        fixes: (smiled ? [',', '?', '!'] : [mark, mark === '.' ? '?' : '.', '!']).map((newText) => ({
          title: `Add “${newText}”`,
          edits: [{ start: ending.at + 1, end: ending.at + 1, newText }],
          applicability: 'suggestion' as const,
        })),
      };
    }
  },
});

/** `she smiled`: whether that is a tag is a matter of taste; the mark before it is not. */
function isMuteTag(paragraph: Paragraph, close: number): boolean {
  const subject = wordFrom(paragraph, close);
  const verb = subject && wordFrom(paragraph, subject.end);
  if (!verb || paragraph.text[close + 1] !== ' ' || subject.start !== close + 2) return false;
  return /^(?:he|she|they|we|I)$/.test(subject.text) && facial.has(verb.norm);
}
