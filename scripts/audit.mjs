// Known weaknesses of the packages that are bundled, as the registry tells them. Without a registry that answers, as
// offline, it says so and passes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = {};
}
if (!report.vulnerabilities) {
  console.log('The registry tells no weaknesses here; the audit is left out.');
} else {
  const bundled = existsSync('dist/packages.json') ? JSON.parse(readFileSync('dist/packages.json', 'utf8')) : undefined;
  const found = Object.values(report.vulnerabilities).filter(
    ({ name, severity }) => ['high', 'critical'].includes(severity) && (!bundled || bundled.includes(name)),
  );
  for (const { name, severity, range } of found) console.log(`${name} ${range}: ${severity}`);
  console.log(`${found.length} bundled packages with a weakness of high severity`);
  if (found.length > 0) process.exitCode = 1;
}
