import { type Unzipped, unzipSync } from 'fflate';

/** More than any book without its pictures: an archive that unpacks to more is refused before it is unpacked. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The members of a ZIP archive whose names `wants` takes. Throws where it is none, or a bomb. */
export function unzip(bytes: Uint8Array, wants: (name: string) => boolean, unpacks = true): Unzipped {
  let total = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!wants(name)) return false;
      total += originalSize;
      if (total > MOST_BYTES) throw new Error('it unpacks to more than 256 MB');
      return unpacks;
    },
  });
}

/** Throws where the archive would be refused. */
export function refuseBomb(bytes: Uint8Array): void {
  unzip(bytes, () => true, false);
}

/** The text of a member, by its byte order mark or as UTF-8. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
