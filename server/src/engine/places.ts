import type { MarkCounts } from '../manuscript/primaryMark.ts';
import type { Block, Split } from '../manuscript/types.ts';
import type { ParagraphCache, Reading } from './cache.ts';
import type { Checker } from './check.ts';
import type { Book, Changes } from './facts.ts';
import { type ActiveRules, collide, publishBoundary, publishParagraph } from './publish.ts';
import {
  type Dependence,
  dependenceOf,
  isAffected,
  type Surroundings,
  type Watched,
  watch,
  watchedOf,
} from './resolve.ts';
import type { Diagnostic, RuleFinding } from './types.ts';

/** A block in its manuscript, and what is shown there. It stays the same object while the block does. */
export interface Place {
  readonly block: Block;
  readonly opening: MarkCounts;
  /** Undefined until read; then it counts in the book. */
  reading: Reading | undefined;
  /** It is no longer in the manuscript. */
  gone: boolean;
  /** What is shown of the paragraph, counted from the block's anchor. */
  shown: readonly Diagnostic[];
  /** What the deep layer had found when that was settled, and what the findings then asked the book for. */
  deep: readonly RuleFinding[] | undefined;
  dependence: Dependence | undefined;
  /** What is shown of the gap to the place that follows, `distance` between their anchors. */
  gap: { readonly next: Place; readonly distance: number; readonly shown: readonly Diagnostic[] } | undefined;
}

export function newPlace(block: Block, opening: MarkCounts, reading?: Reading): Place {
  return {
    block,
    opening,
    reading,
    gone: false,
    shown: nothing,
    deep: undefined,
    dependence: undefined,
    gap: undefined,
  };
}

/** What is to be done for a place, as bits of one number each: one look over them tells where anything is. */
const state = {
  /** `shown` holds, but for changes of the book. */
  settled: 1,
  /** `gap` holds. */
  joined: 2,
  /** A finding asks for what stands around it. */
  surrounded: 4,
  /** Something is shown here. */
  loud: 8,
} as const;

/** Of each place its state, and which facts its findings' conditions ask for (see `maskOf`). */
export interface States {
  readonly bits: Uint8Array;
  readonly masks: Uint32Array;
}

export function newStates(count: number): States {
  return { bits: new Uint8Array(count), masks: new Uint32Array(count) };
}

/** The states after places [from, to) were replaced by `added` new ones. */
export function splicedStates({ bits, masks }: States, from: number, to: number, added: number): States {
  const states = newStates(bits.length - (to - from) + added);
  states.bits.set(bits.subarray(0, from));
  states.bits.set(bits.subarray(to), from + added);
  states.masks.set(masks.subarray(0, from));
  states.masks.set(masks.subarray(to), from + added);
  const unsettle = (i: number) => {
    if (states.bits[i]! & state.surrounded) states.bits[i]! &= ~state.settled;
  };
  // The neighbours have others beside them, and with another number of places the edges of the text lie elsewhere.
  if (from > 0) states.bits[from - 1]! &= ~state.joined;
  unsettle(from - 1);
  unsettle(from + added);
  const shift = Math.abs(added - (to - from));
  const count = states.bits.length;
  if (shift > 0)
    for (let i = 0; i < Math.min(count, EDGE + shift); i++) {
      unsettle(i);
      unsettle(count - 1 - i);
    }
  return states;
}

/** So many blocks at either end of a text are its edge. */
const EDGE = 3;

/** Diagnostics whose places count from the start of a line. The same list stays the same object while it holds. */
export interface Shown {
  readonly anchor: number;
  readonly diagnostics: readonly Diagnostic[];
  /** They are of the gap behind the paragraph. */
  readonly gap?: boolean;
}

export interface Showing {
  readonly cache: ParagraphCache;
  readonly checker: Checker;
  readonly active: ActiveRules;
}

/**
 * What is shown in the manuscript, in the order of the text. Only what can have changed is settled anew: new places,
 * and findings whose conditions ask for what is no longer so (by the changes `all`; every one where that is undefined).
 */
