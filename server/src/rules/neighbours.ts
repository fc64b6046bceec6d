import type { Paragraph, Word } from '../manuscript/types.ts';

/** The text between word `i` and the next one. */
export function gapAfter({ text, words }: Paragraph, i: number): string {
  const word = words[i];
  const next = words[i + 1];
  return word && next ? text.slice(word.end, next.start) : '';
}

/** Nothing but space lies between words `i` and `i + 1`. */
export function joined(paragraph: Paragraph, i: number): boolean {
  const { text, words } = paragraph;
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next) return false;
  for (let at = word.end; at < next.start; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0xa0 && code !== 0x09) return false;
  }
  return next.start > word.end;
}

/** The word right before word `i`, nothing but space between. */
export function wordBefore(paragraph: Paragraph, i: number): Word | undefined {
  return i > 0 && joined(paragraph, i - 1) ? paragraph.words[i - 1] : undefined;
}

/** The word right after word `i`, nothing but space between. */
export function wordAfter(paragraph: Paragraph, i: number): Word | undefined {
  return joined(paragraph, i) ? paragraph.words[i + 1] : undefined;
}

/** Word `i` is the first of its sentence, or of what follows a comma or the like. */
export function followsBreak(paragraph: Paragraph, i: number): boolean {
  return (
    paragraph.words[i]!.opensSentence ||
    (wordBefore(paragraph, i) === undefined && /[,;:—]/.test(gapAfter(paragraph, i - 1)))
  );
}

/** `text` with the apostrophe that the paragraph uses. */
export function withApostrophe({ text }: Paragraph, word: string): string {
  return /[’‘“”]/.test(text) ? word.replaceAll("'", '’') : word;
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
