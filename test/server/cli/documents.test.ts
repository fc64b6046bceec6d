import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../server/src/cli/documents/docx.ts';
import { readEpub } from '../../../server/src/cli/documents/epub.ts';
import { scratchFolder } from '../../scratch.ts';

const zip = (members: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])));

/** A Word document with the paragraphs, as XML, in its body. */
const docx = (body: string) =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });

const chapter = docx(
  '<w:p><w:r><w:t>The Ferry</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t xml:space="preserve">“Wait.” </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>She</w:t></w:r><w:r><w:t xml:space="preserve"> looked at the the sea &amp; frowned.</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>' +
    '<w:p/>' +
    '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>* * *</w:t></w:r></w:p>',
);

const epub = (more: Record<string, string> = {}) =>
  zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><manifest>
      <item id="two" href="text/ch%202.xhtml" media-type="application/xhtml+xml"/>
      <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
      <item id="picture" href="cover.svg" media-type="image/svg+xml"/>
    </manifest><spine><itemref idref="picture"/><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><nav><ol><li>One</li></ol></nav></body></html>',
    'OEBPS/text/one.xhtml':
      '<html><head><title>The book</title></head><body><h2>One</h2>\n<p>She looked\n   at the the <em>sea</em>.</p><hr/><p>It&#8217;s late.</p></body></html>',
    'OEBPS/text/ch 2.xhtml': '<html><body><p>The end.</p></body></html>',
    ...more,
  });

describe('documents', () => {
  it('of Word are read as their paragraphs, without what was deleted', async () => {
    expect(await readDocx(chapter)).toBe(
      'The Ferry\n\n“Wait.” She looked at the the sea & frowned.\n\none\ntwo\n\n* * *',
    );
  });

  it('that are books are read chapter by chapter in their order, without the contents', () => {
    expect(readEpub(epub())).toBe('One\n\nShe looked at the the sea.\n\n* * *\n\nIt’s late.\n\nThe end.');
  });

  it('that are locked or broken say so', () => {
    const locked =
      '<encryption><enc:EncryptedData xmlns:enc="x"><enc:CipherReference URI="OEBPS/text/one.xhtml"/></enc:EncryptedData></encryption>';
    expect(() => readEpub(epub({ 'META-INF/encryption.xml': locked }))).toThrow('locked');
    const font = '<encryption><enc:CipherReference xmlns:enc="x" URI="OEBPS/fonts/title.otf"/></encryption>';
    expect(readEpub(epub({ 'META-INF/encryption.xml': font }))).toContain('The end.');
    expect(() => readEpub(zip({ mimetype: 'application/epub+zip' }))).toThrow('container.xml');
    expect(() => readEpub(strToU8('no archive'))).toThrow();
  });

  it('are checked on the command line with offsets in their text, and never written', () => {
    const folder = scratchFolder();
    for (const [name, bytes, before] of [
      ['chapter.docx', chapter, 'The Ferry\n\n“Wait.” She looked at '],
      ['book.epub', epub(), 'One\n\nShe looked at '],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const { stdout, stderr, status } = spawnSync(
        'node',
        [resolve('dist/cli.js'), 'check', '--layers', 'fast', '--format', 'json', '--fix', path],
        { encoding: 'utf8' },
      );
      expect(status).toBe(0);
      const [{ diagnostics }] = JSON.parse(stdout).files;
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]).toMatchObject({ ruleId: 'typos/repeated-word' });
      expect(diagnostics[0].start).toBe(before.length);
      expect(stderr).toContain('not fixed, for only its text is read');
      expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
    }
  });

  it('that are none of what their name says are told in one line, with status 2', () => {
    const folder = scratchFolder();
    for (const name of ['notes.docx', 'notes.epub']) {
      writeFileSync(join(folder, name), 'Just text.');
      const { status, stderr } = spawnSync('node', [resolve('dist/cli.js'), 'check', join(folder, name)], {
        encoding: 'utf8',
      });
      expect(stderr).toMatch(/^beta-reader: “.*notes\.(docx|epub)” cannot be read as a .*\n$/);
      expect(status).toBe(2);
    }
  });

  it('are read by a bundle of their own, which is no part of the extension', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(files).not.toContain('dist/documents.js');
    expect(readFileSync('dist/documents.js', 'utf8')).toContain('wordprocessingml');
    for (const bundle of ['server.js', 'server.browser.js', 'client.cjs', 'client.browser.cjs', 'cli.js'])
      expect(readFileSync(join('dist', bundle), 'utf8').includes('wordprocessingml'), bundle).toBe(false);
  });
});
