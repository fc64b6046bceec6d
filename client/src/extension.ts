import { type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { createCaretQuiet } from './caretQuiet';
import { registerCommands } from './commands';
import { createConfigFile } from './configFile';
import { registerHouseStyle } from './houseStyle';
import { languages } from './manuscripts';
import { registerPosting } from './posting';
import { createStatus } from './status';

/** Makes the client of the host at hand: a process on the desktop, a worker in the browser. */
export type CreateClient = (
  context: ExtensionContext,
  options: LanguageClientOptions,
  log: LogOutputChannel,
) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** Starts Beta Reader; shared by both hosts. */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const log = window.createOutputChannel('Beta Reader', { log: true });
  const quiet = createCaretQuiet();
  const configFile = createConfigFile(() => client);
  const options: LanguageClientOptions = {
    documentSelector: languages.map((language) => ({ language })),
    outputChannel: log,
    diagnosticCollectionName: 'beta-reader',
    middleware: { handleDiagnostics: quiet.handleDiagnostics, workspace: { configuration: configFile.configuration } },
    synchronize: { configurationSection: 'betaReader' },
    connectionOptions: { maxRestartCount: 3 },
  };
  client = createClient(context, options, log);
  const status = createStatus(client);
  context.subscriptions.push(log, quiet, configFile, status, ...registerCommands(client, log), client);
  context.subscriptions.push(registerHouseStyle(client, context.extension.packageJSON), registerPosting(client));
  await client.start();
  log.info(`Beta Reader is proofreading in ${workspace.name ?? 'this window'}.`);
}

export async function stop(): Promise<void> {
  await client?.stop();
  client = undefined;
}
