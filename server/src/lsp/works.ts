import type { Book } from '../engine/facts.ts';
import type { Manuscript } from '../engine/proofreader.ts';
import { type SourceText, sourceText } from '../manuscript/sourceText.ts';
import type { FormatName } from '../manuscript/types.ts';
import { type Desk, wordsOf } from './desks.ts';
import { type Files, folderOf, formatOfUri, manuscriptEndings } from './files.ts';

/** Manuscripts that share names and style: the chapters of a folder, as a rule. */
export interface Work {
  /** Another object when settings have changed that leave the work as it is. */
  desk: Desk;
  /** Where its chapters are looked for; undefined where it is one document alone. */
  readonly place: { readonly folder: string; readonly below: boolean } | undefined;
  readonly book: Book;
  /** By URI. */
  readonly manuscripts: Map<string, Manuscript>;
  /** The reading of the chapters that are not open; undefined until somebody asks for it. */
  filled: Promise<void> | undefined;
}

/** No work is read beyond so many chapters and characters: a folder of a million files is no story. */
const MOST = { files: 400, letters: 12_000_000, inOne: 3_000_000 };

/** The work that a document belongs to, as the settings have it. */
export function workOf(desk: Desk, uri: string, fingerprints: readonly string[]): Work {
  const place = placeOf(desk, uri);
  const key = place?.folder ?? uri;
  let work = desk.works.get(key);
  if (!work) {
    const book = desk.proofreader.newBook();
    book.teach(wordsOf(desk));
    book.ignore(fingerprints);
    work = { desk, place, book, manuscripts: new Map(), filled: undefined };
    desk.works.set(key, work);
  }
  return work;
}

/** Outside the workspace's folders files that lie side by side have nothing to do with each other. */
function placeOf({ folder, settings }: Desk, uri: string): Work['place'] {
  if (folder === undefined || settings.work === 'file' || !uri.startsWith(folder)) return undefined;
  return settings.work === 'workspace' ? { folder, below: true } : { folder: folderOf(uri), below: false };
}

/** Puts a text in its place in the work: what was there before is followed, so only what differs is read. */
export function put(work: Work, uri: string, source: SourceText, format: FormatName): Manuscript {
  const { proofreader } = work.desk;
  const before = work.manuscripts.get(uri);
  if (before && before.format !== format) proofreader.close(before);
  const manuscript =
    before?.format === format ? proofreader.edit(before, source) : proofreader.open(source, format, work.book);
  work.manuscripts.set(uri, manuscript);
  return manuscript;
}

export function takeOut(work: Work, uri: string): void {
  const manuscript = work.manuscripts.get(uri);
  if (!manuscript) return;
  work.desk.proofreader.close(manuscript);
  work.manuscripts.delete(uri);
}

export interface Filling {
  readonly files: Files;
  /** Open documents are put in by those who check them. */
  readonly isOpen: (uri: string) => boolean;
  /** Lets others have their turn, and checks the chapter to its end. */
  readonly check: (work: Work, uri: string) => Promise<boolean>;
}

/** Reads the chapters that are not open; once for each work. */
export function fill(work: Work, filling: Filling): Promise<void> {
  work.filled ??= readChapters(work, filling);
  return work.filled;
}

async function readChapters(work: Work, filling: Filling): Promise<void> {
  if (!work.place) return;
  const { folder, below } = work.place;
  const uris = await filling.files.list(folder, below, manuscriptEndings).catch(() => []);
  // One client may write `%27` where another writes an apostrophe.
  const known = new Set([...work.manuscripts.keys()].map(decoded));
  let letters = 0;
  for (const uri of inOrder(uris).slice(0, MOST.files)) {
    if (letters > MOST.letters) return;
    if (!known.has(decoded(uri))) letters += await readChapter(work, uri, filling);
  }
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Reads one chapter as its file has it now; gives its length. */
export async function readChapter(work: Work, uri: string, { files, isOpen, check }: Filling): Promise<number> {
  if (isOpen(uri)) return 0;
  const text = await files.read(uri).catch(() => undefined);
  if (isOpen(uri)) return 0;
  const source = text !== undefined && text.length <= MOST.inOne ? sourceText(text) : undefined;
  if (!source || work.desk.judge(uri, source) !== 'manuscript') {
    takeOut(work, uri);
    return 0;
  }
  put(work, uri, source, formatOfUri(uri));
  await check(work, uri);
  return source.length;
}

/** `chapter-2` stands before `chapter-10`. */
export function inOrder(uris: readonly string[]): string[] {
  return [...uris].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
