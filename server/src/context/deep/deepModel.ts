import type { Paragraph } from '../../manuscript/types.ts';
import type { DeepModel, Proposal } from '../types.ts';
import { createCandidates } from './candidates.ts';
import { type Calibration, certainty, type Suspicion, suspicions, toProposal } from './decide.ts';
import { createJudge, type JudgedWord } from './judge.ts';
import { segment, type Token } from './segment.ts';
import type { DeepSession } from './session.ts';
import type { DeepVocabulary } from './vocabulary.ts';
import { cutWindows } from './windows.ts';
import { createWordPiece } from './wordPiece.ts';

/** deep.json: what the network's outputs mean. */
export interface DeepSettings {
  /** Words that may be missing, in the order of the network's output after 'none'. */
  readonly insertable: readonly string[];
  readonly calibration: Calibration;
}

/** Kinds of paragraph whose sentences are whole enough to judge. */
const readable: ReadonlySet<Paragraph['kind']> = new Set([
  'prose',
  'letter',
  'list',
  'screenDialogue',
  'authorsNote',
] as const);

/** The deep model over a network session; `settings` and `vocabulary` come from the files beside the network. */
export function createDeepModel(session: DeepSession, vocabulary: DeepVocabulary, settings: DeepSettings): DeepModel {
  const suspect = createSuspector(session, vocabulary, settings.insertable);
  return {
    async propose(paragraphs) {
      const found = await suspect(paragraphs);
      return found.map((list) =>
        list.flatMap((suspicion): Proposal[] => {
          const sure = certainty(suspicion, settings.calibration);
          return sure >= settings.calibration[suspicion.family].threshold
            ? [toProposal(suspicion, sure, vocabulary)]
            : [];
        }),
      );
    },
  };
}

/** For each paragraph, every edit that the network leans to, before calibration (which is fitted on these). */
export function createSuspector(session: DeepSession, vocabulary: DeepVocabulary, insertable: readonly string[]) {
  const wordPiece = createWordPiece(vocabulary.pieces);
  const judge = createJudge(session, vocabulary, wordPiece, createCandidates(vocabulary), insertable);
  return async (paragraphs: readonly Paragraph[]): Promise<Suspicion[][]> => {
    const tokens = paragraphs.map((paragraph) => (readable.has(paragraph.kind) ? segment(paragraph.text) : []));
    const windows: { readonly owner: number; readonly tokens: Token[] }[] = [];
    tokens.forEach((list, owner) => {
      for (const { first, end } of cutWindows(list, wordPiece)) windows.push({ owner, tokens: list.slice(first, end) });
    });
    const judged = await judge.judge(windows.map((window) => window.tokens));
    const words: JudgedWord[][] = paragraphs.map(() => []);
    windows.forEach(({ owner }, i) => {
      words[owner]?.push(...(judged[i] ?? []));
    });
    return paragraphs.map((paragraph, i) => suspicions(paragraph, tokens[i] ?? [], words[i] ?? [], vocabulary));
  };
}
