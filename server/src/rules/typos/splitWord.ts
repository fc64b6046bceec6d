import { isAtHome } from '../../context/collocations.ts';
import { isOpenCompound } from '../../context/openCompounds.ts';
import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding, RuleContext } from '../../engine/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { determiners } from '../../manuscript/functionWords.ts';
import type { Range } from '../../manuscript/types.ts';
import { joined } from '../neighbours.ts';
import { examplesOf, matchFinder } from '../wordPattern.ts';
import { isForeign } from './otherLanguages.ts';
import { splitWords } from './splitWords.ts';

const matchesIn = matchFinder(splitWords);

/** Zipf frequency from which the whole is a word that writers know. */
const KNOWN = 3;
/** … and above which it says nothing that two words were never seen together. */
const EVERYWHERE = 5.8;
/** By so much the whole must fit better there, a decimal logarithm. */
const BETTER = 3.3;
const letters = /^[a-z]+$/;
/** These stand before any noun: `a gain`, `in deed`. */
const beforeNouns = /^(?:an?|in|on|at|to|for|with|by|of|no|so|any|every|all)$/;
/** What may belong to a verb, and what stands right before one. */
const particles = /^(?:out|up|down|off|in|over|away|back|through|by|on)$/;
const beforeVerbs =
  /^(?:to|will|would|can|could|should|might|may|must|shall|did|do|does|.*(?:n't|'ll|'d)|cannot|i|you|we|they|and|never)$/;
/** No ending of any word, and dialect's articles; `what ever happened?` */
const noHalf = /^(?:.|ever|la|le|tu|de|da|yo|ne|du)$/;

export const splitWord = defineRule({
  id: 'typos/split-word',
  description: 'A word is written as one, without a space inside it.',
  rationale:
    'A thumb on the space bar cuts a word in two, and both halves may be words: “over whelmed”, “finger tips”. Reported where no book has the two side by side.',
  severity: 'warning',
  examples: [
    ...examplesOf(splitWords),
    { bad: 'She un buttoned her coat and sat down.', good: 'She unbuttoned her coat and sat down.' },
    { bad: 'It was all finis hed by noon.', good: 'It was all finished by noon.' },
    { bad: 'He went to the kit chen for a glass.', good: 'He went to the kitchen for a glass.' },
    { bad: 'The moon light fell on the bed.', good: 'The moonlight fell on the bed.' },
    { ok: 'He came in to the warm, and in deed and word he was a friend.' },
    { ok: 'It was a gain to all of them.' },
    { ok: 'She rang him on her cell phone.' },
    { ok: 'They would have to let the east ward go.' },
  ],
  *check(context) {
    for (const found of matchesIn(context.paragraph)) yield asOne(found, found.newText);
    let last: Finding | undefined;
    for (const i of context.context?.strangers(context.paragraph, context.lexicon) ?? []) {
      const finding = halves(context, i);
      if (!finding) continue;
      // `He re opened`: `here` or `reopened`, the longer one most likely.
      const overlaps = last !== undefined && last.end > finding.start;
      if (last && !overlaps) yield last;
      if (!last || !overlaps || finding.end - finding.start > last.end - last.start) last = finding;
    }
    if (last) yield last;
  },
});

function halves({ paragraph, lexicon, context }: RuleContext, i: number): Finding | undefined {
  const [first, second] = [paragraph.words[i]!, paragraph.words[i + 1]!];
  if (second.capitalised || (first.capitalised && !first.opensSentence)) return undefined;
  if (!letters.test(first.norm) || !letters.test(second.norm) || !joined(paragraph, i)) return undefined;
  if (noHalf.test(second.norm) || (first.norm !== 'a' && noHalf.test(first.norm)) || isForeign(paragraph, i))
    return undefined;
  if (beforeNouns.test(first.norm) && is(second.norm, 'nNscbB')) return undefined;
  // `the east ward`: no adverb stands there.
  if (/^(?:wards?|ways?|wise)$/.test(second.norm) && determiners.has(paragraph.words[i - 1]?.norm ?? ''))
    return undefined;
  // `You'll black out.`
  if (particles.test(second.norm) && beforeVerbs.test(paragraph.words[i - 1]?.norm ?? '')) return undefined;
  const whole = first.norm + second.norm;
  if (!lexicon.hasCommon(whole) || lexicon.zipf(whole) < KNOWN || isOpenCompound(first.norm, second.norm))
    return undefined;
  // `whet her appetite`
  if (isAtHome(paragraph, i, whole)) return undefined;
  if (
    lexicon.has(first.norm) &&
    lexicon.has(second.norm) &&
    Math.max(lexicon.zipf(first.norm), lexicon.zipf(second.norm)) > EVERYWHERE &&
    !fitsBetter(whole)
  )
    return undefined;
  return asOne({ start: first.start, end: second.end }, first.text + second.text);

  /** `in tangible folds`: a small word stands before nearly any other. */
  function fitsBetter(one: string): boolean {
    const [joined = 0, apart = 0] = context?.score(paragraph, i, i + 2, [one, `${first.norm} ${second.norm}`]) ?? [];
    return joined - apart > BETTER;
  }
}

function asOne({ start, end }: Range, newText: string): Finding {
  return {
    start,
    end,
    message: `“${newText}” is one word here.`,
    fixes: [change({ start, end }, newText)],
  };
}
