import type { Stop } from './boundaries.ts';
import { isDash, isDigit, isLetter, isLower, isSpace, isTerminator, letterCase } from './characters.ts';
import { determiners, possessives, prepositions, subjectPronouns } from './functionWords.ts';
import { isCurly, type MarkPair } from './marks.ts';
import { asking, phrasalSpeechVerbs, speechVerbs } from './speechVerbs.ts';
import { type TagReading, tagAfter, tagBefore } from './tags.ts';
import type { DialogueTag, Neighbour, Paragraph, PrimaryMark, Quotation, Range } from './types.ts';
import { firstWordFrom, type RawWord } from './words.ts';

interface Draft {
  readonly pair: MarkPair;
  readonly start: number;
  readonly end: number;
  readonly inner: Range;
  readonly parent: number;
  role: Quotation['role'];
  before: Neighbour;
  after: Neighbour;
}

const nothing: Neighbour = { kind: 'none' };

/** Whether the offset lies inside a quotation. */
export const isQuoted = ({ quotations }: Paragraph, at: number): boolean =>
  quotations.some(({ inner }) => inner.start <= at && at < inner.end);

/** Pairs of marks as quotations, each with its role and its neighbours. */
export function readQuotations(
  text: string,
  words: readonly RawWord[],
  stops: readonly Stop[],
  pairs: readonly MarkPair[],
  primary: PrimaryMark,
): Quotation[] {
  if (pairs.length === 0) return [];
  const drafts = draft(text, pairs);
  const levels = bySiblings(drafts);
  for (const [parent, siblings] of levels) {
    const bounds = parent < 0 ? { start: 0, end: text.length } : drafts[parent]!.inner;
    for (let s = 0; s < siblings.length; s++) {
      const own = siblings[s]!;
      const from = s > 0 ? siblings[s - 1]!.end : bounds.start;
      const to = s + 1 < siblings.length ? siblings[s + 1]!.start : bounds.end;
      own.role = roleOf(text, words, stops, own, from, to, primary);
    }
    readGaps(text, words, stops, siblings, bounds);
  }
  // All of one shape, for nearly every rule reads them.
  return drafts.map(({ pair, inner, role, before, after }) => ({
    open: pair.open ?? pair.close!,
    close: pair.open === undefined ? undefined : pair.close,
    inner,
    mark: pair.mark,
    curly: isCurly(text.charCodeAt(pair.open ?? pair.close!)),
    depth: pair.depth,
    role,
    before,
    after,
    unopened: pair.open === undefined,
    mixed: pair.mixed === true,
  }));
}

function draft(text: string, pairs: readonly MarkPair[]): Draft[] {
  const drafts: Draft[] = [];
  const open: number[] = [];
  /** By parent: the end of its last child so far. */
  const ends = new Map<number, number>();
  for (const pair of pairs) {
    const at = pair.open ?? pair.close!;
    while (open.length > 0 && drafts[open.at(-1)!]!.end <= at) open.pop();
    const parent = open.at(-1) ?? -1;
    let inner: Range;
    let start: number;
    let end: number;
    if (pair.open === undefined) {
      // Speech without its opening mark: what is said lies somewhere before; the nearest sure edge is the one before it.
      const edge = ends.get(parent) ?? (parent >= 0 ? drafts[parent]!.inner.start : 0);
      inner = trim(text, edge, at);
      start = at;
      end = at + 1;
    } else if (pair.close === undefined) {
      inner = trim(text, pair.open + 1, pair.limit);
      start = pair.open;
      end = Math.max(pair.open + 1, inner.end);
    } else {
      inner = { start: pair.open + 1, end: pair.close };
      start = pair.open;
      end = pair.close + 1;
    }
    const index = drafts.push({ pair, start, end, inner, parent, role: 'speech', before: nothing, after: nothing }) - 1;
    ends.set(parent, end);
    if (pair.open !== undefined) open.push(index);
  }
  return drafts;
}

