/** What training/fast/train.py learnt and calibrated: classifiers, and the certainty from which each kind is told. */
import { type PackedTrees, type Trees, unpackTrees } from './trees.ts';

/** Kinds of edit that are calibrated apart. */
export const families = ['letters', 'sound', 'form', 'small', 'apostrophe', 'missing'] as const;
export type Family = (typeof families)[number];

export interface Settings {
  readonly substitution: Trees;
  readonly missing: Trees;
  /** From this probability up, an edit is proposed. */
  readonly thresholds: Readonly<Record<Family, number>>;
}

export function readSettings(json: string): Settings {
  const { substitution, missing, thresholds } = JSON.parse(json) as {
    substitution: PackedTrees;
    missing: PackedTrees;
    thresholds: Record<Family, number>;
  };
  return { substitution: unpackTrees(substitution), missing: unpackTrees(missing), thresholds };
}
