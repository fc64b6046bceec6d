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
  /** Not reported when of a thousand words of the book more than so many are words of today. */
  readonly modernity?: number;
}

/** The fast context model: synchronous, pure, works on a paragraph alone. */
export interface ContextModel {
  propose(paragraph: Paragraph, lexicon: Lexicon): readonly Proposal[];
  /** How well each candidate fits in place of the words [first, end): log10 probability, higher is better. */
  score(paragraph: Paragraph, firstWord: number, endWord: number, candidates: readonly string[]): number[];
  /** What a word that no dictionary has was likely meant to be, best first; nothing where that is not clear. */
  likely(paragraph: Paragraph, word: number, lexicon: Lexicon): readonly string[];
  /**
   * Words, by their indices, that the books it learnt from do not have before the word after them, with nothing but space
   * between; or hardly ever, beside the two written as one.
   */
  strangers(paragraph: Paragraph, lexicon: Lexicon): readonly number[];
}

/** How sure an edit is: log odds of a word that the book uses once, and what else adds to them. */
export interface Evidence {
  readonly logOdds: number;
  /** What a natural log of the fast model's odds adds, and a natural log of the uses of a rare word takes away. */
  readonly counts: number;
  readonly repeats: number;
  /** From here up the edit is reported. */
  readonly needed: number;
}

/** An edit that the network leans to. Whether it is reported is settled where the fast model is at hand. */
export interface DeepProposal extends Range {
  readonly kind: ProposalKind;
  /** Replacements of the range, best first, and the network's log odds for each. */
  readonly replacements: readonly string[];
  readonly odds: readonly number[];
  /** Without the fast model, and with it. */
  readonly alone: Evidence;
  readonly together: Evidence;
  /** The word, where it is rare enough for a repeat to say that it is meant. */
  readonly rareWord?: string;
  /** Not reported when this word is a name in the book. */
  readonly notName?: string;
}

/** The deep context model: asynchronous, off the main thread. */
export interface DeepModel {
  propose(paragraphs: readonly Paragraph[]): Promise<readonly DeepAnswer[]>;
}

/** Every edit that the network leans to in a paragraph; undefined where it has not judged it. */
export type DeepAnswer = readonly DeepProposal[] | undefined;
