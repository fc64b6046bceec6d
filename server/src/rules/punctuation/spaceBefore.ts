import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';

/** Space, then a mark that belongs to the word before; not `. . .`, `.45`, `:)`, `;-)`. */
const spaced =
  /(?<=[\p{L}\p{N}'’)\]…])[ \u00a0]+(?:,(?!,)|[!?](?![!?]*[)\]])|;(?![-)(D])|:(?![-)(DP/])|\.(?=\s*$|["”’]|[ \n]+["“‘]?\p{Lu}|\p{Lu}\p{Ll}+[ ,]|[ \n]*\n))/gu;

/** Told at once of most paragraphs: none of it is there. */
const likely = /[ \u00a0][,!?;:.]/;

export const spaceBefore = defineRule({
  id: 'punctuation/space-before',
  description: 'No space stands before a comma, a stop and the other marks.',
  rationale: 'The mark belongs to the word before it; a space lets it fall to the next line.',
  severity: 'warning',
  examples: [
    { bad: '"Come in ," he said.', good: '"Come in," he said.' },
    { bad: 'He told himself , as ever, to wait.', good: 'He told himself, as ever, to wait.' },
    { bad: 'What a lot he ate !', good: 'What a lot he ate!' },
    { bad: 'He ran ,but it was late.', good: 'He ran, but it was late.' },
    { bad: 'It was late .Then it was over.', good: 'It was late. Then it was over.' },
    { bad: 'The lamp went out .', good: 'The lamp went out.' },
    { bad: '"Is it you ? Really?" she asked.', good: '"Is it you? Really?" she asked.' },
    { ok: 'He waited . . . and waited.' },
    { ok: 'She drew the .45 from her coat.' },
    { ok: 'He texted her a :) and then a ;) at noon.' },
    { ok: 'The colonel left .22 rounds on the desk.' },
  ],
  needs: ({ text }) => likely.test(text),
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const match of text.matchAll(spaced)) {
      const start = match.index;
      const end = start + match[0].length;
      const mark = match[0].at(-1)!;
      if (mark === '.' && (text[end] === '.' || /\.\s*$/.test(text.slice(Math.max(0, start - 3), start)))) continue;
      yield {
        start,
        end,
        message: `No space before “${mark}”.`,
        // Most often it stands on the wrong side.
        fixes: [
          replace('Remove the space', { start, end }, /\p{L}/u.test(text[end] ?? '') ? `${mark} ` : mark, 'safe'),
        ],
      };
    }
  },
});
