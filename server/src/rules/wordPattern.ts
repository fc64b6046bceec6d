import type { Example } from '../engine/types.ts';
import { basesOf } from '../lexicon/endings.ts';
import { is } from '../lexicon/wordClasses.ts';
import type { Paragraph, Range } from '../manuscript/types.ts';
import { joined, withApostrophe } from './neighbours.ts';
import { fromTwo, tens } from './numberWords.ts';
import { wordFinder } from './wordFinder.ts';

/**
 * A line of a list of words or phrases that are written for others, with an example. Its pattern:
 *
 * - tokens are parted by spaces; `a|b` are alternatives, `!a|b` is any word but these, `*` is any word; `a_b` is two words
 * - `[wrong>right]` is what is reported (several words on either side, joined by `_`)
 * - `@noun` hardly anything but a noun; `@thing` a noun that never stands without its article; `@many` a plural; `@past`
 *   a finite past verb; `@done` a participle; `@ed` a verb with that ending; `@whose` a possessive; `@do` a base verb; `@ing`; `@how` an adjective; `@number`; `@what` an adjective that stands before nouns
 * - `^` the beginning of a sentence or speech; `.` a mark or the end of the paragraph follows; `$` a full stop, `!` or `?`; `,` a comma
 */
export interface Confusion {
  readonly pattern: string;
  readonly bad: string;
  readonly good: string;
  readonly ok?: string;
}

export type Row = readonly [pattern: string, bad: string, good: string, ok?: string];

/** One row of a list of patterns. */
export const line = (...[pattern, bad, good, ok]: Row): Confusion => ({
  pattern,
  bad,
  good,
  ...(ok ? { ok } : {}),
});

export const examplesOf = (confusions: readonly Confusion[]): Example[] =>
  confusions.flatMap(({ bad, good, ok }) => [{ bad, good }, ...(ok ? [{ ok }] : [])]);

/** The patterns of a list, each under the first of its wrong words. */
export function byFirstWord(confusions: readonly Confusion[]): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const { pattern } of confusions) {
    const compiled = compile(pattern);
    for (const first of new Set(compiled.wrong.map(([first]) => first!))) {
      const list = patterns.get(first) ?? [];
      list.push(compiled);
      patterns.set(first, list);
    }
  }
  return patterns;
}

/** Finds what is wrong by a list of patterns, in the order of the text. */
export function matchFinder(
  confusions: readonly Confusion[],
): (paragraph: Paragraph) => Iterable<Range & { readonly newText: string }> {
  const patterns = byFirstWord(confusions);
  const suspects = wordFinder(({ norm }) => patterns.has(norm));
  return function* (paragraph) {
    for (const i of suspects(paragraph)) {
      const found = firstMatch(paragraph, i, patterns.get(paragraph.words[i]!.norm)!);
      if (found) yield found;
    }
  };
}

/** What is wrong from word `i` on, by the first of these patterns that fits, and what is meant, cased like it. */
export function firstMatch(
  paragraph: Paragraph,
  i: number,
  patterns: readonly Pattern[],
): (Range & { readonly newText: string }) | undefined {
  for (const pattern of patterns) {
    const place = match(paragraph, i, pattern);
    if (!place) continue;
    const plain = withApostrophe(paragraph, pattern.right);
    const newText = paragraph.words[i]!.capitalised ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
    return { ...place, newText };
  }
  return undefined;
}

/** What stands before a word, from it backwards, and after it. */
export interface Frame {
  readonly before: readonly Slot[];
  readonly after: readonly Slot[];
}

/** A compiled line. */
export interface Pattern extends Frame {
  /** Words that may be wrong, each as its list of norms. */
  readonly wrong: readonly (readonly string[])[];
  readonly right: string;
}

interface Slot {
  readonly negated: boolean;
  /** Single words. */
  readonly words: ReadonlySet<string>;
  /** Several words in a row. */
  readonly runs: readonly (readonly string[])[];
  readonly classes: readonly string[];
  readonly start: boolean;
  readonly mark: boolean;
  readonly stop: boolean;
  readonly comma: boolean;
  readonly any: boolean;
}

function compile(pattern: string): Pattern {
  const { slot, ...frame } = readFrame(pattern);
  const [wrong, right] = slot.split('>') as [string, string];
  return { ...frame, wrong: wrong.split('|').map((word) => word.split('_')), right: right.replaceAll('_', ' ') };
}

