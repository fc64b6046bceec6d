// Fetches big tools from the npm registry into the cache, with progress shown. They are no dependencies of ours.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, npmCommand, say, UserError } from './bootstrap.mjs';

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
function showProgress(folder, expectedMegabytes) {
  const started = Date.now();
  let lastLine = 0;
  let percent = 0; // npm also takes files away, which is no step back
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    percent = Math.max(percent, Math.min(99, Math.round((100 * megabytesBelow(folder)) / expectedMegabytes)));
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

/** The sentence of npm's error output that says what went wrong, without codes, stack and advice. */
function causeIn(output) {
  const lines = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!) /.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) /, ''));
  const sentence = lines.find((line) => !/^(code|syscall|errno|path|dest|command)\b|^\s/.test(line));
  return sentence ?? output.trim().split('\n').pop();
}

/** Fails within seconds, not minutes, where there is no connection. */
const impatient = ['--fetch-retries=1', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=5000'];

/** Runs npm and keeps its last words for the error. */
export function npm(args, cwd, env) {
  const [command, ...leading] = npmCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...leading, ...args, ...impatient, '--no-audit', '--no-fund'], {
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
      reject(new Error(causeIn(output)));
    });
  });
}

/**
 * The folder `name` of the cache, filled by `install` where it is missing. A fetch that fails leaves nothing behind.
 * @param {string} name
 * @param {string} description what is fetched and how big it is
 * @param {number} megabytes the folder's size when it is complete
 * @param {(folder: string) => Promise<void>} install
 * @throws {UserError} naming the cause
 */
export async function fetchOnce(name, description, megabytes, install) {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  say(`Fetching ${description}, once…`);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const done = showProgress(partial, megabytes);
  try {
    await install(partial);
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw new UserError(`${description.split(' (')[0]} could not be fetched: ${error.message}`);
  } finally {
    done();
  }
  say('  done.');
  return folder;
}
