import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit, WorkspaceDiagnosticReport, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { StoryWord } from '../../../server/src/lsp/protocol.ts';
import { scratchFolder } from '../../scratch.ts';
import { startServer } from './client.ts';

const folder = 'file:///novel';
const one = `${folder}/one.md`;
const two = `${folder}/two.md`;
const words = `${folder}/.beta-reader-words.txt`;
const nameSpelling = 'consistency/name-spelling';
const spelling = 'typos/spelling';

const first = 'They met Kaelith at noon. Nobody knew Kaelith, and nobody liked Kaelith.\n';
const second = 'Then Kaeltih left, and the gaet swung.\n';

const chapters = (...more: [string, string][]) => new Map([[one, first], [two, second], ...more]);

type Server = Awaited<ReturnType<typeof startServer>>;

const pull = (server: Server, previousResultIds: { uri: string; value: string }[] = []) =>
  server.connection.sendRequest('workspace/diagnostic', { previousResultIds }) as Promise<WorkspaceDiagnosticReport>;

const changed = (server: Server, uri: string, type = 2) =>
  server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

const rulesOf = ({ items }: WorkspaceDiagnosticReport) =>
  Object.fromEntries(
    items.map((item) => [
      item.uri.slice(item.uri.lastIndexOf('/') + 1),
      item.kind === 'full' ? item.items.map(({ code }) => code) : item.kind,
    ]),
  );

function applied(edit: WorkspaceEdit, uri: string, text: string): string {
  const change = (edit.documentChanges as TextDocumentEdit[]).find(({ textDocument }) => textDocument.uri === uri);
  return change ? TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), change.edits as never) : text;
}

describe('the chapters of a folder', () => {
  it('teach each other their names, without being open', async () => {
    const server = await startServer({ settings: {}, folders: [folder], files: chapters() });
    await server.open(two, second, { languageId: 'markdown' });
    await server.rules(two, [nameSpelling, spelling]);
    const { diagnostics } = await server.rules(two, [nameSpelling, spelling]);
    expect(diagnostics[0]!.message).toContain('“Kaelith”');
  });

  for (const [where, settings, folders] of [
    ['where the settings say so', { work: 'file' }, [folder]],
    ['outside of folders', {}, []],
  ] as const)
    it(`are each a work of their own ${where}`, async () => {
      const server = await startServer({ settings, folders, files: chapters() });
      await server.open(one, first, { languageId: 'markdown' });
      await server.rules(one, []);
      await server.open(two, second, { languageId: 'markdown' });
      await server.rules(two, [spelling]);
    });

  it('take part as their files have them now', async () => {
    const files = chapters();
    const server = await startServer({ settings: {}, folders: [folder], files });
    await server.open(two, second, { languageId: 'markdown' });
    await server.rules(two, [nameSpelling, spelling]);
    files.delete(one);
    await changed(server, one, 3);
    await server.rules(two, [spelling]);
    files.set(`${folder}/three.md`, first);
    await changed(server, `${folder}/three.md`, 1);
    await server.rules(two, [nameSpelling, spelling]);
  });

  it('are as their editors have them while they are open, and as their files do when they are closed', async () => {
    const server = await startServer({ settings: {}, folders: [folder], files: chapters() });
    await server.open(two, second, { languageId: 'markdown' });
    await server.rules(two, [nameSpelling, spelling]);
    await server.open(one, 'Nobody came.\n', { languageId: 'markdown' });
    await server.rules(two, [spelling]);
    await server.close(one);
    await server.rules(two, [nameSpelling, spelling]);
  });

  it('can be pulled as a whole, each with what is new', async () => {
    const files = chapters(
      [`${folder}/README.md`, 'The gaet swung.\n'],
      [`${folder}/notes/plan.md`, 'The gaet shut.\n'],
    );
    const server = await startServer({ settings: {}, folders: [folder], files });
    const whole = await pull(server);
    expect(rulesOf(whole)).toEqual({ 'one.md': [], 'two.md': [nameSpelling, spelling], 'plan.md': [spelling] });
    const known = whole.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    expect(rulesOf(await pull(server, known))).toEqual({
      'one.md': 'unchanged',
      'two.md': 'unchanged',
      'plan.md': 'unchanged',
    });
    files.delete(`${folder}/notes/plan.md`);
    await changed(server, `${folder}/notes/plan.md`, 3);
    files.set(two, 'Then Kaelith left.\n');
    await changed(server, two);
    expect(rulesOf(await pull(server, known))).toEqual({ 'one.md': 'unchanged', 'two.md': [], 'plan.md': [] });
  });

  it('are read from the disk for clients that do not read for the server', async () => {
    const path = scratchFolder();
    const uri = (name: string) => pathToFileURL(join(path, name)).href;
    writeFileSync(join(path, 'one.md'), first);
    writeFileSync(join(path, 'two.md'), second);
    writeFileSync(join(path, '.beta-reader-words.txt'), '# ours\ngaet\n');
    const server = await startServer({ settings: {}, folders: [pathToFileURL(path).href] });
    await server.open(uri('two.md'), second, { languageId: 'markdown' });
    await server.rules(uri('two.md'), [nameSpelling]);
    expect(rulesOf(await pull(server))).toEqual({ 'one.md': [], 'two.md': [nameSpelling] });
  });
});

