import { expect, it } from 'vitest';
import { defaultConfiguration } from '../../../../server/src/engine/configuration.ts';
import { createProofreader } from '../../../../server/src/engine/proofreader.ts';
import { rules } from '../../../../server/src/rules/index.ts';
import { testResources } from '../../resources.ts';

const resources = await testResources();

/** What all rules mark, each with its rule. */
function marked(text: string): [string, string][] {
  const proofreader = createProofreader({ rules, resources, configuration: defaultConfiguration });
  const manuscript = proofreader.open(text, 'plaintext');
  proofreader.check(manuscript);
  return proofreader
    .diagnostics(manuscript)
    .map(({ ruleId, range }) => [ruleId, text.slice(range.start, range.end)] as [string, string]);
}

it('marks the stop where the closing mark is missing, and leaves the last word to other rules', () => {
  expect(marked('“I shall go there tomorow.\n\nShe closed the door.')).toEqual([
    ['typos/spelling', 'tomorow'],
    ['dialogue/unclosed-quotation', '.'],
  ]);
});

it('marks the last word where no stop follows it', () => {
  expect(marked('“Nobody came\n\nShe closed the door.')).toEqual([['dialogue/unclosed-quotation', 'came']]);
});

it('looks anew at a speech when the paragraph after it becomes a reply', () => {
  const [speech, goesOn, reply] = [
    '“I never liked the sea.',
    '“It was grey all year,” he said.',
    '“Oh, it was,” she said.',
  ];
  const proofreader = createProofreader({ rules, resources, configuration: defaultConfiguration });
  let manuscript = proofreader.open(`${speech}\n\n${goesOn}`, 'plaintext');
  const found = () => {
    proofreader.check(manuscript);
    return proofreader.diagnostics(manuscript).map(({ ruleId }) => ruleId);
  };
  expect(found()).toEqual([]);
  manuscript = proofreader.edit(manuscript, `${speech}\n\n${reply}`);
  expect(found()).toEqual(['dialogue/unclosed-quotation']);
  manuscript = proofreader.edit(manuscript, `${speech}\n\n${goesOn}`);
  expect(found()).toEqual([]);
});
