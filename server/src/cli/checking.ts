import type { Manuscript, Proofreader } from '../engine/proofreader.ts';
import { documentOfPath, formatOfPath, listedFiles, readManuscript } from './files.ts';
import { type Options, UsageError } from './options.ts';
import type { CheckedFile } from './report.ts';

/** A file that is checked, and the means to check it again with another text. */
export interface Checking {
  readonly file: CheckedFile;
  again(text: string): Promise<CheckedFile>;
}

export interface Listeners {
  /** A file of a list that cannot be read. */
  passOver(problem: string): void;
  /** The file that is checked now; `done` of 1 are behind it, as far as is known. */
  onFile(path: string, done: number): void;
}

interface Opened {
  readonly path: string;
  readonly manuscript: Manuscript;
}

/**
 * Checks one file after the other; with --work all are read first, so names and style are learnt together. A file named
 * on the command line that cannot be read ends the run; one of a list is passed over, and the others go on.
 */
export async function* checkFiles(
  proofreader: Proofreader,
  named: readonly string[],
  options: Options,
  { passOver, onFile }: Listeners,
): AsyncGenerator<Checking> {
  const open = async (path: string, book = proofreader.newBook()): Promise<Opened> => ({
    path,
    manuscript: proofreader.open(await readManuscript(path), formatGiven(path, options), book),
  });
  if (!options.work) {
    for (const [index, path] of named.entries()) {
      onFile(path, index / named.length);
      yield await checking(proofreader, await open(path));
    }
    for await (const one of openListed(options, open, passOver)) {
      onFile(one.path, 0);
      yield await checking(proofreader, one);
    }
    return;
  }
  const book = proofreader.newBook();
  const opened: Opened[] = [];
  for (const path of named) opened.push(await open(path, book));
  for await (const one of openListed(options, (path) => open(path, book), passOver)) opened.push(one);
  // The book knows all its names when all of it has been read.
  for (const { manuscript } of opened) proofreader.check(manuscript);
  for (const [index, one] of opened.entries()) {
    onFile(one.path, index / opened.length);
    yield await checking(proofreader, one);
  }
}

/** The text of a document is plain, whatever --as says of the others. */
function formatGiven(path: string, options: Options) {
  return documentOfPath(path) ? 'plaintext' : (options.as ?? formatOfPath(path));
}

async function* openListed(
  { filesFrom }: Options,
  open: (path: string) => Promise<Opened>,
  passOver: (problem: string) => void,
): AsyncGenerator<Opened> {
  if (filesFrom === undefined) return;
  for await (const path of listedFiles(filesFrom, passOver)) {
    let opened: Opened;
    try {
      opened = await open(path);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      passOver(error.message);
      continue;
    }
    yield opened;
  }
}

async function checking(proofreader: Proofreader, { path, manuscript }: Opened): Promise<Checking> {
  return {
    file: await checked(proofreader, path, manuscript),
    again: (text) => checked(proofreader, path, proofreader.edit(manuscript, text)),
  };
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
