import { defineRule } from '../../engine/defineRule.ts';
import { auxiliaries } from '../../manuscript/functionWords.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { startsClause } from '../clauses.ts';
import { wordSet } from '../neighbours.ts';
import { closedSpeeches, hasQuotations, onlySpace, recase, recased, wordsIn } from './speech.ts';

/** What reports the speech still: `he said, he thought, with reason`. */
const mental = wordSet(
  'thought knew felt hoped supposed believed imagined fancied guessed remembered noticed realised realized wondered',
);

export const spliceAfterTag = defineRule({
  id: 'dialogue/splice-after-tag',
  description: 'After a tag a new sentence begins with a full stop before it.',
  rationale: 'A tag is a sentence with its speech; “she said, she turned away” joins two by a comma alone.',
  source: 'Chicago Manual of Style 6.22',
  severity: 'warning',
  examples: [
    { bad: '"Okay," he said, he put the cup down.', good: '"Okay," he said. He put the cup down.' },
    { bad: '“I know,” Tara replied, she did not look up.', good: '“I know,” Tara replied. She did not look up.' },
    { ok: '"Okay," he said, and he put the cup down.' },
    { ok: '"Okay," he said, she thought, rather sadly.' },
    { ok: '"Okay," he said, "he put the cup down."' },
    { ok: '"Okay," he said, his hand on the cup.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text, words } = paragraph;
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close } = quotation;
      if (after.kind !== 'tag' || after.tag.position !== 'after') continue;
      if (!onlySpace(paragraph, close + 1, after.tag.start)) continue;
      const comma = after.tag.end;
      if (!/^, (?:he|she|they|I|we)\b/.test(text.slice(comma, comma + 7))) continue;
      const [at, end] = wordsIn(paragraph, { start: comma, end: after.range.end });
      if (!acts(paragraph, at, end)) continue;
      const first = words[at]!;
      yield {
        start: words[at - 1]!.start,
        end: first.end,
        message: `A new sentence begins after the tag: “${recased(first, 'upper')}”.`,
        fixes: [
          {
            title: 'Make two sentences',
            edits: [
              { start: comma, end: comma + 1, newText: '.' },
              ...(first.capitalised ? [] : [recase(first, 'upper')]),
            ],
            applicability: 'suggestion',
          },
        ],
      };
    }
  },
});

/** The pronoun does something, and tells nothing. */
function acts(paragraph: Paragraph, at: number, end: number): boolean {
  if (end - at < 3 || !startsClause(paragraph, at, end)) return false;
  const verb =
    paragraph.words.slice(at + 1, at + 4).find(({ norm }) => !/ly$|^(?:just|then|still|never|only|not)$/.test(norm))
      ?.norm ?? '';
  return !mental.has(verb) && (!speechVerbs.has(verb) || auxiliaries.has(verb));
}
