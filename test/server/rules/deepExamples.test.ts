import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/engine/edits.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { checkWithNetwork, hasDeepData } from '../deepModel.ts';

const examples = rules.flatMap((rule) => rule.examples.map((example) => ({ rule: rule.id, example })));

describe.skipIf(!hasDeepData)('what only the deep layer finds', { timeout: 60_000 }, () => {
  for (const { rule, example } of examples) {
    if ('bad' in example && example.layer === 'deep')
      it(`${rule} reports: ${example.bad}`, async () => {
        const found = await checkWithNetwork(example.bad);
        expect(found.map(({ ruleId }) => ruleId)).toEqual([rule]);
        expect(applyEdits(example.bad, found[0]?.fixes[0]?.edits ?? [])).toBe(example.good);
        expect(await checkWithNetwork(example.good)).toEqual([]);
      });
    if ('ok' in example && rule.startsWith('context/') && !example.style)
      it(`${rule} leaves alone: ${example.ok}`, async () => {
        expect(await checkWithNetwork(example.ok)).toEqual([]);
      });
  }
});
