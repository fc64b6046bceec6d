import type { ParagraphKind } from '../types.ts';
import { kindCode } from './settle.ts';

/** Runs of lines [from, to) that are read on their own, in order and without overlap. */
export interface Units {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** What the lines have told of each unit: a code of its kind. */
  readonly kind: Uint8Array;
  readonly count: number;
  /** Text from elsewhere in the source that the units are read with, such as definitions of links. */
  readonly shared: string;
}

export interface UnitsBuilder {
  push(from: number, to: number, kind: ParagraphKind): void;
  done(shared?: string): Units;
}

export function buildUnits(lines: number): UnitsBuilder {
  const from = new Uint32Array(lines);
  const to = new Uint32Array(lines);
  const kinds = new Uint8Array(lines);
  let count = 0;
  return {
    push(first, end, kind) {
      from[count] = first;
      to[count] = end;
      // Prose is the code 0 that the array is filled with.
      if (kind !== 'prose') kinds[count] = kindCode(kind);
      count++;
    },
    done: (shared = '') => ({ from, to, kind: kinds, count, shared }),
  };
}

/** What two ways of splitting have in common: so many at the beginning and at the end. */
export interface Shared {
  readonly head: number;
  readonly tail: number;
}

/**
 * How many units at the beginning and at the end are made of the same lines in the same way; `lines` says how many
 * lines the texts share, and `shift` by how much those at the end have moved.
 */
export function sharedUnits(before: Units, after: Units, lines: Shared, lineCount: number, shift: number): Shared {
  if (before.shared !== after.shared) return { head: 0, tail: 0 };
  const firstSame = lineCount - lines.tail;
  if (before === after) {
    const head = firstWhere(after.count, (i) => after.to[i]! > lines.head);
    return {
      head,
      tail:
        after.count -
        Math.max(
          head,
          firstWhere(after.count, (i) => after.from[i]! >= firstSame),
        ),
    };
  }
  const most = Math.min(before.count, after.count);
  let head = 0;
  while (
    head < most &&
    after.to[head]! <= lines.head &&
    before.from[head] === after.from[head] &&
    before.to[head] === after.to[head] &&
    before.kind[head] === after.kind[head]
  )
    head++;
  let tail = 0;
  while (tail < most - head) {
    const i = after.count - 1 - tail;
    const j = before.count - 1 - tail;
    if (
      after.from[i]! < firstSame ||
      before.from[j]! + shift !== after.from[i] ||
      before.to[j]! + shift !== after.to[i] ||
      before.kind[j] !== after.kind[i]
    )
      break;
    tail++;
  }
  return { head, tail };
}

/** The first index for which `holds`, which then holds for all that follow. */
function firstWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
