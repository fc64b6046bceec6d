/** A paragraph cut into windows of whole sentences, as training/deep/windows.py does. */
import type { Token } from './segment.ts';
import type { WordPiece } from './wordPiece.ts';

/** The most pieces of a window, without the marks of its ends; more make attention dear and the model has seen none. */
const limit = 126;
/** A longer run without a blank or a break is no word, and the network has no place for it. */
const longestToken = 40;
const endsSentence = /^[.!?…]/;
const closesQuotation = /^[”"'’)]$/;

/** Consecutive tokens, [first, end). */
export interface Window {
  readonly first: number;
  readonly end: number;
}

export function cutWindows(tokens: readonly Token[], wordPiece: WordPiece): Window[] {
  const sizes = tokens.map((token) => wordPiece.pieces(token.folded).slice(0, longestToken).length);
  const out: Window[] = [];
  let first = 0;
  let size = 0;
  let sentenceEnd = 0;
  tokens.forEach((token, i) => {
    const pieces = sizes[i] ?? 0;
    while (size + pieces > limit && first < i) {
      const end = sentenceEnd > first ? sentenceEnd : i;
      for (let k = first; k < end; k++) size -= sizes[k] ?? 0;
      out.push({ first, end });
      first = end;
    }
    size += pieces;
    if (endsSentence.test(token.text)) sentenceEnd = i + 1;
    else if (i > 0 && sentenceEnd === i && closesQuotation.test(token.text)) sentenceEnd = i + 1;
  });
  if (first < tokens.length) out.push({ first, end: tokens.length });
  return out;
}

export const piecesOf = (token: Token, wordPiece: WordPiece) => wordPiece.pieces(token.folded).slice(0, longestToken);
