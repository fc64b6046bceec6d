import { formatFor } from '../manuscript/formats/index.ts';
import { firstOpeningMark } from '../manuscript/primaryMark.ts';
import { type SourceText, sourceText } from '../manuscript/sourceText.ts';
import { spliced } from '../manuscript/splice.ts';
import type { Block, FormatName, PrimaryMark, Split } from '../manuscript/types.ts';
import { createParagraphCache, type Reading } from './cache.ts';
import { createChecker, type Profile } from './check.ts';
import { severityOf } from './configuration.ts';
import { deepFindings } from './deepFindings.ts';
import { createDeepLayer } from './deepLayer.ts';
import { type Book, createBook } from './facts.ts';
import { createFandomShelf } from './fandoms.ts';
import { grouped } from './groups.ts';
import { createOwnWords } from './ownWords.ts';
import {
  newPlace,
  newStates,
  type Place,
  type Shown,
  type States,
  show,
  splicedStates,
  unsettleAll,
  unsettleDeep,
} from './places.ts';
import { createSieve } from './profiles.ts';
import { type ActiveRules, moved } from './publish.ts';
import { type Watched, watch } from './resolve.ts';
import type { Resources } from './resources.ts';
import { blocksIn, type Lines, previewOf } from './seen.ts';
import type { Configuration, Diagnostic, Rule, Severity } from './types.ts';

/** A text under check: its blocks, and the shared readings they stand for. */
export interface Manuscript {
  readonly format: FormatName;
  readonly source: SourceText;
  readonly split: Split;
  readonly places: readonly Place[];
  /** What is to be done for each place. */
  readonly states: States;
  /** What the places ask the book for. */
  readonly watched: Watched;
  /** The book whose facts it adds to and is judged by. */
  readonly book: Book;
  primary: PrimaryMark;
  /** Words in what has been read of its prose. */
  words: number;
  /** Places that wait to be read, those edited last first; `next` is the first that still waits. */
  queue: readonly Place[];
  next: number;
  /** The version of the book's facts that the places were last settled by. */
  settled: number;
  /** What the writer has before the eyes, which both layers look at first. */
  seen: readonly Lines[];
}

/** Opens manuscripts and keeps them checked, for one configuration. All functions are synchronous and pure of I/O. */
export interface Proofreader {
  newBook(): Book;
  /**
   * Reads the word lists of the fandoms that the book turns out to belong to; true when there are new ones, and what its
   * manuscripts show may have changed.
   */
  learn(book: Book): Promise<boolean>;
  open(source: SourceText | string, format: FormatName, book?: Book): Manuscript;
  /**
   * The manuscript after its text has changed, in place of the one given. Costs time in proportion to what is changed,
   * and a little arithmetic for each line.
   */
  edit(manuscript: Manuscript, source: SourceText | string): Manuscript;
  /** Takes the manuscript's counts out of its book. */
  close(manuscript: Manuscript): void;
  /** From now on these lines come first. */
  see(manuscript: Manuscript, lines: readonly Lines[]): void;
  /**
   * What can be told of the lines that are seen before the rest is checked: findings that hold whatever the book turns out
   * to be. Undefined while some of them are unchecked themselves.
   */
  preview(manuscript: Manuscript): Shown[] | undefined;
  /**
   * Reads and checks what is not checked yet, what is seen and what was edited first, asking `until` after each paragraph
   * whether to stop; true when nothing is left.
   */
  check(manuscript: Manuscript, until?: () => boolean): boolean;
  /** Hands paragraphs that the deep layer has not seen to it; false when there was none and no answer was left to show. */
  checkDeeply(manuscript: Manuscript, letters?: number): Promise<boolean>;
  /**
   * What stands in a wholly checked manuscript now, by paragraph and in the order of the text. The book's facts are those
   * of all its manuscripts that are checked.
   */
  shown(manuscript: Manuscript): Shown[];
  /** The same in offsets of the source. */
  diagnostics(manuscript: Manuscript): Diagnostic[];
  /** Milliseconds by rule id, when profiling was asked for. */
  readonly profile?: Profile;
}

export interface ProofreaderOptions {
  readonly rules: readonly Rule[];
  readonly resources: Resources;
  readonly configuration: Configuration;
  readonly log?: (message: string) => void;
  /** Milliseconds; given only to profile. */
  readonly now?: () => number;
  /** How many paragraphs are kept for texts that come back, as after an undo. */
  readonly remembered?: number;
}

