import {
  CodeActionKind,
  type Connection,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createProofreader, type Proofreader, wordCount } from '../engine/proofreader.ts';
import { readConfiguration } from '../engine/readConfiguration.ts';
import type { Resources } from '../engine/resources.ts';
import type { Configuration } from '../engine/types.ts';
import { rules } from '../rules/index.ts';
import { type Checked, formatOf, runFastLayer } from './checking.ts';
import { codeActions, fixAllKind } from './codeActions.ts';
import { toLspDiagnostic } from './diagnostics.ts';
import { hoverAt } from './hover.ts';
import { judge } from './manuscriptFiles.ts';
import { type ClientSettings, type DocumentStatus, documentStatus } from './protocol.ts';

/** What the host gives: data, a clock, and a turn for other requests. */
export interface Host {
  readonly name: string;
  readonly version: string;
  /** `options` are the client's initialization options. */
  load(configuration: Configuration, log: (message: string) => void, options: unknown): Promise<Resources>;
  now(): number;
  breathe(): Promise<void>;
}

/** Settings of the client alone, which the core does not know. */
const clientSettings = ['files', 'spelling', 'caret', 'trace'];

/** Serves one client on the connection until it closes. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const checked = new Map<string, Checked>();
  let proofreader: Promise<Proofreader> | undefined;
  let deepRound = 0;
  let files: ClientSettings = { always: [], never: [] };
  let without: string[] = [];
  let toldProblems = '';
  let asksConfiguration = false;
  let options: unknown;

  connection.onInitialize(({ capabilities, initializationOptions }): InitializeResult => {
    options = initializationOptions;
    asksConfiguration = capabilities.workspace?.configuration === true;
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
    void reconfigure();
  });

  connection.onDidChangeConfiguration(() => {
    void reconfigure();
  });

  /** Reads the settings, and checks every open document by them. */
  async function reconfigure(): Promise<void> {
    const value = asksConfiguration ? await connection.workspace.getConfiguration('betaReader') : undefined;
    const { configuration, problems } = readConfiguration(value ?? {}, rules, clientSettings);
    tellProblems(problems);
    files = readFiles(value?.files);
    proofreader = open(configuration);
    checked.clear();
    await proofreader;
    await Promise.all(documents.all().map(check));
  }

  function tellProblems(problems: readonly string[]): void {
    const told = problems.join(' ');
    if (told !== '' && told !== toldProblems) {
      connection.console.warn(told);
      connection.window.showWarningMessage(`Beta Reader’s settings: ${told}`);
    }
    toldProblems = told;
  }

  async function open(configuration: Configuration): Promise<Proofreader> {
    without = [];
    const log = (message: string) => {
      without.push(message);
      connection.console.warn(message);
    };
    const resources = await host.load(configuration, log, options);
    return createProofreader({ rules, resources, configuration, log: (message) => connection.console.error(message) });
  }

  documents.onDidOpen(({ document }) => void check(document));
  documents.onDidChangeContent(({ document }) => void check(document));
  documents.onDidClose(({ document: { uri } }) => {
    checked.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  async function check(document: TextDocument): Promise<void> {
    if (!proofreader) return;
    const mine = await proofreader;
    const { uri, version } = document;
    const isStale = () => documents.get(uri)?.version !== version;
    if (isStale()) return;
    const text = document.getText();
    const judgement = files.always.includes(uri)
      ? 'manuscript'
      : files.never.includes(uri)
        ? 'not-a-manuscript'
        : judge(uri, text);
    if (judgement !== 'manuscript') {
      checked.delete(uri);
      void connection.sendDiagnostics({ uri, version, diagnostics: [] });
      tell({ uri, state: judgement, findings: 0, words: 0, without });
      return;
    }
    const before = checked.get(uri);
    const manuscript = before ? mine.edit(before.manuscript, text) : mine.open(text, formatOf(document.languageId));
    const now: Checked = { document, manuscript, diagnostics: before?.diagnostics ?? [], version: -1 };
    checked.set(uri, now);
    if (!(await runFastLayer({ ...host, proofreader: mine }, manuscript, isStale))) return;
    publish(now, mine);
    await checkDeeply(now, mine, isStale);
  }

  function publish(now: Checked, mine: Proofreader): void {
    const { document, manuscript } = now;
    now.diagnostics = mine.diagnostics(manuscript);
    now.version = document.version;
    void connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: now.diagnostics.map((diagnostic) => toLspDiagnostic(document, diagnostic)),
    });
    tell({
      uri: document.uri,
      state: 'checked',
      findings: now.diagnostics.length,
      words: wordCount(manuscript),
      without,
    });
  }

  /** The deep layer, a few paragraphs at a time; published again when it has found something. */
  async function checkDeeply(now: Checked, mine: Proofreader, isStale: () => boolean): Promise<void> {
    const round = ++deepRound;
    let count = now.diagnostics.length;
    try {
      while (!isStale() && (await mine.checkDeeply(now.manuscript))) {
        if (isStale() || checked.get(now.document.uri) !== now) return;
        // Another document's turn may have come; its paragraphs wait in the same queue.
        if (round !== deepRound) await host.breathe();
        const found = mine.diagnostics(now.manuscript).length;
        if (found === count) continue;
        count = found;
        publish(now, mine);
      }
    } catch (error) {
      connection.console.error(`The deep layer stopped: ${(error as Error).message}`);
    }
  }

  function tell(status: DocumentStatus): void {
    void connection.sendNotification(documentStatus, status);
  }

  connection.onCodeAction((params) => {
    const now = current(params.textDocument.uri);
    return now ? codeActions(now.document, now.diagnostics, params) : [];
  });

  connection.onHover(({ textDocument, position }) => {
    const now = current(textDocument.uri);
    return now ? hoverAt(now.document, now.diagnostics, rules, now.document.offsetAt(position)) : undefined;
  });

  /** What was found in the document as it stands now; nothing while the findings are those of an older version. */
  function current(uri: string): Checked | undefined {
    const now = checked.get(uri);
    return now && now.version === documents.get(uri)?.version ? now : undefined;
  }

  documents.listen(connection);
  connection.listen();
}

function readFiles(value: unknown): ClientSettings {
  const list = (name: string) => {
    const entries = (value as Record<string, unknown> | undefined)?.[name];
    return Array.isArray(entries) ? entries.filter((entry): entry is string => typeof entry === 'string') : [];
  };
  return { always: list('always'), never: list('never') };
}
