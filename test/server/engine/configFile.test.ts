import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, underConfig } from '../../../server/src/engine/configFile.ts';
import { profiles, styleChoices } from '../../../server/src/engine/readConfiguration.ts';
import { rules } from '../../../server/src/rules/index.ts';

const isValid = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync('schemas/betareaderrc.schema.json', 'utf8')),
);
const problems = (value: unknown) => readConfig(JSON.stringify(value), rules).problems;

describe('.betareaderrc.json', () => {
  it('is taken by the reader where it is valid by the schema, and refused where it is not', () => {
    const severity = fc.constantFrom('off', 'hint', 'information', 'warning', 'error', 'loud', 1);
    const members: Record<string, fc.Arbitrary<unknown>> = {
      ...Object.fromEntries(
        Object.entries(styleChoices).map(([name, choices]) => [name, fc.constantFrom<unknown>(...choices, 'wrong', 7)]),
      ),
      profile: fc.constantFrom<unknown>(...profiles, 'fun'),
      words: fc.constantFrom<unknown>([], ['Ysolde'], ['a', 7], 'a'),
      rules: fc.dictionary(fc.constantFrom('typos/spelling', 'style/ok', 'no/such'), severity, { maxKeys: 2 }),
      $schema: fc.constant('./schema.json'),
      nonsense: fc.constant(1),
    };
    fc.assert(
      fc.property(fc.record(members, { requiredKeys: [] }), (value) => {
        expect(problems(value).length === 0, problems(value).join(' ')).toBe(isValid(value));
      }),
      { numRuns: 500 },
    );
  });

  it('says in a sentence what is no settings file', () => {
    expect(readConfig('{ "dialect": "UK", }', rules).problems[0]).toMatch(/^This is no JSON: /);
    expect(readConfig('["UK"]', rules).problems).toEqual([
      'The settings stand in one pair of braces: { "dialect": "UK" }.',
    ]);
    expect(readConfig('\ufeff{}', rules).problems).toEqual([]);
  });

  it('holds over the editor’s settings, a rule at a time and with the words of both', () => {
    expect(
      underConfig(
        { ok: 'OK', dash: '—', rules: { a: 'off', b: 'hint' }, words: ['Ysolde'] },
        { ok: 'okay', rules: { b: 'error' }, words: ['Tobrin'] },
      ),
    ).toEqual({ ok: 'okay', dash: '—', rules: { a: 'off', b: 'error' }, words: ['Ysolde', 'Tobrin'] });
  });
});
