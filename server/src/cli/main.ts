import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProofreader, type Manuscript, type Proofreader } from '../engine/proofreader.ts';
import { loadResources } from '../node/resources.ts';
import { rules } from '../rules/index.ts';
import { loadConfig } from './config.ts';
import { findFiles, formatOfPath, listedFiles, readManuscript } from './files.ts';
import { fixFile } from './fix.ts';
import { type Options, readOptions, UsageError, usage } from './options.ts';
import { type CheckedFile, toGithub, toJson, toText } from './report.ts';
import { toSarif } from './sarif.ts';

declare const BETA_READER_VERSION: string;

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') return print(usage);
  if (options === 'version') return print(`${BETA_READER_VERSION}\n`);
  const named = findFiles(options.paths);

  const configuration = loadConfig(process.cwd(), options.config);
  const here = dirname(fileURLToPath(import.meta.url));
  // Told after the check: where an input cannot be read, that is the one line on standard error.
  const notes: string[] = [];
  const log = (message: string) => notes.push(message);
  const resources = await loadResources(join(here, 'data'), { configuration, deep: options.layers === 'all', log });
  const proofreader = createProofreader({
    rules,
    resources,
    configuration,
    log,
    now: options.profile ? () => performance.now() : undefined,
  });

  let findings = 0;
  let unread = false;
  const passOver = (problem: string) => {
    unread = true;
    report(`beta-reader: ${problem}`);
  };
  const kept: CheckedFile[] = [];
  for await (const file of checkFiles(proofreader, named, options, passOver)) {
    findings += file.diagnostics.length;
    if (options.fix) report(fixFile(file));
    else if (options.output === 'ndjson') await print(`${JSON.stringify(toJson(file))}\n`);
    else if (options.output === 'text') await print(toText(file));
    else if (options.output === 'github') await print(toGithub(file));
    else kept.push(file);
  }
  if (options.output === 'json') await print(`${JSON.stringify({ version: 1, files: kept.map(toJson) })}\n`);
  if (options.output === 'sarif')
    await print(`${JSON.stringify(toSarif(kept, rules, BETA_READER_VERSION), null, 1)}\n`);
  if (options.profile) printProfile(proofreader);
  notes.forEach(report);
  await resources.close();
  if (unread) return 2;
  return options.maxWarnings !== undefined && findings > options.maxWarnings ? 1 : 0;
}

/**
 * Checks one file after the other; with --work all are read first, so names and style are learnt together. A file named
 * on the command line that cannot be read ends the run; one of a list is told to `passOver`, and the others go on.
 */
async function* checkFiles(
  proofreader: Proofreader,
  named: readonly string[],
  options: Options,
  passOver: (problem: string) => void,
): AsyncGenerator<CheckedFile> {
  const open = (path: string, book = proofreader.newBook()) =>
    proofreader.open(readManuscript(path), options.as ?? formatOfPath(path), book);
  if (!options.work) {
    for (const path of named) yield await checked(proofreader, path, open(path));
    for await (const { path, manuscript } of openListed(options, open, passOver))
      yield await checked(proofreader, path, manuscript);
    return;
  }
  const book = proofreader.newBook();
  const opened = named.map((path) => ({ path, manuscript: open(path, book) }));
  for await (const one of openListed(options, (path) => open(path, book), passOver)) opened.push(one);
  // The book knows all its names when all of it has been read.
  for (const { manuscript } of opened) proofreader.check(manuscript);
  for (const { path, manuscript } of opened) yield await checked(proofreader, path, manuscript);
}

async function* openListed(
  { filesFrom }: Options,
  open: (path: string) => Manuscript,
  passOver: (problem: string) => void,
): AsyncGenerator<{ path: string; manuscript: Manuscript }> {
  if (filesFrom === undefined) return;
  for await (const path of listedFiles(filesFrom, passOver)) {
    let manuscript: Manuscript;
    try {
      manuscript = open(path);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      passOver(error.message);
      continue;
    }
    yield { path, manuscript };
  }
}

async function checked(proofreader: Proofreader, path: string, manuscript: Manuscript): Promise<CheckedFile> {
  proofreader.check(manuscript);
  while (await proofreader.checkDeeply(manuscript));
  return {
    path,
    source: manuscript.source,
    words: manuscript.words,
    diagnostics: proofreader.diagnostics(manuscript),
  };
}

/** Writes to standard output, and waits where the reader is slower than we are. */
async function print(text: string): Promise<0> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return 0;
}

function report(line: string): void {
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
  // Not rethrown: Node would print a line of the bundle, which is a page long.
  const isUsage = error instanceof UsageError;
  process.stderr.write(`beta-reader: ${isUsage ? error.message : ((error as Error).stack ?? error)}\n`);
  process.exitCode = isUsage ? 2 : 70;
}