function trim(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function bySiblings(drafts: readonly Draft[]): Map<number, Draft[]> {
  const levels = new Map<number, Draft[]>();
  for (const own of drafts) {
    const siblings = levels.get(own.parent);
    if (siblings) siblings.push(own);
    else levels.set(own.parent, [own]);
  }
  return levels;
}

const mentioned = new Set(
  'of called named word words title phrase entitled term name the a an so-called being that this like as by in with for to is was be its and'.split(
    ' ',
  ),
);
const predicates = new Set(
  "was is were are isn't wasn't had has would could seemed meant means sounded might may will became".split(' '),
);

/** `“Wait,” she called after him “don't go.”`: the speech before broke off with a comma, and no sentence has ended since. */
const resumes = (text: string, stops: readonly Stop[], from: number, open: number): boolean =>
  text[from - 2] === ',' &&
  stopsWithin(stops, { start: from, end: open }).length === 0 &&
  // `he said of the “plan”`: what is quoted belongs to the word before it.
  !/\b(?:of|was|were|is|are|be|the|a|an|as|his|her|their|its|my|your|by|that|called|so|or|and)\s*$/.test(
    text.slice(from, open),
  );

function roleOf(
  text: string,
  words: readonly RawWord[],
  stops: readonly Stop[],
  { pair, inner }: Draft,
  from: number,
  to: number,
  primary: PrimaryMark,
): Quotation['role'] {
  if (pair.open === undefined || pair.close === undefined) return 'speech';
  let last = pair.open - 1;
  while (last >= from && isSpace(text.charCodeAt(last))) last--;
  let next = pair.close + 1;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  const before = last >= from ? text.charCodeAt(last) : Number.NaN;
  const firstWord = firstWordFrom(words, inner.start);
  const endWord = firstWordFrom(words, inner.end);
  const count = endWord - firstWord;
  const ending = text.charCodeAt(inner.end - 1);
  const stopped = isTerminator(ending) || isDash(ending);
  const lowerStart = letterCase(text, inner.start, inner.end) !== 'upper';
  const foreign = pair.depth === 0 && pair.mark !== primary;
  const touching = isLetter(before) || isDigit(before);
  if (touching && count > 0) {
    const word = words[firstWord - 1];
    const leads = word !== undefined && (speechVerbs.has(word.norm) || phrasalSpeechVerbs.has(word.norm));
    const nextCode = next < to ? text.charCodeAt(next) : Number.NaN;
    const goesOn = isLower(nextCode);
    if (word && mentioned.has(word.norm) && count <= 8 && !(stopped && count > 4))
      return titleOr(words, firstWord, endWord, lowerStart);
    if (lowerStart && count <= 3 && (!stopped || ending === 46) && (!leads || (goesOn && !stopped)))
      return resumes(text, stops, from, pair.open) ? 'speech' : 'scare';
    if (!lowerStart && !stopped && !leads && count <= 6 && ending !== 44) {
      // `He whispered to me "I love you"`
      const clause = clauseOf(text, words, {
        start: stopsWithin(stops, { start: from, end: pair.open }).at(-1) ?? from,
        end: pair.open,
      });
      return tagBefore(clause, false) ? 'speech' : titleOr(words, firstWord, endWord, lowerStart);
    }
  }
  if (!stopped && ending !== 44 && count > 0 && count <= 5) {
    // `"Magic" was not a word`, `"Magic," "spell" and`
    const verb = words[endWord];
    if (verb && verb.start < to && predicates.has(verb.norm) && next === verb.start)
      return titleOr(words, firstWord, endWord, lowerStart);
  }
  if (foreign) return count >= 3 || stopped || ending === 44 ? 'thought' : 'scare';
  return 'speech';
}

function titleOr(words: readonly RawWord[], from: number, to: number, lowerStart: boolean): 'title' | 'scare' {
  if (lowerStart) return 'scare';
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (!word.capitalised && word.text.length > 3 && !prepositions.has(word.norm)) return 'scare';
  }
  return 'title';
}

/** Reads what stands between the quotations of one level. Titles and scare quotes are part of the narration around speech. */
function readGaps(
  text: string,
  words: readonly RawWord[],
  stops: readonly Stop[],
  siblings: readonly Draft[],
  bounds: Range,
) {
  const speeches = siblings.filter(({ role }) => role === 'speech' || role === 'thought');
  for (let s = 0; s <= speeches.length; s++) {
    const left = speeches[s - 1];
    const right = speeches[s];
    const gap = { start: left ? left.end : bounds.start, end: right ? right.start : bounds.end };
    const { after, before } = readGap(text, words, stops, gap, left, right);
    if (left) left.after = after;
    if (right) right.before = before;
  }
  for (let s = 0; s < siblings.length; s++) {
    const own = siblings[s]!;
    if (own.role === 'speech' || own.role === 'thought') continue;
    own.before = narration(text, stops, { start: siblings[s - 1]?.end ?? bounds.start, end: own.start }, 'last');
    own.after = narration(text, stops, { start: own.end, end: siblings[s + 1]?.start ?? bounds.end }, 'first');
  }
}

