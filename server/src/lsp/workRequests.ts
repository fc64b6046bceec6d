import {
  type Connection,
  DocumentDiagnosticReportKind,
  FileChangeType,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { wordsFile } from '../engine/fandoms.ts';
import type { Manuscript } from '../engine/proofreader.ts';
import type { Diagnostic } from '../engine/types.ts';
import type { Checked } from './checking.ts';
import type { Around } from './codeActions.ts';
import { type Desk, deskOf, readStoryWords } from './desks.ts';
import { toLspDiagnostics } from './diagnostics.ts';
import type { Document } from './document.ts';
import { type Files, manuscriptEndings } from './files.ts';
import { renameWord, storyWords } from './protocol.ts';
import { renameIn, storyWordsOf } from './storyWords.ts';
import { type Filling, fill, inOrder, readChapter, takeOut, type Work, workOf } from './works.ts';

/** What the requests about whole works need of the server that they are part of. */
export interface Desktop {
  files(): Files;
  desks(): Promise<readonly Desk[]>;
  /** The open document. */
  document(uri: string): Document | undefined;
  /** What was found in an open manuscript as it stands, when its check is done. */
  current(uri: string): Promise<Checked | undefined>;
  fingerprints(): readonly string[];
  /** Lets others have their turn, and checks the chapter to its end; false when it has changed meanwhile. */
  check(work: Work, uri: string): Promise<boolean>;
  /** Publishes the open documents of the work in which something else is shown now. */
  refresh(work: Work): void;
}

export interface Works {
  readonly filling: Filling;
  /** Takes a chapter as its file has it, after its document was closed. */
  reread(work: Work, uri: string): Promise<void>;
  /** Somebody asks for the work again and again. */
  isKept(work: Work): boolean;
  around(now: Checked): Around;
}

/** Serves whole works: their findings on demand, their words, and changes of files that are not open. */
export function serveWorks(connection: Connection, desktop: Desktop): Works {
  const kept = new WeakSet<Work>();
  /** What a client was last told of each file, by number. */
  const told = new Map<string, { readonly id: string; readonly text: string }>();
  let reports = 0;

  const filling: Filling = {
    get files() {
      return desktop.files();
    },
    isOpen: (uri) => desktop.document(uri) !== undefined,
    check: desktop.check,
  };

  /** A chapter as it stands, with the version of its document where it is open. */
  function versioned(uri: string, { source }: Manuscript) {
    return { uri, source, version: desktop.document(uri)?.version ?? null };
  }

  function show(work: Work, uri: string, manuscript: Manuscript) {
    const document = { ...versioned(uri, manuscript), version: 0, languageId: '' };
    return toLspDiagnostics(document, work.desk.proofreader.shown(manuscript));
  }

  function report(work: Work, uri: string, manuscript: Manuscript, known: string | undefined) {
    const items = show(work, uri, manuscript);
    const text = JSON.stringify(items);
    let last = told.get(uri);
    if (last?.text !== text) {
      last = { id: String(++reports), text };
      told.set(uri, last);
    }
    const version = desktop.document(uri)?.version ?? null;
    return last.id === known
      ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: last.id }
      : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId: last.id, items };
  }

  // Open documents are pushed; whoever pulls one as well is not told twice.
  connection.languages.diagnostics.on(() => ({ kind: DocumentDiagnosticReportKind.Full, items: [] }));

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, partly) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const all = await worksOfWorkspace();
    for (const work of all) {
      if (token.isCancellationRequested) break;
      kept.add(work);
      await fill(work, filling);
      await work.desk.proofreader.learn(work.book);
      const reported: WorkspaceDocumentDiagnosticReport[] = [];
      for (const uri of inOrder([...work.manuscripts.keys()])) {
        await desktop.current(uri);
        const isChecked = await desktop.check(work, uri);
        const manuscript = work.manuscripts.get(uri);
        if (isChecked && manuscript)
          reported.push(report(work, uri, manuscript, known.get(uri)) as WorkspaceDocumentDiagnosticReport);
        known.delete(uri);
      }
      if (partly) partly.report({ items: reported });
      else items.push(...reported);
    }
    // Files that are gone, or no manuscripts any more, have no findings.
    const gone = [...known.keys()].map(
      (uri): WorkspaceDocumentDiagnosticReport => ({
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: null,
        items: [],
      }),
    );
    for (const { uri } of gone) told.delete(uri);
    if (partly && gone.length > 0) partly.report({ items: gone });
    return { items: partly ? [] : [...items, ...gone] };
  });

  async function worksOfWorkspace(): Promise<Set<Work>> {
    const found = new Set<Work>();
    const desks = await desktop.desks();
    for (const desk of desks) {
      for (const work of desk.works.values()) found.add(work);
      if (desk.folder === undefined) continue;
      const uris = await desktop
        .files()
        .list(desk.folder, true, manuscriptEndings)
        .catch(() => []);
      for (const uri of inOrder(uris))
        if (deskOf(desks, uri) === desk) {
          const work = workOf(desk, uri, desktop.fingerprints());
          found.add(work);
          if (!work.place && !work.manuscripts.has(uri)) await readChapter(work, uri, filling);
        }
    }
    return found;
  }

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const desks = await desktop.desks();
    for (const { uri, type } of changes) {
      if (uri.endsWith(`/${wordsFile}`)) {
        const desk = desks.find(({ folder }) => folder !== undefined && folder + wordsFile === uri);
        if (!desk) continue;
        await readStoryWords(desk, desktop.files());
        for (const work of desk.works.values()) desktop.refresh(work);
      } else if (!desktop.document(uri)) await fileChanged(desks, uri, type);
    }
  });

  /** Works that have been read take the chapter as it is now; others will find it when they are read. */
  async function fileChanged(desks: readonly Desk[], uri: string, type: FileChangeType): Promise<void> {
    const { works } = deskOf(desks, uri);
    const path = uri.slice(0, uri.lastIndexOf('/') + 1);
    for (const work of works.values()) {
      const { place } = work;
      const isIts = place
        ? place.below
          ? uri.startsWith(place.folder)
          : path === place.folder
        : work.manuscripts.has(uri);
      if (!isIts || (place && !work.filled)) continue;
      await work.filled;
      if (type === FileChangeType.Deleted) takeOut(work, uri);
      else await readChapter(work, uri, filling);
      desktop.refresh(work);
    }
  }

  /** The work that an open manuscript belongs to, wholly read. */
  async function workAround(uri: string): Promise<Work | undefined> {
    const now = await desktop.current(uri);
    if (!now) return undefined;
    await fill(now.work, filling);
    await now.work.desk.proofreader.learn(now.work.book);
    return now.work;
  }

  connection.onRequest(storyWords, async ({ uri }) => {
    const work = await workAround(uri);
    return work ? storyWordsOf(work) : null;
  });

  connection.onRequest(renameWord, async ({ uri, from, to }) => {
    const work = await workAround(uri);
    return work ? renameIn(work, from, to, (each) => desktop.document(each)?.version ?? null) : null;
  });

  return {
    filling,
    isKept: (work) => kept.has(work),
    async reread(work, uri) {
      if (work.place) await readChapter(work, uri, filling);
      else takeOut(work, uri);
      desktop.refresh(work);
    },
    around: ({ document, work }) => ({
      hasFolder: work.desk.folder !== undefined,
      others: ({ ruleId, group }: Diagnostic) =>
        inOrder([...work.manuscripts.keys()])
          .filter((uri) => uri !== document.uri)
          .flatMap((uri) => {
            const manuscript = work.manuscripts.get(uri)!;
            if (manuscript.queue.length > 0) return []; // not wholly read yet
            const diagnostics = work.desk.proofreader
              .diagnostics(manuscript)
              .filter((other) => other.ruleId === ruleId && other.group === group);
            return diagnostics.length > 0 ? [{ document: versioned(uri, manuscript), diagnostics }] : [];
          }),
    }),
  };
}
