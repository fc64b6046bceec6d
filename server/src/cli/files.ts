import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FormatName } from '../manuscript/types.ts';
import type { DocumentKind } from './documents/main.ts';
import { UsageError } from './options.ts';

const formatByExtension: Readonly<Record<string, FormatName>> = {
  '.txt': 'plaintext',
  '.text': 'plaintext',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.fountain': 'fountain',
};

/** Documents of which the text is read, and nothing written. */
const documentByExtension: Readonly<Record<string, DocumentKind>> = { '.docx': 'docx', '.epub': 'epub' };

/** What sort of document a file name tells; undefined for a text file. */
export function documentOfPath(path: string): DocumentKind | undefined {
  return documentByExtension[extname(path).toLowerCase()];
}

/** The format a file name tells. */
export function formatOfPath(path: string): FormatName {
  return formatByExtension[extname(path).toLowerCase()] ?? 'plaintext';
}

/** Files named, and every manuscript below the folders named, in the order given. Throws UsageError. */
export function findFiles(paths: Iterable<string>): string[] {
  const found: string[] = [];
  for (const path of paths) {
    if (path === '-') {
      found.push(path);
      continue;
    }
    if (!existsSync(path)) throw new UsageError(`There is no file or folder “${path}”.`);
    if (statSync(path).isDirectory()) found.push(...manuscriptsBelow(path));
    else found.push(path);
  }
  return found;
}

/**
 * The paths that a list gives, one a line, and every manuscript below the folders in it, as they come: a list of any
 * length takes no memory. `list` is a file, or - for standard input. Throws UsageError.
 */
export async function* listedFiles(list: string, onMissing: (problem: string) => void): AsyncGenerator<string> {
  const input = list === '-' ? process.stdin : createReadStream(list);
  for await (const path of linesOf(input.setEncoding('utf8'), list)) {
    if (existsSync(path)) yield* findFiles([path]);
    else onMissing(`There is no file or folder “${path}”.`);
  }
}

/** Lines that are not empty, without their ends. */
async function* linesOf(input: AsyncIterable<string>, name: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of input) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop()!;
      for (const line of lines) if (line !== '') yield line;
    }
  } catch (error) {
    if (!('code' in (error as object))) throw error;
    throw new UsageError(`“${name}” cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  if (rest !== '') yield rest;
}

function manuscriptsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      // `~$` begins the name of the file that tells Word that a document is open.
      if (/^\.|^~\$|^node_modules$/.test(entry.name)) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return manuscriptsBelow(path);
      const extension = extname(entry.name).toLowerCase();
      return extension in formatByExtension || extension in documentByExtension ? [path] : [];
    });
}

/** A manuscript's text; - is standard input. Throws UsageError for what cannot be read as text. */
export async function readManuscript(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new UsageError(`“${path}” cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`);
  }
  const document = documentOfPath(path);
  if (document) return readDocumentText(bytes, document, path);
  if (bytes.subarray(0, 8192).includes(0))
    throw new UsageError(`“${path}” is no text file. Save the manuscript as plain text or Markdown (UTF-8) first.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`“${path}” is not saved as UTF-8. Save it with that encoding, so no letter is lost.`);
  }
}

/** The readers of documents are a bundle of their own, loaded where there is a document. */
async function readDocumentText(bytes: Buffer, kind: DocumentKind, path: string): Promise<string> {
  const { href } = new URL('./documents.js', import.meta.url);
  const { readDocument } = (await import(href)) as typeof import('./documents/main.ts');
  try {
    return await readDocument(bytes, kind);
  } catch (error) {
    const why = (error as Error).message.split('\n')[0];
    throw new UsageError(`“${path}” cannot be read as a ${kind === 'docx' ? 'Word document' : 'book (EPUB)'}: ${why}.`);
  }
}