/** What surrounds the slot of a pattern, and what stands in its brackets. */
export function readFrame(pattern: string): Frame & { readonly slot: string } {
  const tokens = pattern.split(' ');
  const at = tokens.findIndex((token) => token.startsWith('['));
  return {
    slot: tokens[at]!.slice(1, -1),
    before: tokens.slice(0, at).reverse().map(slot),
    after: tokens.slice(at + 1).map(slot),
  };
}

function slot(token: string): Slot {
  const negated = token.startsWith('!');
  const parts = (negated ? token.slice(1) : token).split('|');
  const plain = parts.filter((part) => /^[a-z]/.test(part));
  return {
    negated,
    words: new Set(plain.filter((part) => !part.includes('_'))),
    runs: plain.filter((part) => part.includes('_')).map((part) => part.split('_')),
    classes: parts.filter((part) => part.startsWith('@')),
    start: parts.includes('^'),
    mark: parts.includes('.'),
    stop: parts.includes('$'),
    comma: parts.includes(','),
    any: parts.includes('*'),
  };
}

/** The extent of the wrong words that begin at word `i`, where the pattern fits there. */
function match(paragraph: Paragraph, i: number, pattern: Pattern): Range | undefined {
  const { words } = paragraph;
  for (const wrong of pattern.wrong) {
    const last = i + wrong.length - 1;
    if (!wrong.every((norm, k) => words[i + k]?.norm === norm && (k === 0 || joined(paragraph, i + k - 1)))) continue;
    if (!fitsFrame(paragraph, i, last, pattern)) continue;
    return { start: words[i]!.start, end: words[last]!.end };
  }
  return undefined;
}

/** Whether words `first` to `last` stand in the frame. */
export function fitsFrame(paragraph: Paragraph, first: number, last: number, frame: Frame): boolean {
  return before(paragraph, first, frame.before) && after(paragraph, last, frame.after);
}

function before(paragraph: Paragraph, i: number, slots: readonly Slot[]): boolean {
  const { words, text } = paragraph;
  let at = i;
  for (const slot of slots) {
    if (slot.start && words[at]!.opensSentence) return true;
    const comma = at > 0 && /^,[ \n\u00a0]+$/.test(text.slice(words[at - 1]!.end, words[at]!.start));
    if (slot.comma && comma) return true;
    const near = at > 0 && joined(paragraph, at - 1);
    if (!near) return slot.negated && words[at]!.opensSentence;
    const run = slot.runs.find((run) => isRun(paragraph, at - run.length, run));
    if (!slot.any && (run !== undefined || fits(words[at - 1]!.norm, slot)) === slot.negated) return false;
    at -= run?.length ?? 1;
  }
  return true;
}

