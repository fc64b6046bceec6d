/**
 * Whether the extent [from, to) of a line touches the word at the caret, or the quotation before it that is still
 * open. All are columns of the line.
 */
export function touchesCaret(line: string, caret: number, from: number, to: number): boolean {
  let start = caret;
  while (start > 0 && isWordPart(line[start - 1]!)) start--;
  let end = caret;
  while (end < line.length && isWordPart(line[end]!)) end++;
  const open = openQuotation(line, caret);
  if (open >= 0) start = Math.min(start, open);
  return from <= end && to >= start;
}

const isWordPart = (char: string) => /[\p{L}\p{N}'’-]/u.test(char);

/** Column of the mark that opens a quotation which is not closed before the caret, or -1. */
function openQuotation(line: string, caret: number): number {
  const before = line.slice(0, caret);
  const curly = before.lastIndexOf('“');
  if (curly > before.lastIndexOf('”')) return curly;
  const straight = [...before.matchAll(/"/g)];
  return straight.length % 2 === 1 ? straight.at(-1)!.index : -1;
}
