import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

/** Bundles the core's declarations for Node and imports them: { rules, defaultStyle, styleChoices, SURE }. */
export async function loadCore() {
  mkdirSync('build', { recursive: true });
  const outfile = resolve('build/core.mjs');
  await esbuild.build({
    stdin: {
      contents: `export { rules } from './server/src/rules/index.ts';
export { defaultStyle } from './server/src/engine/configuration.ts';
export { SURE } from './server/src/engine/proposals.ts';
export { styleChoices } from './server/src/engine/readConfiguration.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
