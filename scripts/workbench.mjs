// A real VS Code without Microsoft's servers: code-server from the npm registry, under the Node version it needs.
// Fetched once into the cache; `npm start` shows it, the tests inside VS Code run in it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, npmCommand, say, UserError } from './bootstrap.mjs';

const codeServerVersion = '4.139.1';
const nodeVersion = '24.21.0';
/** What the cache holds when the fetch is done, for the progress line. */
const expectedMegabytes = 713;

/** Two native add-ons come without a prebuilt binary; these stand in for them, so no compiler is needed. */
const standIns = {
  'native-watchdog/build/Release/watchdog.js':
    'exports.start = () => {};\nexports.exit = (code) => process.exit(code);\n',
  'spdlog/index.js': `const levels = {};
class Logger {
  trace() {} debug() {} info() {} warn() {} error() {} critical() {}
  getLevel() { return 2; } setLevel() {} setPattern() {} clearFormatters() {} flush() {} drop() {}
}
const create = async () => new Logger();
module.exports = { version: 0, levels, Logger, setLevel() {}, setFlushOn() {}, createRotatingLogger: create, createAsyncRotatingLogger: create };
`,
};

function megabytesBelow(path) {
  let bytes = 0;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    try {
      bytes += entry.isDirectory() ? megabytesBelow(child) * 1e6 : entry.isFile() ? statSync(child).size : 0;
    } catch {
      // npm moves files while it installs
    }
  }
  return bytes / 1e6;
}

