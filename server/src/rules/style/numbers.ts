import { wordSet } from '../neighbours.ts';
import { styleRule } from './styleRule.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 100 in words. */
function inWords(number: number): string {
  if (number === 100) return 'a hundred';
  if (number < 20) return units[number]!;
  const ten = tens[Math.floor(number / 10) - 2]!;
  return number % 10 === 0 ? ten : `${ten}-${units[number % 10]}`;
}

/** What goes by a number, as figures. */
const labels = wordSet(
  'chapter page part act scene room number no nr route highway flight channel level phase day week section floor bus gate platform unit episode season volume vol apartment apt case version line verse step rule figure exit pier dock sector block ward bay track table question grade january february march april may june july august september october november december',
);
/** A measure, a date, a time: figures are right before it. */
const measures = wordSet(
  'am pm a.m p.m percent mph kph km kg cm mm ml kb mb gb lb lbs oz ft bc ad bce ce million billion january february march april may june july august september october november december degrees',
);
const spelt = new RegExp(`(?<![\\p{L}-])(?:${[...units.slice(11), ...tens].join('|')})(?!\\p{L})`, 'giu');

export const numbers = styleRule({
  id: 'style/numbers',
  setting: 'numbers',
  description: 'Whole numbers up to a limit are written in words, as the house style says (`betaReader.numbers`).',
  rationale: 'In fiction “two” reads better than “2”. Chicago spells out up to a hundred, newspapers up to ten.',
  source: 'Chicago Manual of Style 9.2, 9.3',
  applicability: 'suggestion',
  message: (wanted) => `House style writes numbers up to ${wanted === 'ten' ? 'ten' : 'a hundred'} in words.`,
  examples: [
    { bad: 'She had 3 brothers.', good: 'She had three brothers.', style: { numbers: 'ten' } },
    { bad: 'He was 42 and looked it.', good: 'He was forty-two and looked it.', style: { numbers: 'hundred' } },
    { bad: '7 men came in.', good: 'Seven men came in.', style: { numbers: 'ten' } },
    { ok: 'He was 42 and looked it.', style: { numbers: 'ten' } },
    { ok: 'Chapter 3 begins at 5:30 pm on May 7, on page 12.', style: { numbers: 'hundred' } },
    { ok: 'It cost $5, or 5% of 1,000, at 7 am in Room 9 of Apollo 13.', style: { numbers: 'hundred' } },
    { ok: 'She had 3 brothers.', why: 'no house style is set' },
  ],
  *uses({ text, words }) {
    for (const { 0: written, index } of text.matchAll(
      /(?<![\p{L}\p{N}.,:/$£€#%°+×=_’'-])\d{1,3}(?![\p{L}\p{N}%°/:×=_½¼¾–—)-]|[.,:]\d|, ?\d)/gu,
    )) {
      const value = Number(written);
      const end = index + written.length;
      if (value > 100 || (written.length > 1 && written.startsWith('0'))) continue;
      const before = words.findLast((word) => word.end <= index && /^\s+$/.test(text.slice(word.end, index)));
      const after = /^[\s\u00a0]+(\p{L}[\p{L}.]*)/u.exec(text.slice(end, end + 20))?.[1]?.toLowerCase();
      if (before && (labels.has(before.norm) || (before.capitalised && !before.opensSentence && before.norm !== 'i')))
        continue;
      if (after !== undefined && measures.has(after.replace(/\.$/, ''))) continue;
      // `No. 10`, an address, one of a row of figures.
      if (/(?:\b(?:nos?|vol|ch|pp?)\.\s*|\d, ?|\()$/i.test(text.slice(Math.max(0, index - 8), index))) continue;
      if (/^ \p{Lu}/u.test(text.slice(end, end + 2))) continue;
      if (index === 0 && /^[.)]/.test(text.slice(end))) continue;
      const opens = index === 0 || /[.!?…]["”’']?\s+["“‘']?$|^["“‘']$/.test(text.slice(Math.max(0, index - 4), index));
      yield {
        start: index,
        end,
        form: value <= 10 ? 'any' : 'ten',
        allowedBy: (wanted) => wanted === 'ten' && value > 10,
        rewrite: () => {
          const word = inWords(value);
          return [{ start: index, end, newText: opens ? word[0]!.toUpperCase() + word.slice(1) : word }];
        },
      };
    }
    for (const { 0: word, index } of text.matchAll(spelt))
      yield {
        start: index,
        end: index + word.length,
        form: 'hundred',
        allowedBy: () => true,
        rewrite: () => undefined,
      };
  },
});
