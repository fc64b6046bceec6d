import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { wordsFile } from '../engine/fandoms.ts';
import type { Shown } from '../engine/places.ts';
import type { Manuscript } from '../engine/proofreader.ts';
import type { Resources } from '../engine/resources.ts';
import type { Lines } from '../engine/seen.ts';
import { rules } from '../rules/index.ts';
import { type Checked, formatOf, isSame, once, runFastLayer, withoutRule } from './checking.ts';
import { codeActions, fixAllKind } from './codeActions.ts';
import { createDesks, type Desk, deskOf, readStoryWords } from './desks.ts';
import { toLspDiagnostics } from './diagnostics.ts';
import { type Document, documentVersions } from './document.ts';
import { type Files, filesOfClient, manuscriptEndings, noFiles } from './files.ts';
import { hoverAt } from './hover.ts';
import { offsetAt } from './positions.ts';
import { type DocumentStatus, documentStatus, ignored, seen, spelledElsewhere } from './protocol.ts';
import { serveTextRequests } from './textRequests.ts';
import { serveWorks } from './workRequests.ts';
import { fill, put, takeOut, type Work, workOf } from './works.ts';

/** What the host gives: data, a clock, and a turn for other requests. */
export interface Host {
  readonly name: string;
  readonly version: string;
  /** `options` are the client's initialization options. */
  load(log: (message: string) => void, options: unknown): Promise<Resources>;
  /** Reads for clients that do not; absent where the host has no files of its own. */
  readonly files?: Files;
  now(): number;
  breathe(): Promise<void>;
  pause(milliseconds: number): Promise<void>;
}

/** What clients may hand over when they start the server. */
interface ClientOptions {
  /** The section `betaReader`, for clients that can neither be asked nor push. */
  readonly settings?: unknown;
  /** The client answers `betaReader/listFiles` and `betaReader/readFile`. */
  readonly files?: boolean;
  /** What is ignored from the start; see `betaReader/ignored`. */
  readonly ignored?: readonly string[];
}

/** Who writes on waits less than this from key to key, in milliseconds. */
const TYPING = 200;

