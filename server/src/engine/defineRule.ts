import type { Rule } from './types.ts';

/** Declares a rule; it exists for the types and for one place to find every rule by. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
