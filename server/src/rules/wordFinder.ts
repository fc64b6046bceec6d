import { bySpelling, type Spelling } from '../manuscript/spellings.ts';
import type { Paragraph } from '../manuscript/types.ts';
import { ofLast } from './ofLast.ts';

/** The words of a paragraph that a rule is about, by their indices, in order. */
export type WordFinder = (paragraph: Paragraph) => readonly number[];

/** By the number of their bit. */
const tests: ((spelling: Spelling) => boolean)[] = [];
let marksIn: ((paragraph: Paragraph) => Marks) | undefined;

/** Which tests each word of a paragraph passes, as bits, and which of them some word does. */
interface Marks {
  readonly each: Int32Array;
  readonly some: number;
}

/**
 * A finder of the words that pass a test of their letters alone. A book's words are tested once each, for all rules, and
 * a rule then looks at none but its own.
 */
export function wordFinder(test: (spelling: Spelling) => boolean): WordFinder {
  if (tests.length === 32) throw new Error('There are bits for 32 word finders.');
  const bit = 1 << tests.length;
  tests.push(test);
  // What was told of words before says nothing of this test.
  marksIn = undefined;
  return (paragraph) => {
    marksIn ??= createMarker();
    const { each, some } = marksIn(paragraph);
    const found: number[] = [];
    if ((some & bit) !== 0) for (let i = 0; i < each.length; i++) if ((each[i]! & bit) !== 0) found.push(i);
    return found;
  };
}

function createMarker(): (paragraph: Paragraph) => Marks {
  const marksOf = bySpelling((spelling) =>
    tests.reduce((bits, test, i) => (test(spelling) ? bits | (1 << i) : bits), 0),
  );
  return ofLast(({ words }) => {
    const each = new Int32Array(words.length);
    let some = 0;
    for (let i = 0; i < words.length; i++) {
      each[i] = marksOf(words[i]!.spelling);
      some |= each[i]!;
    }
    return { each, some };
  });
}
