import { defineRule } from '../../engine/defineRule.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { recase, recased } from '../dialogue/speech.ts';
import { joined, wordSet } from '../neighbours.ts';
import { isInSmallLetters } from '../smallLetters.ts';
import { wordFinder } from '../wordFinder.ts';

/** Words that are names when they stand alone. Older fiction writes `mother` and `papa` either way. */
const kin = wordSet('mom mum dad mommy mummy daddy grandma grandpa');
const relatives = wordFinder(({ norm }) => kin.has(norm));
const owners = wordSet('my your his her our their whose');
/** After these a name stands, and no common noun without its article. */
const beforeName = wordSet(
  'if when because told asked tell ask see saw miss missed love loved hi hey hello bye goodbye thanks',
);

export const kinshipCapital = defineRule({
  id: 'punctuation/kinship-capital',
  description: 'Mom and Dad have a capital as names (`Hi, Mom`), and none behind `my` (`my mom`).',
  rationale: 'In place of a name it is one; after a possessive it is a common noun like any other.',
  source: 'Chicago Manual of Style 8.36',
  severity: 'warning',
  examples: [
    { bad: '"Hi, mom," she said.', good: '"Hi, Mom," she said.' },
    { bad: 'She asked if dad was home.', good: 'She asked if Dad was home.' },
    { bad: 'I asked my Mom for tea.', good: 'I asked my mom for tea.' },
    { ok: '"Hi, Mom," she said. My mom laughed, and so did his dad.' },
    { ok: 'She lived with her dad, grandma, and a cat.' },
    { ok: 'I asked my Grandma Jo for tea.' },
  ],
  *check({ paragraph }) {
    if (isInSmallLetters(paragraph)) return;
    for (const i of relatives(paragraph)) {
      const word = paragraph.words[i]!;
      const to = word.capitalised ? isOwned(paragraph, i) && 'lower' : isName(paragraph, i) && 'upper';
      if (!to) continue;
      const written = recased(word, to);
      yield {
        start: word.start,
        end: word.end,
        message:
          to === 'upper'
            ? `“${written}” is a name here: it has a capital.`
            : `After “${paragraph.words[i - 1]!.text}” it is no name: “${written}”.`,
        fixes: [{ title: `Change to “${written}”`, edits: [recase(word, to)], applicability: 'suggestion' }],
      };
    }
  },
});

/** `my Mom`, but `my Grandma Jo`. */
function isOwned(paragraph: Paragraph, i: number): boolean {
  const { words, text } = paragraph;
  const word = words[i]!;
  if (i === 0 || !joined(paragraph, i - 1) || !owners.has(words[i - 1]!.norm) || word.text === word.text.toUpperCase())
    return false;
  return (
    !(joined(paragraph, i) && words[i + 1]!.capitalised) && !/^['’]s \p{Lu}/u.test(text.slice(word.end, word.end + 4))
  );
}

/** Spoken to between commas, or where only a name can stand. */
function isName(paragraph: Paragraph, i: number): boolean {
  const { words, text } = paragraph;
  const { start, end } = words[i]!;
  const before = text.slice(Math.max(0, start - 2), start);
  if (before === ', ' && /^[.,!?…]/.test(text.slice(end, end + 1)) && !isListed(text, start, end)) return true;
  return i > 0 && joined(paragraph, i - 1) && beforeName.has(words[i - 1]!.norm) && !isListed(text, start, end);
}

/** `her mom, dad, and brother`: one of several. */
const isListed = (text: string, start: number, end: number) =>
  /^(?:,? (?:and|or)\b|s\b)/.test(text.slice(end, end + 6)) ||
  /\b(?:mom|mum|dad|brother|sister|kids?), $/i.test(text.slice(Math.max(0, start - 10), start));
