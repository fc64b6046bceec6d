// What VS Code runs: the suites, in whichever extension host this bundle was made for.
import Mocha from 'mocha';

/** Tells the runner outside VS Code how it went; see mochaHosts.mjs. */
const marker = 'BETA-READER-MOCHA ';

function report(this: unknown, runner: Mocha.Runner) {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => {
    passed += 1;
    console.log(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on('retry', (test, error) => {
    console.log(`  ↻ ${test.fullTitle()}, once more\n    ${error.stack ?? error}`);
  });
  runner.on('fail', (test, error) => {
    failed += 1;
    console.log(`  ✗ ${test.fullTitle()}\n    ${error.stack ?? error}`);
  });
  runner.once('end', () => console.log(marker + JSON.stringify({ passed, failed })));
}

export async function run(): Promise<void> {
  // The first failure ends the run: what comes after it would mostly wait for the same thing in vain.
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 60_000,
    bail: true,
    // A busy machine may hold up the editor itself for as long as a test waits; what fails twice is ours.
    retries: 1,
    reporter: report as unknown as Mocha.ReporterConstructor,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./proofreading.test.ts');
  await import('./desk.test.ts');
  await import('./story.test.ts');
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed inside VS Code`);
}
