import { isDash, isInvisible, isLetter, isQuoteMark, isSpace, isTerminator } from '../../manuscript/characters.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation, Range, Word } from '../../manuscript/types.ts';
import { firstWordFrom } from '../../manuscript/words.ts';
import { ofLast } from '../ofLast.ts';

/** How what is said ends. */
export type EndMark = 'comma' | 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'dash' | 'word' | 'other' | 'empty';

export interface Ending {
  readonly kind: EndMark;
  /** Offset of the last character that is no space; -1 when empty. */
  readonly at: number;
}

/** The end of what is said, without the space and nested closing marks before its own closing mark. */
export function endingOf({ text, quotations }: Paragraph, { inner, open }: Quotation): Ending {
  let at = inner.end - 1;
  for (; at >= inner.start; at--) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isInvisible(code)) continue;
    // Where a nested quotation closes with the speech, its end counts: `"I said 'no,'"`.
    if (!isQuoteMark(code) || !quotations.some((other) => other.close === at && other.open > open)) break;
  }
  if (at < inner.start) return { kind: 'empty', at: -1 };
  return { kind: markAt(text, at), at };
}

function markAt(text: string, at: number): EndMark {
  const code = text.charCodeAt(at);
  if (code === 44) return 'comma';
  if (code === 63) return 'question';
  if (code === 33) return 'exclamation';
  if (code === 0x2026) return 'ellipsis';
  if (code === 46) return /[.…]\s?$/.test(text.slice(Math.max(0, at - 2), at)) ? 'ellipsis' : 'stop';
  if (isTerminator(code)) return 'question';
  if (isDash(code)) return 'dash';
  // `(Give him his book.)`
  if (code === 41 || code === 93) return /[.!?…]/.test(text[at - 1] ?? '') ? 'other' : 'word';
  if (isLetter(code) || (code >= 48 && code <= 57) || code === 0x2019 || code === 39) return 'word';
  return 'other';
}

export const hasQuotations = ({ quotations }: Paragraph) => quotations.length > 0;

export type Closed = Quotation & { readonly close: number };

/** Speech of the book's own mark that is opened and closed in this paragraph. */
export const closedSpeeches = ofLast(({ quotations }: Paragraph): readonly Closed[] =>
  quotations.filter(isClosed).filter(({ role, depth }) => role === 'speech' && depth === 0),
);

export function isClosed(quotation: Quotation): quotation is Closed {
  return quotation.close !== undefined && !quotation.unopened;
}

/** The last closed quotation of the same level before this one. */
export const closedBefore = ({ quotations }: Paragraph, { depth, open }: Quotation): Closed | undefined =>
  quotations.findLast((other): other is Closed => other.depth === depth && other.open < open && isClosed(other));

/**
 * The first half of a speech that a tag between commas breaks, and the comma after the tag: `“I see,” he said, “but …”`.
 * Undefined where the tag stands otherwise, or leads in anew (`he said, adding, “You …”`).
 */
export function brokenBefore(
  paragraph: Paragraph,
  quotation: Quotation,
): { readonly left: Closed; readonly comma: number } | undefined {
  const { before, open } = quotation;
  if (before.kind !== 'tag' || before.tag.position !== 'between') return undefined;
  const comma = inkBefore(paragraph, open);
  if (paragraph.text[comma] !== ',') return undefined;
  const [from, end] = wordsIn(paragraph, { start: before.tag.verb.end, end: comma });
  if (paragraph.words.slice(from, end).some(({ norm }) => speechVerbs.has(norm))) return undefined;
  const left = closedBefore(paragraph, quotation);
  return left?.after.kind === 'tag' && left.after.tag === before.tag ? { left, comma } : undefined;
}

/** The first word at or after `at`. */
export function wordFrom({ words }: Paragraph, at: number): Word | undefined {
  return words[firstWordFrom(words, at)];
}

/** The words inside a range, as indices [first, end). */
export function wordsIn({ words }: Paragraph, { start, end }: Range): readonly [first: number, end: number] {
  return [firstWordFrom(words, start), firstWordFrom(words, end)];
}

/** The index of the first letter of a word, past an apostrophe it may begin with. */
function firstLetter(word: Word): number {
  let at = 0;
  while (at < word.text.length && !isLetter(word.text.charCodeAt(at))) at++;
  return at;
}

/** An edit that gives the word a capital, or takes it. */
export function recase(word: Word, to: 'upper' | 'lower') {
  const at = word.start + firstLetter(word);
  const letter = word.text[firstLetter(word)] ?? '';
  return {
    start: at,
    end: at + letter.length,
    newText: to === 'upper' ? letter.toUpperCase() : letter.toLowerCase(),
  };
}

/** The word in the other case, for a message. */
export function recased(word: Word, to: 'upper' | 'lower'): string {
  const { start, end, newText } = recase(word, to);
  return word.text.slice(0, start - word.start) + newText + word.text.slice(end - word.start);
}

/** Nothing but space lies between the two offsets. */
export function onlySpace({ text }: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Offset of the last character before `at` that is no space; -1 where there is none. */
export function inkBefore({ text }: Paragraph, at: number): number {
  let i = at - 1;
  while (i >= 0 && isSpace(text.charCodeAt(i))) i--;
  return i;
}

/** Offset of the first character from `at` on that is no space; the text's length where there is none. */
export function inkFrom({ text }: Paragraph, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The mark of the other side that belongs to this one: `”` to `“`. */
export function closingFor(text: string, open: number): string {
  switch (text[open]) {
    case '“':
      return '”';
    case '‘':
      return '’';
    case '”':
    case '’':
      return text[open]!;
    default:
      return text[open] === "'" ? "'" : '"';
  }
}

export function openingFor(text: string, close: number): string {
  switch (text[close]) {
    case '”':
      return '“';
    case '’':
      return '‘';
    default:
      return text[close]!;
  }
}

/** The quotation begins the paragraph, follows a whole sentence, or its tag: a quoted word inside a sentence does not. */
export function opensUtterance(paragraph: Paragraph, { before, open }: Quotation): boolean {
  if (before.kind === 'none') return true;
  const edge = paragraph.text.slice(0, open).trimEnd().at(-1) ?? '';
  if (before.kind === 'tag') return /[,.:;!?…—]/.test(edge);
  return /[.!?…:]/.test(edge);
}
