import { readDocx } from './docx.ts';
import { readEpub } from './epub.ts';

export type DocumentKind = 'docx' | 'epub';

/** The text of a document that is no text file. Throws a clause that says what is wrong with it. */
export async function readDocument(bytes: Uint8Array, kind: DocumentKind): Promise<string> {
  return kind === 'docx' ? readDocx(bytes) : readEpub(bytes);
}
