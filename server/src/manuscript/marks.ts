import {
  isBareAccent,
  isDash,
  isDigit,
  isDoubleMark,
  isInvisible,
  isLetter,
  isLower,
  isSingleMark,
  isSpace,
  isTerminator,
} from './characters.ts';
import { leadingElisions, trailingElisions } from './elisions.ts';
import { subjectPronouns } from './functionWords.ts';
import { speechVerbs } from './speechVerbs.ts';
import type { PrimaryMark } from './types.ts';

/** A pair of marks, or half of one. */
export interface MarkPair {
  /** Absent for a stray closing mark. */
  readonly open?: number;
  readonly close?: number;
  /** Where an unclosed quotation stops at the latest: the next mark that cannot be inside it, or the end. */
  readonly limit: number;
  readonly mark: 'double' | 'single';
  /** Closed by a mark of the other kind. */
  readonly mixed?: boolean;
  readonly depth: number;
}

export interface PairedMarks {
  /** In order of their first mark. */
  readonly pairs: readonly MarkPair[];
  readonly apostrophes: readonly number[];
}

/*
 * Which mark opens, closes or is an apostrophe is settled for the whole paragraph at once: every reading of a mark
 * costs something by its shape and neighbours, every quotation left half open costs something more, and the cheapest
 * reading of all wins (dynamic programming over the marks; the state is the stack of quotations open, three deep).
 * So one misplaced mark costs itself and does not turn the paragraph inside out.
 */

const Role = { Open: 0, Close: 1, None: 2, Mixed: 3 } as const;

/** The stacks, innermost last: D a double, S a single quotation. */
const stacks = ['', 'D', 'S', 'DS', 'SD', 'DSD', 'SDS'] as const;
const stackCount = stacks.length;

interface Move {
  readonly to: number;
  readonly dropped: number;
}

const noMove: Move = { to: -1, dropped: 0 };

function openMove(stack: string, mark: string): Move {
  const top = stack.at(-1);
  if (top !== mark) {
    const to = stacks.indexOf((stack + mark) as (typeof stacks)[number]);
    if (to >= 0) return { to, dropped: 0 };
  }
  // A quotation cannot hold one of its own kind: what is open from the last such mark on was never closed.
  const at = stack.lastIndexOf(mark);
  if (at < 0) return noMove;
  const to = stacks.indexOf((stack.slice(0, at) + mark) as (typeof stacks)[number]);
  return { to, dropped: stack.length - at };
}

function closeMove(stack: string, mark: string): Move {
  const at = stack.lastIndexOf(mark);
  if (at < 0) return noMove;
  return {
    to: stacks.indexOf(stack.slice(0, at) as (typeof stacks)[number]),
    dropped: stack.length - 1 - at,
  };
}

const openMoves = { D: stacks.map((s) => openMove(s, 'D')), S: stacks.map((s) => openMove(s, 'S')) };
const closeMoves = { D: stacks.map((s) => closeMove(s, 'D')), S: stacks.map((s) => closeMove(s, 'S')) };

/** A mark that closes a quotation of the other kind. */
const mixedMove = (stack: string, mark: string) =>
  stack === '' || stack.at(-1) === mark ? -1 : stacks.indexOf(stack.slice(0, -1) as (typeof stacks)[number]);
const mixedMoves = { D: stacks.map((s) => mixedMove(s, 'D')), S: stacks.map((s) => mixedMove(s, 'S')) };

const unclosedCost = 5;
const unopenedCost = 5;
/** Speech that begins with a mark of one kind and ends with one of the other. */
const mixedCost = 4.5;

/** Length of the run of letters from `at` on, at most `most`. */
function lettersAfter(text: string, at: number, most: number): number {
  let end = at;
  while (end < text.length && end - at < most && isLetter(text.charCodeAt(end))) end++;
  return end - at;
}

function lettersBefore(text: string, at: number, most: number): number {
  let start = at;
  while (start > 0 && at - start < most && isLetter(text.charCodeAt(start - 1))) start--;
  return at - start;
}

function skipInvisible(text: string, at: number, step: 1 | -1): number {
  let i = at;
  while (isInvisible(text.charCodeAt(i))) i += step;
  return i;
}

/** What an apostrophe costs that may be a possessive; one costs less that shortens a word known to be shortened (`th’`, `’em`). */
const possessiveCost = 0.9;
/** Among so many of these in a paragraph, none is likely to end a quotation. */
const dialect = 3;

