import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { determiners, possessives } from '../../manuscript/functionWords.ts';
import { isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { startsClause } from '../clauses.ts';
import { joined } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** By how a clause opens, what needs not open the next. */
const twins: Readonly<Record<string, string>> = { although: 'but', though: 'but', because: 'so' };
const openers = wordFinder(({ norm }) => norm in twins);
/** Words between the two. */
const LONGEST = 16;

export const twoConjunctions = defineRule({
  id: 'grammar/two-conjunctions',
  description: 'One conjunction joins two clauses: although he was tired, he went.',
  rationale: 'Some languages have a word for it in both clauses; English has one.',
  source: 'Chicago Manual of Style 5.204',
  severity: 'warning',
  examples: [
    { bad: 'Although it was late, but she went out.', good: 'Although it was late, she went out.' },
    { bad: 'Because it rained, so they stayed at home.', good: 'Because it rained, they stayed at home.' },
    { ok: 'Although it was late, she went out, but she was sad.' },
    { ok: 'He stayed because it rained, so they were late.' },
    { ok: 'Though tired, he went, but not far.' },
  ],
  *check({ paragraph }) {
    const { words, text } = paragraph;
    for (const i of openers(paragraph)) {
      const first = words[i]!;
      const opens = first.opensSentence || (words[i - 1]?.norm === 'even' && words[i - 1]!.opensSentence);
      if (!opens) continue;
      for (let at = i + 2; at < i + LONGEST && words[at]?.sentence === first.sentence; at++) {
        if (!/^,\s$/.test(text.slice(words[at - 1]!.end, words[at]!.start))) continue;
        const word = words[at]!;
        // The first comma ends the clause; what follows it is the next.
        if (word.norm === twins[first.norm] && isSubject(paragraph, at + 1))
          yield {
            start: word.start,
            end: word.end,
            message: `After “${first.text}” no “${word.text}” is needed.`,
            fixes: [replace(`Remove “${word.text}”`, { start: word.start, end: words[at + 1]!.start }, '')],
          };
        break;
      }
    }
  },
});

const indefinite = /^(?:(?:no|every|some)(?:body|one)|nothing|everything|there|it)$/;

/** `but she went`, `but the door was shut`, `but Mara knew` */
function isSubject(paragraph: Paragraph, at: number): boolean {
  const word = paragraph.words[at];
  if (!word || !joined(paragraph, at - 1)) return false;
  return (
    indefinite.test(word.norm) ||
    startsClause(paragraph, at) ||
    isNamelike(word) ||
    determiners.has(word.norm) ||
    possessives.has(word.norm)
  );
}
