import { nearestName } from '../lexicon/names.ts';
import type { Facts } from './facts.ts';
import type { Condition, Finding, Fix } from './types.ts';

/** Where a paragraph stands among its neighbours. */
export interface Surroundings {
  readonly nextOpensSpeech: boolean;
  readonly previousLeavesOpen: boolean;
  readonly atEdge: boolean;
}

/** Whether every member of the condition holds in this book and at this place. */
export function holds(condition: Condition, facts: Facts, place: Surroundings): boolean {
  if (condition.names && !condition.names.every((name) => facts.isName(name))) return false;
  if (condition.notNames?.some((name) => facts.isName(name))) return false;
  if (condition.rare && facts.uses(condition.rare.word) >= condition.rare.times) return false;
  if (condition.common && facts.uses(condition.common.word) < condition.common.times) return false;
  if (condition.nearName !== undefined && nearestName(condition.nearName, facts.names()) === undefined) return false;
  if (condition.nextOpensSpeech !== undefined && condition.nextOpensSpeech !== place.nextOpensSpeech) return false;
  if (condition.previousLeavesOpen !== undefined && condition.previousLeavesOpen !== place.previousLeavesOpen)
    return false;
  if (condition.atEdge !== undefined && condition.atEdge !== place.atEdge) return false;
  if (condition.curlyMarks !== undefined && condition.curlyMarks !== facts.curlyMarks()) return false;
  if (condition.dash !== undefined && condition.dash !== facts.dash()) return false;
  if (condition.ellipsis !== undefined && condition.ellipsis !== facts.ellipsis()) return false;
  return true;
}

/** The fixes of a finding, with the book's own name first where the finding is a misspelling of it. */
export function fixesOf(finding: Finding, facts: Facts): readonly Fix[] {
  const word = finding.when?.nearName;
  const name = word === undefined ? undefined : nearestName(word, facts.names());
  if (name === undefined) return finding.fixes;
  const fix: Fix = {
    title: `Change to “${name}”`,
    edits: [{ start: finding.start, end: finding.end, newText: name }],
    applicability: 'suggestion',
  };
  return [fix, ...finding.fixes.filter((other) => other.edits[0]?.newText !== name)];
}
