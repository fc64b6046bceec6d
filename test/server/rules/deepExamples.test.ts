import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { applyEdits } from '../../../server/src/engine/edits.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import type { Diagnostic } from '../../../server/src/engine/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { hasDeepData, testDeepModel } from '../deepModel.ts';
import { testResources } from '../resources.ts';

/** Both layers, with the network. */
async function check(text: string): Promise<Diagnostic[]> {
  const resources = { ...(await testResources()), deep: await testDeepModel() };
  const log = (message: string) => {
    throw new Error(message);
  };
  const proofreader = createProofreader({ rules, resources, configuration: defaultConfiguration, log });
  const manuscript = proofreader.open(text, 'plaintext');
  proofreader.check(manuscript);
  while (await proofreader.checkDeeply(manuscript));
  return proofreader.diagnostics(manuscript);
}

const examples = rules.flatMap((rule) => rule.examples.map((example) => ({ rule: rule.id, example })));

describe.skipIf(!hasDeepData)('what only the deep layer finds', { timeout: 60_000 }, () => {
  for (const { rule, example } of examples) {
    if ('bad' in example && example.layer === 'deep')
      it(`${rule} reports: ${example.bad}`, async () => {
        const found = await check(example.bad);
        expect(found.map(({ ruleId }) => ruleId)).toEqual([rule]);
        expect(applyEdits(example.bad, found[0]?.fixes[0]?.edits ?? [])).toBe(example.good);
        expect(await check(example.good)).toEqual([]);
      });
    if ('ok' in example && rule.startsWith('context/') && !example.style)
      it(`${rule} leaves alone: ${example.ok}`, async () => {
        expect(await check(example.ok)).toEqual([]);
      });
  }
});
