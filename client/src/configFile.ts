import { Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, ConfigurationRequest } from 'vscode-languageclient';

/** The settings that lie with the work, for the command line and for everybody who has the folder. */
const name = '.betareaderrc.json';

export interface ConfigFile extends Disposable {
  /** Gives the server the file's text along with the editor's settings. */
  readonly configuration: ConfigurationRequest.MiddlewareSignature;
}

export function createConfigFile(client: () => BaseLanguageClient | undefined): ConfigFile {
  const watcher = workspace.createFileSystemWatcher(`**/${name}`);
  const ask = () => void client()?.sendNotification('workspace/didChangeConfiguration', { settings: null });
  const subscriptions = [watcher, watcher.onDidChange(ask), watcher.onDidCreate(ask), watcher.onDidDelete(ask)];
  return {
    async configuration(params, token, next) {
      const answers = await next(params, token);
      if (!Array.isArray(answers)) return answers;
      return Promise.all(
        answers.map(async (answer, index) => {
          const { section, scopeUri } = params.items[index] ?? {};
          const text =
            section === 'betaReader' ? await readConfig(scopeUri ? Uri.parse(scopeUri) : undefined) : undefined;
          return text === undefined ? answer : { ...answer, [name]: text };
        }),
      );
    },
    dispose: () => Disposable.from(...subscriptions).dispose(),
  };
}

function configUri(scope?: Uri): Uri | undefined {
  const folder = (scope && workspace.getWorkspaceFolder(scope)) ?? workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, name);
}

/** The text of the file of the folder that holds `scope`; undefined where there is none. */
async function readConfig(scope?: Uri): Promise<string | undefined> {
  const uri = configUri(scope);
  if (!uri) return undefined;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Puts settings into the file, where there is one that can be read; false where not. */
export async function updateConfig(values: Readonly<Record<string, string>>, scope: Uri): Promise<boolean> {
  const uri = configUri(scope);
  const text = await readConfig(scope);
  if (!uri || text === undefined) return false;
  try {
    const changed = { ...JSON.parse(text), ...values };
    await workspace.fs.writeFile(uri, new TextEncoder().encode(`${JSON.stringify(changed, null, 2)}\n`));
    return true;
  } catch {
    return false;
  }
}
