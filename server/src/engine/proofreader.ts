import { formatFor } from '../manuscript/formats/index.ts';
import { countOpeningMarks, primaryMark } from '../manuscript/primaryMark.ts';
import type { Block, FormatName, PrimaryMark } from '../manuscript/types.ts';
import { createParagraphCache, type Reading } from './cache.ts';
import { createChecker, type Profile } from './check.ts';
import { severityOf } from './configuration.ts';
import { deepFindings } from './deepFindings.ts';
import { createDeepLayer } from './deepLayer.ts';
import { type Book, createBook } from './facts.ts';
import { type ActiveRules, publishBoundary, publishParagraph, surroundings } from './publish.ts';
import type { Resources } from './resources.ts';
import type { Configuration, Diagnostic, Rule, Severity } from './types.ts';

/** A text under check: its blocks, and the shared readings they stand for. */
export interface Manuscript {
  readonly format: FormatName;
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly readings: readonly Reading[];
  readonly primary: PrimaryMark;
  /** The book whose facts it adds to and is judged by. */
  readonly book: Book;
}

/** Opens manuscripts and keeps them checked, for one configuration. All functions are synchronous and pure of I/O. */
export interface Proofreader {
  newBook(): Book;
  open(source: string, format: FormatName, book?: Book): Manuscript;
  /** The manuscript after its text has changed; only paragraphs with a new text are read again. */
  edit(manuscript: Manuscript, source: string): Manuscript;
  /** Takes the manuscript's counts out of its book. */
  close(manuscript: Manuscript): void;
  /** Checks what is not checked yet, asking `until` now and then whether to stop; true when nothing is left. */
  check(manuscript: Manuscript, until?: () => boolean, first?: readonly number[]): boolean;
  /** Hands paragraphs that the deep layer has not seen to it; false when there is none or nothing was left to do. */
  checkDeeply(manuscript: Manuscript, letters?: number): Promise<boolean>;
  /** What stands in the manuscript now, in the order of the text. */
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
}

/** How many paragraphs are checked between two looks at the clock. */
const STRIDE = 16;
/** How much text the deep layer is given at a time: about a fifth of a second's work, so an edit never waits long. */
const DEEP_LETTERS = 1200;

export function createProofreader(options: ProofreaderOptions): Proofreader {
  const { resources, configuration } = options;
  const log = options.log ?? (() => {});
  const active = activeRules(options.rules, configuration);
  const profile: Profile | undefined = options.now && new Map();
  const checker = createChecker(
    active.rules,
    configuration.style,
    resources,
    log,
    options.now && profile && { now: options.now, profile },
  );
  const cache = createParagraphCache();
  const deep = resources.deep && createDeepLayer(resources.deep, log);

  /** Reads the blocks from `from` to `to` for the first time in this manuscript and adds them to the book. */
  function addAll(blocks: readonly Block[], primary: PrimaryMark, book: Book): Reading[] {
    return blocks.map((block) => {
      const reading = cache.read(block, primary);
      book.add(reading);
      return reading;
    });
  }

  function removeAll(readings: readonly Reading[], book: Book): void {
    for (const reading of readings) book.remove(reading);
  }

  /** Settles on the book's primary mark: where it is another than the blocks were read with, they are read again. */
  function settle(
    source: string,
    format: FormatName,
    blocks: Block[],
    readings: Reading[],
    read: PrimaryMark,
    book: Book,
  ): Manuscript {
    const quotes = configuration.style.quotes;
    const primary = quotes === 'auto' ? book.primary() : quotes;
    if (primary !== read) {
      removeAll(readings, book);
      readings = addAll(blocks, primary, book);
    }
    return { format, source, blocks, readings, primary, book };
  }

  return {
    profile,
    newBook: () => createBook(resources.lexicon),
    open(source, format, book = createBook(resources.lexicon)) {
      const blocks = formatFor(format).split(source);
      const likely = primaryMark(countOpeningMarks(source));
      return settle(source, format, blocks, addAll(blocks, likely, book), likely, book);
    },
    edit(manuscript, source) {
      const { format, primary, book } = manuscript;
      const blocks = formatFor(format).split(source);
      const { head, tail } = unchanged(manuscript.blocks, blocks);
      const old = manuscript.readings;
      removeAll(old.slice(head, old.length - tail), book);
      const readings = [
        ...old.slice(0, head),
        ...addAll(blocks.slice(head, blocks.length - tail), primary, book),
        ...old.slice(old.length - tail),
      ];
      return settle(source, format, blocks, readings, primary, book);
    },
    close: (manuscript) => removeAll(manuscript.readings, manuscript.book),
    check(manuscript, until, first = []) {
      let sinceClock = 0;
      const order = first.length > 0 ? [...first, ...manuscript.readings.keys()] : manuscript.readings.keys();
      for (const index of order) {
        const reading = manuscript.readings[index];
        if (!reading || reading.findings) continue;
        if (until && sinceClock++ % STRIDE === STRIDE - 1 && until()) return false;
        reading.findings = checker.check(reading.paragraph);
      }
      return true;
    },
    async checkDeeply(manuscript, letters = DEEP_LETTERS) {
      const waiting = deep?.next(manuscript.readings, letters) ?? [];
      if (!deep || waiting.length === 0) return false;
      const proposals = await deep.propose(waiting.map((reading) => reading.paragraph));
      waiting.forEach((reading, index) => {
        const { paragraph, findings = [] } = reading;
        reading.deep = deepFindings(paragraph, proposals[index] ?? [], findings, active.rules, resources.lexicon);
      });
      return true;
    },
    diagnostics(manuscript) {
      const { blocks, readings, book } = manuscript;
      const found: Diagnostic[] = [];
      readings.forEach((reading, index) => {
        const findings = reading.deep?.length
          ? [...reading.deep, ...(reading.findings ?? [])]
          : (reading.findings ?? []);
        if (findings.length > 0)
          found.push(...publishParagraph(blocks[index]!, findings, book, surroundings(readings, index), active));
        const after = readings[index + 1];
        if (after) {
          const between = checker.checkBoundary(reading, after);
          if (between.length > 0) found.push(...publishBoundary(blocks[index]!, blocks[index + 1]!, between, active));
        }
      });
      return found;
    },
  };
}

/** How many blocks at the beginning and at the end are the same in both. */
function unchanged(before: readonly Block[], after: readonly Block[]): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && sameText(before[head]!, after[head]!)) head++;
  let tail = 0;
  while (tail < most - head && sameText(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!)) tail++;
  return { head, tail };
}

function sameText(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.text === b.text;
}

/** Words in the prose of a manuscript. */
export function wordCount(manuscript: Manuscript): number {
  return manuscript.readings.reduce((sum, reading) => sum + reading.paragraph.words.length, 0);
}

function activeRules(rules: readonly Rule[], configuration: Configuration): ActiveRules {
  const on = rules.filter((rule) => severityOf(rule, configuration) !== 'off');
  return { rules: on, severities: on.map((rule) => severityOf(rule, configuration) as Severity) };
}