function after(paragraph: Paragraph, last: number, slots: readonly Slot[]): boolean {
  const { words, text } = paragraph;
  let at = last;
  /** A comma was a token of its own, so the next word lies behind it. */
  let crossed = false;
  for (const slot of slots) {
    const { end } = words[at]!;
    const next = words[at + 1];
    const gap = text.slice(end, next?.start ?? end + 3);
    if (slot.mark && (next ? /^["”'’)]?[.,!?;:…—"”]/.test(gap) : true)) return true;
    if (slot.stop && (next ? /^[.!?]["”'’)]?\s/.test(gap) : /^[.!?]/.test(gap))) return true;
    if (slot.comma && /^,\s/.test(gap)) {
      if (slot.words.size > 0) return true;
      crossed = true;
      continue;
    }
    if (!next || !(crossed || joined(paragraph, at))) return false;
    crossed = false;
    const run = slot.runs.find((run) => isRun(paragraph, at + 1, run));
    if (!slot.any && (run !== undefined || fits(next.norm, slot)) === slot.negated) return false;
    // `It's item one`
    if (slot.classes.includes('@thing') && isCount(words[at + 2]?.norm ?? '')) return false;
    // A name is of no class, and no word that only has to be another.
    if (!slot.any && next.capitalised && (slot.negated || slot.classes.length > 0)) return false;
    at += run?.length ?? 1;
  }
  return true;
}

/** Whether these words stand from word `first` on, with nothing but space between them. */
function isRun(paragraph: Paragraph, first: number, run: readonly string[]): boolean {
  return run.every(
    (norm, k) => paragraph.words[first + k]?.norm === norm && (k === 0 || joined(paragraph, first + k - 1)),
  );
}

/** `@number` */
const number = new RegExp(`^(?:\\d+|(?:${[...fromTwo, ...tens].join('|')})(?:-\\w+)?|dozens|hundreds|thousands)$`);

const isCount = (norm: string) => norm === 'one' || hasClass(norm, '@number');

function fits(norm: string, slot: Slot): boolean {
  return slot.words.has(norm) || slot.classes.some((name) => hasClass(norm, name));
}

function hasClass(norm: string, name: string): boolean {
  switch (name) {
    case '@noun':
      return is(norm, 'N') && !is(norm, 'BF') && !odd.has(norm);
    case '@thing':
      return is(norm, 'c') && !is(norm, 'BFdj') && !odd.has(norm);
    case '@many':
      // `man` keeps company with numbers, too.
      return is(norm, 'p') && is(norm, 'N') && /(?:[^s]s|men|people|children|feet|teeth|mice)$/.test(norm);
    case '@past':
      return is(norm, 'F') && !is(norm, 'nN');
    case '@done':
      return is(norm, 'D') && !is(norm, 'N');
    case '@takes':
      return takesObject(norm);
    case '@do':
      return is(norm, 'B');
    case '@ing':
      return norm.length > 4 && norm.endsWith('ing') && !norm.endsWith('thing') && !is(norm, 'N');
    case '@what':
      return (
        is(norm, 'j') &&
        !/^(?:the|a|all|not|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|thousand)$/.test(
          norm,
        )
      );
    case '@ed':
      return /[a-z]{3}ed$/.test(norm) && !/eed$/.test(norm);
    case '@whose':
      return (
        /[a-z]{2}'s$/.test(norm) && !/^(?:it|that|there|here|what|who|let|he|she|.*(?:one|body|thing))'s$/.test(norm)
      );
    case '@how':
      return is(norm, 'a');
    case '@number':
      return number.test(norm);
    case '@more':
      return isComparative(norm);
    default:
      return false;
  }
}

/** Nouns that `it is` takes without an article: `it's cheek`, `it's neck or nothing`. */
const odd = new Set(
  'cheek neck heart quarter way piece town village theory editor five sort kind uncle aunt bunk devil'.split(' '),
);

/** Verbs that take a clause too: `she said it's war`. */
const clausal = new Set(
  (
    'think thought know knew suppose supposed say said says guess guessed believe believed see saw feel felt admit admitted mean meant imagine imagined find found ' +
    'hope hoped expect expected doubt doubted reckon reckoned tell told hear heard realize realized realise realised understand understood swear swore ' +
    'pretend pretended remember remembered notice noticed claim claimed explain explained discover discovered insist insisted deny denied assume assumed ' +
    'suspect suspected wish wished dream dreamed dreamt bet fear feared pray prayed decide decided agree agreed forget forgot forgotten prove proved show ' +
    'showed shown declare declared announce announced conclude concluded observe observed conceive learned learn learnt added cried called shouted whispered ' +
    'murmured answered replied muttered was is were been be being had has have did do done does went go gone going during morning evening something nothing ' +
    'anything everything thing saying thinking knowing seeing feeling hoping believing meaning supposing pretending telling hearing swearing fancying denying ' +
    'talking figured stated argued warned guaranteed need indeed afraid'
  ).split(' '),
);
const plainVerbs = new Set(
  'put puts change changes keep keeps lose loses make makes take takes use uses leave leaves reach reaches lift lifts raise raises open opens close closes turn turns shake shakes spread spreads begin begins give gives hold holds get gets bare bares lick licks wag wags follow follows finish finishes'.split(
    ' ',
  ),
);

function takesObject(norm: string): boolean {
  if (clausal.has(norm)) return false;
  return (
    plainVerbs.has(norm) ||
    /...(?:ed|ing)$/.test(norm) ||
    /^(?:took|lost|got|made|gave|kept|left|held|began|shook|spread|found|bent|broke|lost|drew|blew|flung|swung|threw|rose|stuck|sent|built|bared|taken|given|begun|shaken|drawn|thrown|broken|caught|cut|shut|set|brought|beat|ate|hid|tore|wore|met|read|sank|won)$/.test(
      norm,
    )
  );
}

function isComparative(norm: string): boolean {
  if (!norm.endsWith('er') || norm.length < 5) return false;
  const stem = norm.slice(0, -2);
  const stems = basesOf(stem);
  return (
    stems.some((form) => is(form, 'a') && is(form, 'j')) &&
    !/^(?:other|after|later|never|rather|latter|matter|number|tender)$/.test(norm)
  );
}
