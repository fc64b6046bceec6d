import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

// `npm test` builds dist/ before it runs these.
const server = resolve('dist/server.js');

export interface StartOptions {
  /** The section `betaReader`, or what gives it for a folder; undefined for a client that cannot be asked for settings. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  /** Another build of the server. */
  readonly path?: string;
  /** The workspace's files by URI, which the client reads for the server; they may change. */
  readonly files?: Map<string, string>;
}

interface Status {
  readonly uri: string;
  readonly state: string;
  readonly words: number;
  readonly findings: number;
  readonly without: readonly string[];
}

/** A real server process with a real client library on the other end of its standard input and output. */
export async function startServer(
  { settings, initializationOptions, folders, files, path = server }: StartOptions = { settings: {} },
) {
  const child = spawn(process.execPath, [path, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const statuses: Status[] = [];
  const shown: string[] = [];
  const waiting = new Set<() => void>();
  const notify = () => {
    for (const check of [...waiting]) check();
  };
  let asked = settings;
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    notify();
  });
  connection.onNotification('betaReader/status', (status: Status) => {
    statuses.push(status);
    notify();
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    shown.push(message);
    notify();
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ scopeUri }) => (typeof asked === 'function' ? asked(scopeUri) : asked)),
  );
  connection.onRequest('betaReader/listFiles', ({ folder, below }: { folder: string; below: boolean }) =>
    [...files!.keys()].filter(
      (uri) => uri.startsWith(folder) && (below || !uri.slice(folder.length).includes('/')) && !uri.includes('/.'),
    ),
  );
  connection.onRequest('betaReader/readFile', ({ uri }: { uri: string }) => files!.get(uri) ?? null);
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onRequest('workspace/workspaceFolders', () => folders?.map((uri) => ({ uri, name: uri })) ?? null);
  connection.listen();

  const initialized: InitializeResult = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    initializationOptions: files ? { ...(initializationOptions ?? {}), files: true } : initializationOptions,
    capabilities: {
      workspace: {
        configuration: settings !== undefined,
        didChangeConfiguration: { dynamicRegistration: settings !== undefined },
        workspaceFolders: folders !== undefined,
      },
      textDocument: { publishDiagnostics: { versionSupport: true } },
    },
    workspaceFolders: null,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  /** Resolves with the answer as soon as there is one; asked again after every message of the server. */
  const eventually = <T>(what: string, ask: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(check);
        reject(new Error(`The server did not send ${what}; it sent ${JSON.stringify(published.slice(-3))}`));
      }, 50_000);
      function check() {
        const answer = ask();
        if (answer === undefined) return;
        clearTimeout(timer);
        waiting.delete(check);
        resolve(answer);
      }
      waiting.add(check);
      check();
    });

  const stop = async () => {
    connection.dispose();
    if (child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await gone;
  };
  onTestFinished(stop);

  return {
    capabilities: initialized.capabilities,
    child,
    connection,
    published,
    shown,
    open: (uri: string, text: string, { languageId = 'plaintext', version = 1 } = {}) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version, text },
      }),
    change: (uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri: string) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    /** Changes the settings as an editor does: told that they changed, the server asks. */
    configure(value: unknown) {
      asked = value;
      return connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: settings === undefined ? { betaReader: value } : null,
      });
    },
    actions: async (uri: string, range: Range, only?: string[], diagnostics: Diagnostic[] = []) =>
      (await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics, only },
      })) as CodeAction[],
    hover: (uri: string, line: number, character: number) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } }),
    eventually,
    /** The findings pushed for this version. */
    findings: (uri: string, version = 1) =>
      eventually(`findings for version ${version} of ${uri}`, () =>
        published.find((params) => params.uri === uri && params.version === version),
      ).then(({ diagnostics }) => diagnostics),
    /** Resolves when the last push for the document reports these rules. */
    rules: (uri: string, expected: readonly string[]) =>
      eventually(`[${expected.join(', ')}] for ${uri}`, () => {
        const last = published.findLast((params) => params.uri === uri);
        return last?.diagnostics.map(({ code }) => code).join() === expected.join() ? last : undefined;
      }),
    status: (uri: string, state: string) =>
      eventually(`the state ${state} of ${uri}`, () =>
        statuses.find((status) => status.uri === uri && status.state === state),
      ),
    stop,
  };
}

/** The whole of any text. */
export const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };
