import type { Connection } from 'vscode-languageserver';
import type { FormatName } from '../manuscript/types.ts';
import { listFiles, readFile } from './protocol.ts';

/** The files around the documents that an editor has open. Addresses are URIs. */
export interface Files {
  /** Those with such an ending in the folder, or in it and below. */
  list(folder: string, below: boolean, endings: readonly string[]): Promise<readonly string[]>;
  /** Undefined where there is no such file, or it cannot be read as text. */
  read(uri: string): Promise<string | undefined>;
}

/** The client reads for us. */
export function filesOfClient(connection: Connection): Files {
  return {
    list: (folder, below, endings) => connection.sendRequest(listFiles, { folder, below, endings }),
    read: async (uri) => (await connection.sendRequest(readFile, { uri })) ?? undefined,
  };
}

/** Nothing but open documents is known. */
export const noFiles: Files = { list: async () => [], read: async () => undefined };

const formats: Readonly<Record<string, FormatName>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plaintext',
  '.fountain': 'fountain',
  '.html': 'html',
  '.htm': 'html',
};

/** How the names of manuscripts end. */
export const manuscriptEndings: readonly string[] = Object.keys(formats);

/** The format of a file that is not open, by its name. */
export function formatOfUri(uri: string): FormatName {
  return formats[/\.[^./]*$/.exec(uri)?.[0].toLowerCase() ?? ''] ?? 'plaintext';
}

/** The folder of a file, with the slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
