// Makes a fresh clone ready to use: installs the packages of the lock file and builds dist/, each only where it is
// missing or stale. Plain Node without dependencies, because it runs before anything is installed.
// Progress goes to standard error: standard output belongs to the command that was asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Fetched tools live here, out of git. BETA_READER_CACHE lets several checkouts share one. */
export const cacheFolder = process.env.BETA_READER_CACHE ?? join(root, '.cache');

/** An error for the person at the keyboard: `fail` prints its message without a stack. */
export class UserError extends Error {}

export function say(message) {
  process.stderr.write(`${message}\n`);
}

/** Ends the process with the message of a `UserError`, or with the stack of anything else. */
export function fail(error) {
  say(error instanceof UserError ? `\nbeta-reader: ${error.message}` : String(error?.stack ?? error));
  process.exit(1);
}

/** The command and leading arguments that run npm, also where npm is not on the PATH but started us. */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script];
  return process.platform === 'win32' ? ['npm.cmd'] : ['npm'];
}

function runNpm(args) {
  const [command, ...leading] = npmCommand();
  const shell = command.endsWith('.cmd');
  return spawnSync(command, [...leading, ...args], { cwd: root, stdio: ['ignore', 2, 2], shell });
}

/** Whether node_modules holds what the lock file asks for. npm writes its own record last, so half an install is stale. */
function packagesAreCurrent() {
  const modules = join(root, 'node_modules');
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  if (lstatSync(modules).isSymbolicLink()) return true; // another checkout looks after it
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

export function installPackages() {
  if (packagesAreCurrent()) return;
  say('Installing the packages of package-lock.json (once, about a minute)…');
  const { status, error } = runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (error || status !== 0) {
    throw new UserError(`npm ci failed (${error?.message ?? `exit status ${status}`}): see its message above.`);
  }
}

const sources = ['client/src', 'server/src', 'server/kernels', 'server/data', 'scripts/build.mjs', 'package-lock.json'];
const stamp = join(root, 'dist', '.built');

/** The latest change below `path`, in ms. Folders count too, so a file that went away is seen. */
function latestChange(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, latestChange(join(path, name))), status.mtimeMs);
}

function buildIsCurrent() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => latestChange(join(root, source)) <= built);
}

/** Builds dist/ where it is missing or older than its sources, or always with `force`. */
export function build({ force = false } = {}) {
  if (!force && buildIsCurrent()) return;
  say('Building dist/…');
  const started = new Date(); // a source that changes while the build runs makes it stale again
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new UserError('The build failed: see the messages above.');
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}

export function bootstrap() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) throw new UserError(`Node 20 or newer is needed; this is Node ${process.versions.node}.`);
  installPackages();
  build();
}
