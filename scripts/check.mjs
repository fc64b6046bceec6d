// `npm run check -- FILE…`: the command line on manuscripts, in any checkout. Paths count from where npm was called.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap, fail, root } from './bootstrap.mjs';

try {
  bootstrap();
} catch (error) {
  fail(error);
}
const cli = join(root, 'dist', 'cli.js');
const { status } = spawnSync(process.execPath, [cli, 'check', ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
