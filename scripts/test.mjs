// `npm test [-- PART…]`: everything, or the parts named. The last line is `N passed, N failed`, over all parts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, build, fail, root, say, UserError } from './bootstrap.mjs';

const reports = join(root, 'test', 'e2e', '.output', 'reports');
const bin = (name, script) => join(root, 'node_modules', name, script);

/** A command that passes or fails as one. */
function command(path, ...args) {
  const { status } = spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: ['ignore', 1, 2] });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/** A Vitest run, counted by test. A file that cannot be loaded has no tests and counts as one failure. */
function vitest(name, ...args) {
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  mkdirSync(reports, { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [bin('vitest', 'vitest.mjs'), 'run', ...reporters, ...args], {
    cwd: root,
    stdio: ['ignore', 1, 2],
  });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function insideVSCode() {
  const { findChromium } = await import('../test/e2e/browser.mjs');
  const { runNodeHost, runWebHost } = await import('../test/e2e/mochaHosts.mjs');
  await findChromium(); // said once, before anything else is fetched
  return add([await runNodeHost(), await runWebHost()]);
}

async function workbench() {
  const { findChromium } = await import('../test/e2e/browser.mjs');
  const { fetchWorkbench } = await import('./workbench.mjs');
  await findChromium();
  await fetchWorkbench();
  return vitest('workbench', '--config', 'test/e2e/vitest.config.ts');
}

const parts = {
  types: () => command(bin('typescript', 'bin/tsc'), '-b'),
  lint: () => command(bin('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '.'),
  generated: () => command('scripts/generate.mjs', '--check'),
  build: () => {
    build({ force: true });
    return { passed: 1, failed: 0 };
  },
  notices: () => command('scripts/notices.mjs', '--check'),
  unit: () => vitest('unit'),
  // Only a ratio: an edit of a long text costs at most three times what one of a short text does.
  bench: () => command('test/bench/run.mjs', '--short'),
  vscode: insideVSCode,
  workbench,
};

function add(counts) {
  const sum = (key) => counts.reduce((total, count) => total + (count[key] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const words = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? ` (${skipped} skipped)` : ''}`;

/** Runs one part; what it throws is its failure, so the parts after it still run. */
async function run(name) {
  say(`\n── ${name} ──`);
  const started = Date.now();
  let result;
  try {
    result = await parts[name]();
  } catch (error) {
    say(error instanceof UserError ? error.message : String(error?.stack ?? error));
    result = { passed: 0, failed: 1 };
  }
  return { name, ...result, seconds: Math.round((Date.now() - started) / 1000) };
}

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in parts));
try {
  if (unknown) throw new UserError(`There is no part ${unknown}; there are ${Object.keys(parts).join(', ')}.`);
  bootstrap();
} catch (error) {
  fail(error);
}
const results = [];
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) results.push(await run(name));

console.log('');
for (const result of results) console.log(`${result.name}: ${words(result)}, ${result.seconds} s`);
if (!existsSync(process.env.BETA_READER_SHARED ?? join(root, '..', 'shared'))) {
  console.log('Left out: tests that read ../shared, because that folder is not beside this checkout.');
}
const { passed, failed } = add(results);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
