import { ConfigurationTarget, type Uri, Uri as Uris, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readText } from './files';
import { settingInForce } from './settings';

/** The words of a story, kept in its folder for everybody who writes it; server/src/lsp/files.ts holds its twin. */
const wordsFile = '.beta-reader-words.txt';

const heading = '# Words of this story that Beta Reader knows, one on each line. What follows a # is a remark.\n';

/** Adds the word to the writer's own, in the settings. */
export async function addWord(uri: Uri, word: string): Promise<void> {
  const { settings, target, value } = settingInForce<string[]>(uri, 'words');
  if (!value?.includes(word)) await settings.update('words', [...(value ?? []), word].sort(), target);
}

/** Adds the word to the story's, in the file of its workspace folder. */
export async function addStoryWord(client: BaseLanguageClient, uri: Uri, word: string): Promise<void> {
  const file = wordsFileOf(uri);
  if (!file) {
    await window.showInformationMessage('Open the folder of the story first: its words are kept there.');
    return;
  }
  const text = (await readText(file)) ?? heading;
  const lines = text.split(/\r?\n/);
  if (lines.includes(word)) return;
  // Among its neighbours of the alphabet, so that two writers seldom change the same line.
  const at = lines.findIndex((line) => line.trim() === '' || (!line.startsWith('#') && compare(line, word) > 0));
  lines.splice(at < 0 ? lines.length : at, 0, word);
  await write(client, file, lines.join('\n'));
}

/** Takes the word out wherever it was added. */
export async function removeWord(client: BaseLanguageClient, uri: Uri, word: string): Promise<void> {
  const settings = workspace.getConfiguration('betaReader', uri);
  const { globalValue, workspaceValue, workspaceFolderValue } = settings.inspect<string[]>('words') ?? {};
  const levels = [
    [globalValue, ConfigurationTarget.Global],
    [workspaceValue, ConfigurationTarget.Workspace],
    [workspaceFolderValue, ConfigurationTarget.WorkspaceFolder],
  ] as const;
  for (const [value, target] of levels) {
    const left = value?.filter((one) => one !== word);
    if (left && left.length < value!.length) await settings.update('words', left.length > 0 ? left : undefined, target);
  }
  const file = wordsFileOf(uri);
  const text = file && (await readText(file));
  if (text === undefined) return;
  const lines = text.split(/\r?\n/);
  const left = lines.filter((line) => line.replace(/(?:^|\s)#.*$/, '').trim() !== word);
  if (left.length < lines.length) await write(client, file!, left.join('\n'));
}

function wordsFileOf(uri: Uri): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(uri);
  return folder && Uris.joinPath(folder.uri, wordsFile);
}

/** `FileChangeType.Changed` of the protocol. */
const changed = 2;

/** The server is told at once: not every file system says what changes. */
async function write(client: BaseLanguageClient, file: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: file.toString(), type: changed }],
  });
}

const compare = (one: string, other: string) => one.localeCompare(other, 'en');
