import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import type { Lexicon } from '../../lexicon/types.ts';

/** Two commas, or a comma beside another mark. Points are the ellipsis rule's; marks at quotation marks are the dialogue rules'. */
const doubled =
  /(?<=[\p{L}\p{N}])(?:,[ ]?,+|,;|;,|;;+|,:|:,|(?<!\.)\.,(?= \p{L})|,\.(?!\.)|\. \.(?= \p{Lu})|;\.(?!\.)|\?\.(?!\.)|!\.(?!\.)|[!?],(?= \p{L}))(?!["”’'“])/gu;
/** Told at once of most paragraphs: none of it is there. */
const likely = /[,;:.?!] ?[,;:.]/;
/** A quotation mark typed twice; two straight ones may be empty, or close two quotations. */
const twice = /([“”])\1|(?<=^|\s)""(?=\p{L})|(?<=[.!?…,—])""(?=\s|$)/gu;
const abbreviations = /^(?:etc|misc|inst|prep|circs|coll|prof|capt|sergt|lieut|exam|corp|dept|dist)$/;

export const doubledMark = defineRule({
  id: 'punctuation/doubled-mark',
  description: 'One mark of punctuation stands between two words.',
  rationale: 'Two marks side by side are left over from a change of mind.',
  severity: 'warning',
  examples: [
    { bad: 'He came,, and he went.', good: 'He came, and he went.' },
    { bad: 'It was late., and he left.', good: 'It was late, and he left.' },
    { bad: 'It was late. . He left.', good: 'It was late. He left.' },
    { bad: 'It was late,. He left.', good: 'It was late. He left.' },
    { bad: 'She wondered, was it over?. She sat down.', good: 'She wondered, was it over? She sat down.' },
    { bad: '"I am late."" He sat down.', good: '"I am late." He sat down.' },
    { bad: '““I am late,” he said.', good: '“I am late,” he said.' },
    { ok: 'Apples, pears, etc., were on the table at 5 p.m., as ever.' },
    { ok: 'He met John Jr., who smiled.' },
    { ok: 'What?! No... really?' },
  ],
  needs: ({ text }) => likely.test(text) || text.includes('““') || text.includes('””') || text.includes('""'),
  *check({ paragraph, lexicon }) {
    const { text } = paragraph;
    const pairs = [...text.matchAll(twice)];
    const isEven = pairs.length > 0 && text.split('"').length % 2 === 1;
    for (const { index, 0: marks } of pairs) {
      const newText = marks[0]!;
      // An even number of straight ones may be two quotations that end together.
      if (newText === '"' && isEven && !/^\p{L}/u.test(text.slice(index + 2, index + 4))) continue;
      yield {
        start: index,
        end: index + 2,
        message: 'This quotation mark stands twice.',
        fixes: [replace('Keep one', { start: index, end: index + 2 }, newText)],
      };
    }
    for (const match of text.matchAll(doubled)) {
      const start = match.index;
      const end = start + match[0].length;
      const marks = match[0].replaceAll(' ', '');
      if ((marks === '.,' || marks === '..') && !isWord(text, start, lexicon)) continue;
      if (/^[!?],$/.test(marks)) continue;
      const newText =
        /[?!]/.exec(marks)?.[0] ??
        (marks === '.,' || /^,+$/.test(marks)
          ? ','
          : marks.includes('.')
            ? '.'
            : marks.includes(';')
              ? ';'
              : marks.at(-1)!);
      yield {
        start,
        end,
        message: `“${marks}”: one mark is enough.`,
        fixes: [replace(`Keep “${newText}”`, { start, end }, newText)],
      };
    }
  },
});

/** Before `at` stands a common word of some length, so the point is no abbreviation's. */
function isWord(text: string, at: number, lexicon: Lexicon): boolean {
  const word = /\p{L}{4,}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0];
  return word !== undefined && !abbreviations.test(word) && lexicon.hasCommon(word.toLowerCase());
}
