import {
  ConfigurationTarget,
  commands,
  type Disposable,
  type LogOutputChannel,
  type Memento,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addStoryWord, addWord } from './dictionary';
import { clearIgnored, type IgnoreList } from './ignored';
import type { SelectionOnly } from './selectionOnly';
import { settingInForce } from './settings';

export interface CommandParts {
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  readonly ignored: IgnoreList;
  readonly selection: SelectionOnly;
  readonly memento: Memento;
}

/** Everything in the command palette, and what the server's code actions call. */
export function registerCommands({ client, log, ignored, selection, memento }: CommandParts): Disposable[] {
  return [
    commands.registerCommand('betaReader.restart', async () => {
      await client.stop();
      await client.start();
    }),
    commands.registerCommand('betaReader.showLog', () => log.show()),
    commands.registerCommand('betaReader.alwaysProofread', () => sortFile('always', 'never')),
    commands.registerCommand('betaReader.neverProofread', () => sortFile('never', 'always')),
    commands.registerCommand('betaReader.addWord', (uri: string, word: string) => addWord(Uri.parse(uri), word)),
    commands.registerCommand('betaReader.addStoryWord', (uri: string, word: string) =>
      addStoryWord(client, Uri.parse(uri), word),
    ),
    commands.registerCommand(
      'betaReader.ignoreHere',
      (uri: string, rule: string, fingerprint: string, excerpt: string) =>
        ignored.add({ fingerprint, rule, excerpt, file: workspace.asRelativePath(Uri.parse(uri)) }),
    ),
    commands.registerCommand('betaReader.showIgnored', () => ignored.show()),
    commands.registerCommand('betaReader.clearIgnored', () => clearIgnored(ignored, memento)),
    commands.registerCommand('betaReader.checkSelection', () => selection.restrict()),
    commands.registerCommand('betaReader.checkWholeText', () => selection.release()),
    commands.registerCommand('betaReader.setRule', (uri: string, rule: string, severity: string) =>
      setRule(Uri.parse(uri), rule, severity),
    ),
  ];
}

async function setRule(uri: Uri, rule: string, severity: string): Promise<void> {
  const { settings, target, value } = settingInForce<Record<string, string>>(uri, 'rules');
  await settings.update('rules', { ...value, [rule]: severity }, target);
}

/** Puts the file in view on one list and takes it off the other. */
async function sortFile(onto: 'always' | 'never', off: 'always' | 'never'): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) {
    await window.showInformationMessage('Open the file that you mean first.');
    return;
  }
  const settings = workspace.getConfiguration('betaReader');
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const list = (name: string) => settings.get<string[]>(`files.${name}`) ?? [];
  await settings.update(
    `files.${off}`,
    list(off).filter((entry) => entry !== uri),
    target,
  );
  await settings.update(`files.${onto}`, [...new Set([...list(onto), uri])], target);
}
