import { readFileSync } from 'node:fs';
import { applyEdits } from '../../server/src/engine/edits.ts';
import type { Diagnostic, TextEdit } from '../../server/src/engine/types.ts';
import type { Checked } from './check.ts';

/** A known error of an annotated manuscript; offsets in UTF-16 units of its text. */
interface KnownError {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The right texts in its place, best first. */
  readonly fix: readonly string[];
}

export interface Score {
  readonly total: number;
  readonly found: number;
  readonly fixed: number;
  /** Diagnostics that lie on no known error. */
  readonly others: readonly Diagnostic[];
}

/**
 * Gives each known error the diagnostic that mends it or lies on it. It is found when there is one, and fixed when its first fix,
 * applied alone, makes the text that the annotation asks for (typography apart).
 */
export function score({ source, diagnostics }: Checked, goldPath: string): Score {
  const gold: KnownError[] = readFileSync(goldPath, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const used = new Set<Diagnostic>();
  let found = 0;
  let fixed = 0;
  for (const error of gold) {
    // What mends it may stand at a distance.
    const repairing = diagnostics.find(({ fixes }) => repairs(source, error, fixes[0]?.edits ?? []));
    const best =
      repairing ?? diagnostics.find(({ range }) => range.start <= error.end + 1 && range.end >= error.start - 1);
    if (!best) continue;
    used.add(best);
    found++;
    if (repairing) fixed++;
  }
  return { total: gold.length, found, fixed, others: diagnostics.filter((diagnostic) => !used.has(diagnostic)) };
}

const typewritten = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/…/g, '...');

function repairs(source: string, { start, end, fix }: KnownError, edits: readonly TextEdit[]): boolean {
  if (edits.length === 0) return false;
  const repaired = typewritten(applyEdits(source, edits));
  return fix.some((newText) => repaired === typewritten(applyEdits(source, [{ start, end, newText }])));
}