/** How much text the deep layer is given at a time: about a fifth of a second's work, so an edit never waits long. */
const DEEP_LETTERS = 1200;

export function createProofreader(options: ProofreaderOptions): Proofreader {
  const { resources, configuration } = options;
  const log = options.log ?? (() => {});
  const active = activeRules(options.rules, configuration);
  const profile: Profile | undefined = options.now && new Map();
  const sieve = createSieve(configuration);
  const checker = createChecker(
    active.rules,
    configuration.style,
    sieve,
    resources,
    log,
    options.now && profile && { now: options.now, profile },
  );
  const cache = createParagraphCache(options.remembered);
  const deep = resources.deep && createDeepLayer(resources.deep, log);
  const { quotes } = configuration.style;
  const shelf = createFandomShelf(resources.fandoms);

  function newBook(): Book {
    const own = createOwnWords(resources.lexicon, shelf, configuration.fandoms);
    if (configuration.words.length > 0) own.setWords(configuration.words);
    return createBook(resources.lexicon, own);
  }

  function take(book: Book, reading: Reading): void {
    book.remove(cache.summary(reading));
  }

  /** Puts a block in its place: known to be read already, or waiting to be. */
  function place(block: Block, book: Book, waiting: Place[]): Place {
    const opening = firstOpeningMark(block.text);
    book.addOpening(opening, 1);
    const added = newPlace(block, opening);
    waiting.push(added);
    return added;
  }

  /** Where the book's primary mark is another than its paragraphs were read with, all of them are read again. */
  function settlePrimary(manuscript: Manuscript): void {
    const { book, places } = manuscript;
    const primary = quotes === 'auto' ? book.primary() : quotes;
    if (primary === manuscript.primary) return;
    const read = places.filter(({ reading }) => reading);
    if (read.length === book.size()) book.clear();
    else for (const { reading } of read) take(book, reading!);
    for (const one of places) {
      one.reading = undefined;
      one.gap = undefined;
      one.dependence = undefined;
    }
    manuscript.watched.clear();
    manuscript.states.bits.fill(0);
    Object.assign(manuscript, { primary, words: 0, queue: places, next: 0 });
  }

  /** Reads and checks one place; `before` is the one read just before it. */
  function checkPlace(manuscript: Manuscript, current: Place, before: Place | undefined): void {
    const reading = cache.read(current.block, manuscript.primary);
    const paragraph = cache.paragraph(reading);
    current.reading = reading;
    manuscript.words += reading.words;
    manuscript.book.add(cache.summary(reading));
    reading.findings ??= checker.check(paragraph);
    // Looked at while both are at hand; most often the one follows the other.
    const earlier = before?.reading;
    if (earlier && earlier.boundary === undefined)
      earlier.boundary = { after: reading, findings: checker.checkBoundary(cache.paragraph(earlier), paragraph) };
  }

  const proofreader: Proofreader = {
    profile,
    newBook,
    learn(book) {
      book.settle();
      return shelf.load(book.fandoms());
    },
    open(text, format, book = newBook()) {
      const source = typeof text === 'string' ? sourceText(text) : text;
      const split = formatFor(format).follow(source);
      const queue: Place[] = [];
      const places = split.blocks.map((block) => place(block, book, queue));
      const primary = quotes === 'auto' ? book.primary() : quotes;
      const states = newStates(places.length);
      return {
        format,
        source,
        split,
        places,
        states,
        watched: new Map(),
        book,
        primary,
        words: 0,
        queue,
        next: 0,
        settled: -1,
        seen: [],
      };
    },
    edit(manuscript, text) {
      const { format, book, watched, places: old, primary, settled, seen } = manuscript;
      const source = typeof text === 'string' ? sourceText(text) : text;
      const split = formatFor(format).follow(source, manuscript.split);
      const { head, tail } = split;
      const leaving = new Map<Reading, Place[]>();
      let words = manuscript.words;
      for (let i = head; i < old.length - tail; i++) {
        const one = old[i]!;
        one.gone = true;
        book.addOpening(one.opening, -1);
        watch(watched, one.dependence, -1);
        if (!one.reading) continue;
        words -= one.reading.words;
        const same = leaving.get(one.reading);
        if (same) same.push(one);
        else leaving.set(one.reading, [one]);
      }
      const waiting: Place[] = [];
      const added: Place[] = [];
      for (let i = head; i < split.blocks.length - tail; i++) {
        const block = split.blocks[i]!;
        const reading = leaving.size > 0 ? cache.known(block, primary) : undefined;
        const was = reading && leaving.get(reading)?.pop();
        if (!was) {
          added.push(place(block, book, waiting));
          continue;
        }
        // The same text in another place or with other comments over it: the book need not count it again.
        book.addOpening(was.opening, 1);
        words += reading.words;
        added.push(newPlace(block, was.opening, reading));
      }
      for (const [reading, left] of leaving) for (const _ of left) take(book, reading);
      const rest = manuscript.queue.slice(manuscript.next).filter(({ gone }) => !gone);
      return {
        format,
        source,
        split,
        places: spliced(old, head, old.length - tail, added),
        states: splicedStates(manuscript.states, head, old.length - tail, added.length),
        watched,
        book,
        primary,
        words,
        queue: rest.length > 0 ? waiting.concat(rest) : waiting,
        next: 0,
        settled,
        seen,
      };
    },
    close({ places, book }) {
      for (const { opening, reading } of places) {
        book.addOpening(opening, -1);
        if (reading) take(book, reading);
      }
    },
    see(manuscript, lines) {
      manuscript.seen = lines;
      const { queue, next } = manuscript;
      if (next === queue.length) return;
      // A place that has been read is passed over, so it may wait twice.
      const first = placesSeen(manuscript).filter(({ reading }) => !reading);
      Object.assign(manuscript, { queue: first.concat(queue.slice(next)), next: 0 });
    },
    preview(manuscript) {
      const { split, places, seen, book } = manuscript;
      const indices = blocksIn(split, seen);
      if (indices.length === 0 || indices.some((i) => !places[i]!.reading)) return undefined;
      return previewOf(split, places, indices, book, active);
    },
    check(manuscript, until) {
      settlePrimary(manuscript);
      const { queue } = manuscript;
      let before: Place | undefined;
      while (manuscript.next < queue.length) {
        const current = queue[manuscript.next++]!;
        if (current.reading) continue;
        checkPlace(manuscript, current, before);
        before = current;
        if (until?.() && manuscript.next < queue.length) return false;
      }
      manuscript.queue = [];
      manuscript.next = 0;
      return true;
    },
    async checkDeeply(manuscript, letters = DEEP_LETTERS) {
      if (!deep) return false;
      const { places, states } = manuscript;
      // What was asked for an earlier version of the text, or for another manuscript, may have come since.
      const isNews = unsettleDeep(places, states);
      let waiting = deep.next(readingsOf(placesSeen(manuscript)), letters);
      if (waiting.length === 0) waiting = deep.next(readingsOf(places), letters);
      if (waiting.length === 0) return isNews;
      const paragraphs = waiting.map((reading) => cache.paragraph(reading));
      const proposals = await deep.propose(paragraphs);
      waiting.forEach((reading, index) => {
        const { findings = [] } = reading;
        const paragraph = paragraphs[index]!;
        reading.deep = deepFindings(paragraph, proposals[index], findings, active.rules, sieve, resources);
        reading.dependence = undefined;
      });
      unsettleDeep(places, states);
      return true;
    },
    shown(manuscript) {
      const { split, places, states, watched, book } = manuscript;
      const version = book.settle();
      const changes = manuscript.settled < 0 ? undefined : book.changesSince(manuscript.settled);
      if (!changes && manuscript.settled >= 0) unsettleAll(places, states);
      manuscript.settled = version;
      return grouped(
        show({ cache, checker, active }, split, places, states, watched, book, changes),
        split.source.starts,
      );
    },
    diagnostics(manuscript) {
      const { starts } = manuscript.source;
      return proofreader
        .shown(manuscript)
        .flatMap(({ anchor, diagnostics }) => diagnostics.map((diagnostic) => moved(diagnostic, starts[anchor]!)));
    },
  };
  return proofreader;
}

const placesSeen = ({ split, places, seen }: Manuscript): Place[] => blocksIn(split, seen).map((i) => places[i]!);

function* readingsOf(places: readonly Place[]): Generator<Reading | undefined> {
  for (const { reading } of places) yield reading;
}

function activeRules(rules: readonly Rule[], configuration: Configuration): ActiveRules {
  const on = rules.filter((rule) => severityOf(rule, configuration) !== 'off');
  return { rules: on, severities: on.map((rule) => severityOf(rule, configuration) as Severity) };
}
