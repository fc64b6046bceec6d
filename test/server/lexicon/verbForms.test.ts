import { describe, expect, it } from 'vitest';
import { isPresentOf } from '../../../server/src/lexicon/verbForms.ts';

describe('isPresentOf', () => {
  it.each([
    ['pull', 'pulled'],
    ['pulls', 'pulled'],
    ['smiles', 'smiled'],
    ['grins', 'grinned'],
    ['carries', 'carried'],
    ['pushes', 'pushed'],
    ['see', 'saw'],
    ['runs', 'ran'],
  ])('%s is the present of %s', (present, past) => {
    expect(isPresentOf(present, past)).toBe(true);
  });

  it.each([
    ['pulling', 'pulled'],
    ['hoped', 'hopped'],
    ['sad', 'said'],
    ['real', 'reared'],
    ['pulled', 'pulled'],
  ])('%s is not the present of %s', (other, past) => {
    expect(isPresentOf(other, past)).toBe(false);
  });
});
