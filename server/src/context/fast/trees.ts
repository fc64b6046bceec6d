/** Boosted decision trees: a sum of leaves, one a tree, through the logistic function. */
export interface Trees {
  /** Of each node: the feature asked about (-1 for a leaf), the threshold (or the leaf's value), and where to go. */
  readonly feature: Int16Array;
  readonly value: Float32Array;
  /** At most the threshold: the next node; above it: this one. */
  readonly above: Int32Array;
  readonly roots: Int32Array;
  /** After this many trees the sum must have come to `least`; else the answer is 0. */
  readonly early: number;
  readonly least: number;
}

/** As training/fast/train.py writes it: nodes in order of depth first, the branch `at most` right behind its node. */
export interface PackedTrees {
  readonly early: number;
  readonly least: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly above: readonly number[];
}

export function unpackTrees(packed: PackedTrees): Trees {
  return {
    feature: Int16Array.from(packed.feature),
    value: Float32Array.from(packed.value),
    above: Int32Array.from(packed.above),
    roots: Int32Array.from(packed.roots),
    early: packed.early,
    least: packed.least,
  };
}

/** The probability that the trees give to `features`; 0 when the first few of them find it out of the question. */
export function probability({ feature, value, above, roots, early, least }: Trees, features: Float32Array): number {
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    if (t === early && sum < least) return 0;
    let node = roots[t]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!)
      node = features[f]! <= value[node]! ? node + 1 : above[node]!;
    sum += value[node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
