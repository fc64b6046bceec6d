import type { Configuration, HouseStyle, Rule, Severity } from './types.ts';

export const defaultStyle: HouseStyle = {
  dialect: 'any',
  quotes: 'auto',
  nestedQuotes: 'any',
  marks: 'any',
  ellipsis: 'any',
  ellipsisSpacing: 'any',
  dash: 'any',
  oxfordComma: 'any',
  ok: 'any',
  numbers: 'any',
};

export const defaultConfiguration: Configuration = {
  style: defaultStyle,
  profile: 'posting',
  rules: {},
  words: [],
  fandoms: 'auto',
};

/** The severity a rule reports with, or `off`. */
export function severityOf(rule: Rule, configuration: Configuration): Severity | 'off' {
  return configuration.rules[rule.id] ?? rule.severity;
}
