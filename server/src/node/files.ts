import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '../lsp/files.ts';

/** A folder of packages or of a repository holds no chapters. */
const isPassedOver = (name: string) => name.startsWith('.') || name === 'node_modules';
/** Deeper folders are not looked into, nor more files listed. */
const MOST = { depth: 8, files: 2000 };

/** The file system, for clients that do not read for the server. Other schemes than `file:` have no files. */
export const localFiles: Files = {
  async list(folder, below, endings) {
    if (!folder.startsWith('file:')) return [];
    const found: string[] = [];
    await listInto(found, new URL(folder), below ? MOST.depth : 0, endings);
    return found;
  },
  async read(uri) {
    return uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8').catch(() => undefined) : undefined;
  },
};

async function listInto(found: string[], folder: URL, depth: number, endings: readonly string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (found.length >= MOST.files) return;
    if (isPassedOver(entry.name)) continue;
    const uri = new URL(encodeURIComponent(entry.name), folder);
    const name = entry.name.toLowerCase();
    if (entry.isFile() && endings.some((ending) => name.endsWith(ending)))
      found.push(pathToFileURL(fileURLToPath(uri)).href);
    else if (entry.isDirectory() && depth > 0) await listInto(found, new URL(`${uri.href}/`), depth - 1, endings);
  }
}
