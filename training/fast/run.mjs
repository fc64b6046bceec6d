// Bundles one of the TypeScript steps beside this file and runs it: node training/fast/run.mjs STEP [ARGUMENTS…]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const [step, ...rest] = process.argv.slice(2);
const outfile = `build/training/${step}.mjs`;
mkdirSync('build/training', { recursive: true });
await esbuild.build({
  entryPoints: [fileURLToPath(new URL(`${step}.ts`, import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
process.exit(
  spawnSync(process.execPath, ['--max-old-space-size=6000', outfile, ...rest], { stdio: 'inherit' }).status ?? 1,
);
