// Finds a Chromium and launches it without a window.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from '../../scripts/bootstrap.mjs';

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

/** @throws {UserError} saying what to install */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new UserError(`CHROMIUM_PATH names ${chosen}, which does not exist.`);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((n) => join(folder, n + suffix)));
  const found = [...onPath, ...usualPlaces].find(isExecutable);
  if (found) return found;
  throw new UserError(
    'No Chromium was found. Install Chromium or Chrome (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.',
  );
}

const calm = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
/** Chromium's own sandbox cannot be used by root, as in a container. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const launchOptions = () => ({
  executablePath: findChromium(),
  headless: true,
  args: [...calm, '--disable-component-update', '--disable-sync', ...sandbox],
});

export async function launchChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.launch(launchOptions());
}
