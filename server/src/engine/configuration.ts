import type { Configuration, HouseStyle, Rule, Severity } from './types.ts';

export const defaultStyle: HouseStyle = { dialect: 'US', quotes: 'auto', ellipsis: 'any', dash: 'any' };

export const defaultConfiguration: Configuration = { style: defaultStyle, rules: {}, words: [] };

/** The severity a rule reports with, or `off`. */
export function severityOf(rule: Rule, configuration: Configuration): Severity | 'off' {
  return configuration.rules[rule.id] ?? rule.severity;
}
