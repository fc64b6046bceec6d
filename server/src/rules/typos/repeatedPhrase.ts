import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { isFiniteVerb, isNoun } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { followsBreak, joined, wordSet } from '../neighbours.ts';

/** A phrase that ends in one of these has not ended: `off her off her`. */
const determiners = wordSet('the a an my your his its our their her');
const prepositions = wordSet(
  'of to in for at with from by on into upon under through against behind beside between toward towards across onto over around along about',
);
const conjunctions = wordSet('that when while because if though although until before after since as than but and');
const particles = wordSet('out off up down away back because instead ahead');
const objects = wordSet('me you him her it us them');
const subjects = wordSet('i you he she it we they there');
const auxiliaries = wordSet(
  "was were is are am had has have would could should might must will can did does wasn't weren't isn't hadn't hasn't haven't wouldn't couldn't didn't can't won't do don't dont",
);

export const repeatedPhrase = defineRule({
  id: 'typos/repeated-phrase',
  description: 'A phrase of two or three words is not written twice in a row.',
  rationale: 'Where a sentence was rewritten, part of the old wording stays beside the new one.',
  severity: 'warning',
  examples: [
    { bad: 'She shook off her off her gloves and sat.', good: 'She shook off her gloves and sat.' },
    { bad: 'It was it was snowing by then.', good: 'It was snowing by then.' },
    { bad: 'He climbed out of the out of the cellar.', good: 'He climbed out of the cellar.' },
    { bad: 'They ran to the door to the door of the barn.', good: 'They ran to the door of the barn.' },
    { bad: 'The dog came with him with him that day.', good: 'The dog came with him that day.' },
    { ok: 'They went on and on and on, little by little by little, and she ran and ran and ran.' },
    { ok: '“It was—it was late,” he said. “I know, I know. Let me go let me go!”' },
    { ok: 'All he had he had spent, and whatever it was it was over.' },
    { ok: 'From time to time to rest was right, and he called a spade a spade.' },
    { ok: 'They feared the mind behind the mind behind the machine, and what had had had had its day.' },
  ],
  *check({ paragraph }) {
    const { words } = paragraph;
    for (let i = 0; i + 3 < words.length; i++) {
      // Two words that are the same are `typos/repeated-word`'s.
      if (words[i]!.norm === words[i + 1]!.norm) continue;
      const length = isRun(paragraph, i, 2) ? 2 : isRun(paragraph, i, 3) ? 3 : 0;
      if (length === 0) continue;
      const start = i;
      const end = i + 2 * length - 1;
      i = end;
      if (!isSlip(paragraph, start, length)) continue;
      const phrase = paragraph.text.slice(words[start]!.start, words[start + length - 1]!.end);
      yield {
        start: words[start]!.start,
        end: words[end]!.end,
        message: `“${phrase}” is written twice.`,
        fixes: [
          replace(`Remove the second “${phrase}”`, { start: words[start + length - 1]!.end, end: words[end]!.end }, ''),
        ],
      };
    }
  },
});

/** The `length` words from word `i` stand there twice, nothing but space between, and not a third time. */
function isRun(paragraph: Paragraph, i: number, length: number): boolean {
  const { words } = paragraph;
  const again = (from: number) => {
    for (let k = 0; k < length; k++) if (words[from + k]?.norm !== words[from + length + k]?.norm) return false;
    return true;
  };
  if (i + 2 * length > words.length || !again(i)) return false;
  for (let k = i; k < i + 2 * length - 1; k++) if (!joined(paragraph, k)) return false;
  // `Oh many oh many oh`, and names: `Smith Jones Smith Jones`
  if (words[i + length]!.capitalised && words[i + length]!.norm !== 'i') return false;
  return words[i + 2 * length]?.norm !== words[i]!.norm;
}

/** In 9.4 million words of published fiction writers repeat phrases 250 times on purpose, but none of these kinds. */
function isSlip(paragraph: Paragraph, i: number, length: number): boolean {
  const phrase = paragraph.words.slice(i, i + length);
  const [first, second] = phrase as [Word, Word];
  const last = phrase[length - 1]!;
  // `name and my name and my house`, `the mind behind the mind behind the machine`
  const isChain = length === 3 && (prepositions.has(second.norm) || conjunctions.has(second.norm));
  if (determiners.has(last.norm)) return !isChain || prepositions.has(first.norm) || particles.has(first.norm);
  if (isQuoted(paragraph, first.start)) return false;
  if (prepositions.has(first.norm)) {
    // `with him with him`, `to the door to the door`
    if (length === 2) return objects.has(second.norm);
    return determiners.has(second.norm) && isNoun(last.norm);
  }
  // `the door the door`, `saw him saw him`, `looked at him looked at him`
  if (length === 2 && /^(?:the|my|your|his|her|its|our|their)$/.test(first.norm) && isNoun(second.norm)) return true;
  if (isFiniteVerb(first.norm) && !auxiliaries.has(first.norm) && objects.has(last.norm))
    return length === 2 || prepositions.has(second.norm);
  // `Whatever it was it was over` has two clauses, `it was it was over` has one.
  if (subjects.has(first.norm) && auxiliaries.has(second.norm)) return followsBreak(paragraph, i);
  return length === 2 && conjunctions.has(first.norm) && subjects.has(second.norm) && first.norm !== 'and';
}
