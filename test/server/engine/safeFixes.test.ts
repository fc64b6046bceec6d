import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { applyEdits, safeEdits } from '../../../server/src/engine/edits.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import type { FormatName } from '../../../server/src/manuscript/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

const resources = await testResources();

/** The source after every safe fix, as fix-all makes it. */
function fixAll(source: string, format: FormatName): string {
  const proofreader = createProofreader({ rules, resources, configuration: defaultConfiguration });
  const manuscript = proofreader.open(source, format);
  proofreader.check(manuscript);
  return applyEdits(source, safeEdits(proofreader.diagnostics(manuscript)));
}

const manuscripts = readdirSync('test/manuscripts', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:md|txt)$/.test(name) && !name.includes('.annotated.'))
  .map((name) => join('test/manuscripts', name));

const scraps = fc
  .array(
    fc.constantFrom(
      '"Go away." he said.',
      '"I know" She turned away.',
      'Maren looked at the the sea.',
      'She said "Wait,".',
      'a apple',
      'i',
      'dont',
      'its place',
      'one,two',
      'three , four..',
      '  ',
      '\n\n',
      '"',
      '”',
      "'",
      '—',
      '--',
      'and.he',
      'could of',
      'tear stained cheek',
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' '));

/**
 * One round may leave work for the next: a fix that clashed with another, a word that its own misspellings, now mended,
 * had made look like a name, or a mark that shows which way it points once its neighbour is turned.
 */
function atRest(source: string, format: FormatName): string {
  let fixed = source;
  for (let round = 0; round < 10; round++) {
    const next = fixAll(fixed, format);
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}

describe('fixing all that is safe', () => {
  it.each(manuscripts)('comes to rest in %s', (path) => {
    const format = path.endsWith('.md') ? 'markdown' : 'plaintext';
    const fixed = atRest(readFileSync(path, 'utf8'), format);
    expect(fixAll(fixed, format)).toBe(fixed);
  });

  it('comes to rest in any text', () => {
    fc.assert(
      fc.property(scraps, fc.constantFrom('plaintext' as const, 'markdown' as const), (source, format) => {
        const fixed = atRest(source, format);
        expect(fixAll(fixed, format)).toBe(fixed);
      }),
      { numRuns: 200 },
    );
  });

  it('is not undone by what the text then holds', () => {
    fc.assert(
      fc.property(scraps, (source) => {
        const proofreader = createProofreader({ rules, resources, configuration: defaultConfiguration });
        const manuscript = proofreader.open(source, 'plaintext');
        proofreader.check(manuscript);
        for (const { fixes } of proofreader.diagnostics(manuscript)) {
          if (fixes[0]?.applicability !== 'safe') continue;
          const once = applyEdits(source, fixes[0].edits);
          const after = proofreader.open(once, 'plaintext');
          proofreader.check(after);
          const again = proofreader.diagnostics(after).flatMap((diagnostic) => diagnostic.fixes.slice(0, 1));
          expect(again.map((fix) => applyEdits(once, fix.edits))).not.toContain(source);
        }
      }),
      { numRuns: 200 },
    );
  });
});