describe('the words of a story', () => {
  it('are listed with how often and where first, most used first', async () => {
    const server = await startServer({ settings: { words: ['gaet'] }, folders: [folder], files: chapters() });
    await server.open(two, second, { languageId: 'markdown' });
    const list = (await server.connection.sendRequest('betaReader/storyWords', { uri: two })) as StoryWord[];
    expect(list).toEqual([
      {
        word: 'Kaelith',
        kind: 'name',
        uses: 3,
        first: { uri: one, range: { start: { line: 0, character: 9 }, end: { line: 0, character: 16 } } },
      },
      expect.objectContaining({ word: 'gaet', kind: 'taught', uses: 1, first: expect.objectContaining({ uri: two }) }),
    ]);
    expect(await server.connection.sendRequest('betaReader/storyWords', { uri: 'file:///elsewhere.md' })).toBeNull();
  });

  it('can be renamed in all chapters', async () => {
    const server = await startServer({ settings: {}, folders: [folder], files: chapters() });
    await server.open(two, second, { languageId: 'markdown', version: 4 });
    const rename = (from: string, to: string) =>
      server.connection.sendRequest('betaReader/renameWord', { uri: two, from, to }) as Promise<WorkspaceEdit>;
    const edit = await rename('Kaelith', 'Maren');
    expect(applied(edit, one, first)).toBe(first.replaceAll('Kaelith', 'Maren'));
    expect(applied(edit, two, second)).toBe(second);
    const slip = await rename('Kaeltih', 'Kaelith');
    expect((slip.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument)).toEqual([
      { uri: two, version: 4 },
    ]);
  });

  it('are in a file of the folder, which takes effect at once', async () => {
    const files = chapters();
    const server = await startServer({ settings: {}, folders: [folder], files });
    await server.open(two, second, { languageId: 'markdown' });
    await server.rules(two, [nameSpelling, spelling]);
    files.set(words, '# The words of this story\ngaet # a kind of gate\n');
    await changed(server, words, 1);
    await server.rules(two, [nameSpelling]);
    files.set(words, 'gaet\nKaeltih\n');
    await changed(server, words);
    await server.rules(two, []);
    files.delete(words);
    await changed(server, words, 3);
    await server.rules(two, [nameSpelling, spelling]);
  });

  it('are no manuscript themselves', async () => {
    const server = await startServer({ settings: {}, folders: [folder], files: chapters() });
    await server.open(words, 'gaet\n');
    await server.status(words, 'not-a-manuscript');
  });
});

