import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FormatName } from '../manuscript/types.ts';
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

function manuscriptsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return manuscriptsBelow(path);
      return extname(entry.name).toLowerCase() in formatByExtension ? [path] : [];
    });
}

/** A manuscript's text; - is standard input. Throws UsageError for what cannot be read as text. */
export function readManuscript(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new UsageError(`“${path}” cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`);
  }
  if (bytes.subarray(0, 8192).includes(0))
    throw new UsageError(`“${path}” is no text file. Save the manuscript as plain text or Markdown (UTF-8) first.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`“${path}” is not saved as UTF-8. Save it with that encoding, so no letter is lost.`);
  }
}
