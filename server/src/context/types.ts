import type { Lexicon } from '../lexicon/types.ts';
import type { Paragraph, Range } from '../manuscript/types.ts';

/** Why a place was proposed; thresholds are calibrated for each, and each is a rule that a writer can switch off. */
export type ProposalKind =
  | 'real-word'
  | 'apostrophe'
  | 'compound'
  | 'missing-word'
  | 'extra-word'
  | 'wrong-form'
  | 'idiom'
  /** No finding of its own: the order of suggestions for a word that the spelling rule may not know. */
  | 'spelling';

/** An edit that the model prefers to what stands there, by enough to tell the writer. Range is the extent to mark. */
export interface Proposal extends Range {
  readonly kind: ProposalKind;
  /** Replacements of the range, best first. */
  readonly replacements: readonly string[];
  /** Calibrated certainty, 0 to 1. */
  readonly certainty: number;
  /** The book must use this word (norm) fewer than `times` times: authors repeat what they mean. */
  readonly rare?: { readonly word: string; readonly times: number };
  /** Not reported when this word is a name in the book. */
  readonly notName?: string;
}

/** The fast context model: synchronous, pure, works on a paragraph alone. */
export interface ContextModel {
  propose(paragraph: Paragraph, lexicon: Lexicon): readonly Proposal[];
  /** How well each candidate fits in place of the words [first, end): log10 probability, higher is better. */
  score(paragraph: Paragraph, firstWord: number, endWord: number, candidates: readonly string[]): number[];
  /** What a word that no dictionary has was likely meant to be, best first; nothing where that is not clear. */
  likely(paragraph: Paragraph, word: number, lexicon: Lexicon): readonly string[];
}

/** The deep context model: asynchronous, off the main thread. */
export interface DeepModel {
  propose(paragraphs: readonly Paragraph[]): Promise<readonly (readonly Proposal[])[]>;
}
