import { applyEdits, safeEdits } from '../../server/src/engine/edits.ts';
import type { Proofreader } from '../../server/src/engine/proofreader.ts';
import type { TextEdit } from '../../server/src/engine/types.ts';
import type { FuzzInput } from './inputs.ts';

/**
 * Checks one input and says what does not hold, in a sentence: every place lies in the text and in order, no two findings
 * share one, no fix overlaps itself or tears a surrogate pair. Throws what the check throws.
 */
export function broken(proofreader: Proofreader, { format, text }: FuzzInput): string | undefined {
  const manuscript = proofreader.open(text, format);
  proofreader.check(manuscript);
  const diagnostics = proofreader.diagnostics(manuscript);
  let last = 0;
  for (const { ruleId, range, fixes } of diagnostics) {
    if (!(range.start >= last && range.start <= range.end && range.end <= text.length))
      return `${ruleId} reports ${range.start}–${range.end} after ${last} in a text of ${text.length}.`;
    last = range.end;
    for (const { edits } of fixes) {
      const problem = brokenEdits(edits, text);
      if (problem) return `${ruleId}: ${problem}`;
    }
  }
  const edits = safeEdits(diagnostics);
  const problem = brokenEdits(edits, text);
  if (problem) return `Fix-all: ${problem}`;
  const length = edits.reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), text.length);
  if (applyEdits(text, edits).length !== length) return 'Fix-all loses or doubles text.';
  return undefined;
}

function brokenEdits(edits: readonly TextEdit[], text: string): string | undefined {
  let last = 0;
  for (const { start, end } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(start >= last && start <= end && end <= text.length)) return `an edit at ${start}–${end} after ${last}.`;
    if (isInsidePair(text, start) || isInsidePair(text, end)) return `an edit at ${start}–${end} tears a pair.`;
    last = end;
  }
  return undefined;
}

function isInsidePair(text: string, at: number): boolean {
  const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
  const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}
