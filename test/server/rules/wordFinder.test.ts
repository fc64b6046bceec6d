import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../server/src/manuscript/read.ts';
import { wordFinder } from '../../../server/src/rules/wordFinder.ts';

const read = (text: string) => readParagraph(text, 'prose', 'double');

describe('a word finder', () => {
  const ships = wordFinder(({ norm }) => /^ships?$/.test(norm));
  const capitals = wordFinder(({ capitalised }) => capitalised);

  it('finds its own words, in order', () => {
    const paragraph = read('Ships came. A ship, and then no Ship at all.');
    expect(ships(paragraph)).toEqual([0, 3, 7]);
    expect(capitals(paragraph)).toEqual([0, 2, 7]);
    expect(ships(read('Nothing came.'))).toEqual([]);
    expect(ships(read(''))).toEqual([]);
  });

  it('finds words that were met before it was made', () => {
    const paragraph = read('A lamp was lit, and a lamp went out.');
    expect(ships(paragraph)).toEqual([]);
    const lamps = wordFinder(({ norm }) => norm === 'lamp');
    expect(lamps(paragraph)).toEqual([1, 6]);
  });

  it('looks at each paragraph anew', () => {
    const long = read('ship '.repeat(1000));
    expect(ships(long)).toHaveLength(1000);
    expect(ships(read('One ship.'))).toEqual([1]);
    expect(ships(long)).toHaveLength(1000);
  });
});
