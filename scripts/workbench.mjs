// A real VS Code without Microsoft's servers: code-server from the npm registry, under the Node version it needs.
// Fetched once into the cache; `npm start` shows it, the tests inside VS Code run in it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from './bootstrap.mjs';
import { fetchOnce, npm } from './fetch.mjs';

const codeServerVersion = '4.139.1';
const nodeVersion = '24.21.0';

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
 * The workbench, fetched where it is missing.
 * @returns {Promise<{ node: string, entry: string }>}
 * @throws {UserError} naming the cause and the way out
 */
export async function fetchWorkbench() {
  const folder = await fetchOnce(
    `code-server-${codeServerVersion}`,
    `VS Code (code-server ${codeServerVersion} with Node ${nodeVersion}: 190 MB to fetch, 0.7 GB on disk)`,
    713,
    install,
  ).catch((error) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `${error.message}\nWithout it you can still proofread: npm run check -- FILE\n` +
        'Or use the VS Code that is installed here: npm start -- --desktop',
    );
  });
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

export function freePort() {
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
