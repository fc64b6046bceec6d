import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { everywhere, startServer } from './client.ts';

const uri = 'file:///story/chapter.txt';
const commaBeforeTag = 'dialogue/comma-before-tag';
const repeatedWord = 'typos/repeated-word';
const twoErrors = '"Mind the step." she said.\n\nThe gate swung on the the hinge.\n';

/** The text after the edits of an action, which are for this version. */
function applied(text: string, action: CodeAction | undefined, version = 1): string {
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(change?.textDocument).toEqual({ uri, version });
  return TextDocument.applyEdits(TextDocument.create(uri, 'plaintext', version, text), change!.edits as never);
}

describe('the language server', () => {
  it('says what it can do', async () => {
    const { capabilities } = await startServer();
    expect(capabilities).toMatchObject({
      textDocumentSync: { openClose: true, change: 2 },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.betaReader'] },
      hoverProvider: true,
    });
  });

  it('pushes findings with their version, rule and page', async () => {
    const server = await startServer();
    await server.open(uri, twoErrors, { version: 7 });
    const findings = await server.findings(uri, 7);
    expect(findings.map(({ code }) => code)).toEqual([commaBeforeTag, repeatedWord]);
    expect(findings[0]).toMatchObject({ source: 'Beta Reader', severity: 2, range: { start: { line: 0 } } });
    expect(findings[0]!.codeDescription!.href).toMatch(/docs\/rules\/dialogue\/comma-before-tag\.md$/);
    expect((await server.status(uri, 'checked')).words).toBe(12);
  });

  it('tells of what the writer sees before the rest of a book is read', async () => {
    const server = await startServer();
    const paragraph = 'The gate swung on the hinge, and nobody in the house had thought of mending it. ';
    const book = `${`${paragraph.repeat(6)}\n\n`.repeat(1500)}The gate swung on the the hinge.\n\nThe The end.\n`;
    const line = book.split('\n').length - 4;
    await server.open(uri, book);
    await server.connection.sendNotification('betaReader/seen', { uri, lines: [{ first: line, end: line + 1 }] });
    await server.status(uri, 'checked');
    const [early, whole] = server.published.map(({ diagnostics }) => diagnostics.map(({ range }) => range.start.line));
    expect(early).toEqual([line]);
    expect(whole).toEqual([line, line + 2]);
  });

  it('follows changes of parts of the text', async () => {
    const server = await startServer();
    await server.open(uri, 'The gate swung on the hinge.\r\nShe waited.\r\n');
    expect(await server.findings(uri)).toEqual([]);
    const at = (line: number, character: number) => ({ line, character });
    await server.change(uri, 2, { range: { start: at(0, 18), end: at(0, 18) }, text: 'the ' });
    const [finding] = await server.findings(uri, 2);
    expect(finding).toMatchObject({ code: repeatedWord, range: { start: { line: 0 } } });
    await server.change(
      uri,
      3,
      { range: { start: at(0, 0), end: at(0, 0) }, text: 'It rained.\r\n\r\n' },
      { range: { start: at(3, 0), end: at(3, 3) }, text: 'He' },
    );
    const [moved] = await server.findings(uri, 3);
    expect(moved).toMatchObject({ code: repeatedWord, range: { start: { line: 2 } } });
  });

  it('mends a finding by its preferred quick fix, in an edit for that version', async () => {
    const server = await startServer();
    await server.open(uri, twoErrors);
    const [finding] = await server.findings(uri);
    const actions = await server.actions(uri, finding!.range);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    expect(preferred).toHaveLength(1);
    expect(preferred[0]).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: commaBeforeTag }] });
    expect(applied(twoErrors, preferred[0])).toBe(twoErrors.replace('step."', 'step,"'));
    expect(actions.some(({ kind }) => kind?.startsWith('source'))).toBe(false);
  });

  it('keeps to the finding that the client means where two touch', async () => {
    const server = await startServer();
    await server.open(uri, '"Mind the gaet." she said.\n');
    const [word, mark] = await server.findings(uri);
    expect([word!.code, mark!.code]).toEqual(['typos/spelling', commaBeforeTag]);
    const about = async (diagnostics: Diagnostic[]) => {
      const actions = await server.actions(uri, mark!.range, undefined, diagnostics);
      return [...new Set(actions.flatMap((action) => action.diagnostics ?? []).map(({ code }) => code))];
    };
    expect(await about([mark!])).toEqual([commaBeforeTag]);
    expect(await about([])).toEqual(['typos/spelling', commaBeforeTag]);
  });

  it('mends all that is safe, and nothing else, by fix-all', async () => {
    const server = await startServer();
    // The misspelling has suggestions, which fix-all leaves to the writer.
    const text = `${twoErrors}\nThe gaet swung.\n`;
    await server.open(uri, text);
    const findings = await server.findings(uri);
    expect(findings.map(({ code }) => code)).toEqual([commaBeforeTag, repeatedWord, 'typos/spelling']);
    const [spelling] = (await server.actions(uri, findings[2]!.range)).filter(({ edit }) => edit);
    const actions = await server.actions(uri, everywhere, ['source.fixAll']);
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.betaReader']);
    const safe = text.replace('step."', 'step,"').replace('the the', 'the');
    expect(applied(text, actions[0])).toBe(safe);
    expect(applied(text, spelling)).not.toBe(text);
    await server.change(uri, 2, { text: safe });
    await server.findings(uri, 2);
    expect(await server.actions(uri, everywhere, ['source.fixAll.betaReader'])).toEqual([]);
  });

  it('mends all of one kind in the file', async () => {
    const server = await startServer();
    const text = `${twoErrors}\n"Mind the dog." he said.\n`;
    await server.open(uri, text);
    const [finding] = await server.findings(uri);
    const actions = await server.actions(uri, finding!.range, ['quickfix']);
    const all = actions.find(({ title }) => title.startsWith('Fix all of this kind in this file'));
    expect(applied(text, all)).toBe(text.replace('step."', 'step,"').replace('dog."', 'dog,"'));
  });

  it('offers to learn the word and to turn the rule off', async () => {
    const server = await startServer();
    await server.open(uri, 'The gaet swung.\n');
    const [finding] = await server.findings(uri);
    const commands = (await server.actions(uri, finding!.range)).flatMap(({ command }) => (command ? [command] : []));
    expect(commands).toEqual([
      expect.objectContaining({ command: 'betaReader.addWord', arguments: [uri, 'gaet'] }),
      expect.objectContaining({ command: 'betaReader.ignoreHere' }),
      expect.objectContaining({ command: 'betaReader.setRule', arguments: [uri, 'typos/spelling', 'off'] }),
    ]);
  });

  it('lists what is wider than one finding once, however much is selected', async () => {
    const server = await startServer();
    await server.open(uri, 'He saw the the gate.\n\nShe saw the the dog.\n');
    await server.findings(uri);
    const titles = (await server.actions(uri, everywhere)).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Fix all'))).toHaveLength(1);
    expect(titles.filter((title) => title.startsWith('Turn the rule'))).toHaveLength(1);
  });

  it('has no edits for a version that is past', async () => {
    const server = await startServer();
    await server.open(uri, twoErrors);
    const [finding] = await server.findings(uri);
    const asked = server.actions(uri, finding!.range);
    const changed = server.change(uri, 2, { text: `It rained.\n\n${twoErrors}` });
    const late = server.actions(uri, finding!.range);
    await changed;
    for (const { edit } of [...(await asked), ...(await late)])
      for (const change of (edit?.documentChanges ?? []) as TextDocumentEdit[]) {
        const text = change.textDocument.version === 1 ? twoErrors : `It rained.\n\n${twoErrors}`;
        expect(applied(text, { title: '', edit }, change.textDocument.version!)).toContain('step,"');
      }
    await server.findings(uri, 2);
    expect((await server.actions(uri, finding!.range, ['quickfix'])).filter(({ edit }) => edit)).toEqual([]);
  });

  it('gives the reason of the rule on hover, and none elsewhere', async () => {
    const server = await startServer();
    await server.open(uri, twoErrors);
    const [finding] = await server.findings(uri);
    const { line, character } = finding!.range.start;
    const hover = await server.hover(uri, line, character);
    expect(JSON.stringify(hover!.contents)).toContain('tag');
    expect(JSON.stringify(hover!.contents)).toContain('docs/rules/dialogue/comma-before-tag.md');
    expect(await server.hover(uri, 2, 0)).toBeNull();
  });

  it('clears what it found when the document is closed', async () => {
    const server = await startServer();
    await server.open(uri, twoErrors);
    await server.findings(uri);
    await server.close(uri);
    const last = await server.eventually('no findings', () => {
      const latest = server.published.at(-1);
      return latest?.diagnostics.length === 0 ? latest : undefined;
    });
    expect(last).toMatchObject({ uri, diagnostics: [] });
    expect(await server.actions(uri, everywhere)).toEqual([]);
    await server.open(uri, 'He saw the the gate.\n');
    await server.rules(uri, [repeatedWord]);
  });
});
