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
  /** The file that is checked now, and how much of the work is done (0 to 1), as far as is known. */
  onProgress(path: string, done: number): void;
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
  { passOver, onProgress }: Listeners,
): AsyncGenerator<Checking> {
  const open = async (path: string, book = proofreader.newBook()): Promise<Opened> => ({
    path,
    manuscript: proofreader.open(await readManuscript(path), formatGiven(path, options), book),
  });
  if (!options.work) {
    for (const [index, path] of named.entries()) {
      const one = await open(path);
      yield await checking(proofreader, one, (share) => onProgress(path, (index + share) / named.length));
    }
    for await (const one of openListed(options, open, passOver)) {
      // How many more the list holds nobody knows: the bar is the file's own.
      yield await checking(proofreader, one, (share) => onProgress(one.path, share));
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
    yield await checking(proofreader, one, (share) => onProgress(one.path, (index + share) / opened.length));
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

async function checking(
  proofreader: Proofreader,
  { path, manuscript }: Opened,
  onShare: (share: number) => void,
): Promise<Checking> {
  return {
    file: await checked(proofreader, path, manuscript, onShare),
    again: (text) => checked(proofreader, path, proofreader.edit(manuscript, text)),
  };
}

async function checked(
  proofreader: Proofreader,
  path: string,
  manuscript: Manuscript,
  onShare: (share: number) => void = () => {},
): Promise<CheckedFile> {
  onShare(0);
  proofreader.check(manuscript);
  await proofreader.learn(manuscript.book);
  while (await proofreader.checkDeeply(manuscript)) onShare(deepShare(manuscript));
  return {
    path,
    source: manuscript.source,
    words: manuscript.words,
    diagnostics: proofreader.diagnostics(manuscript),
  };
}

/** How much of it the deep layer has seen. */
function deepShare({ places }: Manuscript): number {
  return places.reduce((seen, { reading }) => seen + (reading?.deep ? 1 : 0), 0) / Math.max(1, places.length);
}