function narration(text: string, stops: readonly Stop[], gap: Range, which: 'first' | 'last'): Neighbour {
  const whole = trim(text, gap.start, gap.end);
  if (whole.start >= whole.end) return nothing;
  const cuts = stopsWithin(stops, whole).filter((cut) => cut < whole.end);
  const range =
    which === 'first'
      ? { start: whole.start, end: cuts[0] ?? whole.end }
      : trim(text, cuts.at(-1) ?? whole.start, whole.end);
  return { kind: 'narration', range };
}

function readGap(
  text: string,
  words: readonly RawWord[],
  stops: readonly Stop[],
  gap: Range,
  left: Draft | undefined,
  right: Draft | undefined,
): { after: Neighbour; before: Neighbour } {
  const whole = trim(text, gap.start, gap.end);
  if (whole.start >= whole.end) return { after: nothing, before: nothing };
  const cuts = stopsWithin(stops, whole);
  const first = trim(text, whole.start, cuts[0] ?? whole.end);
  const lastCut = cuts.at(-1);
  const closedEnd = lastCut !== undefined && lastCut >= whole.end;
  const lastStart = closedEnd ? (cuts.at(-2) ?? whole.start) : (lastCut ?? whole.start);
  const final = trim(text, lastStart, whole.end);
  const single = final.start === first.start;

  let tag: DialogueTag | undefined;
  let after: Neighbour = nothing;
  if (left) {
    const clause = clauseOf(text, words, first);
    const reading = tagAfter(clause);
    const leads = right !== undefined && single && leadsOnly(text, left, whole, right);
    const asked = leads && reading !== undefined && asksFor(text, left, right, words[reading.verb]!.norm);
    if (reading && (!leads || asked) && isJoinedAfter(text, words, left, reading)) {
      const goesOn = right !== undefined && single && !closedEnd;
      tag = makeTag(words, reading, goesOn ? 'between' : 'after');
      after = { kind: 'tag', tag, range: first };
    } else {
      after = plainNeighbour(words, clause.from, clause.to, first);
    }
  }
  let before: Neighbour = nothing;
  // Before a stray closing mark stands what is said.
  if (right && right.pair.open !== undefined) {
    const edge = text.charCodeAt(whole.end - 1);
    const joined = edge === 44 || edge === 58;
    const clause = clauseOf(text, words, final);
    const standsAlone = !joined && left !== undefined && single && !leadsOnly(text, left, whole, right);
    const reading = standsAlone || !canLead(edge) ? undefined : tagBefore(clause, joined, isLetter(edge));
    const another =
      !tag || !single || (reading && words[reading.verb]!.start > tag.verb.end && followsAnd(words, reading.verb));
    if (reading && another) {
      before = { kind: 'tag', tag: makeTag(words, reading, 'before'), range: final };
    } else if (tag && single) {
      before = { kind: 'tag', tag, range: final };
    } else {
      before = edge === 58 ? { kind: 'narration', range: final } : plainNeighbour(words, clause.from, clause.to, final);
    }
  }
  return { after, before };
}

/** Between a finished speech and another one, a sentence that runs into the second: `"Go." He said, "Now."` */
function leadsOnly(text: string, left: Draft, gap: Range, right: Draft): boolean {
  const ending = left.pair.close === undefined ? Number.NaN : lastInk(text, left.inner);
  if (ending !== 46 && ending !== 33 && ending !== 63) return false;
  if (letterCase(text, gap.start, gap.end) !== 'upper') return false;
  if (letterCase(text, right.inner.start, right.inner.end) === 'lower') return false;
  const edge = text.charCodeAt(gap.end - 1);
  if (edge !== 44 && edge !== 58 && !isLetter(edge)) return false;
  return ending === 46 || !isLetter(edge);
}

