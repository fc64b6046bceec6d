import { expect, it } from 'vitest';
import { createTypoList } from '../../../server/src/lexicon/typoList.ts';

const list = createTypoList('# A remark\n# and another\naaded\tadded\nlonly\tlonely\tonly\nzeebra\tzebra\n');

it('finds the first, the last and those between', () => {
  expect(list.fixesOf('aaded')).toEqual(['added']);
  expect(list.fixesOf('lonly')).toEqual(['lonely', 'only']);
  expect(list.fixesOf('zeebra')).toEqual(['zebra']);
});

it('knows no others, nor parts of lines', () => {
  for (const word of ['', 'a', 'aade', 'aadedd', 'added', 'lonely', 'zebra', '#', '# A remark', 'zz']) {
    expect(list.has(word)).toBe(false);
    expect(list.fixesOf(word)).toEqual([]);
  }
});

it('may be empty, or end without a line break', () => {
  expect(createTypoList('').has('a')).toBe(false);
  expect(createTypoList('# A remark').has('a')).toBe(false);
  expect(createTypoList('teh\tthe').fixesOf('teh')).toEqual(['the']);
});
