import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

const resources = await testResources();
const fresh = () => createProofreader({ rules, resources, configuration: defaultConfiguration });

const pieces = [
  '"Go away." he said.',
  '"I know," She turned away.',
  'Maren looked at the the sea.',
  'Its a long way,she thought',
  '‘Mind the step,’ said Tom.',
  "'Come here Harry.'",
  'The sea was grey. Willow eyes went wide.',
  'Hermoine and Hermione and Hermione laughed.',
  '\n\n',
  '\n',
  '"',
  '“',
  '”',
  "'",
  ' ',
  '* * *',
  'and',
  'dont',
  '...',
  '\ud83d',
  '\r\n',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' '));
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(40), insert: text });

describe('incremental checking', () => {
  for (const format of ['plaintext', 'markdown'] as const)
    it(`gives what a fresh check gives after any series of edits of ${format}`, () => {
      const proofreader = fresh();
      fc.assert(
        fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
          let manuscript = proofreader.open(start, format);
          proofreader.check(manuscript);
          proofreader.diagnostics(manuscript);
          for (const { at, remove, insert } of edits) {
            const { source } = manuscript;
            const from = Math.floor(at * source.length);
            manuscript = proofreader.edit(manuscript, source.slice(0, from) + insert + source.slice(from + remove));
            proofreader.check(manuscript);
          }
          const other = fresh();
          const again = other.open(manuscript.source, format);
          other.check(again);
          expect(proofreader.diagnostics(manuscript)).toEqual(other.diagnostics(again));
        }),
        { numRuns: 150 },
      );
    });

  it('shows no two findings in one place, and every offset lies in the text', () => {
    const proofreader = fresh();
    fc.assert(
      fc.property(text, (source) => {
        const manuscript = proofreader.open(source, 'plaintext');
        proofreader.check(manuscript);
        let end = 0;
        for (const { range, fixes } of proofreader.diagnostics(manuscript)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeLessThanOrEqual(source.length);
          for (const fix of fixes)
            for (const change of fix.edits) {
              expect(change.start).toBeLessThanOrEqual(change.end);
              expect(change.end).toBeLessThanOrEqual(source.length);
            }
          end = range.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