/** Cost of taking the mark at `at` as an opening mark, by its neighbours. */
function openingFit(text: string, at: number): number {
  const before = text.charCodeAt(skipInvisible(text, at - 1, -1));
  const next = text.charCodeAt(skipInvisible(text, at + 1, 1));
  let cost = 0;
  if (Number.isNaN(before) || isSpace(before) || before === 40 || before === 91) cost += 0;
  else if (isDash(before)) cost += 0.5;
  else if (isDoubleMark(before) || isSingleMark(before)) cost += 0.5;
  else if (before === 44 || before === 58 || before === 59) cost += 2;
  else if (isTerminator(before)) cost += 2.5;
  else if (isLetter(before) || isDigit(before)) cost += 4;
  else cost += 1;
  if (Number.isNaN(next)) cost += 6;
  else if (isSpace(next)) cost += 4;
  else if (isLetter(next) || isDigit(next)) cost += isLower(next) ? 0.3 : 0;
  else if (next === 0x2026 || (next === 46 && text.charCodeAt(at + 2) === 46)) cost += 0.5;
  else if (isDash(next)) cost += 1;
  else if (isDoubleMark(next) || isSingleMark(next)) cost += 0.5;
  else if (next === 44 || next === 46 || next === 33 || next === 63 || next === 59 || next === 58) cost += 3.5;
  else if (next === 41 || next === 93) cost += 4;
  else cost += 0.5;
  return cost;
}

function closingFit(text: string, at: number): number {
  const before = text.charCodeAt(skipInvisible(text, at - 1, -1));
  const next = text.charCodeAt(skipInvisible(text, at + 1, 1));
  let cost = 0;
  if (Number.isNaN(before)) cost += 6;
  else if (isSpace(before)) cost += 4;
  else if (isTerminator(before) || before === 44 || isDash(before)) cost += 0;
  else if (isLetter(before) || isDigit(before)) cost += 1;
  else if (isDoubleMark(before) || isSingleMark(before)) cost += 0.5;
  else if (before === 40 || before === 91) cost += 4;
  else cost += 0.5;
  if (Number.isNaN(next) || isSpace(next)) cost += 0;
  else if (isLetter(next) || isDigit(next)) cost += 4;
  else if (isDash(next) || isDoubleMark(next) || isSingleMark(next)) cost += 0.3;
  else if (next === 40 || next === 91) cost += 1;
  else cost += 0.3;
  return cost;
}

/** Cost of taking a double mark as no quotation mark: an inch or ditto sign, or an apostrophe (`goin” to`). */
function strayDoubleFit(text: string, at: number): number {
  if (isDigit(text.charCodeAt(at - 1))) return 2.5;
  const elides =
    isLetter(text.charCodeAt(at - 1)) && goesOnInLower(text, at + 1) && trailingFit(text, at) < possessiveCost;
  return elides && !/\b(?:a|be|do|i|no|so)$/i.test(text.slice(at - 3, at)) ? 2.5 : 12;
}

/** Cost of taking a mark behind a word as the sign of what it lost: `comin’`, `th’`. */
function trailingFit(text: string, at: number): number {
  const count = lettersBefore(text, at, 24);
  const word = text.slice(at - count, at).toLowerCase();
  if (word.endsWith('in') && !word.endsWith('ain') && count > 3) return 0.4;
  return trailingElisions.has(word) ? 0.6 : 3.5;
}

/** Cost of taking a single mark as an apostrophe. */
function apostropheFit(text: string, at: number): number {
  const before = text.charCodeAt(skipInvisible(text, at - 1, -1));
  const next = text.charCodeAt(skipInvisible(text, at + 1, 1));
  const afterLetter = isLetter(before);
  const beforeLetter = isLetter(next);
  if (afterLetter && beforeLetter) return 0;
  if (isDigit(before)) return beforeLetter ? 0 : isDigit(next) ? 0.5 : 1.5;
  if (isDigit(next)) return 0.4;
  if (afterLetter) {
    const sound = text.charCodeAt(at - 1) | 0x20;
    // s, z, x: a possessive.
    if (sound === 115 || sound === 122 || sound === 120) return lettersBefore(text, at, 2) > 1 ? possessiveCost : 1.5;
    return trailingFit(text, at);
  }
  if (beforeLetter) {
    const count = lettersAfter(text, at + 1, 24);
    const word = text.slice(at + 1, at + 1 + count).toLowerCase();
    const from = text.charCodeAt(at + 1 + count);
    // `'n'`: an elision on both sides.
    if (word === 'n' && isSingleMark(from)) return 0;
    if (leadingElisions.has(word)) return word.length === 1 ? 2 : 0.6;
    // Dropped h: 'ouse, 'appy. Sentences open with vowels too, so this only tips the scales.
    if (isLower(next) && 'aeiou'.includes(word[0] ?? '')) return 2.5;
    return 4.5;
  }
  return 7;
}

