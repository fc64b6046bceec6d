import type { Shown } from '../engine/places.ts';
import type { Manuscript, Proofreader } from '../engine/proofreader.ts';
import type { Diagnostic } from '../engine/types.ts';
import type { FormatName } from '../manuscript/types.ts';
import type { Document } from './document.ts';
import type { Work } from './works.ts';

/** A document under check. */
export interface Checked {
  readonly document: Document;
  readonly manuscript: Manuscript;
  readonly work: Work;
  /** What was published. */
  shown: readonly Shown[];
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
 * @param preview is given, once, what can be told of the lines that are seen, where the rest takes longer
 */
export async function runFastLayer(
  { proofreader, now, breathe }: CheckOptions,
  manuscript: Manuscript,
  isStale: () => boolean,
  preview?: (shown: readonly Shown[]) => void,
): Promise<boolean> {
  let early = preview;
  for (;;) {
    const until = now() + SLICE;
    if (proofreader.check(manuscript, () => now() > until)) return true;
    const seen = early && proofreader.preview(manuscript);
    if (seen) {
      early?.(seen);
      early = undefined;
    }
    await breathe();
    if (isStale()) return false;
  }
}

/** Without what the rule found. Lists without it stay the same objects. */
export function withoutRule(shown: readonly Shown[], ruleId: string): Shown[] {
  return shown.flatMap((one) => {
    if (one.diagnostics.every((diagnostic) => diagnostic.ruleId !== ruleId)) return [one];
    const diagnostics = one.diagnostics.filter((diagnostic) => diagnostic.ruleId !== ruleId);
    return diagnostics.length > 0 ? [{ ...one, diagnostics }] : [];
  });
}

/** Computes on the first call and keeps the answer: most versions are never asked. */
export function once<T>(compute: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: compute() };
    return answer.value;
  };
}

/** Whether both say the same in the same paragraphs; a list that is the same object needs no look. */
export function isSame(before: readonly Shown[], after: readonly Shown[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ anchor, diagnostics }, i) => {
      const other = after[i]!;
      if (diagnostics === other.diagnostics && anchor === other.anchor) return true;
      return anchor === other.anchor && messages(diagnostics) === messages(other.diagnostics);
    })
  );
}

/** A message names what is marked and the best replacement. */
const messages = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ message }) => message).join('\n');

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
