import { expect, it } from 'vitest';
import { defaultConfiguration } from '../../server/src/engine/configuration.ts';
import { createProofreader } from '../../server/src/engine/proofreader.ts';
import { rules } from '../../server/src/rules/index.ts';
import { testResources } from '../server/resources.ts';
import { fuzzInput, largeInputs } from './inputs.ts';
import { broken } from './invariants.ts';
import { ownManuscripts } from './manuscripts.ts';

// The short form; `npm run fuzz -- --inputs 1000000` is the long one.
const manuscripts = ownManuscripts();
const resources = await testResources();
const allOn = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]));
const proofreader = () =>
  createProofreader({
    rules,
    resources,
    configuration: { ...defaultConfiguration, rules: allOn },
    log: (message) => {
      throw new Error(message);
    },
  });

it('any text is a manuscript', { timeout: 600_000 }, () => {
  const one = proofreader();
  for (let seed = 0; seed < 1000; seed++) {
    const input = fuzzInput(seed, 2000, manuscripts);
    expect(broken(one, input), `input ${seed}`).toBeUndefined();
  }
});

it('so is any long one', { timeout: 600_000 }, () => {
  for (const [i, input] of largeInputs(manuscripts).entries())
    expect(broken(proofreader(), { ...input, text: input.text.slice(0, 20_000) }), `input ${i}`).toBeUndefined();
});
