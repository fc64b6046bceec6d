import { countOpeningMarks, type MarkCounts } from '../manuscript/primaryMark.ts';
import { readParagraph } from '../manuscript/read.ts';
import { type ParagraphSummary, summarise } from '../manuscript/summary.ts';
import type { Block, Paragraph, PrimaryMark } from '../manuscript/types.ts';
import type { BoundaryFinding, Finding } from './types.ts';

/** A finding with the place of its rule in the list of active rules. */
export interface RuleFinding {
  readonly rule: number;
  readonly finding: Finding;
}

export interface RuleBoundaryFinding {
  readonly rule: number;
  readonly finding: BoundaryFinding;
}

/**
 * A paragraph as read under one primary mark, with what was found in it. All of it depends on the paragraph's text
 * and the configuration alone, so it is shared by every place that holds the same text and moves with it.
 */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly summary: ParagraphSummary;
  /** Marks that look as if they open speech, whatever the primary mark. */
  readonly opening: MarkCounts;
  /** Undefined until checked. */
  findings: readonly RuleFinding[] | undefined;
  /** What the deep layer found; undefined until it has looked. */
  deep: readonly RuleFinding[] | undefined;
  /** Findings of the gap to the paragraph that follows, for the follower last asked about. */
  boundary: { readonly after: Reading; readonly findings: readonly RuleBoundaryFinding[] } | undefined;
}

/** Paragraphs by their text, for one configuration. */
export interface ParagraphCache {
  read(block: Block, primary: PrimaryMark): Reading;
}

/** Beyond this many paragraphs the ones unused for longest are forgotten; a 300,000-word novel has about 10,000. */
const CAPACITY = 60_000;

export function createParagraphCache(capacity = CAPACITY): ParagraphCache {
  const readings = new Map<string, Reading>();
  return {
    read(block, primary) {
      const key = `${primary === 'single' ? "'" : '"'}${block.kind}\n${block.text}`;
      const known = readings.get(key);
      if (known) return known;
      const paragraph = readParagraph(block.text, block.kind, primary);
      const reading: Reading = {
        paragraph,
        summary: summarise(paragraph),
        opening: countOpeningMarks(block.text),
        findings: undefined,
        deep: undefined,
        boundary: undefined,
      };
      if (readings.size >= capacity) {
        const oldest = readings.keys().next().value;
        if (oldest !== undefined) readings.delete(oldest);
      }
      readings.set(key, reading);
      return reading;
    },
  };
}
