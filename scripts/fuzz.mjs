// `npm run fuzz -- --inputs N --large N --from SEED`: random and broken manuscripts through the whole fast layer.
// What fails is kept in build/fuzz/, and made again by its seed.
import { spawnSync } from 'node:child_process';
import { bootstrap, fail, root } from './bootstrap.mjs';

try {
  bootstrap();
} catch (error) {
  fail(error);
}
const { default: esbuild } = await import('esbuild');
await esbuild.build({
  entryPoints: ['test/fuzz/run.ts'],
  outfile: 'build/fuzz.mjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  absWorkingDir: root,
});
const { status } = spawnSync(process.execPath, ['build/fuzz.mjs', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
