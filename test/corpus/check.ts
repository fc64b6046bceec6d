import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { defaultConfiguration } from '../../server/src/engine/configuration.ts';
import { createProofreader } from '../../server/src/engine/proofreader.ts';
import type { Diagnostic } from '../../server/src/engine/types.ts';
import { textOf } from '../../server/src/manuscript/sourceText.ts';
import type { FormatName } from '../../server/src/manuscript/types.ts';
import { rules } from '../../server/src/rules/index.ts';
import { testResources } from '../server/resources.ts';

export const manuscripts = 'test/manuscripts';

const proofreader = createProofreader({
  rules,
  resources: await testResources(),
  configuration: defaultConfiguration,
  log: (message) => {
    throw new Error(message);
  },
});

const formats: Readonly<Record<string, FormatName>> = { '.md': 'markdown', '.html': 'html', '.fountain': 'fountain' };

export interface Checked {
  readonly path: string;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

export const formatOf = (path: string) => formats[extname(path)] ?? 'plaintext';

/** Checks the chapters of one work together, by all rules at their defaults: names are learnt from all of them. */
export function checkWork(paths: readonly string[]): Checked[] {
  const book = proofreader.newBook();
  const opened = paths.map((path) => proofreader.open(readFileSync(path, 'utf8'), formatOf(path), book));
  // The book knows all its names when all of it has been read.
  for (const manuscript of opened) proofreader.check(manuscript);
  return opened.map((manuscript, i) => ({
    path: paths[i]!,
    source: textOf(manuscript.source),
    diagnostics: proofreader.diagnostics(manuscript),
  }));
}

/** The names and coined words that the chapters of one work teach. */
export function namesOfWork(paths: readonly string[]): string[] {
  const book = proofreader.newBook();
  for (const path of paths) proofreader.check(proofreader.open(readFileSync(path, 'utf8'), formatOf(path), book));
  return book.ownWords().map(({ word }) => word);
}

export const checkFile = (path: string): Checked => checkWork([path])[0]!;

/** Checks the file as a typewriter would have written it: straight marks, three dots. */
export function checkTypewritten(path: string): Checked {
  const source = readFileSync(path, 'utf8').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...');
  const manuscript = proofreader.open(source, formatOf(path));
  proofreader.check(manuscript);
  return { path, source, diagnostics: proofreader.diagnostics(manuscript) };
}

/** What was reported, one line each, with the words around it. */
export function lines({ source, diagnostics }: Checked): string[] {
  return diagnostics.map(({ ruleId, range: { start, end } }) => {
    const before = source.slice(Math.max(0, start - 30), start);
    return `${ruleId}: ${before}[${source.slice(start, end)}]${source.slice(end, end + 30)}`.replaceAll('\n', '⏎');
  });
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
