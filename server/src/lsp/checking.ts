import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Manuscript, Proofreader } from '../engine/proofreader.ts';
import type { Diagnostic } from '../engine/types.ts';
import type { FormatName } from '../manuscript/types.ts';

/** A document under check. The diagnostics belong to `version` and no other. */
export interface Checked {
  document: TextDocument;
  manuscript: Manuscript;
  diagnostics: readonly Diagnostic[];
  version: number;
}

/** How long the fast layer may hold up other requests, in milliseconds. */
const SLICE = 25;

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
    const began = now();
    if (proofreader.check(manuscript, () => now() - began > SLICE)) return true;
    await breathe();
    if (isStale()) return false;
  }
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