/** `an’ I`, `breakin’ ’em` */
function wordFollows(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at))) return false;
  const next = text.charCodeAt(at + 1);
  return isLetter(next) || (isSingleMark(next) && isLower(text.charCodeAt(at + 2)));
}

/** `the girls' room`: a lower-case word follows that begins no dialogue tag. */
function goesOnInLower(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at)) || !isLower(text.charCodeAt(at + 1))) return false;
  const word = text.slice(at + 1, at + 1 + lettersAfter(text, at + 1, 16));
  return !subjectPronouns.has(word) && !speechVerbs.has(word);
}

interface Mark {
  readonly at: number;
  readonly kind: 'D' | 'S';
  readonly costs: readonly [open: number, close: number, none: number];
  /** It shortens a word known to be shortened. */
  readonly elides: boolean;
}

/** What it costs an apostrophe to be turned the wrong way: editors do so where it begins a word. */
function turnedCost(text: string, at: number, primary: PrimaryMark, none: number): number {
  // Where single marks hold speech, it is speech; and so is what goes on behind a comma.
  if (primary === 'single') return 1.2;
  if (none < possessiveCost) return 0.5;
  return isLower(text.charCodeAt(at + 1)) && text[at - 2] !== ',' ? 0.2 : 1.2;
}

const shapeWeight = 0.4;

function readMark(text: string, at: number, primary: PrimaryMark): Mark {
  const code = text.charCodeAt(at);
  const double = isDoubleMark(code);
  let open = openingFit(text, at);
  let close = closingFit(text, at);
  let none = double ? strayDoubleFit(text, at) : apostropheFit(text, at);
  switch (code) {
    case 0x201c: // “
    case 0x201f:
    case 0x201e: // „
    case 0xab: // «
      open *= shapeWeight;
      close = close * shapeWeight + 4;
      none += 4;
      break;
    case 0x201d: // ”
    case 0xbb: // »
      close *= shapeWeight;
      open = open * shapeWeight + 4;
      break;
    case 0x2018: // ‘
    case 0x201a:
    case 0x201b:
      open *= shapeWeight;
      close = close * shapeWeight + 4;
      none += none === 0 ? 0.5 : turnedCost(text, at, primary, none);
      break;
    case 0x2019: // ’
      // ` ’em`: where a word opens with it, its shape does not speak for a closing mark.
      if (!(isSpace(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1)))) close *= shapeWeight;
      open = open * shapeWeight + 3;
      break;
  }
  const elides = !double && none > 0 && none < possessiveCost;
  const goesOn = elides && primary === 'double' ? wordFollows : goesOnInLower;
  if (!double && none > 0 && none <= possessiveCost && goesOn(text, at + 1)) close += 1.6;
  // A single mark between two letters is an apostrophe unless all else fails.
  if (!double && none === 0) {
    open += 6;
    close += 6;
  }
  if (!double && primary === 'double' && code !== 0x2018) open += 0.7;
  return { at, kind: double ? 'D' : 'S', costs: [open, close, none], elides };
}

/** Cost of what is still open when the paragraph ends: speech that runs on into the next one is usual. */
function endCost(stack: string, opensParagraph: boolean): number {
  if (stack === '') return 0;
  const first = opensParagraph ? 1.5 : 4;
  return first + (stack.length - 1) * (opensParagraph ? 2.5 : unclosedCost);
}

