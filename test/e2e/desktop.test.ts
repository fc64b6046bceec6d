// That a desktop VS Code is started by @vscode/test-electron with our extension and suite. Where there is no desktop, any
// executable shows it: this one writes down how it was called.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/bootstrap.mjs';
import { outputFolder } from './bundle.mjs';

/** An executable that writes its arguments to `called` and ends with `status`. */
function standIn(called: string, status: number): string {
  const path = join(outputFolder, `stand-in-${status}.cjs`);
  const script = `require('node:fs').writeFileSync(${JSON.stringify(called)}, JSON.stringify(process.argv.slice(2)));`;
  writeFileSync(path, `#!${process.execPath}\n${script}\nprocess.exit(${status});\n`);
  chmodSync(path, 0o755);
  return path;
}

test.skipIf(process.platform === 'win32')('a desktop VS Code is given the extension, the suite and a folder', () => {
  mkdirSync(outputFolder, { recursive: true });
  const called = join(outputFolder, 'called.json');
  for (const status of [0, 1]) {
    const script = join(root, 'test', 'e2e', 'desktop.mjs');
    const run = spawnSync(process.execPath, [script, standIn(called, status), '/suite.cjs', '/folder', '/data']);
    expect(run.status).toBe(status);
    expect(JSON.parse(readFileSync(called, 'utf8'))).toEqual(
      expect.arrayContaining([
        `--extensionDevelopmentPath=${root}`,
        '--extensionTestsPath=/suite.cjs',
        '/folder',
        '--user-data-dir=/data/user',
      ]),
    );
  }
});
