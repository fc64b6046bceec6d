import type { Paragraph } from '../manuscript/types.ts';
import type { RuleBoundaryFinding, RuleFinding } from './cache.ts';
import { kindsOf } from './kinds.ts';
import type { Sieve } from './profiles.ts';
import type { Resources } from './resources.ts';
import type { HouseStyle, Rule } from './types.ts';

/** Runs the rules on paragraphs and on the gaps between them. A rule that throws is logged once and skipped. */
export interface Checker {
  check(paragraph: Paragraph): RuleFinding[];
  checkBoundary(before: Paragraph, after: Paragraph): RuleBoundaryFinding[];
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
  const byKind = new Map<string, number[]>();
  const boundaryRules: number[] = [];
  rules.forEach((rule, index) => {
    if (rule.checkBoundary) boundaryRules.push(index);
    if (rule.check)
      for (const kind of kindsOf(rule)) {
        const list = byKind.get(kind) ?? [];
        list.push(index);
        byKind.set(kind, list);
      }
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
      for (const index of byKind.get(paragraph.kind) ?? []) {
        const rule = rules[index]!;
        const began = clock?.now() ?? 0;
        try {
          for (const finding of rule.check!(context))
            if (sieve.keeps(rule, finding)) found.push({ rule: index, finding });
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
      for (const index of boundaryRules) {
        const rule = rules[index]!;
        const began = clock?.now() ?? 0;
        try {
          for (const finding of rule.checkBoundary!(context))
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