/** Serves one client on the connection until it closes. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(documentVersions);
  const checked = new Map<string, Checked>();
  /** The fast layer's run over each document, until it has settled. */
  const running = new Map<string, Promise<unknown>>();
  /** The number of the last run over each document. */
  const latest = new Map<string, number>();
  let runs = 0;
  /** Documents whose spelling another extension checks. */
  const elsewhere = new Set<string>();
  /** What the writer sees of a document. */
  const inView = new Map<string, readonly Lines[]>();
  /** Documents of which something is shown. */
  const shownOnce = new Set<string>();
  let desks: Promise<readonly Desk[]> | undefined;
  let resources: Promise<Resources> | undefined;
  let fingerprints: readonly string[] = [];
  let deepRound = 0;
  const without: string[] = [];
  let toldProblems = '';
  let client = { asksConfiguration: false, registersConfiguration: false, hasFolders: false, watches: false };
  let options: ClientOptions | undefined;
  let files = host.files ?? noFiles;

  const log = (message: string) => {
    without.push(message);
    connection.console.warn(message);
  };

  connection.onInitialize(({ capabilities: { workspace }, initializationOptions }): InitializeResult => {
    options = initializationOptions;
    fingerprints = options?.ignored ?? [];
    if (options?.files) files = filesOfClient(connection);
    client = {
      asksConfiguration: workspace?.configuration === true,
      registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      hasFolders: workspace?.workspaceFolders === true,
      watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    };
    return {
      serverInfo: { name: host.name, version: host.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        hoverProvider: true,
        diagnosticProvider: { identifier: 'betaReader', interFileDependencies: true, workspaceDiagnostics: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'betaReader' });
    if (client.watches) {
      const endings = manuscriptEndings.map((ending) => ending.slice(1)).join(',');
      const watchers = [{ globPattern: `**/*.{${endings}}` }, { globPattern: `**/${wordsFile}` }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(() => logged(reconfigure(undefined)));
    logged(reconfigure(options?.settings));
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    logged(reconfigure((settings as { readonly betaReader?: unknown } | null)?.betaReader));
  });

  /** Reads the settings of every folder, and checks the open documents by them. `pushed` is for clients that cannot be asked. */
  async function reconfigure(pushed: unknown): Promise<void> {
    const before = desks;
    const opened = openDesks(pushed, before);
    desks = opened;
    const all = await opened;
    if (desks !== opened) return;
    for (const [uri, { work }] of checked)
      if (![...all].some((desk) => [...desk.works.values()].includes(work))) checked.delete(uri);
    documents.all().forEach(start);
  }

  async function openDesks(pushed: unknown, before: Promise<readonly Desk[]> | undefined): Promise<readonly Desk[]> {
    resources ??= host.load(log, options);
    const folders = (client.hasFolders && (await connection.workspace.getWorkspaceFolders())) || [];
    const scopes = [undefined, ...folders.map(({ uri }) => uri)];
    const values: unknown[] = client.asksConfiguration
      ? await connection.workspace.getConfiguration(scopes.map((scopeUri) => ({ scopeUri, section: 'betaReader' })))
      : scopes.map(() => pushed);
    const all = createDesks(
      scopes.map((uri, i) => ({ folder: uri?.replace(/\/?$/, '/'), value: values[i] })),
      {
        resources: await resources,
        log: (message) => connection.console.error(message),
        before: (await before?.catch(() => [])) ?? [],
      },
    );
    tellProblems([...new Set(all.flatMap(({ settings }) => settings.problems))]);
    await Promise.all(all.map((desk) => readStoryWords(desk, files)));
    return all;
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

  // A document that is opened counts as changed too.
  documents.onDidChangeContent(({ document }) => start(document));
  documents.onDidClose(({ document: { uri } }) => {
    const work = checked.get(uri)?.work;
    checked.delete(uri);
    elsewhere.delete(uri);
    latest.delete(uri);
    inView.delete(uri);
    shownOnce.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    if (work) logged(closed(work, uri));
  });

  /** What was not saved is no longer said; a work without an open document is put away. */
  async function closed(work: Work, uri: string): Promise<void> {
    if ([...checked.values()].some((other) => other.work === work)) await works.reread(work, uri);
    else if (!works.isKept(work))
      for (const [key, one] of work.desk.works) if (one === work) work.desk.works.delete(key);
  }

  /** Checks the document as it stands now: the fast layer, which requests wait for, then what takes longer. */
  function start(document: Document): void {
    const { uri } = document;
    const by = desks;
    if (!by) return; // the first reading of the settings comes back to it
    const run = ++runs;
    latest.set(uri, run);
    // Two runs over one text would count its words twice.
    const isStale = () => latest.get(uri) !== run || documents.get(uri) !== document || desks !== by;
    const fast = checkFast(document, by, isStale);
    running.set(uri, fast);
    const settled = fast.finally(() => {
      if (running.get(uri) === fast) running.delete(uri);
    });
    logged(
      settled.then(async (now) => {
        if (!now) return;
        // What is only for later waits for a pause in the typing, and gets no key in the way.
        await host.pause(TYPING);
        if (isStale()) return;
        logged(learnFromWork(now.work));
        await checkDeeply(now, isStale);
      }),
    );
  }

  /** Undefined where there is nothing more to do: no manuscript, or one that has changed meanwhile. */
  async function checkFast(
    document: Document,
    by: Promise<readonly Desk[]>,
    isStale: () => boolean,
  ): Promise<Checked | undefined> {
    const { uri, version } = document;
    const desk = deskOf(await by, uri);
    if (isStale()) return undefined;
    const before = checked.get(uri);
    const judgement = desk.judge(uri, document.source);
    if (judgement !== 'manuscript') {
      checked.delete(uri);
      if (before) takeOut(before.work, uri);
      void connection.sendDiagnostics({ uri, version, diagnostics: [] });
      tell({ uri, state: judgement, findings: 0, words: 0, without });
      return undefined;
    }
    const work = before?.work ?? workOf(desk, uri, fingerprints);
    const manuscript = put(work, uri, document.source, formatOf(document.languageId));
    const now: Checked = { document, manuscript, work, shown: [], diagnostics: () => undefined };
    checked.set(uri, now);
    // An edited manuscript keeps what is seen.
    const lines = inView.get(uri);
    if (lines && lines !== manuscript.seen) desk.proofreader.see(manuscript, lines);
    // What is shown already must not give way to a part of it.
    const preview = shownOnce.has(uri)
      ? undefined
      : (part: readonly Shown[]) => send(document, besideOthers(uri, part));
    if (!(await checkThrough(work, manuscript, isStale, preview))) return undefined;
    publish(now);
    return now;
  }

  function checkThrough(
    { desk }: Work,
    manuscript: Manuscript,
    isStale: () => boolean,
    preview?: (shown: readonly Shown[]) => void,
  ): Promise<boolean> {
    return runFastLayer({ ...host, proofreader: desk.proofreader }, manuscript, isStale, preview);
  }

  /** The other chapters, read once, and the fandom: what they teach may change what stands in the open ones. */
  async function learnFromWork(work: Work): Promise<void> {
    await work.desk.proofreader.learn(work.book);
    await host.breathe();
    await refresh(work);
    if (work.filled) return;
    await fill(work, works.filling);
    await work.desk.proofreader.learn(work.book);
    await refresh(work);
  }

  /** Publishes the open documents of a work in which something else is shown now. */
  async function refresh(work: Work): Promise<void> {
    for (const [uri, now] of checked) {
      if (now.work !== work || running.has(uri)) continue;
      const isStale = () => checked.get(uri) !== now || documents.get(uri) !== now.document || running.has(uri);
      if (!(await checkThrough(work, now.manuscript, isStale)) || isStale()) continue;
      if (!isSame(shownOf(now), now.shown)) publish(now);
    }
  }

  function shownOf({ document: { uri }, work, manuscript }: Checked) {
    return besideOthers(uri, work.desk.proofreader.shown(manuscript));
  }

  /** Where another extension checks the spelling, ours steps back. */
  function besideOthers(uri: string, shown: readonly Shown[]): readonly Shown[] {
    return elsewhere.has(uri) ? withoutRule(shown, 'typos/spelling') : shown;
  }

  /** Sends what is found now, and says how much that is. */
  function publish(now: Checked): void {
    const { document, manuscript, work } = now;
    const { uri } = document;
    const shown = shownOf(now);
    now.shown = shown;
    now.diagnostics = once(() => {
      const all = work.desk.proofreader.diagnostics(manuscript);
      return elsewhere.has(uri) ? all.filter(({ ruleId }) => ruleId !== 'typos/spelling') : all;
    });
    const findings = send(document, shown);
    tell({ uri, state: 'checked', findings, words: manuscript.words, without });
  }

  /** How many diagnostics that were. */
  function send(document: Document, shown: readonly Shown[]): number {
    const { uri, version } = document;
    const diagnostics = toLspDiagnostics(document, shown);
    shownOnce.add(uri);
    void connection.sendDiagnostics({ uri, version, diagnostics });
    return diagnostics.length;
  }

  /** The deep layer, a few paragraphs at a time; published again when it has found something. */
  async function checkDeeply(now: Checked, isStale: () => boolean): Promise<void> {
    const round = ++deepRound;
    const { proofreader } = now.work.desk;
    while (!isStale() && (await proofreader.checkDeeply(now.manuscript))) {
      if (isStale() || checked.get(now.document.uri) !== now) return;
      // Another document's turn may have come; its paragraphs wait in the same queue.
      if (round !== deepRound) await host.breathe();
      if (!isSame(shownOf(now), now.shown)) publish(now);
    }
  }

  function tell(status: DocumentStatus): void {
    void connection.sendNotification(documentStatus, status);
  }

  /** What fails is logged: one document's trouble ends neither the server nor the check of another. */
  function logged(work: Promise<unknown>): void {
    work.catch((error: Error) => connection.console.error(`A check failed: ${error.message}`));
  }

  const works = serveWorks(connection, {
    files: () => files,
    desks: async () => (await desks) ?? [],
    document: (uri) => documents.get(uri),
    current: async (uri) => (await current(uri))?.now,
    fingerprints: () => fingerprints,
    async check(work, uri) {
      const manuscript = work.manuscripts.get(uri);
      await host.breathe();
      const isStale = () => work.manuscripts.get(uri) !== manuscript;
      return !manuscript || isStale() || running.has(uri) ? false : checkThrough(work, manuscript, isStale);
    },
    refresh: (work) => logged(refresh(work)),
  });

  connection.onNotification(ignored, (params) => {
    ({ fingerprints } = params);
    logged(
      (async () => {
        for (const desk of (await desks) ?? [])
          for (const work of desk.works.values()) {
            work.book.ignore(fingerprints);
            await refresh(work);
          }
      })(),
    );
  });

  connection.onNotification(seen, ({ uri, lines }) => {
    inView.set(uri, lines);
    const now = checked.get(uri);
    now?.work.desk.proofreader.see(now.manuscript, lines);
  });

  connection.onNotification(spelledElsewhere, ({ uri, elsewhere: is }) => {
    if (is === elsewhere.has(uri)) return;
    if (is) elsewhere.add(uri);
    else elsewhere.delete(uri);
    const now = checked.get(uri);
    if (now && !running.has(uri)) publish(now);
  });

  connection.onCodeAction(async (params) => {
    const { document, diagnostics, now } = (await current(params.textDocument.uri)) ?? {};
    return document && diagnostics && now ? codeActions(document, diagnostics, params, works.around(now)) : [];
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
      ? { document, now, diagnostics: now.diagnostics() }
      : undefined;
  }

  serveTextRequests(connection);
  documents.listen(connection);
  connection.listen();
}
