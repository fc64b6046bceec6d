import {
  type Location,
  type WorkspaceEdit as LspWorkspaceEdit,
  NotificationType,
  RequestType,
} from 'vscode-languageserver';
import type { Lines } from '../engine/seen.ts';
import type { StyleHabit } from '../rules/style/measure.ts';

/** What the client's status item shows for a document. */
export interface DocumentStatus {
  readonly uri: string;
  readonly state: 'checked' | 'not-a-manuscript' | 'not-english';
  readonly findings: number;
  readonly words: number;
  /** Parts that do not work here, each in a sentence: a missing data file, no deep layer. */
  readonly without: readonly string[];
}

export const documentStatus = new NotificationType<DocumentStatus>('betaReader/status');

/** Commands that the client carries out; the server only names them in code actions. */
export const commands = {
  addWord: 'betaReader.addWord',
  addStoryWord: 'betaReader.addStoryWord',
  ignoreHere: 'betaReader.ignoreHere',
  setRule: 'betaReader.setRule',
} as const;

/** Asked of a client whose initialization options say `files: true`: it reads what no process can, on the web too. */
export const listFiles = new RequestType<ListFiles, readonly string[], void>('betaReader/listFiles');
export const readFile = new RequestType<{ readonly uri: string }, string | null, void>('betaReader/readFile');

export interface ListFiles {
  readonly folder: string;
  /** Files of the folders below, too. */
  readonly below: boolean;
  /** How names end: `.md`. */
  readonly endings: readonly string[];
}

/** Fingerprints of the findings that the writer ignores: all of them, whenever they change. */
export const ignored = new NotificationType<{ readonly fingerprints: readonly string[] }>('betaReader/ignored');

/** Whether another extension checks the document's spelling. */
export const spelledElsewhere = new NotificationType<{ readonly uri: string; readonly elsewhere: boolean }>(
  'betaReader/spelledElsewhere',
);

/** Which lines of a document the writer has before the eyes: they are looked at first. Optional for a client. */
export const seen = new NotificationType<{ readonly uri: string; readonly lines: readonly Lines[] }>('betaReader/seen');

/** A name, a word that the story coins, or one that the writer taught. */
export interface StoryWord {
  readonly word: string;
  readonly kind: 'name' | 'coined' | 'taught';
  readonly uses: number;
  readonly first?: Location;
}

/** The words of the work that the document belongs to, most used first; null where it is no manuscript. */
export const storyWords = new RequestType<{ readonly uri: string }, readonly StoryWord[] | null, void>(
  'betaReader/storyWords',
);

export interface RenameWord {
  readonly uri: string;
  readonly from: string;
  readonly to: string;
}

/** The edit that writes another word wherever the work has this one. */
export const renameWord = new RequestType<RenameWord, LspWorkspaceEdit | null, void>('betaReader/renameWord');

/** What a document, or a part of it, mostly does in each matter of house style. */
export const houseStyle = new RequestType<{ readonly text: string; readonly languageId: string }, StyleHabit[], void>(
  'betaReader/houseStyle',
);

/** A text without the comments that switch rules. */
export const forPosting = new RequestType<{ readonly text: string; readonly languageId: string }, string, void>(
  'betaReader/forPosting',
);
