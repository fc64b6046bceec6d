import type { Paragraph } from '../../manuscript/types.ts';
import type { DeepModel } from '../types.ts';
import { createCandidates } from './candidates.ts';
import { type Calibration, type Suspicion, suspicions, toProposal } from './decide.ts';
import { createJudge } from './judge.ts';
import { segment } from './segment.ts';
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
      return found.map((list, i) =>
        readable.has(paragraphs[i]!.kind)
          ? list.map((suspicion) => toProposal(suspicion, settings.calibration, vocabulary))
          : undefined,
      );
    },
  };
}

/** For each paragraph, every edit that the network leans to, before calibration (which is fitted on these). */
export function createSuspector(session: DeepSession, vocabulary: DeepVocabulary, insertable: readonly string[]) {
  const wordPiece = createWordPiece(vocabulary.pieces);
  const judge = createJudge(session, vocabulary, wordPiece, createCandidates(vocabulary), insertable);
  return async (paragraphs: readonly Paragraph[]): Promise<Suspicion[][]> => {
    const read = paragraphs.map((paragraph) => {
      const tokens = readable.has(paragraph.kind) ? segment(paragraph.text) : [];
      return { tokens, windows: cutWindows(tokens, wordPiece).map(({ first, end }) => tokens.slice(first, end)) };
    });
    // A window's scores do not depend on those beside it, so short paragraphs are judged together.
    const judged = await judge.judge(read.flatMap(({ windows }) => windows));
    let next = 0;
    return read.map(({ tokens, windows }, i) => {
      const words = judged.slice(next, next + windows.length).flat();
      next += windows.length;
      return suspicions(paragraphs[i]!, tokens, words, vocabulary);
    });
  };
}
