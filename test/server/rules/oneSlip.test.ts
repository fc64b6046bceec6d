import { expect, it } from 'vitest';
import { isOneSlip, nearestOf } from '../../../server/src/rules/oneSlip.ts';

it.each([
  ['chocked', 'choked', 'a letter too many'],
  ['coed', 'cooed', 'a letter lost'],
  ['stating', 'staring', 'another letter'],
  ['sacred', 'scared', 'two letters swapped'],
  ['rapped', 'wrapped', 'a silent first letter lost'],
  ['quilt', 'guilt', 'a first letter that looks alike'],
])('%s is one slip from %s: %s', (a, b) => {
  expect(isOneSlip(a, b)).toBe(true);
  expect(isOneSlip(b, a)).toBe(true);
});

it.each([
  ['choked', 'choked', 'the word itself'],
  ['barred', 'starred', 'two letters'],
  ['cat', 'hat', 'another first letter'],
])('%s is none from %s: %s', (a, b) => {
  expect(isOneSlip(a, b)).toBe(false);
});

it('finds all words near one, and never the word', () => {
  const nearest = nearestOf(['choked', 'checked', 'shocked', 'clocked']);
  expect([...nearest('chocked')].sort()).toEqual(['checked', 'choked', 'clocked']);
  expect(nearest('choked')).toEqual([]);
});
