import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spliced, splicedNumbers } from '../../../server/src/manuscript/splice.ts';

const numbers = fc.array(fc.nat(9), { maxLength: 12 });

describe('a splice', () => {
  it('is that of an array, and leaves the list as it was', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.nat(12), fc.nat(12), (list, added, a, b) => {
        const from = Math.min(a, b, list.length);
        const to = Math.min(Math.max(a, b), list.length);
        const expected = list.toSpliced(from, to - from, ...added);
        const typed = Uint32Array.from(list);
        expect(spliced(list, from, to, added)).toEqual(expected);
        expect([...splicedNumbers(typed, from, to, added)]).toEqual(expected);
        expect([...typed]).toEqual(list);
      }),
    );
  });

  it('of the same numbers is the list itself', () => {
    const list = Uint8Array.of(1, 2, 3);
    expect(splicedNumbers(list, 1, 2, [2])).toBe(list);
    expect(splicedNumbers(list, 1, 2, [5])).not.toBe(list);
  });
});
