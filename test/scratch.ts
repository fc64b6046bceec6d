import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = 'BETA_READER_TEST_SCRATCH';

/** Runs once, before all test files; what it gives back runs after them. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'beta-reader-test-'));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A new folder of a test's own, which is gone after the run. */
export function scratchFolder(): string {
  return mkdtempSync(join(process.env[variable] ?? tmpdir(), 'scratch-'));
}
