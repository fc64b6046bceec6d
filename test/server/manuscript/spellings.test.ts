import { describe, expect, it } from 'vitest';
import { bySpelling, spellingAt } from '../../../server/src/manuscript/spellings.ts';

const spell = (word: string) => spellingAt(`<${word}>`, 1, word.length + 1);

describe('spellings', () => {
  it('are one object for all places where a word stands', () => {
    const text = 'The bell, the bells, the Bell.';
    const at = (start: number, end: number) => spellingAt(text, start, end);
    expect(at(10, 13)).toBe(at(21, 24));
    expect(at(0, 3)).not.toBe(at(10, 13));
    expect(at(4, 8)).not.toBe(at(14, 19));
    expect(at(25, 29)).toMatchObject({ text: 'Bell', norm: 'bell', capitalised: true });
  });

  it('tell what lists and counts use', () => {
    expect(spell('Don’t')).toMatchObject({ text: 'Don’t', norm: "don't", capitalised: true });
    expect(spell('o‛clock').norm).toBe("o'clock");
    expect(spell('well‑\u00adknown').norm).toBe('well-known');
    expect(spell("'Tis").capitalised).toBe(true);
    expect(spell('Émile')).toMatchObject({ norm: 'émile', capitalised: true });
  });

  it('are told apart where more words come than are kept', () => {
    const words = Array.from({ length: 100_000 }, (_, i) => `w${(i * 7919) % 100_000}`);
    for (const word of words) expect(spell(word).text === word).toBe(true);
  });

  it('are asked about once, and again when they come back', () => {
    let asked = 0;
    const lengthOf = bySpelling(({ text }) => {
      asked++;
      return text.length;
    });
    const first = spell('lantern');
    expect([lengthOf(first), lengthOf(spell('lantern')), lengthOf(spell('lamp'))]).toEqual([7, 7, 4]);
    expect(asked).toBe(2);
    for (let i = 0; i < 100_000; i++) spell(`x${i}`);
    expect(spell('lantern')).not.toBe(first);
    expect(lengthOf(spell('lantern'))).toBe(7);
    expect(asked).toBe(3);
  });

  it('answer what is asked for the first time after they were met', () => {
    const met = spell('harbour');
    const later = bySpelling(({ norm }) => norm.startsWith('h'));
    expect(later(met)).toBe(true);
    expect(later(spell('quay'))).toBe(false);
  });
});
