import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile, checkWork, filesIn, lines, manuscripts, namesOfWork } from './check.ts';
import { score } from './gold.ts';

/** Slightly below what is measured; see docs/accuracy.md for the figures. */
const LAMP_KEEPERS = { found: 50, fixed: 46 };

describe('annotated drafts', () => {
  it('finds the errors of The Lamp Keepers, and little else', () => {
    const draft = checkFile(join(manuscripts, 'the-lamp-keepers.md'));
    const { total, found, fixed, others } = score(draft, join(manuscripts, 'the-lamp-keepers.gold.jsonl'));
    console.log(`The Lamp Keepers: found ${found}, fixed ${fixed} of ${total}; ${others.length} others`);
    expect(lines({ ...draft, diagnostics: others })).toEqual([]);
    expect(found).toBeGreaterThanOrEqual(LAMP_KEEPERS.found);
    expect(fixed).toBeGreaterThanOrEqual(LAMP_KEEPERS.fixed);
  });

  for (const [path, quota] of [
    ['salt-road.html', { found: 10, fixed: 10 }],
    ['signal-fire.fountain', { found: 7, fixed: 7 }],
  ] as const)
    it(`finds the errors of ${path} at their places in its source`, () => {
      const draft = checkFile(join(manuscripts, path));
      const { total, found, fixed, others } = score(draft, join(manuscripts, path.replace(/\.\w+$/, '.gold.jsonl')));
      console.log(`${path}: found ${found}, fixed ${fixed} of ${total}; ${others.length} others`);
      expect(lines({ ...draft, diagnostics: others })).toEqual([]);
      expect(lines(checkFile(join(manuscripts, path.replace(/(?=\.\w+$)/, '.clean'))))).toEqual([]);
      expect(found).toBeGreaterThanOrEqual(quota.found);
      expect(fixed).toBeGreaterThanOrEqual(quota.fixed);
    });

  it('learns every name of a work, and finds each that is spelt in two ways, and nothing else', () => {
    let known = 0;
    let mended = 0;
    for (const work of readdirSync(join(manuscripts, 'works'))) {
      const chapters = filesIn(join(manuscripts, 'works', work)).filter((path) => /chapter-\d+\.md$/.test(path));
      const names = readFileSync(join(manuscripts, 'works', work, 'names.txt'), 'utf8')
        .trim()
        .split('\n');
      expect(namesOfWork(chapters)).toEqual(expect.arrayContaining(names));
      for (const chapter of checkWork(chapters)) {
        const { total, fixed, others } = score(chapter, chapter.path.replace(/md$/, 'gold.jsonl'));
        expect(lines({ ...chapter, diagnostics: others })).toEqual([]);
        known += total;
        mended += fixed;
      }
    }
    console.log(`Names of our works: fixed ${mended} of ${known}`);
    expect(known).toBeGreaterThanOrEqual(10);
    expect(mended).toBe(known);
  });
});
