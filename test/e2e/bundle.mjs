// Bundles the mocha suite for one extension host.
import { join } from 'node:path';
import esbuild from 'esbuild';
import { root } from '../../scripts/bootstrap.mjs';

export const outputFolder = join(root, 'test', 'e2e', '.output');

/** Hides CommonJS from mocha's browser file, which would otherwise take the bundle's module.exports for its own. */
const browserMocha = {
  name: 'browser-mocha',
  setup(build) {
    build.onResolve({ filter: /^mocha$/ }, () => ({ path: join(root, 'node_modules', 'mocha', 'mocha.js') }));
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(path, 'utf8');
      const hidden = `(function (module, exports, define) {${text}\n}).call(globalThis);`;
      return { contents: `${hidden}\nmodule.exports = globalThis.Mocha;`, loader: 'js' };
    });
  },
};

/** @param {'node' | 'web'} host @returns the path that VS Code is given as extensionTestsPath */
export async function bundleSuite(host) {
  const outfile = join(outputFolder, 'suite', `${host}.cjs`);
  await esbuild.build({
    entryPoints: [join(root, 'test', 'e2e', 'suite', 'index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    external: host === 'node' ? ['vscode', 'mocha'] : ['vscode'],
    plugins: host === 'web' ? [browserMocha] : [],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
