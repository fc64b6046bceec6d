import mammoth from 'mammoth';
import { textOfHtml } from './htmlText.ts';
import { refuseBomb } from './zip.ts';

/** The text of a Word document without its pictures, comments and deleted passages. Throws where it is none. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  refuseBomb(bytes); // mammoth unpacks without asking how much
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeEmbeddedStyleMap: false },
  );
  return textOfHtml(value);
}
