import { verbOfPast } from '../../lexicon/verbForms.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isDash } from '../../manuscript/characters.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation, Word } from '../../manuscript/types.ts';
import { closedBefore, onlySpace, wordsIn } from './speech.ts';

// Where speech that has lost its opening mark begins.

/** The whole speech that ends where this one, by its marks, begins. */
export function speechBefore(paragraph: Paragraph, quotation: Quotation) {
  const left = closedBefore(paragraph, quotation);
  return left && onlySpace(paragraph, left.close + 1, quotation.inner.start) ? left : undefined;
}

/** What stands before the verb of a tag: the closing mark of the first half. */
const resumesSpeech = /[,.!?…][’'”"] (?:\p{L}+ ){0,3}$/u;

/**
 * Where what is said most likely begins without a lead-in: at the edge, but after what is told there first. Sentences that
 * tell of somebody and neither speak of `I` and `you` nor ask are told.
 */
export function begins(paragraph: Paragraph, { inner }: Quotation): number {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  let from = first;
  for (let i = first + 1; i < end; i++) {
    const stop = /[.!?…]/.exec(text.slice(words[i - 1]!.end, words[i]!.start))?.[0];
    if (!stop || !words[i]!.capitalised) continue;
    if (stop === '?' || stop === '!' || !isTold(words.slice(from, i))) break;
    from = i;
  }
  return from === first ? inner.start : words[from]!.start;
}

function isTold(sentence: readonly Word[]): boolean {
  return (
    sentence.some(({ norm }) => /^(?:he|she|they|it|his|her|their|the)$/.test(norm)) &&
    sentence.some(({ norm }) => isPast(norm)) &&
    !sentence.some(({ norm }) => /^(?:i|you|we|me|us|my|your|our)(?:'\w+)?$/.test(norm))
  );
}

const isPast = (norm: string) =>
  /^(?:was|were|had|did)(?:n't)?$/.test(norm) ||
  verbOfPast(norm) !== undefined ||
  (norm.endsWith('ed') && is(norm, 'F'));

/**
 * `“Go,” said Tara. We follow.”`, `“One” (his voice fell) “of us—”`: what is told between the speech that ends here and the
 * one that lacks its mark. The word that begins the second, or undefined where nothing tells.
 */
export function resumes(paragraph: Paragraph, { inner, open }: Quotation, { after }: Quotation): Word | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  const aside = isDash(text.charCodeAt(inner.start));
  const told = after.kind === 'tag' || after.kind === 'beat' ? after.range.end : undefined;
  if (!aside && told === undefined) return undefined;
  for (let i = first + 1; i < end; i++) {
    const word = words[i]!;
    const gap = text.slice(words[i - 1]!.end, word.start);
    if (aside ? /[—–-]/.test(gap) : /[.!?…]/.test(gap) && word.capitalised && word.start >= told!)
      return word.start < open ? word : undefined;
  }
  return undefined;
}

/** `she said, Come in.”`, `‘Oh!’ she says, do come in,’`: the word after the last lead-in before the mark. */
export function leadIn(paragraph: Paragraph, { inner }: Quotation): Word | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  for (let i = end - 2; i >= first; i--) {
    const next = words[i + 1]!;
    if (!speechVerbs.has(words[i]!.norm) || !/^[,:] $/.test(text.slice(words[i]!.end, next.start))) continue;
    if (next.capitalised || resumesSpeech.test(text.slice(Math.max(0, words[i]!.start - 30), words[i]!.start)))
      return next;
  }
  return undefined;
}
