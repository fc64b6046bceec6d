import { NotificationType } from 'vscode-languageserver';

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
