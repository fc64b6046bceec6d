import { posix } from 'node:path';
import type { Unzipped } from 'fflate';
import { Parser } from 'htmlparser2';
import { textOfHtml } from './htmlText.ts';
import { decode, unzip } from './zip.ts';

/** Names of members that may hold text; pictures and fonts stay packed. */
const texts = /\.(?:xml|opf|x?html?)$/i;

/**
 * The text of an EPUB's chapters in reading order, its table of contents left out (EPUB 3.3, sections 4 and 5).
 * Throws where it is none, or is locked.
 */
export function readEpub(bytes: Uint8Array): string {
  const members = unzip(bytes, (name) => texts.test(name));
  const rootFile = elements(member(members, 'META-INF/container.xml')).find(({ name }) => name === 'rootfile');
  const opf = rootFile?.attributes['full-path'];
  if (opf === undefined) throw new Error('it names no package file');
  const pack = elements(member(members, opf));
  const items = new Map(
    pack.filter(({ name }) => name === 'item').map(({ attributes }) => [attributes.id, attributes]),
  );
  const locked = lockedMembers(members);
  const chapters: string[] = [];
  for (const { name, attributes } of pack) {
    const item = name === 'itemref' ? items.get(attributes.idref) : undefined;
    if (item?.href === undefined || / ?nav ?/.test(item.properties ?? '')) continue;
    if (!/xhtml|html/.test(item['media-type'] ?? 'html')) continue;
    const path = posix.join(posix.dirname(opf), decodeURIComponent(item.href));
    if (locked.has(path)) throw new Error('it is locked (DRM)');
    const text = textOfHtml(member(members, path));
    if (text !== '') chapters.push(text);
  }
  return chapters.join('\n\n');
}

/** Members that are encrypted; fonts alone often are, and nobody reads those. */
function lockedMembers(members: Unzipped): ReadonlySet<string> {
  const list = members['META-INF/encryption.xml'];
  if (!list) return new Set();
  return new Set(elements(decode(list)).flatMap(({ attributes: { URI } }) => (URI ? [decodeURIComponent(URI)] : [])));
}

function member(members: Unzipped, path: string): string {
  const bytes = members[path];
  if (!bytes) throw new Error(`“${path}” is missing from it`);
  return decode(bytes);
}

interface Element {
  /** Without its namespace's prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elements(xml: string): Element[] {
  const found: Element[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => found.push({ name: name.replace(/^.*:/, ''), attributes }) },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
