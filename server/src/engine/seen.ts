import type { Split } from '../manuscript/types.ts';
import type { Facts } from './facts.ts';
import { nowhere, type Place, type Shown } from './places.ts';
import { type ActiveRules, publishParagraph } from './publish.ts';

/** Lines of a source, counted from 0: [first, end). */
export interface Lines {
  readonly first: number;
  readonly end: number;
}

/** Which blocks have a part in the lines, each once and in the order of the text. */
export function blocksIn({ anchors }: Split, lines: readonly Lines[]): number[] {
  const found = new Set<number>();
  for (const { first, end } of [...lines].sort((a, b) => a.first - b.first)) {
    const from = Math.max(0, firstFrom(anchors, first + 1) - 1);
    const to = firstFrom(anchors, end);
    for (let i = from; i < to; i++) found.add(i);
  }
  return [...found];
}

/** The first block that begins on the line or below it. */
function firstFrom(anchors: Uint32Array, line: number): number {
  let low = 0;
  for (let high = anchors.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (anchors[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is found there whatever the rest of the book may hold. */
export function previewOf(
  { anchors }: Split,
  places: readonly Place[],
  indices: readonly number[],
  facts: Facts,
  active: ActiveRules,
): Shown[] {
  return indices.flatMap((i) => {
    const { block, reading } = places[i]!;
    const certain = reading?.findings?.filter(({ finding }) => finding.when === undefined) ?? [];
    const diagnostics = publishParagraph(block, certain, facts, nowhere, active);
    return diagnostics.length > 0 ? [{ anchor: anchors[i]!, diagnostics }] : [];
  });
}
