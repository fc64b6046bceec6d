import type { BoundaryFinding, Configuration, Finding, Rule, Severity } from './types.ts';

/** Whether the configuration's profile wants a finding of a rule. */
export interface Sieve {
  keeps(rule: Rule, finding: Finding): boolean;
  keepsBoundary(rule: Rule, finding: BoundaryFinding): boolean;
}

/**
 * While a chapter is drafted only what is surely wrong is worth an interruption: warnings and errors with a safe fix.
 * What the writer has switched on by name is always wanted.
 */
export function createSieve({ profile, rules }: Configuration): Sieve {
  if (profile === 'posting') return { keeps: () => true, keepsBoundary: () => true };
  const isNamed = ({ id }: Rule) => rules[id] !== undefined;
  const isGrave = (severity: Severity | 'off') => severity === 'warning' || severity === 'error';
  return {
    keeps: (rule, { severity = rule.severity, fixes }) =>
      isNamed(rule) || (isGrave(severity) && fixes[0]?.applicability === 'safe'),
    keepsBoundary: (rule, { fix }) => isNamed(rule) || (isGrave(rule.severity) && fix?.applicability === 'safe'),
  };
}
