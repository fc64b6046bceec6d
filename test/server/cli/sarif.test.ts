import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../scratch.ts';

const schema = join(
  createRequire(import.meta.url).resolve('@microsoft/jest-sarif'),
  '../schemas/sarif-2.1.0-rtm.5.json',
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

function sarifOf(...files: string[]): Log {
  const { stdout } = spawnSync(
    'node',
    [resolve('dist/cli.js'), 'check', '--layers', 'fast', '--format', 'sarif', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return JSON.parse(stdout);
}

describe('SARIF output', () => {
  const folder = scratchFolder();
  const path = join(folder, 'a chapter, “mended”.txt');
  const source = 'All was well.\r\n\r\n“Go away.” he said. 😀 She looked at the the sea.\n\nIt was , “quite” late .';
  writeFileSync(path, source);

  it('is valid by the schema of version 2.1.0', () => {
    for (const files of [
      [path],
      [path, 'test/manuscripts/the-lamp-keepers.md'],
      ['test/manuscripts/traps/letters.txt'],
    ]) {
      const log = sarifOf(...files);
      validate(log);
      expect(validate.errors).toBeNull();
    }
  });

  it('is seen to be wrong by that schema when it is', () => {
    const log = sarifOf(path) as unknown as { runs: { results: { message: unknown }[] }[] };
    log.runs[0]!.results[0]!.message = 'only words';
    expect(validate(log)).toBe(false);
  });

  it('gives the places and the fixes that the text has', () => {
    const { results = [], tool } = sarifOf(path).runs[0]!;
    expect(results.length).toBeGreaterThan(2);
    const lines = source.split(/\r?\n/);
    for (const { ruleId, ruleIndex, locations, fixes } of results) {
      expect(tool.driver.rules?.[ruleIndex!]?.id).toBe(ruleId);
      const { startLine, startColumn, endColumn, charOffset, charLength } = locations![0]!.physicalLocation!.region!;
      const marked = source.slice(charOffset, charOffset! + charLength!);
      expect(lines[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1)).toBe(marked);
      for (const fix of fixes ?? []) expect(fix.artifactChanges[0]!.replacements.length).toBeGreaterThan(0);
    }
  });
});
