import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { startServer } from './client.ts';

const repeatedWord = 'typos/repeated-word';
const fine = 'file:///story/fine.txt';

/** Whatever came before, the next document is checked as ever. */
async function stillWorks(server: Awaited<ReturnType<typeof startServer>>) {
  await server.open(fine, 'He saw the the gate.\n');
  await server.rules(fine, [repeatedWord]);
  expect(server.child.exitCode).toBeNull();
}

it('a binary document is no manuscript', async () => {
  const server = await startServer();
  await server.open('file:///story/picture.txt', `\u0089PNG\0\0\0\ufffd the the ${'\ufffd\0'.repeat(5000)}`);
  await server.status('file:///story/picture.txt', 'not-a-manuscript');
  await stillWorks(server);
});

it('a text in another language is told once and left alone', async () => {
  const server = await startServer();
  const uri = 'file:///story/kapitel.txt';
  await server.open(uri, 'Der alte Mann ging langsam über die Brücke und sah auf das graue Wasser hinab. '.repeat(12));
  await server.status(uri, 'not-english');
  expect(server.shown).toEqual([]);
  await stillWorks(server);
});

it('a line of five million characters is read', async () => {
  const server = await startServer();
  const uri = 'file:///story/line.txt';
  const sentence = 'The old gate swung on its hinge, and nobody came down the road that evening to close it. ';
  await server.open(uri, `He saw the the gate. ${sentence.repeat(5_000_000 / sentence.length)}`);
  await stillWorks(server);
  const findings = await server.findings(uri);
  expect(findings[0]).toMatchObject({ code: repeatedWord });
});

it('half a surrogate, odd line ends and invisible marks are read', async () => {
  const server = await startServer();
  const uri = 'file:///story/odd.txt';
  await server.open(uri, 'He saw \ud83d the the gate.\r\rShe\u202e wai\u200bted.\u2028\u2029"\ufeff\n\r');
  await server.findings(uri);
  await stillWorks(server);
});

it('changes of closed documents and of places outside the text do no harm', async () => {
  const server = await startServer();
  const uri = 'file:///story/gone.txt';
  await server.change(uri, 2, { text: 'What?' });
  await server.open(uri, 'One line.\n');
  await server.findings(uri);
  const outside = { line: 500, character: 500 };
  await server.change(uri, 2, { range: { start: outside, end: outside }, text: 'He saw the the gate.' });
  await server.findings(uri, 2);
  await server.close(uri);
  await server.close(uri);
  await server.change(uri, 3, { text: 'Gone.' });
  await stillWorks(server);
});

it('the newest of many changes sent at once is the one that is published last', async () => {
  const server = await startServer();
  const uri = 'file:///story/fast.txt';
  const chapter = 'The old gate swung on its hinge.\n\n'.repeat(3000);
  await server.open(uri, chapter);
  const start = { line: 0, character: 0 };
  for (let version = 2; version <= 30; version++)
    void server.change(uri, version, { range: { start, end: start }, text: version === 30 ? 'The the ' : 'On and ' });
  await server.findings(uri, 30);
  const versions = server.published.filter((params) => params.uri === uri).map(({ version }) => version!);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(versions.at(-1)).toBe(30);
});

it('a server started without a way to talk says how it is started', () => {
  const { status, stderr } = spawnSync(process.execPath, ['dist/server.js'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('--stdio')]);
});
