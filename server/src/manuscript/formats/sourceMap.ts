import type { Range, SourceMap } from '../types.ts';

/** A piece of prose and where it comes from. Lengths differ for an entity or an escape, which is one piece. */
export interface Run {
  readonly prose: Range;
  readonly source: Range;
  /** An emphasis or other inline marker stands right before this run: an edit across it would cut markup. */
  readonly marked: boolean;
  /** The prose stands for a tag (a line break for `<br>`), which no edit may touch. */
  readonly tag?: boolean;
}

/** Runs in order, without gaps in the prose, at least one. */
export function sourceMap(runs: readonly Run[]): SourceMap {
  /** Last run that starts at or before the offset. */
  const runAt = (offset: number): number => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.prose.start <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
  return {
    toSource(offset, side) {
      let index = runAt(offset);
      let run = runs[index]!;
      if (side === 'before' && offset === run.prose.start && index > 0) {
        index--;
        run = runs[index]!;
      }
      if (offset >= run.prose.end) return run.source.end;
      const inside = offset - run.prose.start;
      const same = run.prose.end - run.prose.start === run.source.end - run.source.start;
      if (same) return run.source.start + inside;
      return inside === 0 ? run.source.start : run.source.end;
    },
    isContiguous({ start, end }) {
      for (let i = runAt(start) + (start === end ? 1 : 0); i < runs.length; i++) {
        const run = runs[i]!;
        if (run.prose.start >= end) return true;
        if (run.marked && run.prose.start > start) return false;
        if (run.tag && run.prose.end > start && start < end) return false;
        // Half of an entity cannot be edited.
        const same = run.prose.end - run.prose.start === run.source.end - run.source.start;
        if (
          !same &&
          ((start > run.prose.start && start < run.prose.end) || (end > run.prose.start && end < run.prose.end))
        )
          return false;
      }
      return true;
    },
  };
}
