import type { Paragraph } from '../manuscript/types.ts';
import { kindsOf } from './kinds.ts';
import type { Sieve } from './profiles.ts';
import type { Resources } from './resources.ts';
import type { HouseStyle, Rule, RuleBoundaryFinding, RuleFinding } from './types.ts';

/** Runs the rules on paragraphs and on the gaps between them. A rule that throws is logged once and skipped. */
export interface Checker {
  check(paragraph: Paragraph): RuleFinding[];
  checkBoundary(before: Paragraph, after: Paragraph): RuleBoundaryFinding[];
}

/** A rule as it is asked, and its place in the list: all of one shape, for rules are asked a hundred thousand times a book. */
interface InForce extends Pick<Rule, 'check' | 'checkBoundary' | 'needs'> {
  readonly index: number;
  readonly rule: Rule;
}

export type Profile = Map<string, number>;

export function createChecker(
  rules: readonly Rule[],
  style: HouseStyle,
  sieve: Sieve,
  resources: Resources,
  log: (message: string) => void,
  clock?: { now(): number; profile: Profile },
): Checker {
  const broken = new Set<string>();
  const byKind = new Map<string, InForce[]>();
  const ofBoundaries: InForce[] = [];
  rules.forEach((rule, index) => {
    const { check, checkBoundary, needs } = rule;
    const inForce = { index, rule, check, checkBoundary, needs };
    if (checkBoundary) ofBoundaries.push(inForce);
    if (check && (rule.isWanted?.(style) ?? true))
      for (const kind of kindsOf(rule)) byKind.set(kind, [...(byKind.get(kind) ?? []), inForce]);
  });

  function failed(rule: Rule, error: unknown): void {
    if (broken.has(rule.id)) return;
    broken.add(rule.id);
    log(`The rule ${rule.id} failed and was skipped: ${error instanceof Error ? error.message : String(error)}`);
  }

  function took(rule: Rule, began: number): void {
    if (clock) clock.profile.set(rule.id, (clock.profile.get(rule.id) ?? 0) + clock.now() - began);
  }

  return {
    check(paragraph) {
      const found: RuleFinding[] = [];
      const context = { paragraph, style, lexicon: resources.lexicon, context: resources.context };
      for (const { index, rule, check, needs } of byKind.get(paragraph.kind) ?? []) {
        if (needs && !needs(paragraph)) continue;
        const began = clock?.now() ?? 0;
        try {
          for (const finding of check!(context)) if (sieve.keeps(rule, finding)) found.push({ rule: index, finding });
        } catch (error) {
          failed(rule, error);
        }
        took(rule, began);
      }
      return found;
    },
    checkBoundary(before, after) {
      const found: RuleBoundaryFinding[] = [];
      const context = { before, after, lexicon: resources.lexicon };
      for (const { index, rule, checkBoundary } of ofBoundaries) {
        const began = clock?.now() ?? 0;
        try {
          for (const finding of checkBoundary!(context))
            if (sieve.keepsBoundary(rule, finding)) found.push({ rule: index, finding });
        } catch (error) {
          failed(rule, error);
        }
        took(rule, began);
      }
      return found;
    },
  };
}
