import { verbOfPast } from '../../lexicon/verbForms.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isDash } from '../../manuscript/characters.ts';
import { prepositions } from '../../manuscript/functionWords.ts';
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

/** What stands between is somebody's deed (`He shrugged.`), not more of the speech (`Now, listen.`). */
function tellsDeed(words: readonly Word[], end: number): boolean {
  const deed = words.filter((word) => word.end <= end);
  return /^(?:he|she|they)$/.test(deed[0]?.norm ?? '') || deed.some(({ norm }) => isPast(norm));
}

/** A verb in the past that is none in the present (`beat`, `put`). */
function isPast(norm: string): boolean {
  if (/^(?:was|were|had|did)(?:n't)?$/.test(norm)) return true;
  const verb = verbOfPast(norm);
  return verb === undefined ? norm.endsWith('ed') && is(norm, 'F') : verb.base !== norm;
}

/**
 * `“Go,” said Tara. We follow.”`, `“One” (his voice fell) “of us—”`: what is told between the speech that ends here and the
 * one that lacks its mark. The word that begins the second, or undefined where nothing tells.
 */
export function resumes(paragraph: Paragraph, { inner, open }: Quotation, { after }: Quotation): Word | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  const aside = isDash(text.charCodeAt(inner.start));
  const tells = after.kind === 'tag' || (after.kind === 'beat' && tellsDeed(words.slice(first, end), after.range.end));
  const told = tells ? after.range.end : undefined;
  if (!aside && told === undefined) return undefined;
  for (let i = first + 1; i < end; i++) {
    const word = words[i]!;
    const gap = text.slice(words[i - 1]!.end, word.start);
    if (aside ? /[—–-]/.test(gap) : /[.!?…]/.test(gap) && word.capitalised && word.start >= told!)
      return word.start < open ? word : undefined;
  }
  return after.kind === 'tag' && !aside ? resumedAfterComma(paragraph, first, end, after.tag.verb.end) : undefined;
}

/** It begins more of a tag: `with a bow`, `turning away`, `his eyes on her`. */
const isAdjunct = ({ norm }: Word) =>
  prepositions.has(norm) || /(?:ing|ly)$/.test(norm) || /^(?:his|her|their|as|and)$/.test(norm);

/** `he added, with a bow, to have your advice.”`: what follows the first comma behind the tag and is no more of the tag. */
function resumedAfterComma({ words, text }: Paragraph, first: number, end: number, told: number): Word | undefined {
  let found: Word | undefined;
  for (let i = first + 1; i < end; i++) {
    const word = words[i]!;
    if (word.start < told || text.slice(words[i - 1]!.end, word.start) !== ', ') continue;
    found = word;
    if (!isAdjunct(word)) break;
  }
  return found;
}

/** `she said, Come in.”`, `I said to Kit, Come in,’`, `‘Oh!’ she says, do come in,’`: the word after the last lead-in. */
export function leadIn(paragraph: Paragraph, { inner, depth }: Quotation): Word | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  for (let i = end - 2; i >= first; i--) {
    const next = words[i + 1]!;
    if (!/^[,:] $/.test(text.slice(words[i]!.end, next.start))) continue;
    if (depth === 0 && !next.capitalised && isAdjunct(next)) continue;
    const verb = verbOfLeadIn(words.slice(Math.max(first, i - 3), i + 1), text);
    if (!verb) continue;
    const resumed =
      (depth > 0 || verb === words[i]) && resumesSpeech.test(text.slice(Math.max(0, verb.start - 30), verb.start));
    if (next.capitalised || resumed) return next;
  }
  return undefined;
}

/** The last of `words` that is a verb of speech, with nothing but spaces behind it: `says her ladyship`. */
function verbOfLeadIn(words: readonly Word[], text: string): Word | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    if (speechVerbs.has(words[i]!.norm)) return words[i];
    if (i > 0 && text.slice(words[i - 1]!.end, words[i]!.start) !== ' ') return undefined;
  }
  return undefined;
}

/** Where a quotation inside speech begins that is closed but not opened; undefined where that is anybody's guess. */
export function nestedOpening(paragraph: Paragraph, quotation: Quotation): Word | undefined {
  return leadIn(paragraph, quotation) ?? sentenceBeforeTag(paragraph, quotation);
}

/** `… so to speak. Not a bit of it,’ he said; ‘it …`: where a tag follows, the first word of the sentence said. */
function sentenceBeforeTag(paragraph: Paragraph, { inner, after }: Quotation): Word | undefined {
  if (after.kind !== 'tag') return undefined;
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  for (let i = end - 1; i > first; i--)
    if (words[i]!.capitalised && /[.!?…]/.test(text.slice(words[i - 1]!.end, words[i]!.start))) return words[i];
  return undefined;
}
