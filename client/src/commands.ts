import { ConfigurationTarget, commands, type Disposable, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Everything in the command palette, and what the server's code actions call. */
export function registerCommands(client: BaseLanguageClient, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('betaReader.restart', async () => {
      await client.stop();
      await client.start();
    }),
    commands.registerCommand('betaReader.showLog', () => log.show()),
    commands.registerCommand('betaReader.alwaysProofread', () => sortFile('always', 'never')),
    commands.registerCommand('betaReader.neverProofread', () => sortFile('never', 'always')),
    commands.registerCommand('betaReader.addWord', (uri: string, word: string) => addWord(Uri.parse(uri), word)),
    commands.registerCommand('betaReader.setRule', (uri: string, rule: string, severity: string) =>
      setRule(Uri.parse(uri), rule, severity),
    ),
  ];
}

async function addWord(uri: Uri, word: string): Promise<void> {
  const { settings, target, value } = settingInForce<string[]>(uri, 'words');
  if (!value?.includes(word)) await settings.update('words', [...(value ?? []), word].sort(), target);
}

async function setRule(uri: Uri, rule: string, severity: string): Promise<void> {
  const { settings, target, value } = settingInForce<Record<string, string>>(uri, 'rules');
  await settings.update('rules', { ...value, [rule]: severity }, target);
}

/** A setting where it is in force: in the workspace where that has one of its own, else in the user's settings. */
function settingInForce<T>(uri: Uri, name: string) {
  const settings = workspace.getConfiguration('betaReader', uri);
  const { globalValue, workspaceValue } = settings.inspect<T>(name) ?? {};
  return workspaceValue === undefined
    ? { settings, target: ConfigurationTarget.Global, value: globalValue }
    : { settings, target: ConfigurationTarget.Workspace, value: workspaceValue };
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