/** `"Why?" Tara asked, "He left."`: only the first speech is a question. */
function asksFor(text: string, left: Draft, right: Draft, verb: string): boolean {
  return asking.test(verb) && endsAsking(text, left) && !endsAsking(text, right);
}

const endsAsking = (text: string, { inner }: Draft) => lastInk(text, inner) === 63;

/** `he said, then turned and asked,`: a second verb of the same sentence. */
function followsAnd(words: readonly RawWord[], verb: number): boolean {
  const before = words[verb - 1]?.norm;
  return before === 'and' || before === 'then' || before === 'but' || before === 'before';
}

/** A lead-in may end in a comma, a colon, by mistake in a point or nothing. */
function canLead(edge: number): boolean {
  return edge === 44 || edge === 58 || edge === 46 || edge === 59 || isDash(edge) || isLetter(edge) || isDigit(edge);
}

function clauseOf(text: string, words: readonly RawWord[], range: Range) {
  return { text, words, from: firstWordFrom(words, range.start), to: firstWordFrom(words, range.end) };
}

/** Ends of sentences in the range, ascending. */
function stopsWithin(stops: readonly Stop[], { start, end }: Range): number[] {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stops[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const cuts: number[] = [];
  for (let i = low; i < stops.length && stops[i]!.start < end; i++) {
    const stop = stops[i]!;
    // A quotation inside the narration (a title) that ends in a point ends no sentence by that.
    if (stop.beforeMark && stop.end < end) continue;
    cuts.push(Math.min(stop.end, end));
  }
  return cuts;
}

/** Whether punctuation and case let this reading be a tag; a `sure` one is one with any. */
function isJoinedAfter(text: string, words: readonly RawWord[], left: Draft, reading: TagReading): boolean {
  const first = words[Math.min(reading.subject.from, reading.verb)]!;
  const lower = !first.capitalised;
  const ending = left.pair.close === undefined ? Number.NaN : lastInk(text, left.inner);
  const comma = ending === 44 || text.charCodeAt(left.end) === 44;
  switch (reading.certainty) {
    case 'sure':
      return true;
    case 'loose':
      return lower && ending !== 46;
    case 'open': {
      if (lower) return true;
      const pronoun = subjectPronouns.has(first.norm) || determiners.has(first.norm) || possessives.has(first.norm);
      const voiced = speechVerbs.get(words[reading.verb]!.norm)?.verb.class === 'voiced';
      if (first.text !== 'I' && pronoun) return comma && !voiced;
      // `"Ha!" Harry laughed.` may be either.
      return ending !== 46 && !(voiced && isTerminator(ending));
    }
  }
}

function lastInk(text: string, { start, end }: Range): number {
  let i = end - 1;
  while (i >= start && isSpace(text.charCodeAt(i))) i--;
  return i >= start ? text.charCodeAt(i) : Number.NaN;
}

function makeTag(words: readonly RawWord[], reading: TagReading, position: DialogueTag['position']): DialogueTag {
  const start = Math.min(reading.verb, reading.subject.from);
  const end = Math.max(reading.to, reading.verb + 1, reading.subject.to);
  const verb = words[reading.verb]!;
  const subject =
    reading.subject.to > reading.subject.from
      ? { start: words[reading.subject.from]!.start, end: words[reading.subject.to - 1]!.end }
      : { start: verb.start, end: verb.start };
  return {
    start: words[start]!.start,
    end: words[end - 1]!.end,
    subject,
    verb: { start: verb.start, end: verb.end },
    position,
  };
}

/** A beat has somebody or something that acts; what goes on in lower case without a subject is narration. */
function plainNeighbour(words: readonly RawWord[], from: number, to: number, range: Range): Neighbour {
  const first = words[from];
  if (!first || from >= to) return { kind: 'narration', range };
  if (first.capitalised) {
    const impersonal =
      (first.norm === 'it' || first.norm === 'there') &&
      /^(was|were|is|had|would|seemed)$/.test(words[from + 1]?.norm ?? '');
    return { kind: impersonal ? 'narration' : 'beat', range };
  }
  const acts = subjectPronouns.has(first.norm) || possessives.has(first.norm) || determiners.has(first.norm);
  return { kind: acts && to - from > 1 ? 'beat' : 'narration', range };
}
