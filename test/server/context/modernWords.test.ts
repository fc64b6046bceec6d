import { describe, expect, it } from 'vitest';
import { modernityOf } from '../../../server/src/context/modernWords.ts';

describe('words of today', () => {
  it('are doubted less, the more films have them before the books', () => {
    expect(modernityOf('dorm')).toBeGreaterThan(modernityOf('hood'));
    expect(modernityOf('hood')).toBeGreaterThan(0);
    expect(modernityOf("motel's")).toBe(modernityOf('motel'));
  });

  it('are none that the books know as well', () => {
    for (const word of ['house', 'the', 'staring', 'chocked']) expect(modernityOf(word), word).toBe(0);
  });
});
