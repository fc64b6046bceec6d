import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';

// Texts of other authors with known errors, which are not ours to hand on. `npm test` builds dist/ before it runs these.
const { BETA_READER_SHARED = '../shared' } = process.env;
const shared = resolve(BETA_READER_SHARED);
const present = existsSync(join(shared, 'score.mjs'));

interface Group {
  readonly total: number;
  readonly found: number;
  readonly fixed: number;
}

interface Figures extends Group {
  readonly perThousand: number;
  readonly meanFound: number;
  readonly meanFixed: number;
  readonly other: number;
  readonly groups: Readonly<Record<string, Group>>;
}

function scored(...args: string[]): Readonly<Record<string, Figures>> {
  const out = join(scratchFolder(), 'figures.json');
  const command = ['node', 'dist/cli.js', 'check', '--layers', 'fast', '--format', 'json'];
  const run = spawnSync('node', [join(shared, 'score.mjs'), ...args, ...command], {
    encoding: 'utf8',
    env: { ...process.env, SCORE_JSON: out, SHOW: '' },
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return JSON.parse(readFileSync(out, 'utf8'));
}

const share = (part: number, { total }: Group) => Math.floor((1000 * part) / total) / 10;

/** At least this many in 100 found and fixed by the fast layer, a little below what docs/accuracy.md says. */
const floors: Readonly<Record<string, readonly [found: number, fixed: number]>> = {
  dialogue: [94, 93],
  mechanics: [86, 85],
  realword: [42, 38],
  'human-dialogue': [20, 10],
  'human-word': [30, 25],
};

/** Milliseconds that a busy machine may take for half a million words. */
const patience = 600_000;
const sample = { mustFound: 36, mustFixed: 36, shouldFound: 8 };

describe.skipIf(!present)(`annotated texts of other authors${present ? '' : ` (not at ${shared})`}`, () => {
  it(
    'finds and fixes what it did, and hardly anything that is right',
    () => {
      const figures = scored('exam', join(shared, 'dev/exam'), [...Object.keys(floors), 'clean'].join(','));
      const { dialogue, clean } = figures;
      for (const [set, [found, fixed]] of Object.entries(floors)) {
        const figure = figures[set]!;
        expect.soft(share(figure.found, figure), `${set} found`).toBeGreaterThanOrEqual(found);
        expect.soft(share(figure.fixed, figure), `${set} fixed`).toBeGreaterThanOrEqual(fixed);
      }
      expect.soft(dialogue!.meanFound, 'dialogue, mean over kinds found').toBeGreaterThanOrEqual(0.88);
      expect.soft(dialogue!.meanFixed, 'dialogue, mean over kinds fixed').toBeGreaterThanOrEqual(0.87);
      expect.soft(clean!.perThousand, 'others per 1,000 clean words').toBeLessThanOrEqual(0.6);
    },
    patience,
  );

  it(
    'marks the sample chapter as its editors did',
    () => {
      const { groups, other } = Object.values(scored('sample'))[0]!;
      const { must, should } = groups;
      expect.soft(must!.found, 'must found').toBeGreaterThanOrEqual(sample.mustFound);
      expect.soft(must!.fixed, 'must fixed').toBeGreaterThanOrEqual(sample.mustFixed);
      expect.soft(should!.found, 'should found').toBeGreaterThanOrEqual(sample.shouldFound);
      expect.soft(other, 'others').toBeLessThanOrEqual(2);
    },
    patience,
  );
});
