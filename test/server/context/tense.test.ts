import { describe, expect, it } from 'vitest';
import { leavesPresent } from '../../../server/src/context/tense.ts';
import { readParagraph } from '../../../server/src/manuscript/read.ts';

function leaves(text: string, written: string, replacement: string): boolean {
  const start = text.indexOf(written);
  return leavesPresent(readParagraph(text, 'prose', 'double'), {
    kind: 'wrong-form',
    start,
    end: start + written.length,
    replacements: [replacement],
    certainty: 0.8,
  });
}

describe('an edit that takes a verb out of the present', () => {
  it.each([
    ['I get up and go.', 'get', 'got'],
    ['I sit by the door.', 'sit', 'said'],
    ['His fingers tighten on mine.', 'tighten', 'tightened'],
    ['He frowns at the map.', 'frowns', 'frowning'],
    ['She bakes all day.', 'bakes', 'baking'],
    ['I never get up early.', 'get', 'got'],
    ['They hurry home.', 'hurry', 'hurried'],
  ])('%s', (text, written, replacement) => {
    expect(leaves(text, written, replacement)).toBe(true);
  });

  it.each([
    ['The old man shock his head.', 'shock', 'shook'],
    ["He hadn't seem it.", 'seem', 'seen'],
    ['She was take away.', 'take', 'taken'],
    ['She began to took it.', 'took', 'take'],
    ['He walked home.', 'walked', 'walk'],
    ['The class was long.', 'class', 'clang'],
  ])('is not: %s', (text, written, replacement) => {
    expect(leaves(text, written, replacement)).toBe(false);
  });
});
