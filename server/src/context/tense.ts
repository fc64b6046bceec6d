import { isPresentOf, verbOfPast } from '../lexicon/verbForms.ts';
import { is } from '../lexicon/wordClasses.ts';
import { auxiliaries, negatives } from '../manuscript/functionWords.ts';
import { isAdverb } from '../manuscript/subjects.ts';
import type { Paragraph } from '../manuscript/types.ts';
import { firstWordFrom } from '../manuscript/words.ts';
import type { Proposal } from './types.ts';

/** Words of which a story told in the past has more than one told in the present. */
export const pastTense = { words: ['is', 'are', 'has', 'says'], by: ['was', 'were', 'had', 'said'] };

/**
 * The edit takes a verb out of the present (`I sit` to `I sat` or `I said`, `he frowns` to `he frowning`): right in a story
 * told in the past, and none of our business in one told in the present. Not so after an auxiliary: `hadn't seem`.
 */
export function leavesPresent({ words }: Paragraph, { start, replacements }: Proposal): boolean {
  const index = firstWordFrom(words, start);
  const norm = words[index]?.norm ?? '';
  const other = replacements[0]?.toLowerCase() ?? '';
  const before = words[index - 1]?.norm ?? '';
  if (norm.endsWith('s') && (isPresentOf(norm, other) || isContinuousOf(norm, other))) return !isBare(before);
  // `the old man shock his head`: one person has an -s in any tense.
  const subject = isAdverb(before) || before === 'never' ? (words[index - 2]?.norm ?? '') : before;
  const isMany = /^(?:i|you|we|they|people|men|women|children)$/.test(subject) || /[^s']s$/.test(subject);
  return (
    isMany &&
    (subject !== before || !isBare(before)) &&
    (isPresentOf(norm, other) || (is(norm, 'bB') && verbOfPast(other) !== undefined))
  );
}

/** After these a verb has no ending. */
const isBare = (before: string) =>
  before === 'to' || auxiliaries.has(before) || negatives.has(before) || before.endsWith("'d");

/** `frowning` of `frowns`, `baking` of `bakes` */
const isContinuousOf = (third: string, ing: string) =>
  /[^s]s$/.test(third) && ing.endsWith('ing') && ing.startsWith(third.replace(/e?s$/, '').slice(0, -1));
