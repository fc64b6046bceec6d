import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProofreader, type Manuscript, type Proofreader, wordCount } from '../engine/proofreader.ts';
import { loadResources } from '../node/resources.ts';
import { rules } from '../rules/index.ts';
import { loadConfig } from './config.ts';
import { findFiles, formatOfPath, readManuscript } from './files.ts';
import { fixFile } from './fix.ts';
import { type Options, readOptions, UsageError, usage } from './options.ts';
import { type CheckedFile, toGithub, toJson, toText } from './report.ts';
import { toSarif } from './sarif.ts';

declare const BETA_READER_VERSION: string;

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') return print(usage);
  if (options === 'version') return print(`${BETA_READER_VERSION}\n`);
  const listed = options.filesFrom === undefined ? [] : lines(readManuscript(options.filesFrom));
  const paths = findFiles([...options.paths, ...listed]);

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
  const kept: CheckedFile[] = [];
  for await (const file of checkFiles(proofreader, paths, options)) {
    findings += file.diagnostics.length;
    if (options.fix) report(fixFile(file));
    else if (options.output === 'ndjson') print(`${JSON.stringify(toJson(file))}\n`);
    else if (options.output === 'text') print(toText(file));
    else if (options.output === 'github') print(toGithub(file));
    else kept.push(file);
  }
  if (options.output === 'json') print(`${JSON.stringify({ version: 1, files: kept.map(toJson) })}\n`);
  if (options.output === 'sarif') print(`${JSON.stringify(toSarif(kept, rules, BETA_READER_VERSION), null, 1)}\n`);
  if (options.profile) printProfile(proofreader);
  notes.forEach(report);
  await resources.close();
  return options.maxWarnings !== undefined && findings > options.maxWarnings ? 1 : 0;
}

/** Checks one file after the other; with --work all are read first, so names and style are learnt together. */
async function* checkFiles(
  proofreader: Proofreader,
  paths: readonly string[],
  options: Options,
): AsyncGenerator<CheckedFile> {
  const open = (path: string, source: string, book = proofreader.newBook()) =>
    proofreader.open(source, options.as ?? formatOfPath(path), book);
  if (options.work) {
    const book = proofreader.newBook();
    const opened = paths.map((path) => ({ path, manuscript: open(path, readManuscript(path), book) }));
    for (const { path, manuscript } of opened) yield await checked(proofreader, path, manuscript);
    return;
  }
  for (const path of paths) yield await checked(proofreader, path, open(path, readManuscript(path)));
}

async function checked(proofreader: Proofreader, path: string, manuscript: Manuscript): Promise<CheckedFile> {
  proofreader.check(manuscript);
  while (await proofreader.checkDeeply(manuscript));
  return {
    path,
    source: manuscript.source,
    words: wordCount(manuscript),
    diagnostics: proofreader.diagnostics(manuscript),
  };
}

const lines = (text: string) => text.split(/\r?\n/).filter((line) => line !== '');

function print(text: string): 0 {
  process.stdout.write(text);
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
