import type { Paragraph } from '../manuscript/types.ts';

/** `ivy: `, `JUNE: `, `[07:15] H.BRAY: `, `**ivy_b** [10:06 a.m.]: `: who sent a message, and when. */
const sender = /^(?:\[[\d:.]{1,8}\]\s)?[^\s:"“]{1,24}(?: [^\s:"“]{1,24})?(?: \[[\d:.]{1,8}(?: ?[ap]\.?m\.?)?\])?:\s+/;

export const hasSender = ({ text }: Paragraph) => sender.test(text);

/**
 * A text message, with or without its sender (`ivy: they moved the show. come anyway`), or a comment on code (`# oh. good`):
 * it has no capitals at the heads of its sentences, on purpose. Rules of capitals leave it alone.
 */
export function isInSmallLetters({ text, words, sentences }: Paragraph): boolean {
  const from = sender.exec(text)?.[0].length ?? 0;
  // After a sender a number or a shouted word may come first: `me: 2 min. small delay`.
  const opening = from > 0 ? /^(?:\p{Ll}|\d|\p{Lu}{2,}\b)/u : /^(?:# )?[\p{Ll}@]/u;
  if (!opening.test(text.slice(from, from + 30))) return false;
  return sentences.every(({ firstWord }, s) => {
    const word = words[firstWord];
    return s === 0 || !word || !word.capitalised || /^i(?:'|$)/.test(word.norm);
  });
}
