// `npm run package [-- --out FILE]`: the universal VSIX, of the files that package.json's "files" allows and no others.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap, fail, root, say, UserError } from './bootstrap.mjs';

/** @returns the path of the VSIX */
export function packageExtension(out) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const vsix = out ? resolve(out) : join(root, `${name}-${version}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The extension is bundled: no node_modules go in.
  const args = ['package', '--no-dependencies', '--out', vsix];
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new UserError(`vsce could not package the extension:\n${stdout}${stderr}`);
  return vsix;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    bootstrap();
    const at = process.argv.indexOf('--out');
    say(`Packaged ${packageExtension(at > 0 ? process.argv[at + 1] : undefined)}`);
  } catch (error) {
    fail(error);
  }
}
