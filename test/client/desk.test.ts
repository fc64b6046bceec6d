import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { createConfigFile } from '../../client/src/configFile.ts';
import { registerHouseStyle } from '../../client/src/houseStyle.ts';
import { registerPosting } from '../../client/src/posting.ts';
import { commands, env, fired, window, workspace } from './vscode.ts';

type Client = Parameters<typeof registerPosting>[0];

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const asked: [string, unknown][] = [];
let answer: unknown;
const client = {
  sendRequest: async (name: string, params: unknown) => {
    asked.push([name, params]);
    return answer;
  },
  sendNotification: async (name: string) => void asked.push([name, undefined]),
} as unknown as Client;
const run = (name: string) => commands.registered.get(`betaReader.${name}`)!();

const text = 'One.\n\n<!-- beta-reader ignore -->\nTwo.\n';
const editor = (isEmpty: boolean) => ({
  document: {
    uri: { path: '/story/one.md', toString: () => 'file:///story/one.md' },
    languageId: 'markdown',
    getText: (range?: unknown) => (range ? 'Two.' : text),
  },
  selection: { isEmpty },
});

beforeEach(() => {
  asked.length = 0;
  workspace.updated.length = 0;
  workspace.files.clear();
  workspace.workspaceFolders = [{ uri: { path: '/story' } }];
  window.activeTextEditor = editor(true);
});

it('copies the text, or what is selected of it, as the server cleans it for posting', async () => {
  registerPosting(client);
  answer = 'One.\n\nTwo.\n';
  await run('copyForPosting');
  expect(asked).toEqual([['betaReader/forPosting', { text, languageId: 'markdown' }]]);
  expect(env.copied).toBe('One.\n\nTwo.\n');
  window.activeTextEditor = editor(false);
  answer = 'Two.';
  await run('copyForPosting');
  expect(asked.at(-1)).toEqual(['betaReader/forPosting', { text: 'Two.', languageId: 'markdown' }]);
  expect(env.copied).toBe('Two.');
});

const habits = [
  { setting: 'ok', choice: 'okay', uses: 9, others: 1 },
  { setting: 'ellipsis', choice: '…', uses: 5, others: 4 },
];

it('offers the habits of the manuscript, those that are clear already picked, and keeps what is taken', async () => {
  registerHouseStyle(client, manifest);
  answer = habits;
  const pick = vi.spyOn(window, 'showQuickPick').mockImplementation(async (items) => items.slice(0, 1));
  await run('setHouseStyle');
  expect(pick.mock.calls[0]![0]).toMatchObject([
    { label: 'How “OK” is spelt.', description: 'okay', detail: '9 of 10 places', picked: true },
    { label: 'The form of an ellipsis.', description: '…', detail: '5 of 9 places', picked: false },
  ]);
  expect(workspace.updated).toEqual([['ok', 'okay', 2]]);
});

it('keeps them in the file of the work where there is one', async () => {
  registerHouseStyle(client, manifest);
  answer = habits;
  workspace.files.set('/story/.betareaderrc.json', '{ "dialect": "UK", "ok": "OK" }');
  vi.spyOn(window, 'showQuickPick').mockImplementation(async (items) => items);
  await run('setHouseStyle');
  expect(JSON.parse(workspace.files.get('/story/.betareaderrc.json')!)).toEqual({
    dialect: 'UK',
    ok: 'okay',
    ellipsis: '…',
  });
  expect(workspace.updated).toEqual([]);
});

it('gives the server the file of the work along with the editor’s settings, and again when it changes', async () => {
  const { configuration, dispose } = createConfigFile(() => client);
  const none = { isCancellationRequested: false } as never;
  const answers = () =>
    configuration({ items: [{ section: 'betaReader' }, { section: 'other' }] }, none, (() => [
      { ok: 'any' },
      7,
    ]) as never);
  expect(await answers()).toEqual([{ ok: 'any' }, 7]);
  workspace.files.set('/story/.betareaderrc.json', '{}');
  expect(await answers()).toEqual([{ ok: 'any', '.betareaderrc.json': '{}' }, 7]);
  fired.fileChanged.fire(undefined);
  expect(asked.at(-1)![0]).toBe('workspace/didChangeConfiguration');
  dispose();
});