export function show(
  { cache, checker, active }: Showing,
  { source, anchors }: Split,
  places: readonly Place[],
  states: States,
  watched: Watched,
  book: Book,
  all: Changes | undefined,
): Shown[] {
  const shown: Shown[] = [];
  const count = places.length;
  let gaps = false;
  const { bits, masks } = states;
  const changes = all && watchedOf(all, watched);
  const changed = changes ? changes.mask : 0xffffffff;
  const quiet = state.settled | state.joined;
  for (let i = 0; i < count; i++) {
    if ((bits[i]! & ~state.surrounded) === quiet && !(masks[i]! & changed)) continue;
    const place = places[i]!;
    if (!(bits[i]! & state.settled) || (masks[i]! & changed && mayDiffer(place, changes))) settlePlace(place, i);
    if (place.shown.length > 0) shown.push({ anchor: anchors[i]!, diagnostics: place.shown });
    const next = places[i + 1];
    if (next && place.gap?.next !== next) place.gap = showGap(place, next, 0);
    else if (!next) place.gap = undefined;
    // The findings of a gap are few: their distance is looked at only where there are any.
    if (next && place.gap && place.gap.shown.length > 0) {
      const distance = source.starts[anchors[i + 1]!]! - source.starts[anchors[i]!]!;
      if (place.gap.distance !== distance) place.gap = showGap(place, next, distance);
      shown.push({ anchor: anchors[i]!, diagnostics: place.gap.shown, gap: true });
      gaps = true;
    }
    const loud = place.shown.length > 0 || (place.gap?.shown.length ?? 0) > 0;
    bits[i] = (bits[i]! & state.surrounded) | quiet | (loud ? state.loud : 0);
  }
  return gaps ? withoutClashes(shown, source.starts) : shown;

  function settlePlace(place: Place, i: number): void {
    const reading = place.reading!;
    const dependence = dependenceOn(reading);
    const around = dependence?.surroundings ? surroundings(places, i) : nowhere;
    watch(watched, place.dependence, -1);
    watch(watched, dependence, 1);
    place.dependence = dependence;
    place.deep = reading.deep;
    place.shown = publishParagraph(place.block, findingsOf(reading), book, around, active);
    bits[i] = dependence?.surroundings ? state.surrounded : 0;
    masks[i] = dependence?.mask ?? 0;
  }

  function showGap(place: Place, next: Place, distance: number): NonNullable<Place['gap']> {
    const before = place.reading!;
    const after = next.reading!;
    if (before.boundary?.after !== after)
      before.boundary = { after, findings: checker.checkBoundary(cache.paragraph(before), cache.paragraph(after)) };
    const findings = before.boundary.findings;
    const diagnostics =
      findings.length > 0 ? publishBoundary(place.block, next.block, distance, findings, book, active) : nothing;
    return { next, distance, shown: diagnostics };
  }
}

/** Where findings of a gap and of the paragraphs beside it claim one place, those of the gap stay: it was found first. */
function withoutClashes(shown: readonly Shown[], starts: Uint32Array): Shown[] {
  return shown.flatMap((one, i) => {
    if (one.gap) return [one];
    const base = starts[one.anchor]!;
    const beside = [shown[i - 1], shown[i + 1]].filter((other) => other?.gap);
    const left = one.diagnostics.filter(({ range }) =>
      beside.every((other) =>
        other!.diagnostics.every((gap) => {
          const by = starts[other!.anchor]! - base;
          return !collide(range, { start: gap.range.start + by, end: gap.range.end + by });
        }),
      ),
    );
    if (left.length === one.diagnostics.length) return [one];
    return left.length > 0 ? [{ ...one, diagnostics: left }] : [];
  });
}

/** Places that the deep layer has looked at since they were settled are to be settled again. Tells whether there are any. */
export function unsettleDeep(places: readonly Place[], { bits }: States): boolean {
  let any = false;
  for (let i = 0; i < places.length; i++) {
    const { reading, deep } = places[i]!;
    if (!reading || reading.deep === deep || !(bits[i]! & state.settled)) continue;
    bits[i]! &= ~state.settled;
    any = true;
  }
  return any;
}

/** All is to be settled anew: what the book knows has changed in a way that no condition is told of. */
export function unsettleAll(places: readonly Place[], { bits }: States): void {
  for (let i = 0; i < places.length; i++) {
    bits[i]! &= ~state.settled;
    places[i]!.gap = undefined;
  }
}

function mayDiffer({ reading }: Place, changes: Changes | undefined): boolean {
  const dependence = dependenceOn(reading!);
  return dependence !== undefined && (!changes || isAffected(dependence, changes));
}

const nothing: readonly Diagnostic[] = [];

function dependenceOn(reading: Reading): Dependence | undefined {
  if (reading.dependence === undefined) reading.dependence = dependenceOf(findingsOf(reading)) ?? 'none';
  return reading.dependence === 'none' ? undefined : reading.dependence;
}

function findingsOf({ findings, deep }: Reading): readonly RuleFinding[] {
  return deep ?? findings!;
}

function surroundings(places: readonly Place[], index: number): Surroundings {
  return {
    nextOpensSpeech: places[index + 1]?.reading?.opensWithQuotation ?? false,
    nextReplies: places[index + 1]?.reading?.opensWithReply ?? false,
    previousEndsSentence: places[index - 1]?.reading?.endsSentence ?? false,
    previousLeavesOpen: places[index - 1]?.reading?.leavesSpeechOpen ?? false,
    atEdge: index < EDGE || index >= places.length - EDGE,
    isLast: index === places.length - 1,
  };
}

/** Nothing is known of what stands around. */
export const nowhere: Surroundings = {
  nextOpensSpeech: false,
  nextReplies: false,
  previousEndsSentence: false,
  previousLeavesOpen: false,
  atEdge: false,
  isLast: false,
};