/** Shows how far the fetch is: one changing line on a terminal, a line every ten seconds elsewhere. */
function showProgress(folder) {
  const started = Date.now();
  let lastLine = 0;
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const percent = Math.min(99, Math.round((100 * megabytesBelow(folder)) / expectedMegabytes));
    const line = `  fetching and unpacking: ${percent} %, ${seconds} s`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line}`);
    else if (seconds - lastLine >= 10) {
      lastLine = seconds;
      say(line);
    }
  }, 1000);
  return () => {
    clearInterval(timer);
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  };
}

/** Runs npm and keeps its last words for the error. */
function npm(args, cwd, env) {
  const [command, ...leading] = npmCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...leading, ...args, '--no-audit', '--no-fund', '--no-update-notifier'], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) return resolve();
      const lines = output.split('\n').filter((line) => /npm (error|ERR!) /.test(line) && !/complete log/i.test(line));
      reject(
        new Error(
          lines
            .map((line) => line.replace(/^npm (error|ERR!) /, ''))
            .join(' ')
            .trim() || output.trim(),
        ),
      );
    });
  });
}

function nodeBinary(folder) {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  return join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

async function install(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const here = ['--prefix', folder];
  if (nodeBinary(folder) !== process.execPath) {
    await npm(['install', ...here, '--ignore-scripts=false', `node@${nodeVersion}`], folder);
    if (!existsSync(nodeBinary(folder))) {
      throw new Error(
        `there is no Node ${nodeVersion} for ${process.platform} ${process.arch}; install Node 24 yourself`,
      );
    }
  }
  await npm(['install', ...here, '--ignore-scripts', `code-server@${codeServerVersion}`], folder);
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  await npm(['install', '--prefix', vscode, '--ignore-scripts', '--omit=dev'], vscode);
  for (const [path, text] of Object.entries(standIns)) {
    const file = join(vscode, 'node_modules', '@vscode', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * The workbench's folder, fetched where it is missing. A fetch that fails leaves nothing behind.
 * @returns {Promise<{ node: string, entry: string }>}
 * @throws {UserError} naming the cause and the way out
 */
export async function fetchWorkbench() {
  const folder = join(cacheFolder, `code-server-${codeServerVersion}`);
  if (!existsSync(folder)) {
    say(
      `Fetching VS Code (code-server ${codeServerVersion} with Node ${nodeVersion}: 190 MB to fetch, 0.7 GB on disk, once)…`,
    );
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    const done = showProgress(partial);
    try {
      await install(partial);
      renameSync(partial, folder);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      throw new UserError(
        `VS Code could not be fetched: ${error.message}\n` +
          'Without it you can still proofread: npm run check -- FILE\n' +
          'Or use the VS Code that is installed here: npm start -- --desktop',
      );
    } finally {
      done();
    }
    say('  done.');
  }
  return {
    node: nodeBinary(folder),
    entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

/** A window without welcome pages, tips, or another assistant's entries in the quick-fix menu. */
export const calmSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
};

function commonArguments(data) {
  return [
    ['--config', join(data, 'config.yaml')],
    ['--user-data-dir', join(data, 'user')],
    ['--extensions-dir', join(data, 'extensions')],
  ].flat();
}

/** Folders of one workbench: its settings, extensions and state. Nothing is written outside of `data`. */
function prepare(data, settings) {
  const user = join(data, 'user', 'User');
  mkdirSync(user, { recursive: true });
  mkdirSync(join(data, 'extensions'), { recursive: true });
  writeFileSync(join(data, 'config.yaml'), 'auth: none\n');
  const file = join(user, 'settings.json');
  if (settings || !existsSync(file)) {
    writeFileSync(file, `${JSON.stringify({ ...calmSettings, ...settings }, null, 2)}\n`);
  }
}

/** What was launched and has not ended. */
const running = new Set();

function launch(workbench, data, args) {
  const { VSCODE_IPC_HOOK_CLI, NODE_OPTIONS, ...inherited } = process.env;
  const child = spawn(workbench.node, [workbench.entry, ...commonArguments(data), ...args], {
    env: { ...inherited, XDG_DATA_HOME: join(data, 'share'), XDG_CONFIG_HOME: join(data, 'config') },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32', // a process group of its own, so that stopTree() reaches its children
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Keeps the end of what a process says, for an error message. */
function keepOutput(child) {
  let output = '';
  const keep = (chunk) => {
    output = (output + chunk).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return () => output;
}

/** Ends a process with its children and waits until it is gone. */
export async function stopTree(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const send = (signal) => {
    try {
      if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
      else process.kill(-child.pid, signal);
    } catch {
      // already gone
    }
  };
  send('SIGTERM');
  const force = setTimeout(() => send('SIGKILL'), 3000);
  await gone;
  clearTimeout(force);
  send('SIGKILL'); // what the leader left behind
}

export async function stopAll() {
  await Promise.all([...running].map(stopTree));
}

/** Installs a VSIX into the workbench that keeps its state in `data`. */
export async function installExtension(workbench, data, vsix) {
  prepare(data);
  const child = launch(workbench, data, ['--install-extension', vsix, '--force']);
  const output = keepOutput(child);
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new UserError(`The extension could not be installed into the workbench:\n${output()}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/**
 * Serves the workbench on this machine alone.
 * @param {{ node: string, entry: string }} workbench
 * @param {{ data: string, settings?: object, options?: string[], port?: number }} how `settings` replaces the user's; `options` go to VS Code itself
 */
export async function serveWorkbench(workbench, { data, settings, options = [], port }) {
  prepare(data, settings);
  const chosen = port ?? (await freePort());
  const child = launch(workbench, data, [
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${chosen}`],
    ...[
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ],
    ...options.flatMap((option) => ['--vscode-option', option]),
  ]);
  const output = keepOutput(child);
  const deadline = Date.now() + 120_000;
  while (!(await answers(`http://127.0.0.1:${chosen}/healthz`))) {
    if (child.exitCode !== null) throw new UserError(`The workbench ended at once:\n${output()}`);
    if (Date.now() > deadline) {
      await stopTree(child);
      throw new UserError(`The workbench did not answer within two minutes:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const authority = `127.0.0.1:${chosen}`;
  const remote = (path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  return {
    child,
    output,
    /** The URI by which the page knows a path of this machine. */
    remote,
    /** The page's address with a folder and, if given, a file open; `payload` adds pairs of VS Code's own. */
    url({ folder, file, payload = [] }) {
      const pairs = [...(file ? [['openFile', remote(file)]] : []), ...payload];
      const query = `folder=${pathToFileURL(folder).pathname.replaceAll('&', '%26')}`;
      const more = pairs.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(pairs))}` : '';
      return `http://${authority}/?${query}${more}`;
    },
    stop: () => stopTree(child),
  };
}