describe('a mixture', () => {
  it('names its other places, and is mended in all chapters at once', async () => {
    const grey = 'The grey sea. The grey sky. The grey gulls.\n\nA gray cat.\n';
    const gray = 'A gray house.\n\nA gray door.\n';
    const files = new Map([
      [one, grey.replaceAll('gray', 'grey')],
      [two, gray],
      [`${folder}/three.md`, 'A gray road.\n'],
    ]);
    const server = await startServer({ settings: {}, folders: [folder], files });
    await server.open(two, gray, { languageId: 'markdown' });
    const { diagnostics } = await server.rules(two, ['consistency/two-spellings']);
    expect(diagnostics[0]!.relatedInformation).toMatchObject([
      { location: { uri: two, range: { start: { line: 2, character: 2 } } }, message: '“gray”' },
    ]);
    const actions = await server.actions(two, diagnostics[0]!.range);
    const titles = actions.map(({ title }) => title);
    expect(titles[0]).toBe('Change to “grey” in all 2 places');
    const everywhere = actions.find(({ title }) => title.endsWith('in this and another chapter'));
    expect(applied(everywhere!.edit!, two, gray)).toBe(gray.replaceAll('gray', 'grey'));
    expect(applied(everywhere!.edit!, `${folder}/three.md`, 'A gray road.\n')).toBe('A grey road.\n');
    expect(titles).toContain('Ignore this everywhere (two-spellings)');
  });
});

describe('what is ignored', () => {
  it('is no longer reported, from the start or from when it is told', async () => {
    const server = await startServer({ settings: {}, folders: [folder], files: chapters() });
    await server.open(two, second, { languageId: 'markdown' });
    const { diagnostics } = await server.rules(two, [nameSpelling, spelling]);
    const actions = await server.actions(two, diagnostics[1]!.range);
    const [, rule, fingerprint] = actions.find(({ title }) => title.startsWith('Ignore here'))!.command!.arguments!;
    expect(rule).toBe(spelling);
    await server.connection.sendNotification('betaReader/ignored', { fingerprints: [fingerprint] });
    await server.rules(two, [nameSpelling]);
    await server.change(two, 2, { text: `A new beginning.\n\n${second}` });
    expect((await server.findings(two, 2)).map(({ code }) => code)).toEqual([nameSpelling]);
    await server.connection.sendNotification('betaReader/ignored', { fingerprints: [] });
    await server.rules(two, [nameSpelling, spelling]);
    const other = await startServer({
      settings: {},
      folders: [folder],
      files: chapters(),
      initializationOptions: { ignored: [fingerprint] },
    });
    await other.open(two, second, { languageId: 'markdown' });
    expect((await other.findings(two)).map(({ code }) => code)).not.toContain(spelling);
  });
});

describe('spelling', () => {
  it('steps back where another extension checks the document', async () => {
    const server = await startServer({ settings: {}, folders: [folder], files: chapters() });
    await server.open(two, second, { languageId: 'markdown' });
    await server.rules(two, [nameSpelling, spelling]);
    const tell = (elsewhere: boolean) =>
      server.connection.sendNotification('betaReader/spelledElsewhere', { uri: two, elsewhere });
    await tell(true);
    await server.rules(two, [nameSpelling]);
    await tell(false);
    await server.rules(two, [nameSpelling, spelling]);
  });

  it('can be off', async () => {
    const server = await startServer({ settings: { spelling: 'off' } });
    await server.open(two, second, { languageId: 'markdown' });
    expect(await server.findings(two)).toEqual([]);
  });
});

describe('settings of a folder', () => {
  it('hold in that folder alone', async () => {
    const other = 'file:///essay';
    const settings = (scope: string | undefined) =>
      scope === other ? { rules: { 'typos/repeated-word': 'off' }, words: ['gaet'] } : {};
    const server = await startServer({ settings, folders: [folder, other], files: new Map() });
    const text = 'He saw the the gate.\n\nThe gaet swung.\n';
    await server.open(`${folder}/a.txt`, text);
    await server.open(`${other}/a.txt`, text);
    await server.rules(`${folder}/a.txt`, ['typos/repeated-word', spelling]);
    await server.rules(`${other}/a.txt`, []);
    await server.configure(() => ({ words: ['gaet'] }));
    await server.rules(`${folder}/a.txt`, ['typos/repeated-word']);
    await server.rules(`${other}/a.txt`, ['typos/repeated-word']);
  });
});
