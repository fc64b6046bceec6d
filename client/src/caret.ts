/**
 * Whether the extent [from, to) of a paragraph touches the word at the caret, or the quotation before it that is still
 * open. All are offsets in the paragraph's text.
 */
export function touchesCaret(text: string, caret: number, from: number, to: number): boolean {
  let start = caret;
  while (start > 0 && isWordPart(text[start - 1]!)) start--;
  let end = caret;
  while (end < text.length && isWordPart(text[end]!)) end++;
  const open = openQuotation(text.slice(0, caret));
  if (open >= 0) start = Math.min(start, open);
  return from <= end && to >= start;
}

const isWordPart = (char: string) => /[\p{L}\p{N}'’-]/u.test(char);

/** Offset of the mark that opens a quotation which the text does not close, or -1. */
function openQuotation(text: string): number {
  const straight = [...text.matchAll(/"/g)];
  return Math.max(
    lastUnclosed(text, /“/g, /”/g),
    straight.length % 2 === 1 ? straight.at(-1)!.index : -1,
    // Single marks open before a word and close after a stop or a space: the others are apostrophes.
    lastUnclosed(text, /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}…—])/gu, /(?<=[.,!?…—-])['’](?![\p{L}\p{N}])/gu),
  );
}

function lastUnclosed(text: string, opening: RegExp, closing: RegExp): number {
  const last = (marks: RegExp) => [...text.matchAll(marks)].at(-1)?.index ?? -1;
  const open = last(opening);
  return open > last(closing) ? open : -1;
}
