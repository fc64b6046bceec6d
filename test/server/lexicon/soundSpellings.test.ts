import { expect, it } from 'vitest';
import { soundAlike } from '../../../server/src/lexicon/soundSpellings.ts';
import { testResources } from '../resources.ts';

const { lexicon } = await testResources();

it.each([
  ['nuckles', 'knuckles'],
  ['thort', 'thought'],
  ['throo', 'through'],
  ['skool', 'school'],
  ['enuff', 'enough'],
  ['stashun', 'station'],
  ['brite', 'bright'],
  ['jently', 'gently'],
  ['qwestion', 'question'],
  ['botel', 'bottle'],
  ['karacter', 'character'],
])('%s is written by ear for %s', (written, meant) => expect(lexicon.suggest(written, 1)).toEqual([meant]));

it('leaves slips of the hand as they were', () => {
  expect(lexicon.suggest('becuase', 1)).toEqual(['because']);
  expect(lexicon.suggest('lantren', 1)).toEqual(['lantern']);
});

it('spells a word otherwise at two places at most', () => {
  const found = new Map<string, number>();
  soundAlike('fonetikly', (spelling, places) => found.set(spelling, places));
  expect(found.get('phonetikly')).toBe(1);
  expect(found.get('phoneticly')).toBe(2);
  expect([...found.values()].every((places) => places <= 2)).toBe(true);
});

it.each([7, 16, 25])('finds few ways to spell a word of %s times oo', (times) => {
  let count = 0;
  soundAlike('oo'.repeat(times), () => count++);
  expect(count).toBeLessThan(4000);
});
