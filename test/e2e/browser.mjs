// Finds a Chromium, or fetches one, and launches it without a window.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { UserError } from '../../scripts/bootstrap.mjs';
import { fetchOnce, npm } from '../../scripts/fetch.mjs';

/** A package that ships Chromium for Linux on x64 inside its tarball, for machines that have none. */
const chromiumVersion = '147.0.0';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedChromium() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((n) => join(folder, n + suffix)));
  return [...onPath, ...usualPlaces].find(isExecutable);
}

/** Unpacks what npm fetched: the browser, and libraries that a bare machine lacks. */
async function installPackaged(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(['install', '--prefix', folder, '--ignore-scripts', `@sparticuz/chromium@${chromiumVersion}`], folder);
  const packed = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const unpack = (name, target, mode) =>
    pipeline(createReadStream(join(packed, name)), createBrotliDecompress(), createWriteStream(target, { mode }));
  await unpack('chromium.br', join(folder, 'chromium'), 0o755);
  await unpack('al2023.tar.br', join(folder, 'libraries.tar'));
  mkdirSync(join(folder, 'libraries'));
  spawnSync('tar', ['-xf', join(folder, 'libraries.tar'), '-C', join(folder, 'libraries')]);
}

/**
 * The Chromium of the npm registry, with its libraries where it does not run on those of this machine.
 * @returns {Promise<{ executablePath: string, env?: NodeJS.ProcessEnv }>}
 */
export async function packagedChromium() {
  const description = `Chromium ${chromiumVersion} (70 MB to fetch, 270 MB on disk)`;
  const folder = await fetchOnce(`chromium-${chromiumVersion}`, description, 270, installPackaged);
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'libraries', 'lib') };
  for (const found of [{ executablePath }, { executablePath, env }])
    if (spawnSync(executablePath, ['--version'], { env: found.env }).status === 0) return found;
  throw new UserError('the fetched Chromium does not run on this machine');
}

let found;

/**
 * @returns {Promise<{ executablePath: string, env?: NodeJS.ProcessEnv }>}
 * @throws {UserError} saying what to install
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return { executablePath: chosen };
    throw new UserError(`CHROMIUM_PATH names ${chosen}, which does not exist.`);
  }
  const executablePath = installedChromium();
  if (executablePath) return { executablePath };
  const advice = 'Install Chromium or Chrome (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.';
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new UserError(`No Chromium was found. ${advice}`);
  found ??= packagedChromium().catch((error) => {
    throw new UserError(`No Chromium was found, and ${error.message}. ${advice}`);
  });
  return found;
}

const calm = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
/** Chromium's own sandbox cannot be used by root, as in a container. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export async function launchOptions() {
  const args = [...calm, '--disable-component-update', '--disable-sync', ...sandbox];
  return { ...(await findChromium()), headless: true, args };
}

export async function launchChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.launch(await launchOptions());
}
