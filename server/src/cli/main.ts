import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProofreader, type Proofreader } from '../engine/proofreader.ts';
import { loadResources } from '../node/resources.ts';
import { rules } from '../rules/index.ts';
import { type Checking, checkFiles } from './checking.ts';
import { loadConfig, storyWords } from './config.ts';
import { findFiles } from './files.ts';
import { fixFile } from './fix.ts';
import { readOptions, UsageError, usage } from './options.ts';
import { type CheckedFile, toGithub, toJson, toText } from './report.ts';
import { toSarif } from './sarif.ts';
import { painter, progressOn } from './terminal.ts';

declare const BETA_READER_VERSION: string;

const paint = painter(process.stdout, process.env);
const progress = progressOn(process.stderr, process.env);

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') return print(usage);
  if (options === 'version') return print(`${BETA_READER_VERSION}\n`);
  const named = findFiles(options.paths);

  const settings = loadConfig(process.cwd(), options.config);
  const configuration = {
    ...settings,
    profile: options.purpose ?? settings.profile,
    words: [...settings.words, ...storyWords(process.cwd())],
  };
  const here = dirname(fileURLToPath(import.meta.url));
  // Told after the check: where an input cannot be read, that is the one line on standard error.
  const notes: string[] = [];
  const log = (message: string) => notes.push(message);
  const resources = await loadResources(join(here, 'data'), { deep: options.layers === 'all', log });
  const proofreader = createProofreader({
    rules,
    resources,
    configuration,
    log,
    now: options.profile ? () => performance.now() : undefined,
    // No text comes back; what is kept of the files before would only grow.
    remembered: 500,
  });

  let findings = 0;
  let unread = false;
  const kept: CheckedFile[] = [];
  const listeners = {
    passOver(problem: string) {
      unread = true;
      report(`beta-reader: ${problem}`);
    },
    onProgress: (path: string, done: number) => progress.show(done, path),
  };
  for await (const one of checkFiles(proofreader, named, options, listeners)) {
    const file = options.fix ? await fixed(one) : one.file;
    findings += file.diagnostics.length;
    if (options.output === 'ndjson') await print(`${JSON.stringify(toJson(file))}\n`);
    else if (options.output === 'text') await print(toText(file, paint));
    else if (options.output === 'github') await print(toGithub(file));
    else kept.push(file);
  }
  if (options.output === 'json') await print(`${JSON.stringify({ version: 1, files: kept.map(toJson) })}\n`);
  if (options.output === 'sarif')
    await print(`${JSON.stringify(toSarif(kept, rules, BETA_READER_VERSION), null, 1)}\n`);
  progress.clear();
  if (options.profile) printProfile(proofreader);
  notes.forEach(report);
  await resources.close();
  if (unread) return 2;
  return options.maxWarnings !== undefined && findings > options.maxWarnings ? 1 : 0;
}

/** Mends the file, and says what is left to mend. */
async function fixed({ file, again }: Checking): Promise<CheckedFile> {
  const { message, text } = fixFile(file);
  report(message);
  return text === undefined ? file : again(text);
}

/** Writes to standard output, and waits where the reader is slower than we are. */
async function print(text: string): Promise<0> {
  if (text !== '') progress.clear();
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return 0;
}

function report(line: string): void {
  progress.clear();
  process.stderr.write(`${line}\n`);
}

function printProfile(proofreader: Proofreader): void {
  const rows = [...(proofreader.profile ?? [])].sort((a, b) => b[1] - a[1]);
  for (const [rule, milliseconds] of rows) process.stderr.write(`${milliseconds.toFixed(1).padStart(9)} ms  ${rule}\n`);
}

try {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  progress.clear();
  // Not rethrown: Node would print a line of the bundle, which is a page long.
  const isUsage = error instanceof UsageError;
  process.stderr.write(`beta-reader: ${isUsage ? error.message : ((error as Error).stack ?? error)}\n`);
  process.exitCode = isUsage ? 2 : 70;
}
