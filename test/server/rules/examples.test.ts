import { describe, expect, it } from 'vitest';
import { defaultConfiguration, defaultStyle } from '../../../server/src/engine/configuration.ts';
import { applyEdits } from '../../../server/src/engine/edits.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import type { Configuration, Diagnostic, Example, Rule } from '../../../server/src/engine/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

const resources = await testResources();
const proofreaders = new Map<string, ReturnType<typeof createProofreader>>();

/** All rules at their defaults, with the rule in question switched on. */
function check(text: string, rule: Rule, example: Example): Diagnostic[] {
  const configuration: Configuration = {
    ...defaultConfiguration,
    style: { ...defaultStyle, ...example.style },
    rules: rule.severity === 'off' ? { [rule.id]: 'hint' } : {},
  };
  const key = JSON.stringify(configuration);
  let proofreader = proofreaders.get(key);
  if (!proofreader) {
    const log = (message: string) => {
      throw new Error(message);
    };
    proofreader = createProofreader({ rules, resources, configuration, log });
    proofreaders.set(key, proofreader);
  }
  const manuscript = proofreader.open(text, 'plaintext');
  proofreader.check(manuscript);
  return proofreader.diagnostics(manuscript);
}

const brief = (diagnostics: Diagnostic[], text: string) =>
  diagnostics.map((d) => `${d.ruleId}: [${text.slice(d.range.start, d.range.end)}]`);

for (const rule of rules)
  describe(rule.id, () => {
    it('has examples of both sorts', () => {
      expect(rule.examples.some((example) => 'bad' in example)).toBe(true);
      expect(rule.examples.some((example) => 'ok' in example)).toBe(true);
    });
    for (const example of rule.examples) {
      if ('ok' in example) {
        it(`leaves alone: ${example.ok}`, () => {
          expect(brief(check(example.ok, rule, example), example.ok)).toEqual([]);
        });
        continue;
      }
      if (example.layer === 'deep') continue; // deepExamples.test.ts
      it(`reports: ${example.bad}`, () => {
        const found = check(example.bad, rule, example);
        expect(brief(found, example.bad).map((line) => line.split(':')[0])).toEqual([rule.id]);
        if (example.good === undefined) return;
        expect(applyEdits(example.bad, found[0]!.fixes[0]?.edits ?? [])).toBe(example.good);
        expect(brief(check(example.good, rule, example), example.good)).toEqual([]);
      });
    }
  });
