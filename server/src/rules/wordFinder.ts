import { bySpelling, type Spelling } from '../manuscript/spellings.ts';
import type { Paragraph } from '../manuscript/types.ts';
import { ofLast } from './ofLast.ts';

/** The words of a paragraph that a rule is about, by their indices, in order. */
export type WordFinder = (paragraph: Paragraph) => readonly number[];

type Test = (spelling: Spelling) => boolean;

/** Which tests of a set each word of a paragraph passes, as bits, and which of them some word does. */
interface Marks {
  readonly each: Int32Array;
  readonly some: number;
}

/** As many tests as a number has bits. */
interface TestSet {
  readonly tests: Test[];
  /** Made when all tests are known; what was told of words before says nothing of a new test. */
  marksIn: ((paragraph: Paragraph) => Marks) | undefined;
}

const BITS = 32;
const sets: TestSet[] = [];

/**
 * A finder of the words that pass a test of their letters alone. A book's words are tested once each, for all rules, and
 * a rule then looks at none but its own.
 */
export function wordFinder(test: Test): WordFinder {
  if ((sets.at(-1)?.tests.length ?? BITS) === BITS) sets.push({ tests: [], marksIn: undefined });
  const set = sets.at(-1)!;
  const bit = 1 << set.tests.length;
  set.tests.push(test);
  set.marksIn = undefined;
  return (paragraph) => {
    set.marksIn ??= createMarker(set.tests);
    const { each, some } = set.marksIn(paragraph);
    const found: number[] = [];
    if ((some & bit) !== 0) for (let i = 0; i < each.length; i++) if ((each[i]! & bit) !== 0) found.push(i);
    return found;
  };
}

function createMarker(tests: readonly Test[]): (paragraph: Paragraph) => Marks {
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
