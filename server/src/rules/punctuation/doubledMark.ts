import { defineRule } from '../../engine/defineRule.ts';

/** Two commas, or a comma beside another mark. Points are the ellipsis rule's; marks at quotation marks are the dialogue rules'. */
const doubled = /(?<=[\p{L}\p{N}])(?:,[ ]?,+|,;|;,|;;+|,:|:,|(?<!\.)\.,(?= \p{L})|,\.(?!\.)|;\.(?!\.)|\?\.(?!\.)|!\.(?!\.)|[!?],(?= \p{L}))(?!["”’'“])/gu;
/** A point that belongs to an abbreviation may meet a comma. */
const abbreviation = /(?:\b(?:etc|mr|mrs|ms|dr|st|jr|sr|no|co|inc|ltd|bros|esq|viz|i\.e|e\.g|vs|a\.m|p\.m|ave|rev|capt|lieut|lt|sgt|col|gen|prof|sen|hon)|\b\p{L}|\.\p{L})$/iu;

export const doubledMark = defineRule({
  id: 'punctuation/doubled-mark',
  description: 'One mark of punctuation stands between two words.',
  rationale: 'Two marks side by side are left over from a change of mind.',
  severity: 'warning',
  examples: [
    { bad: 'He came,, and he went.', good: 'He came, and he went.' },
    { bad: 'It was late., and he left.', good: 'It was late, and he left.' },
    { bad: 'It was late,. He left.', good: 'It was late. He left.' },
    { bad: 'She wondered, was it over?. She sat down.', good: 'She wondered, was it over? She sat down.' },
    { ok: 'Apples, pears, etc., were on the table at 5 p.m., as ever.' },
    { ok: 'He met John Jr., who smiled.' },
    { ok: 'What?! No... really?' },
  ],
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const match of text.matchAll(doubled)) {
      const start = match.index;
      const end = start + match[0].length;
      const marks = match[0].replaceAll(' ', '');
      if (marks === '.,' && abbreviation.test(text.slice(Math.max(0, start - 8), start))) continue;
      if (/^[!?],$/.test(marks)) continue;
      const newText = /[?!]/.exec(marks)?.[0] ?? (marks === '.,' || /^,+$/.test(marks) ? ',' : marks.includes('.') ? '.' : marks.includes(';') ? ';' : marks.at(-1)!);
      yield {
        start,
        end,
        message: `“${marks}”: one mark is enough.`,
        fixes: [{ title: `Keep “${newText}”`, edits: [{ start, end, newText }], applicability: 'suggestion' }],
      };
    }
  },
});
