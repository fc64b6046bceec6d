import type { Range } from '../manuscript/types.ts';

/** A sentence is looked for so far to either side. */
const REACH = 200;

/**
 * What is remembered of a finding that the writer ignores: a hash of its rule, its sentence and its place in that. It
 * survives edits of all other sentences, other shapes of quotation marks, and being moved.
 * @param range offsets in the paragraph's prose
 */
export function fingerprintOf(ruleId: string, text: string, range: Range): string {
  const from = sentenceStart(text, range.start);
  const to = sentenceEnd(text, Math.max(range.end, from));
  return hash(`${ruleId}|${range.start - from}|${plain(text.slice(from, to))}`);
}

/** The same for a group of findings, which are ignored together. */
export function groupFingerprint(ruleId: string, group: string): string {
  return hash(`${ruleId}|${group}`);
}

/** The sentence around a range, for lists that people read. */
export function sentenceAround(text: string, range: Range): string {
  const from = sentenceStart(text, range.start);
  return text
    .slice(from, sentenceEnd(text, Math.max(range.end, from)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The end of a sentence as anybody sees it: a stop, marks that close on it, and a space. */
const stop = /[.!?…]["”’')\]]*\s/g;

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  let start = from;
  for (const match of text.slice(from, at).matchAll(stop)) start = from + match.index + match[0].length;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  const match = text
    .slice(at, at + REACH)
    .matchAll(stop)
    .next().value;
  return match ? at + match.index + match[0].length : Math.min(text.length, at + REACH);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
}

/** 53 bits of the text, as hexadecimal digits. Source: the public-domain cyrb53 by bryc. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
