import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { readConfiguration } from '../../../server/src/engine/readConfiguration.ts';
import type { Rule } from '../../../server/src/engine/types.ts';

const rule: Rule = {
  id: 'family/name',
  description: '',
  rationale: '',
  severity: 'warning',
  examples: [],
};
const read = (value: unknown) => readConfiguration(value, [rule]);

describe('settings', () => {
  it('default where nothing is set', () => {
    expect(read(undefined)).toEqual({ configuration: defaultConfiguration, problems: [] });
    expect(read({})).toEqual({ configuration: defaultConfiguration, problems: [] });
  });

  it('take what is right', () => {
    const { configuration, problems } = read({ dialect: 'UK', rules: { 'family/name': 'off' }, words: ['Ysolde'] });
    expect(problems).toEqual([]);
    expect(configuration.style.dialect).toBe('UK');
    expect(configuration.rules).toEqual({ 'family/name': 'off' });
    expect(configuration.words).toEqual(['Ysolde']);
  });

  it('keep the default of what is wrong, and say what', () => {
    const { configuration, problems } = read({
      dialect: 'Martian',
      rules: { nope: 'off', 'family/name': 3 },
      words: [1],
    });
    expect(configuration).toEqual(defaultConfiguration);
    expect(problems).toHaveLength(4);
    expect(problems.join(' ')).toContain('There is no rule “nope”.');
  });

  it('survive any type', () => {
    for (const value of [null, 1, 'x', [], true, { rules: [] }, { words: 'x' }, { dialect: {} }])
      expect(read(value).configuration).toEqual(defaultConfiguration);
  });
});
