import { describe, expect, it } from 'vitest';
import { applyEdits, nonOverlapping } from '../../../server/src/engine/edits.ts';

describe('edits', () => {
  it('are applied in one pass', () => {
    const edits = [
      { start: 0, end: 1, newText: 'J' },
      { start: 5, end: 5, newText: '!' },
    ];
    expect(applyEdits('hello', edits)).toBe('Jello!');
  });

  it('of a fix that clashes with an earlier one are all left out', () => {
    const first = [{ start: 2, end: 4, newText: 'x' }];
    const clashing = [
      { start: 3, end: 5, newText: 'y' },
      { start: 9, end: 9, newText: 'z' },
    ];
    expect(nonOverlapping([first, clashing])).toEqual(first);
  });

  it('that insert at one place do not both stand', () => {
    const insertion = [{ start: 3, end: 3, newText: '"' }];
    expect(nonOverlapping([insertion, insertion])).toEqual(insertion);
  });
});
