import { expect, it } from 'vitest';
import { probability, unpackTrees } from '../../../../server/src/context/fast/trees.ts';

/** Two trees: the first asks whether feature 1 is at most 3, the second is a lone leaf. */
const packed = {
  early: 1,
  least: -1,
  roots: [0, 3],
  feature: [1, -1, -1, -1],
  value: [3, -2, 2, 0.5],
  above: [2, 0, 0, 0],
};

it('adds up the leaves', () => {
  const trees = unpackTrees(packed);
  expect(probability(trees, Float32Array.of(0, 4))).toBeCloseTo(1 / (1 + Math.exp(-2.5)), 6);
});

it('gives up early on what is out of the question', () => {
  const trees = unpackTrees(packed);
  expect(probability(trees, Float32Array.of(0, 3))).toBe(0);
  expect(probability({ ...trees, least: -5 }, Float32Array.of(0, 3))).toBeCloseTo(1 / (1 + Math.exp(1.5)), 6);
});
