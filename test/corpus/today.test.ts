import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkWithNetwork, hasDeepData } from '../server/deepModel.ts';
import { filesIn, formatOf, manuscripts } from './check.ts';

// Chapters as fan fiction is written today, in the Englishes of eight countries and every genre, all of it correct. The
// network was brought up on older books, so a few of its doubts are left.

/** False alarms in a thousand words. */
const most = 0.75;

it.skipIf(!hasDeepData)('chapters of today are left alone', { timeout: 300_000 }, async () => {
  let [words, alarms] = [0, 0];
  for (const path of filesIn(join(manuscripts, 'today'))) {
    const text = readFileSync(path, 'utf8');
    words += text.split(/\s+/).length;
    alarms += (await checkWithNetwork(text, formatOf(path))).length;
  }
  expect(words).toBeGreaterThan(130_000);
  expect((alarms / words) * 1000).toBeLessThan(most);
});
