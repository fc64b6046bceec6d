import { readParagraph } from '../manuscript/read.ts';
import { type ParagraphSummary, summarise } from '../manuscript/summary.ts';
import type { Block, Paragraph, ParagraphKind, PrimaryMark } from '../manuscript/types.ts';
import type { Dependence } from './resolve.ts';
import type { RuleBoundaryFinding, RuleFinding } from './types.ts';

/**
 * What is kept of a paragraph read under one primary mark, and what was found in it. All of it depends on the text and
 * the configuration alone, so it is shared by every place that holds the same text and moves with it. The paragraph
 * itself, ten times as large, is read again when somebody asks for it.
 */
export interface Reading {
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly primary: PrimaryMark;
  readonly words: number;
  readonly opensWithQuotation: boolean;
  readonly opensWithReply: boolean;
  readonly endsSentence: boolean;
  readonly leavesSpeechOpen: boolean;
  /** Undefined until checked. */
  findings: readonly RuleFinding[] | undefined;
  /** What both layers find together; undefined until the deep one has looked. */
  deep: readonly RuleFinding[] | undefined;
  /** What the conditions of `findings` and `deep` ask the book for; undefined until asked, none where nothing. */
  dependence: Dependence | 'none' | undefined;
  /** Findings of the gap to the paragraph that follows, for the follower last asked about. */
  boundary: { readonly after: Reading; readonly findings: readonly RuleBoundaryFinding[] } | undefined;
  /** The paragraph itself, for a while. */
  whole: Whole | undefined;
}

interface Whole {
  readonly paragraph: Paragraph;
  readonly summary: ParagraphSummary;
}

/** Paragraphs by their text, for one configuration. */
export interface ParagraphCache {
  known(block: Block, primary: PrimaryMark): Reading | undefined;
  read(block: Block, primary: PrimaryMark): Reading;
  /** The paragraph that was read, and what it adds to the facts of its book; kept for a while, then read again. */
  paragraph(reading: Reading): Paragraph;
  summary(reading: Reading): ParagraphSummary;
}

/** Beyond this many readings the oldest are forgotten; a 300,000-word novel has about 10,000. */
const CAPACITY = 60_000;
/** So many characters of paragraphs are kept whole. */
const KEPT = 250_000;

export function createParagraphCache(capacity = CAPACITY): ParagraphCache {
  /** Maps by kind and mark, so that the text itself is the key and nothing is copied. */
  const shelves = new Map<string, Map<string, Reading>>();
  /** Readings whose paragraphs are kept, those read last at the end; the first `forgotten` are kept no more. */
  let kept: Reading[] = [];
  let forgotten = 0;
  let keptLength = 0;
  let size = 0;

  function shelf({ kind }: Block, primary: PrimaryMark): Map<string, Reading> {
    const name = `${primary} ${kind}`;
    let found = shelves.get(name);
    if (!found) {
      found = new Map();
      shelves.set(name, found);
    }
    return found;
  }

  function keep(reading: Reading, whole: Whole): Whole {
    reading.whole = whole;
    kept.push(reading);
    keptLength += reading.text.length;
    for (; keptLength > KEPT && forgotten < kept.length - 1; forgotten++) {
      const oldest = kept[forgotten]!;
      oldest.whole = undefined;
      keptLength -= oldest.text.length;
    }
    if (2 * forgotten > kept.length) {
      kept = kept.slice(forgotten);
      forgotten = 0;
    }
    return whole;
  }

  function whole(reading: Reading): Whole {
    return reading.whole ?? keep(reading, readWhole(reading));
  }

  return {
    known: (block, primary) => shelf(block, primary).get(block.text),
    read(block, primary) {
      const readings = shelf(block, primary);
      const known = readings.get(block.text);
      if (known) return known;
      const first = readWhole({ text: block.text, kind: block.kind, primary });
      const { opensWithQuotation, opensWithReply, endsSentence, leavesSpeechOpen } = first.summary;
      const reading: Reading = {
        text: block.text,
        kind: block.kind,
        primary,
        words: first.paragraph.words.length,
        opensWithQuotation,
        opensWithReply,
        endsSentence,
        leavesSpeechOpen,
        findings: undefined,
        deep: undefined,
        dependence: undefined,
        boundary: undefined,
        whole: undefined,
      };
      if (size >= capacity) {
        const oldest = readings.keys().next().value;
        if (oldest !== undefined) readings.delete(oldest);
      } else size++;
      readings.set(block.text, reading);
      keep(reading, first);
      return reading;
    },
    paragraph: (reading) => whole(reading).paragraph,
    summary: (reading) => whole(reading).summary,
  };
}

function readWhole({ text, kind, primary }: Pick<Reading, 'text' | 'kind' | 'primary'>): Whole {
  const paragraph = readParagraph(text, kind, primary);
  return { paragraph, summary: summarise(paragraph) };
}
