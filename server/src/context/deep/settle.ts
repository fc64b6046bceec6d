/** Whether an edit that the network leans to is reported, once the fast model has said what its counts make of it. */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { firstWordFrom } from '../../manuscript/words.ts';
import type { ContextModel, DeepProposal, Proposal } from '../types.ts';

/** However sure both models are, a rare word that stands in the book more often than this is meant. */
const mostUses = 6;
/**
 * The network was brought up on old books, and doubts what it has not met: in stories of today four times as much for no
 * reason. From so many words of today in a thousand on, each time as many take so much from the log odds.
 */
const modernFrom = 12;
const modernWeight = 1.5;
const wholeBook = 1000;
/** How many replacements a writer is offered. */
const mostShown = 3;
/** How much the counts say in the order of replacements, beside the network. */
const countsShare = 0.4;
/** Natural logs of odds beyond these say no more of whether the word is wrong. */
const [leastCounts, mostCounts] = [-4, 8];

export const bounded = (odds: number) => Math.min(mostCounts, Math.max(leastCounts, odds));

/**
 * Natural log of the fast model's odds of each replacement against what stands there; undefined where it has no say (a
 * word too many, a range that is no whole words).
 */
export function countOdds(
  paragraph: Paragraph,
  { kind, start, end, replacements }: DeepProposal,
  context: ContextModel,
): readonly number[] | undefined {
  if (kind === 'extra-word') return undefined;
  const { words } = paragraph;
  const first = firstWordFrom(words, start);
  const last = firstWordFrom(words, end) - 1;
  if (words[first]?.start !== start || words[last]?.end !== end || last > first + 1) return undefined;
  const [written = 0, ...others] = context.score(paragraph, first, last + 1, [
    paragraph.text.slice(start, end),
    ...replacements,
  ]);
  return others.map((score) => (score - written) * Math.LN10);
}

/** The order of the replacements by both models, best first. */
export function orderOf({ odds }: DeepProposal, counts: readonly number[]): number[] {
  const worth = (i: number) => (odds[i] ?? 0) + countsShare * (counts[i] ?? 0);
  return odds.map((_, i) => i).sort((a, b) => worth(b) - worth(a));
}

/** Whether there are counts that would have the edit reported; without any it stays a doubt. */
export const mayBeReported = ({ alone, together }: DeepProposal) =>
  alone.logOdds >= alone.needed ||
  together.logOdds + Math.max(together.counts * leastCounts, together.counts * mostCounts) >= together.needed;

/** How far the edit is above what is needed, below when negative. */
export function spareOf({ alone, together }: DeepProposal, counts: readonly number[] | undefined, best: number) {
  if (!counts) return alone.logOdds - alone.needed;
  return together.logOdds + together.counts * bounded(counts[best] ?? 0) - together.needed;
}

/** `kind` is 'spelling' when it is not to be reported, and only orders what others suggest for the word. */
export function settleProposal(
  paragraph: Paragraph,
  proposal: DeepProposal,
  context: ContextModel | undefined,
  lexicon: Lexicon,
): Proposal {
  const { start, end, kind, alone, together, rareWord, notName } = proposal;
  const counts = context && (countOdds(paragraph, proposal, context) ?? proposal.odds.map(() => 0));
  const order = counts ? orderOf(proposal, counts) : proposal.odds.map((_, i) => i);
  const replacements = order.slice(0, mostShown).map((i) => proposal.replacements[i] ?? '');
  const spare = spareOf(proposal, counts, order[0] ?? 0);
  const { needed, repeats } = counts ? together : alone;
  const certainty = 1 / (1 + Math.exp(-(spare + needed)));
  const written = paragraph.text.slice(start, end);
  const isWord = kind !== 'apostrophe' && kind !== 'missing-word' && !/\s/.test(written);
  if (spare < 0 || (isWord && !lexicon.has(written))) return { kind: 'spelling', start, end, replacements, certainty };
  const uses = repeats > 0 ? Math.min(mostUses, Math.floor(Math.exp(spare / repeats))) : mostUses;
  const modernity = Math.floor(modernFrom * Math.exp(spare / modernWeight));
  return {
    kind,
    start,
    end,
    replacements,
    certainty,
    ...(modernity < wholeBook && { modernity }),
    ...(rareWord !== undefined && { rare: { word: rareWord, times: uses + 1 } }),
    ...(notName !== undefined && { notName }),
  };
}
