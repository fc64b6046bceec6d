import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver-protocol';
import { everywhere, startServer } from './client.ts';

const repeatedWord = 'typos/repeated-word';
const fine = 'file:///story/fine.txt';
const chapter = 'The old gate swung on its hinge, and nobody came down the road that evening to close it.\n\n';

/** Whatever came before, the next document is checked as ever. */
async function stillWorks(server: Awaited<ReturnType<typeof startServer>>) {
  await server.open(fine, 'He saw the the gate.\n');
  await server.rules(fine, [repeatedWord]);
  expect(server.child.exitCode).toBeNull();
}

it('unknown methods are refused, and the server goes on', async () => {
  const server = await startServer();
  await expect(server.connection.sendRequest('betaReader/nonsense', { a: 1 })).rejects.toThrow(/nonsense/);
  await expect(server.connection.sendRequest('workspace/executeCommand', { command: 'rm' })).rejects.toThrow();
  await server.connection.sendNotification('betaReader/nonsense', [1, 2, 3]);
  await server.connection.sendNotification('$/nonsense', {});
  await stillWorks(server);
});

it('parameters of the wrong shape end one request and no more', async () => {
  const server = await startServer();
  for (const params of [
    null,
    {},
    { textDocument: null },
    { textDocument: { uri: 5 } },
    { textDocument: { uri: fine } },
  ]) {
    await server.connection.sendRequest('textDocument/codeAction', params).catch(() => undefined);
    await server.connection.sendRequest('textDocument/hover', params).catch(() => undefined);
    await server.connection.sendNotification('textDocument/didOpen', params as object);
    await server.connection.sendNotification('textDocument/didChange', params as object);
    await server.connection.sendNotification('textDocument/didClose', params as object);
    await server.connection.sendNotification('workspace/didChangeConfiguration', params as object);
  }
  await stillWorks(server);
});

it('a message that is no JSON is passed over', async () => {
  const server = await startServer();
  server.child.stdin.write('Content-Length: 9\r\n\r\n{"jsonrpc');
  server.child.stdin.write('Content-Length: 2\r\n\r\n[]');
  await stillWorks(server);
});

it('versions that go backwards are reported as they are given', async () => {
  const server = await startServer();
  const uri = 'file:///story/versions.txt';
  await server.open(uri, 'He saw the gate.\n', { version: 9 });
  await server.findings(uri, 9);
  await server.change(uri, 3, { text: 'He saw the the gate.\n' });
  expect(await server.findings(uri, 3)).toHaveLength(1);
  await server.change(uri, 3, { text: 'He saw a gate.\n' });
  await server.rules(uri, []);
});

it('a document closed while it is checked leaves nothing behind', async () => {
  const server = await startServer();
  const uri = 'file:///story/closed.txt';
  for (let i = 0; i < 20; i++) {
    await server.open(uri, `He saw the the gate ${i}.\n\n${chapter.repeat(2000)}`, { version: i });
    await server.close(uri);
  }
  await stillWorks(server);
  expect(server.published.findLast((params) => params.uri === uri)?.diagnostics).toEqual([]);
});

it('a thousand documents opened at once are all checked', async () => {
  const server = await startServer();
  const uris = Array.from({ length: 1000 }, (_, i) => `file:///story/chapter-${i}.txt`);
  for (const [i, uri] of uris.entries()) void server.open(uri, `He saw the the gate ${i}.\n\n${chapter.repeat(5)}`);
  for (const uri of uris) expect(await server.findings(uri)).toHaveLength(1);
  await stillWorks(server);
});

it('fix-all asked for while the text changes is for one version, or there is none', async () => {
  const server = await startServer();
  const uri = 'file:///story/typing.txt';
  await server.open(uri, 'He saw the the gate.\n');
  await server.findings(uri);
  const start = { line: 0, character: 0 };
  for (let version = 2; version < 40; version++) {
    const answer = server.actions(uri, everywhere, ['source.fixAll.betaReader']);
    void server.change(uri, version, { range: { start, end: start }, text: 'So ' });
    for (const { edit } of await answer)
      for (const change of edit!.documentChanges as TextDocumentEdit[]) {
        // An editor refuses edits of a version that it has left; of the one before, these edits are right.
        const given = change.textDocument.version!;
        expect([version - 1, version]).toContain(given);
        const column = 'So '.length * (given - 1) + 'He saw the'.length;
        expect(change.edits[0]).toMatchObject({ range: { start: { line: 0, character: column } } });
      }
  }
  await stillWorks(server);
});

it.each([
  ['missing', undefined],
  ['cut short', Buffer.from([1, 2, 3])],
  ['of noise', Buffer.alloc(500_000, 0xa5)],
])('with a dictionary that is %s the rest is checked, and the writer told', async (_, bytes) => {
  const folder = mkdtempSync(join(tmpdir(), 'beta-reader-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(resolve('dist/server.js'), join(folder, 'server.js'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  mkdirSync(join(folder, 'data', 'lexicon'), { recursive: true });
  if (bytes) {
    for (const name of ['errorModel.json', 'typos.txt'])
      cpSync(resolve('dist/data/lexicon', name), join(folder, 'data', 'lexicon', name));
    writeFileSync(join(folder, 'data', 'lexicon', 'words.bin'), bytes);
  }
  const server = await startServer({ settings: {}, path: join(folder, 'server.js') });
  await stillWorks(server);
  const { without } = await server.status(fine, 'checked');
  expect(without.join(' ')).toMatch(/spelling/i);
});
