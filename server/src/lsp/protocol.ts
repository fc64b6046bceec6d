import { NotificationType, RequestType } from 'vscode-languageserver';
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
export const commands = { addWord: 'betaReader.addWord', setRule: 'betaReader.setRule' } as const;

/** What a document, or a part of it, mostly does in each matter of house style. */
export const houseStyle = new RequestType<{ readonly text: string; readonly languageId: string }, StyleHabit[], void>(
  'betaReader/houseStyle',
);

/** A text without the comments that switch rules. */
export const forPosting = new RequestType<{ readonly text: string; readonly languageId: string }, string, void>(
  'betaReader/forPosting',
);
