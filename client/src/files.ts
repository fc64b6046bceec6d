import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** A folder of packages or of a repository holds no chapters. */
const isPassedOver = (name: string) => name.startsWith('.') || name === 'node_modules';
/** Deeper folders are not looked into, nor more files listed. */
const MOST = { depth: 8, files: 2000 };

interface ListFiles {
  readonly folder: string;
  readonly below: boolean;
  readonly endings: readonly string[];
}

/** Reads files for the server, wherever the editor has them: on the disk, or where a browser gets them from. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest('betaReader/listFiles', async ({ folder, below, endings }: ListFiles) => {
      const found: string[] = [];
      await listInto(found, Uri.parse(folder), below ? MOST.depth : 0, endings);
      return found;
    }),
    client.onRequest('betaReader/readFile', async ({ uri }: { readonly uri: string }) => {
      return (await readText(Uri.parse(uri))) ?? null;
    }),
  );
}

async function listInto(found: string[], folder: Uri, depth: number, endings: readonly string[]): Promise<void> {
  for (const [name, type] of await readFolder(folder)) {
    if (found.length >= MOST.files) return;
    if (isPassedOver(name)) continue;
    const uri = Uri.joinPath(folder, name);
    if (type & FileType.Directory) {
      if (depth > 0) await listInto(found, uri, depth - 1, endings);
    } else if (endings.some((ending) => name.toLowerCase().endsWith(ending))) found.push(uri.toString());
  }
}

async function readFolder(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** Undefined where there is no such file. */
export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
