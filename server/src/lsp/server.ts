import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { createProofreader, type Proofreader } from '../engine/proofreader.ts';
import type { Resources } from '../engine/resources.ts';
import type { Configuration } from '../engine/types.ts';
import { rules } from '../rules/index.ts';
import { type Checked, formatOf, isSame, once, runFastLayer } from './checking.ts';
import { codeActions, fixAllKind } from './codeActions.ts';
import { toLspDiagnostics } from './diagnostics.ts';
import { type Document, documentVersions } from './document.ts';
import { hoverAt } from './hover.ts';
import { createJudge } from './manuscriptFiles.ts';
import { offsetAt } from './positions.ts';
import { type DocumentStatus, documentStatus } from './protocol.ts';
import { readSettings } from './settings.ts';
import { serveTextRequests } from './textRequests.ts';

/** What the host gives: data, a clock, and a turn for other requests. */
export interface Host {
  readonly name: string;
  readonly version: string;
  /** `options` are the client's initialization options. */
  load(configuration: Configuration, log: (message: string) => void, options: unknown): Promise<Resources>;
  now(): number;
  breathe(): Promise<void>;
}

/** Serves one client on the connection until it closes. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(documentVersions);
  const checked = new Map<string, Checked>();
  /** The fast layer's run over each document, until it has settled. */
  const running = new Map<string, Promise<unknown>>();
  let proofreader: Promise<Proofreader> | undefined;
  let judge = createJudge(readSettings({}, rules).files);
  let deepRound = 0;
  let without: string[] = [];
  let toldProblems = '';
  let client = { asksConfiguration: false, registersConfiguration: false, hasFolders: false };
  let options: unknown;

  connection.onInitialize(({ capabilities: { workspace }, initializationOptions }): InitializeResult => {
    options = initializationOptions;
    client = {
      asksConfiguration: workspace?.configuration === true,
      registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      hasFolders: workspace?.workspaceFolders === true,
    };
    return {
      serverInfo: { name: host.name, version: host.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        hoverProvider: true,
      },
    };
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'betaReader' });
    logged(reconfigure((options as { readonly settings?: unknown } | undefined)?.settings));
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    logged(reconfigure((settings as { readonly betaReader?: unknown } | null)?.betaReader));
  });

  /** Reads the settings, and checks every open document by them. `pushed` counts for clients that cannot be asked. */
  async function reconfigure(pushed: unknown): Promise<void> {
    const value = client.asksConfiguration ? await connection.workspace.getConfiguration('betaReader') : pushed;
    const folders = client.hasFolders ? await connection.workspace.getWorkspaceFolders() : undefined;
    const { configuration, problems, files } = readSettings(value ?? {}, rules);
    tellProblems(problems);
    judge = createJudge(
      files,
      folders?.map(({ uri }) => uri),
    );
    const opened = open(configuration);
    proofreader = opened;
    checked.clear();
    documents.all().forEach(start);
    await opened;
  }

  function tellProblems(problems: readonly string[]): void {
    const told = problems.join(' ');
    if (told !== '' && told !== toldProblems) {
      connection.console.warn(told);
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `Beta Reader’s settings: ${told}`,
      });
    }
    toldProblems = told;
  }

  async function open(configuration: Configuration): Promise<Proofreader> {
    const missing: string[] = [];
    const log = (message: string) => {
      missing.push(message);
      connection.console.warn(message);
    };
    const resources = await host.load(configuration, log, options);
    without = missing;
    return createProofreader({ rules, resources, configuration, log: (message) => connection.console.error(message) });
  }

  // A document that is opened counts as changed too.
  documents.onDidChangeContent(({ document }) => start(document));
  documents.onDidClose(({ document: { uri } }) => {
    checked.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  /** Checks the document as it stands now: the fast layer, which requests wait for, then the deep one. */
  function start(document: Document): void {
    const { uri } = document;
    const by = proofreader;
    if (!by) return; // the first reading of the settings comes back to it
    const isStale = () => documents.get(uri) !== document || proofreader !== by;
    const fast = checkFast(document, by, isStale);
    running.set(uri, fast);
    const settled = fast.finally(() => {
      if (running.get(uri) === fast) running.delete(uri);
    });
    logged(
      settled.then(async (now) => {
        if (now) await checkDeeply(now, await by, isStale);
      }),
    );
  }

  /** Undefined where there is nothing for the deep layer: no manuscript, or one that has changed meanwhile. */
  async function checkFast(
    document: Document,
    by: Promise<Proofreader>,
    isStale: () => boolean,
  ): Promise<Checked | undefined> {
    const mine = await by;
    if (isStale()) return undefined;
    const { uri, version } = document;
    const judgement = judge(uri, document.source);
    if (judgement !== 'manuscript') {
      checked.delete(uri);
      void connection.sendDiagnostics({ uri, version, diagnostics: [] });
      tell({ uri, state: judgement, findings: 0, words: 0, without });
      return undefined;
    }
    const before = checked.get(uri);
    const manuscript = before
      ? mine.edit(before.manuscript, document.source)
      : mine.open(document.source, formatOf(document.languageId));
    const now: Checked = { document, manuscript, shown: [], diagnostics: () => undefined };
    checked.set(uri, now);
    if (!(await runFastLayer({ ...host, proofreader: mine }, manuscript, isStale))) return undefined;
    publish(now, mine);
    return now;
  }

  /** Sends what is found now, and says how much that is. */
  function publish(now: Checked, mine: Proofreader): void {
    const { document, manuscript } = now;
    const { uri, version } = document;
    now.shown = mine.shown(manuscript);
    const diagnostics = toLspDiagnostics(document, now.shown);
    now.diagnostics = once(() => mine.diagnostics(manuscript));
    void connection.sendDiagnostics({ uri, version, diagnostics });
    tell({ uri, state: 'checked', findings: diagnostics.length, words: manuscript.words, without });
  }

  /** The deep layer, a few paragraphs at a time; published again when it has found something. */
  async function checkDeeply(now: Checked, mine: Proofreader, isStale: () => boolean): Promise<void> {
    const round = ++deepRound;
    while (!isStale() && (await mine.checkDeeply(now.manuscript))) {
      if (isStale() || checked.get(now.document.uri) !== now) return;
      // Another document's turn may have come; its paragraphs wait in the same queue.
      if (round !== deepRound) await host.breathe();
      if (!isSame(now.shown, mine.shown(now.manuscript))) publish(now, mine);
    }
  }

  function tell(status: DocumentStatus): void {
    void connection.sendNotification(documentStatus, status);
  }

  /** What fails is logged: one document's trouble ends neither the server nor the check of another. */
  function logged(work: Promise<unknown>): void {
    work.catch((error: Error) => connection.console.error(`A check failed: ${error.message}`));
  }

  connection.onCodeAction(async (params) => {
    const { document, diagnostics } = (await current(params.textDocument.uri)) ?? {};
    return document && diagnostics ? codeActions(document, diagnostics, params) : [];
  });

  connection.onHover(async ({ textDocument, position }) => {
    const { document, diagnostics } = (await current(textDocument.uri)) ?? {};
    return document && diagnostics
      ? hoverAt(document, diagnostics, rules, offsetAt(document.source, position))
      : undefined;
  });

  /**
   * What was found in the document as it stood when this was asked. Where the text has changed while the answer was
   * awaited there is none: places in it would no longer be those the client means.
   */
  async function current(uri: string) {
    const document = documents.get(uri);
    await running.get(uri)?.catch(() => undefined);
    const now = checked.get(uri);
    return now && now.document === document && documents.get(uri) === document
      ? { document, diagnostics: now.diagnostics() }
      : undefined;
  }

  serveTextRequests(connection);
  documents.listen(connection);
  connection.listen();
}
