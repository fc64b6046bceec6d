import type { Manuscript, Proofreader } from '../engine/proofreader.ts';
import type { Diagnostic } from '../engine/types.ts';
import type { FormatName } from '../manuscript/types.ts';
import type { Document } from './document.ts';

/** A document under check. */
export interface Checked {
  readonly document: Document;
  readonly manuscript: Manuscript;
  /** How many findings were published. */
  found: number;
  /** What is shown, in offsets of the document; undefined until the check is done. */
  diagnostics: () => readonly Diagnostic[] | undefined;
}

/** How long the fast layer may hold up other requests, in milliseconds. */
const SLICE = 8;

export interface CheckOptions {
  readonly proofreader: Proofreader;
  readonly now: () => number;
  /** Resolves when other requests have had their turn. */
  readonly breathe: () => Promise<void>;
}

/**
 * Runs the fast layer over what is unchecked, in slices. False when `isStale` became true meanwhile: what was found
 * stays in the cache, and nothing is to be published.
 */
export async function runFastLayer(
  { proofreader, now, breathe }: CheckOptions,
  manuscript: Manuscript,
  isStale: () => boolean,
): Promise<boolean> {
  for (;;) {
    const until = now() + SLICE;
    if (proofreader.check(manuscript, () => now() > until)) return true;
    await breathe();
    if (isStale()) return false;
  }
}

/** Computes on the first call and keeps the answer: most versions are never asked. */
export function once<T>(compute: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: compute() };
    return answer.value;
  };
}

/** The format that a language mode stands for. */
export function formatOf(languageId: string): FormatName {
  switch (languageId) {
    case 'markdown':
    case 'html':
    case 'fountain':
      return languageId;
    default:
      return 'plaintext';
  }
}