/** Pairs the quotation marks of a paragraph. Linear in the text. */
export function pairMarks(text: string, primary: PrimaryMark): PairedMarks {
  const marks: Mark[] = [];
  const apostrophes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const usual = code === 39 || code === 0x2019;
    // Nearly all: an apostrophe inside a word.
    if ((usual || isBareAccent(code)) && isLetter(text.charCodeAt(i - 1)) && isLetter(text.charCodeAt(i + 1))) {
      apostrophes.push(i);
    } else if (usual) {
      marks.push(readMark(text, i, primary));
    } else if (code === 34 || (code > 0xaa && (isDoubleMark(code) || isSingleMark(code)))) {
      marks.push(readMark(text, i, primary));
    }
  }
  if (marks.length === 0) return { pairs: [], apostrophes };

  const size = marks.length;
  const from = new Int8Array(size * stackCount).fill(-1);
  const role = new Int8Array(size * stackCount);
  let cost: number[] = new Array(stackCount).fill(Infinity);
  cost[0] = 0;
  const primaryKind = primary === 'double' ? 'D' : 'S';
  let elisions = 0;
  for (const { elides } of marks) if (elides) elisions++;
  const unlikely = primary === 'double' && elisions >= dialect ? 1 : 0;
  for (let m = 0; m < size; m++) {
    const { kind, costs, elides } = marks[m]!;
    const closingCost = costs[1] + (elides ? unlikely : 0);
    const next: number[] = new Array(stackCount).fill(Infinity);
    const reach = (to: number, total: number, origin: number, how: number) => {
      if (total < next[to]!) {
        next[to] = total;
        from[m * stackCount + to] = origin;
        role[m * stackCount + to] = how;
      }
    };
    for (let s = 0; s < stackCount; s++) {
      const sofar = cost[s]!;
      if (sofar === Infinity) continue;
      const opening = openMoves[kind][s]!;
      if (opening.to >= 0) {
        const level = s === 0 && kind !== primaryKind ? 0.8 : 0;
        reach(opening.to, sofar + costs[0] + level + opening.dropped * unclosedCost, s, Role.Open);
      }
      const closing = closeMoves[kind][s]!;
      if (closing.to >= 0) reach(closing.to, sofar + closingCost + closing.dropped * unclosedCost, s, Role.Close);
      else reach(s, sofar + closingCost + unopenedCost, s, Role.Close);
      const mixed = mixedMoves[kind][s]!;
      if (mixed >= 0) reach(mixed, sofar + closingCost * 2.5 + mixedCost, s, Role.Mixed);
      reach(s, sofar + costs[2], s, Role.None);
    }
    cost = next;
  }
  const opensParagraph = marks[0]!.at === firstInk(text);
  let state = 0;
  let best = Infinity;
  for (let s = 0; s < stackCount; s++) {
    const total = cost[s]! + endCost(stacks[s]!, opensParagraph && s !== 0);
    if (total < best) {
      best = total;
      state = s;
    }
  }
  const roles = new Int8Array(size);
  for (let m = size - 1; m >= 0; m--) {
    roles[m] = role[m * stackCount + state]!;
    state = from[m * stackCount + state]!;
  }
  return { pairs: collect(text, marks, roles, apostrophes), apostrophes: apostrophes.sort((a, b) => a - b) };
}

function firstInk(text: string): number {
  let i = 0;
  while (i < text.length && (isSpace(text.charCodeAt(i)) || isInvisible(text.charCodeAt(i)))) i++;
  return i;
}

function collect(text: string, marks: readonly Mark[], roles: Int8Array, apostrophes: number[]): MarkPair[] {
  const pairs: {
    open?: number;
    close?: number;
    limit: number;
    mark: 'double' | 'single';
    mixed?: boolean;
    depth: number;
  }[] = [];
  let open: number[] = [];
  for (let m = 0; m < marks.length; m++) {
    const { at, kind } = marks[m]!;
    const mark = kind === 'D' ? 'double' : 'single';
    const holder = open.findLastIndex((index) => pairs[index]!.mark === mark);
    switch (roles[m]) {
      case Role.None:
        if (kind === 'S' || isLetter(text.charCodeAt(at - 1))) apostrophes.push(at);
        break;
      case Role.Open: {
        const blocked = holder >= 0 && (holder === open.length - 1 || open.length >= 3);
        if (blocked) {
          for (const index of open.slice(holder)) pairs[index]!.limit = at;
          open = open.slice(0, holder);
        }
        open.push(pairs.push({ open: at, limit: text.length, mark, depth: open.length }) - 1);
        break;
      }
      case Role.Close:
        if (holder < 0) {
          pairs.push({ close: at, limit: at, mark, depth: open.length });
        } else {
          for (const index of open.slice(holder + 1)) pairs[index]!.limit = at;
          const pair = pairs[open[holder]!]!;
          pair.close = at;
          pair.limit = at;
          open = open.slice(0, holder);
        }
        break;
      case Role.Mixed: {
        const pair = pairs[open.pop()!]!;
        pair.close = at;
        pair.limit = at;
        pair.mixed = true;
        break;
      }
    }
  }
  return pairs;
}

export function isCurly(code: number): boolean {
  return code !== 34 && code !== 39;
}
