import { describe, expect, it } from 'vitest';
import { startServer } from './client.ts';

const uri = 'file:///story/chapter.txt';
const repeatedWord = 'typos/repeated-word';
const text = 'The gate swung on the the hinge.\n';

describe('settings', () => {
  it('take effect at once, on open documents too', async () => {
    const server = await startServer({ settings: {} });
    await server.open(uri, text);
    await server.rules(uri, [repeatedWord]);
    await server.configure({ rules: { [repeatedWord]: 'off' } });
    await server.rules(uri, []);
    await server.configure({ rules: { [repeatedWord]: 'error' } });
    const { diagnostics } = await server.rules(uri, [repeatedWord]);
    expect(diagnostics[0]!.severity).toBe(1);
  });

  it('hold the words that the writer taught', async () => {
    const server = await startServer({ settings: {} });
    await server.open(uri, 'The gaet swung.\n');
    await server.rules(uri, ['typos/spelling']);
    await server.configure({ words: ['gaet'] });
    await server.rules(uri, []);
  });

  it('are taken from a client that pushes them', async () => {
    const server = await startServer({ settings: undefined });
    await server.open(uri, text);
    await server.rules(uri, [repeatedWord]);
    await server.configure({ rules: { [repeatedWord]: 'off' } });
    await server.rules(uri, []);
  });

  it('are taken from the initialization options of a client that can only give those', async () => {
    const server = await startServer({
      initializationOptions: { settings: { rules: { [repeatedWord]: 'off' } } },
    });
    await server.open(uri, text);
    expect(await server.findings(uri)).toEqual([]);
  });

  it('that are unknown or wrong are told in one message, and the rest holds', async () => {
    const settings = { nonsense: 1, dialect: 7, rules: { 'no/such': 'off', [repeatedWord]: 'hint' }, files: 'x' };
    const server = await startServer({ settings });
    await server.open(uri, text);
    const [finding] = await server.findings(uri);
    expect(finding).toMatchObject({ code: repeatedWord, severity: 4 });
    expect(server.shown).toHaveLength(1);
    for (const part of ['“nonsense”', '“dialect”', '“no/such”']) expect(server.shown[0]).toContain(part);
    await server.configure({ ...settings });
    await server.open('file:///story/two.txt', text);
    await server.findings('file:///story/two.txt');
    expect(server.shown).toHaveLength(1);
  });

  it('of the work’s own file hold over the editor’s, rule by rule', async () => {
    const file = (value: unknown) => ({
      '.betareaderrc.json': typeof value === 'string' ? value : JSON.stringify(value),
    });
    const server = await startServer({ settings: { rules: { [repeatedWord]: 'off' }, ...file({}) } });
    await server.open(uri, 'The gaet swung on the the hinge.\n');
    await server.rules(uri, ['typos/spelling']);
    await server.configure({
      rules: { [repeatedWord]: 'off', 'typos/spelling': 'off' },
      ...file({ rules: { [repeatedWord]: 'error' }, words: [] }),
    });
    const { diagnostics } = await server.rules(uri, [repeatedWord]);
    expect(diagnostics[0]!.severity).toBe(1);
    expect(server.shown).toEqual([]);
    await server.configure({ ...file('{ "dialect": "UK"') });
    await server.eventually('a word on the file', () => (server.shown.length === 1 ? true : undefined));
    expect(server.shown[0]).toContain('In .betareaderrc.json: This is no JSON');
    await server.rules(uri, ['typos/spelling', repeatedWord]);
  });

  it('say which files are manuscripts', async () => {
    const folders = ['file:///story'];
    const server = await startServer({ settings: { files: { exclude: ['notes/**'] } }, folders });
    await server.open('file:///story/notes/plan.txt', text);
    await server.status('file:///story/notes/plan.txt', 'not-a-manuscript');
    await server.open('file:///story/one.txt', text);
    await server.rules('file:///story/one.txt', [repeatedWord]);
    await server.configure({ files: { exclude: [], never: ['file:///story/one.txt'] } });
    await server.rules('file:///story/one.txt', []);
    await server.rules('file:///story/notes/plan.txt', [repeatedWord]);
  });
});
