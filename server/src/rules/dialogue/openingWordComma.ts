import { defineRule } from '../../engine/defineRule.ts';
import { insert } from '../../engine/fixes.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { startsClause } from '../clauses.ts';
import { joined, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';
import { hasQuotations } from './speech.ts';

const answers = wordSet('yes no yeah yep nope well');
const oaths = wordSet('god gosh goodness');
const openersIn = wordFinder(({ norm }) => answers.has(norm) || oaths.has(norm));
/** `Well I never!`, `Well I know it`: no opening word but a part of the sentence. */
const wellKnown = wordSet('never know knew remember might may');

export const openingWordComma = defineRule({
  id: 'dialogue/opening-word-comma',
  description: 'A comma parts “yes”, “no”, “well” and “oh God” from the sentence they open.',
  rationale: 'Without it the word seems to belong to what follows: “No I will go.”',
  source: 'Chicago Manual of Style 6.34',
  severity: 'warning',
  examples: [
    { bad: '"No I won\'t," said Jenny.', good: '"No, I won\'t," said Jenny.' },
    { bad: '"I see. Well you could ask him."', good: '"I see. Well, you could ask him."' },
    { bad: '"Yeah it\'s me."', good: '"Yeah, it\'s me."' },
    { bad: '"Oh my God you came."', good: '"Oh my God, you came."' },
    { bad: '"God I hope so."', good: '"God, I hope so."' },
    { ok: '"Thank God you came."' },
    { ok: '"No one won," said Jenny.' },
    { ok: '"Well I never!" said Jenny.' },
    { ok: '"Well done," said Tom. "No thanks."' },
    { ok: '“Yes sir,” said Tom.', why: 'said so often that many write it as one' },
    { ok: 'No you or me could have lifted it.', why: 'narration' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text, words, quotations } = paragraph;
    for (const i of openersIn(paragraph)) {
      const word = oaths.has(words[i]!.norm) ? words[headOf(paragraph, i)]! : words[i]!;
      if (!word.opensSentence || !joined(paragraph, i)) continue;
      if (!startsClause(paragraph, i + 1) || (word.norm === 'well' && wellKnown.has(words[i + 2]?.norm ?? '')))
        continue;
      const isSpoken = quotations.some(
        ({ role, unopened, inner }) =>
          role === 'speech' && !unopened && inner.start <= word.start && words[i + 1]!.end <= inner.end,
      );
      if (!isSpoken) continue;
      const { end } = words[i]!;
      yield {
        start: word.start,
        end: words[i + 1]!.end,
        message: `A comma parts “${text.slice(word.start, end)}” from the sentence it opens.`,
        fixes: [insert('Add the comma', end, ',')],
      };
    }
  },
});

/** Where `Oh my God` begins, given its last word. */
function headOf(paragraph: Paragraph, last: number): number {
  const { words } = paragraph;
  let head = last;
  for (const one of ['my', 'oh']) if (head > 0 && joined(paragraph, head - 1) && words[head - 1]!.norm === one) head--;
  return head;
}
