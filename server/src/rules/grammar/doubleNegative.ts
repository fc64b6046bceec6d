import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { prepositions } from '../../manuscript/functionWords.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const right: Readonly<Record<string, string>> = {
  no: 'any',
  nothing: 'anything',
  nobody: 'anybody',
  nowhere: 'anywhere',
  none: 'any',
  never: 'ever',
};
const half = wordSet('hardly barely scarcely');
const negations = wordFinder(({ norm }) => /n't$/.test(norm) || half.has(norm));
/** Verbs that may stand between the two, in the form of a base verb or participle. */
const between = 3;

export const doubleNegative = defineRule({
  id: 'grammar/double-negative',
  description: 'One negation is enough: he didn’t have any money, he hardly ever spoke.',
  rationale: 'In speech “didn’t have no money” is a voice; in narration it is mostly a slip.',
  source: 'Chicago Manual of Style 5.234',
  severity: 'warning',
  examples: [
    { bad: 'She didn’t have no money left.', good: 'She didn’t have any money left.' },
    { bad: 'He hardly never spoke to them.', good: 'He hardly ever spoke to them.' },
    { bad: 'He couldn’t hardly see.', good: 'He could hardly see.' },
    { bad: 'She hasn’t never been there.', good: 'She has never been there.' },
    { bad: 'They couldn’t find nothing in the hut.', good: 'They couldn’t find anything in the hut.' },
    { ok: '“She didn’t have no money left,” said the porter.', why: 'a voice' },
    { ok: 'He couldn’t say no. She couldn’t do nothing, so she swept.' },
    { ok: 'It wasn’t nothing. It wasn’t that nobody cared.' },
  ],
  *check({ paragraph }) {
    const { words } = paragraph;
    for (const at of negations(paragraph)) {
      const plain = plainBefore(paragraph, at);
      if (plain !== undefined && !isQuoted(paragraph, words[at]!.start)) {
        const { start, end, text } = words[at]!;
        const next = words[at + 1]!;
        yield {
          start,
          end: next.end,
          message: `“${next.text}” says no already: “${plain}”, not “${text}”.`,
          fixes: [change({ start, end }, plain)],
        };
        continue;
      }
      const second = secondOf(paragraph, at);
      if (second === undefined || isQuoted(paragraph, words[at]!.start)) continue;
      const { start, end, norm, text } = words[second]!;
      const newText = right[norm]!;
      yield {
        start: words[at]!.start,
        end,
        message: `“${words[at]!.text}” says no already: “${newText}”, not “${text}”.`,
        fixes: [change({ start, end }, newText)],
      };
    }
  },
});

/** What stands before `hardly` or `never` without its own negation: `could` for `couldn’t`. `Didn’t never` has none. */
function plainBefore(paragraph: Paragraph, at: number): string | undefined {
  const { words } = paragraph;
  const { norm, text } = words[at]!;
  if (!/^(?:ca|could|would|should|has|have|had|was|were|is|are)n't$/.test(norm) || !joined(paragraph, at))
    return undefined;
  const next = words[at + 1]!.norm;
  if (!half.has(next) && next !== 'never') return undefined;
  return norm === "can't" ? text.slice(0, 3) : text.slice(0, -3);
}

/** The second negation: right behind `hardly`, or behind the verb that the first belongs to. */
function secondOf(paragraph: Paragraph, at: number): number | undefined {
  const { words } = paragraph;
  const first = words[at]!.norm;
  if (half.has(first)) return joined(paragraph, at) && words[at + 1]!.norm === 'never' ? at + 1 : undefined;
  let verbs = 0;
  for (let i = at + 1; i <= at + between && joined(paragraph, i - 1); i++) {
    const { norm } = words[i]!;
    if (right[norm] !== undefined && norm !== 'never') {
      if (verbs === 0 || !endsWell(paragraph, i)) return undefined;
      return i;
    }
    if (isAdverb(norm)) continue;
    if (!is(norm, 'BbdD') || is(norm, 'N')) return undefined;
    verbs++;
  }
  return undefined;
}

/** `no` has its noun: `couldn't say no` has none. `do nothing` may be meant. */
function endsWell(paragraph: Paragraph, at: number): boolean {
  const { words } = paragraph;
  const before = words[at - 1]!.norm;
  if (words[at]!.norm === 'no')
    return joined(paragraph, at) && is(words[at + 1]!.norm, 'nNpj') && !prepositions.has(words[at + 1]!.norm);
  return !/^(?:do|be|been|say|mean|for|like)$/.test(before);
}
