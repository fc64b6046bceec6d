import { bySpelling, type Spelling } from '../manuscript/spellings.ts';
import type { Paragraph } from '../manuscript/types.ts';

/** The words of a paragraph that a rule is about, by their indices, in order. */
export type WordFinder = (paragraph: Paragraph) => readonly number[];

/** By the number of their bit. */
const tests: ((spelling: Spelling) => boolean)[] = [];
/** Which tests a word passes, as bits; made anew when a test is added. */
let marksOf: ((spelling: Spelling) => number) | undefined;

/** What was told of the paragraph that was asked about last: several rules ask about one in a row. */
let last: Paragraph | undefined;
let marks = new Int32Array(256);
/** Bits that some word of it has. */
let some = 0;

/**
 * A finder of the words that pass a test of their letters alone. A book's words are tested once each, for all rules, and
 * a rule then looks at none but its own.
 */
export function wordFinder(test: (spelling: Spelling) => boolean): WordFinder {
  if (tests.length === 32) throw new Error('There are bits for 32 word finders.');
  const bit = 1 << tests.length;
  tests.push(test);
  marksOf = undefined;
  last = undefined;
  return (paragraph) => {
    if (paragraph !== last) mark(paragraph);
    if ((some & bit) === 0) return none;
    const found: number[] = [];
    for (let i = 0; i < paragraph.words.length; i++) if ((marks[i]! & bit) !== 0) found.push(i);
    return found;
  };
}

const none: readonly number[] = [];

function mark(paragraph: Paragraph): void {
  marksOf ??= bySpelling((spelling) => tests.reduce((bits, test, i) => (test(spelling) ? bits | (1 << i) : bits), 0));
  const { words } = paragraph;
  if (marks.length < words.length) marks = new Int32Array(2 * words.length);
  some = 0;
  for (let i = 0; i < words.length; i++) {
    marks[i] = marksOf(words[i]!.spelling);
    some |= marks[i]!;
  }
  last = paragraph;
}
