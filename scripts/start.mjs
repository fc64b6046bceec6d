// `npm start [-- FOLDER_OR_FILE]`: Beta Reader in a real VS Code in the browser, on a sample chapter or on your own work.
// `npm start -- --desktop [FOLDER_OR_FILE]` uses the VS Code that is installed here.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { bootstrap, cacheFolder, fail, root, say, UserError } from './bootstrap.mjs';
import { packageExtension } from './package.mjs';
import { fetchWorkbench, installExtension, serveWorkbench, stopAll } from './workbench.mjs';

const sample = join(root, 'test', 'manuscripts', 'the-lamp-keepers.md');

/** What to open. The sample is copied first, so that trying the fixes leaves the checkout as it was. */
function choosePlace(path) {
  if (!path) {
    const folder = join(cacheFolder, 'sample');
    const file = join(folder, basename(sample));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    copyFileSync(sample, file);
    return { folder, file };
  }
  const place = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  if (!existsSync(place)) throw new UserError(`There is no file or folder ${place}.`);
  return statSync(place).isDirectory() ? { folder: place } : { folder: dirname(place), file: place };
}

function findDesktop() {
  const names = ['code', 'codium', 'code-insiders'];
  const where = process.platform === 'win32' ? 'where' : 'which';
  return names.find((name) => spawnSync(where, [name]).status === 0);
}

function startDesktop({ folder, file }) {
  const code = findDesktop();
  if (!code) {
    throw new UserError(
      'No `code` command was found. Install VS Code (in its command palette: "Install \'code\' command in PATH"), ' +
        'or leave out --desktop to use VS Code in the browser.',
    );
  }
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  const { status } = spawnSync(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new UserError(`${code} ended with exit status ${status}.`);
}

/** Opens the address where there is a display; where there is none, the printed address has to do. */
function openBrowser(url) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  if (opener === 'xdg-open' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function startWorkbench(place) {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      say('\nStopping…');
      await stopAll();
      process.exit(0);
    });
  }

  const workbench = await fetchWorkbench();
  const data = join(cacheFolder, 'workbench');
  say('Loading the extension…');
  await installExtension(workbench, data, packageExtension(join(cacheFolder, 'beta-reader.vsix')));
  const server = await serveWorkbench(workbench, { data });
  server.child.on('exit', () => {
    if (!stopping) fail(new UserError(`The workbench ended by itself:\n${server.output()}`));
  });

  const url = server.url(place);
  say(`\nBeta Reader is at work on ${place.file ?? place.folder}\n`);
  console.log(url);
  say('\nOpen this address in a browser. Ctrl+C stops.');
  openBrowser(url);
}

try {
  const args = process.argv.slice(2);
  const desktop = args.includes('--desktop');
  const [path] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--desktop');
  if (unknown) throw new UserError(`Unknown option ${unknown}. Usage: npm start [-- [--desktop] [FOLDER_OR_FILE]]`);
  bootstrap();
  const place = choosePlace(path);
  if (desktop) startDesktop(place);
  else await startWorkbench(place);
} catch (error) {
  fail(error);
}
