import { type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { createCaretQuiet } from './caretQuiet';
import { registerCommands } from './commands';
import { createConfigFile } from './configFile';
import { serveFiles } from './files';
import { registerHouseStyle } from './houseStyle';
import { createIgnoreList } from './ignored';
import { languages } from './manuscripts';
import { watchSpellers } from './otherSpellers';
import { registerPosting } from './posting';
import { pulled } from './pulled';
import { watchSeen } from './seen';
import { createSelectionOnly } from './selectionOnly';
import { createStatus } from './status';
import { createStoryWordsView } from './storyWordsView';

/** Makes the client of the host at hand: a process on the desktop, a worker in the browser. */
export type CreateClient = (
  context: ExtensionContext,
  options: LanguageClientOptions,
  log: LogOutputChannel,
) => BaseLanguageClient;

/** `State.Running` of the client's library, which is there in full only in one of the hosts. */
const running = 2;

let client: BaseLanguageClient | undefined;

/** Starts Beta Reader; shared by both hosts. */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const log = window.createOutputChannel('Beta Reader', { log: true });
  const quiet = createCaretQuiet();
  const configFile = createConfigFile(() => client);
  const selection = createSelectionOnly();
  const ignored = createIgnoreList(context.workspaceState, () => client);
  const options: LanguageClientOptions = {
    documentSelector: languages.map((language) => ({ language })),
    outputChannel: log,
    diagnosticCollectionName: 'beta-reader',
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) =>
        quiet.handleDiagnostics(uri, diagnostics, (_, shown) => selection.handleDiagnostics(uri, shown, next)),
      workspace: { configuration: configFile.configuration },
      ...pulled,
    },
    initializationOptions: () => ({ files: true, ignored: ignored.fingerprints() }),
    synchronize: { configurationSection: 'betaReader' },
    connectionOptions: { maxRestartCount: 3 },
  };
  client = createClient(context, options, log);
  const status = createStatus(client);
  const spellers = watchSpellers(client);
  const seen = watchSeen(client);
  context.subscriptions.push(
    log,
    quiet,
    selection,
    configFile,
    status,
    spellers,
    seen,
    serveFiles(client),
    client.onDidChangeState(({ newState }) => {
      if (newState !== running) return;
      spellers.again();
      seen.again();
    }),
    ...registerCommands({ client, log, ignored, selection, memento: context.workspaceState }),
    createStoryWordsView(client),
    registerHouseStyle(client, context.extension.packageJSON),
    registerPosting(client),
    client,
  );
  await client.start();
  log.info(`Beta Reader is proofreading in ${workspace.name ?? 'this window'}.`);
}

export async function stop(): Promise<void> {
  await client?.stop();
  client = undefined;
}
