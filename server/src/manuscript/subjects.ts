import { isSpace } from './characters.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  finiteMarkers,
  lyAdjectives,
  nameParticles,
  negatives,
  possessives,
  prepositions,
  pronounsWithAuxiliary,
  subjectPronouns,
} from './functionWords.ts';
import type { RawWord } from './words.ts';

/** Part of a paragraph next to speech: words [from, to). */
export interface Clause {
  readonly text: string;
  readonly words: readonly RawWord[];
  readonly from: number;
  readonly to: number;
}

/** Word indices, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const longestSubject = 9;

/** Something other than spaces, or a point after a title or initial, stands between a word and the one before it. */
export function isBroken({ text, words }: Clause, index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (!before || !word) return false;
  for (let i = before.end; i < word.start; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (code === 46 && before.capitalised && before.text.length <= 4 && word.capitalised) continue;
    return true;
  }
  return false;
}

export function isAdverb(norm: string): boolean {
  return adverbs.has(norm) || (norm.length > 4 && norm.endsWith('ly') && !lyAdjectives.has(norm));
}

/** A capitalised word that can be a name: no function word at the start of a sentence. */
export function isNamelike({ capitalised, norm, text }: RawWord): boolean {
  return (
    capitalised &&
    text !== 'I' &&
    !prepositions.has(norm) &&
    !conjunctions.has(norm) &&
    !determiners.has(norm) &&
    !auxiliaries.has(norm) &&
    !negatives.has(norm) &&
    !subjectPronouns.has(norm) &&
    !isAdverb(norm)
  );
}

/** One more word of a name: `Hale` after `Dr.`, `de` before `Vries`. */
function continuesName(word: RawWord, next: RawWord | undefined): boolean {
  // `Aunt May`, `Uncle Will`
  if (word.capitalised) return word.text !== 'I' && (!finiteMarkers.has(word.norm) || /^(?:may|will)$/.test(word.norm));
  return nameParticles.has(word.norm) && next?.capitalised === true;
}

/** End of the name that begins at word `from`. */
export function nameEnd(clause: Clause, from: number): number {
  const { words, to } = clause;
  let end = from + 1;
  while (end < to && !isBroken(clause, end) && continuesName(words[end]!, end + 1 < to ? words[end + 1] : undefined))
    end++;
  return end;
}

export function isPossessive(norm: string): boolean {
  return norm.endsWith("'s") || norm.endsWith("s'");
}

const epithets = new Set([
  'young',
  'old',
  'little',
  'poor',
  'dear',
  'good',
  'big',
  'fat',
  'tall',
  'great',
  'sweet',
  'fair',
  'brave',
]);

/** Can a noun phrase end in this word? */
function closesPhrase(norm: string): boolean {
  return (
    !determiners.has(norm) &&
    !prepositions.has(norm) &&
    !conjunctions.has(norm) &&
    !isPossessive(norm) &&
    !possessives.has(norm)
  );
}

/**
 * The noun phrases or pronoun that may begin at word `from`, shortest first: `he`, `Mr. Hale`, `the man in the hat`,
 * `Harry's mother`. Where it ends, only the verb after it can tell.
 */
export function* subjectsAt(clause: Clause, from: number): Generator<Phrase> {
  const { words, to } = clause;
  const first = words[from];
  if (!first || from >= to) return;
  if (pronounsWithAuxiliary.has(first.norm)) {
    yield { from, to: from + 1 };
    return;
  }
  const limit = Math.min(to, from + longestSubject);
  const second = from + 1 < to && !isBroken(clause, from + 1) ? words[from + 1] : undefined;
  let end = from + 1;
  if (subjectPronouns.has(first.norm)) {
    yield { from, to: end };
    // `he and Ron said`, `one of them said`, `both men said`
    if (second?.norm !== 'and' && second?.norm !== 'of' && !determiners.has(first.norm)) return;
  } else if (isNamelike(first)) {
    end = nameEnd(clause, from);
    if (!isPossessive(words[end - 1]!.norm)) yield { from, to: end };
  } else if (!determiners.has(first.norm) && !isPossessive(first.norm)) {
    // `young Thomas said`
    if (!epithets.has(first.norm) || !second || !isNamelike(second)) return;
    end = nameEnd(clause, from + 1);
    yield { from, to: end };
  }
  for (; end < limit && !isBroken(clause, end); end++) {
    const { norm } = words[end]!;
    if (finiteMarkers.has(norm) || negatives.has(norm)) return;
    if (norm === 'and') {
      const joined = end + 1 < limit ? words[end + 1] : undefined;
      if (!joined || isBroken(clause, end + 1)) return;
      const pronoun = subjectPronouns.has(joined.norm) && !determiners.has(joined.norm);
      if (!joined.capitalised && !determiners.has(joined.norm) && !(pronoun && end === from + 1)) return;
      if (pronoun && end > from + 1 && !isNamelike(first)) return;
      continue;
    }
    if (conjunctions.has(norm)) return;
    if (subjectPronouns.has(norm) && !determiners.has(norm) && !/^(others?|one|all|both)$/.test(norm)) {
      if (words[end - 1]!.norm === 'and') yield { from, to: end + 1 };
      return;
    }
    if (closesPhrase(norm)) yield { from, to: end + 1 };
  }
}

/** The subject that ends right before word `end`: looks back for a pronoun, a name, or a determiner and its noun. */
export function subjectEndingAt(clause: Clause, end: number): Phrase | undefined {
  const { words, from } = clause;
  if (end <= from) return undefined;
  const last = words[end - 1]!;
  if (subjectPronouns.has(last.norm) || pronounsWithAuxiliary.has(last.norm)) {
    const before = words[end - 2];
    const partner = end - 3 >= from && before?.norm === 'and' && words[end - 3]!.capitalised;
    if (partner) return { from: end - 3, to: end };
    if (end - 2 >= from && before && determiners.has(before.norm) && !isBroken(clause, end - 1))
      return { from: end - 2, to: end };
    return { from: end - 1, to: end };
  }
  if (isNamelike(last)) {
    let start = end - 1;
    while (
      start > from &&
      !isBroken(clause, start) &&
      (isNamelike(words[start - 1]!) || nameParticles.has(words[start - 1]!.norm))
    )
      start--;
    while (start < end - 1 && !words[start]!.capitalised && words[start]!.norm !== 'the') start++;
    return { from: start, to: end };
  }
  if (!closesPhrase(last.norm)) return undefined;
  for (let start = end - 2; start >= Math.max(from, end - 8); start--) {
    if (isBroken(clause, start + 1)) return undefined;
    const { norm } = words[start]!;
    if (finiteMarkers.has(norm) || (conjunctions.has(norm) && norm !== 'and') || isAdverb(norm)) return undefined;
    if (!determiners.has(norm) && !isPossessive(norm)) continue;
    const before = start > from ? words[start - 1]!.norm : '';
    // `in the hat`; but `before the man answered` is a clause.
    if (prepositions.has(before) && !/^(?:before|after|since)$/.test(before) && !isBroken(clause, start)) continue;
    while (start > from && !isBroken(clause, start) && isPossessive(words[start - 1]!.norm)) start--;
    return { from: start, to: end };
  }
  return undefined;
}
