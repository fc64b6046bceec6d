import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile, checkTypewritten, checkWork, filesIn, lines, manuscripts } from './check.ts';

// All of these are correct English in the ways that writers of fan fiction post it: whatever is reported is a false alarm.
describe('clean chapters', () => {
  for (const path of [...filesIn(join(manuscripts, 'clean')), join(manuscripts, 'the-lamp-keepers.clean.md')])
    it(`leaves ${path} alone`, () => {
      expect(lines(checkFile(path))).toEqual([]);
      expect(lines(checkTypewritten(path)), 'in straight marks').toEqual([]);
    });
});

describe('traps', () => {
  for (const path of filesIn(join(manuscripts, 'traps')))
    it(`leaves ${path} alone`, () => {
      expect(lines(checkFile(path))).toEqual([]);
    });
});

describe('clean works of several chapters', () => {
  for (const work of readdirSync(join(manuscripts, 'works')))
    it(`leaves ${work} alone`, () => {
      const chapters = filesIn(join(manuscripts, 'works', work)).filter((path) => path.endsWith('.clean.md'));
      expect(chapters.length).toBeGreaterThan(1);
      expect(checkWork(chapters).flatMap(lines)).toEqual([]);
    });
});
