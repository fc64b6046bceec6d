import { describe, expect, it } from 'vitest';
import { isOtherTense } from '../../../../server/src/context/deep/variants.ts';

const verbs = new Set(['wince', 'carry', 'watch', 'say']);

describe('two forms of a verb', () => {
  it.each([
    ['winces', 'winced'],
    ['carried', 'carries'],
    ['watches', 'watched'],
  ])('%s and %s tell the same in two tenses', (word, other) =>
    expect(isOtherTense(word, other, false, verbs)).toBe(true),
  );

  it.each([
    ['sais', 'said'],
    ['winces', 'wines'],
    ['watch', 'watched'],
  ])('%s and %s do not', (word, other) => expect(isOtherTense(word, other, false, verbs)).toBe(false));
});
