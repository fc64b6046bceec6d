// Bundles the client, the servers and the command line into dist/. `--watch` rebuilds on change.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import esbuild from 'esbuild';

const node = { platform: 'node', target: 'node20', format: 'cjs' };
const browser = { platform: 'browser', target: 'es2023', format: 'iife' };

/** Entry -> bundle. An entry that is not written yet is left out. */
const bundles = [
  {
    in: 'server/src/cli/main.ts',
    out: 'dist/cli.js',
    ...node,
    format: 'esm',
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  },
  // Loaded by the command line alone, where it is given a document.
  {
    in: 'server/src/cli/documents/main.ts',
    out: 'dist/documents.js',
    ...node,
    format: 'esm',
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  },
  {
    in: 'server/src/node/main.ts',
    out: 'dist/server.js',
    ...node,
    format: 'esm',
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  },
  // The deep layer's thread.
  { in: 'server/src/node/deepWorker.ts', out: 'dist/deepWorker.js', ...node, format: 'esm' },
  // `worker`: packages that would use the page's document have another file for where there is none.
  { in: 'server/src/browser/main.ts', out: 'dist/server.browser.js', ...browser, conditions: ['worker', 'module'] },
  { in: 'client/src/node.ts', out: 'dist/client.cjs', ...node, external: ['vscode'] },
  { in: 'client/src/browser.ts', out: 'dist/client.browser.cjs', ...browser, format: 'cjs', external: ['vscode'] },
].filter((bundle) => existsSync(bundle.in));

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

mkdirSync('dist', { recursive: true });
// What is no more in server/data must not be packed either.
rmSync('dist/data', { recursive: true, force: true });
if (existsSync('server/data')) cpSync('server/data', 'dist/data', { recursive: true, dereference: true });
await compileKernels('server/kernels/kernels.ts', 'dist/kernels.wasm');
const results = await Promise.all(
  bundles.map(({ in: entry, out, ...options }) =>
    esbuild.build({
      entryPoints: [entry],
      outfile: out,
      bundle: true,
      metafile: true,
      minify: true,
      sourcemap: 'linked',
      logLevel: 'warning',
      define: { BETA_READER_VERSION: JSON.stringify(version) },
      ...options,
    }),
  ),
);

// Which packages the bundles contain, for the notices.
const packages = results
  .flatMap(({ metafile }) => Object.keys(metafile.inputs))
  .map((input) => /node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
  .filter((name) => name !== undefined);
writeFileSync('dist/packages.json', `${JSON.stringify([...new Set(packages)].sort(), null, 2)}\n`);

/** The deep layer's arithmetic as WebAssembly, which its bundles load beside themselves. */
async function compileKernels(source, target) {
  const options = ['--enable', 'simd', '-O3', '--runtime', 'stub', '--noAssert', '--initialMemory', '1'];
  const { error, stderr } = await asc.main([source, '-o', target, ...options]);
  if (error) throw new Error(`${source} could not be compiled: ${stderr}`);
}
