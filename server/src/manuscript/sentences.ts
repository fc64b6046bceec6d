import type { Stop } from './boundaries.ts';
import { isSpace, isTerminator } from './characters.ts';
import type { Quotation, Range, Sentence, Word } from './types.ts';
import { firstWordFrom, type RawWord } from './words.ts';

/** Sentences that know dialogue, and the words with their place in them. */
export function readSentences(
  text: string,
  words: readonly RawWord[],
  stops: readonly Stop[],
  quotations: readonly Quotation[],
): { sentences: Sentence[]; words: Word[] } {
  const ends = sentenceEnds(text, words, stops, quotations);
  const sentences: Sentence[] = [];
  let from = 0;
  let word = 0;
  for (const end of [...ends, text.length]) {
    let start = from;
    let stop = Math.max(end, from);
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    from = Math.max(end, from);
    if (start >= stop) continue;
    const firstWord = word;
    while (word < words.length && words[word]!.start < stop) word++;
    sentences.push({ start, end: stop, firstWord, endWord: word });
  }
  return { sentences, words: place(words, sentences, quotations) };
}

function place(words: readonly RawWord[], sentences: readonly Sentence[], quotations: readonly Quotation[]): Word[] {
  const opening = new Uint8Array(words.length + 1);
  for (const { firstWord, endWord } of sentences) if (endWord > firstWord) opening[firstWord] = 1;
  for (const { inner, unopened } of quotations) if (!unopened) opening[firstWordFrom(words, inner.start)] = 1;
  const placed: Word[] = [];
  let sentence = 0;
  for (let i = 0; i < words.length; i++) {
    while (sentence + 1 < sentences.length && i >= sentences[sentence]!.endWord) sentence++;
    const { start, end, spelling, text, norm, capitalised } = words[i]!;
    placed.push({ start, end, spelling, text, norm, capitalised, opensSentence: opening[i] === 1, sentence });
  }
  return placed;
}

function sentenceEnds(
  text: string,
  words: readonly RawWord[],
  stops: readonly Stop[],
  quotations: readonly Quotation[],
): number[] {
  /** Edges of speech, by offset after the mark: whether a sentence ends there. */
  const closings = new Map<number, boolean>();
  for (const quotation of quotations) {
    if (quotation.unopened) closings.set(quotation.open + 1, endsAfter(text, words, quotation, quotation.inner));
    else if (quotation.close !== undefined)
      closings.set(quotation.close + 1, endsAfter(text, words, quotation, quotation.inner));
  }
  const ends: number[] = [];
  for (const stop of stops) {
    if (!stop.beforeMark) {
      ends.push(stop.end);
      continue;
    }
    // Which of the marks right after the terminators close a quotation?
    let known: boolean | undefined;
    for (let at = stop.start + 1; at <= stop.end; at++) {
      const ends = closings.get(at);
      if (ends !== undefined) known = ends;
    }
    if (known === undefined) ends.push(stop.end);
  }
  for (const [at, does] of closings) if (does) ends.push(at);
  return ends.sort((a, b) => a - b);
}

function endsAfter(text: string, words: readonly RawWord[], quotation: Quotation, inner: Range): boolean {
  const { after, role } = quotation;
  const close = quotation.close ?? quotation.open;
  let ending = inner.end - 1;
  while (ending >= inner.start && isSpace(text.charCodeAt(ending))) ending--;
  const last = ending >= inner.start ? text.charCodeAt(ending) : Number.NaN;
  const stopped = isTerminator(last);
  const following = words[firstWordFrom(words, close)];
  const capital = following?.capitalised === true && following.text !== 'I';
  if (role === 'title' || role === 'scare') return stopped && (after.kind === 'none' || capital);
  switch (after.kind) {
    case 'none':
      return true;
    case 'tag':
      return false;
    case 'beat':
      if (last === 44) return capital;
      return stopped || capital;
    case 'narration':
      return stopped && capital;
  }
}
