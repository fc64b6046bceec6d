/** Asks the network about windows of text: how likely is each form at each word, and each small word before it? */
import { type Candidate, type Candidates, Slip } from './candidates.ts';
import { caseOf, type Token } from './segment.ts';
import type { DeepInputs, DeepSession } from './session.ts';
import type { DeepVocabulary } from './vocabulary.ts';
import { piecesOf } from './windows.ts';
import { Piece, type WordPiece } from './wordPiece.ts';

export interface ScoredCandidate extends Candidate {
  /** Log odds against the word as it stands. */
  readonly odds: number;
}

export interface JudgedWord {
  readonly token: Token;
  /** Best first. */
  readonly candidates: readonly ScoredCandidate[];
  /** Log odds that some candidate, whichever, is meant. */
  readonly wrong: number;
  /** Best small word missing before this one, and its log odds against none. */
  readonly missing: { readonly word: string; readonly odds: number };
}

export interface Judge {
  /** For each window, its words in order. */
  judge(windows: readonly (readonly Token[])[]): Promise<JudgedWord[][]>;
}

/** Pieces of a batch: enough to keep the processor busy, few enough to keep memory flat and the thread free. */
const batchPieces = 160;
const formPieces = 4;
const unseenZipf = 100;

export function createJudge(
  session: DeepSession,
  vocabulary: DeepVocabulary,
  wordPiece: WordPiece,
  candidates: Candidates,
  insertable: readonly string[],
): Judge {
  function zipf(form: string): number {
    if (form === '') return 0.6;
    if (form.endsWith("'s") && !vocabulary.words.has(form))
      return (vocabulary.words.get(form.slice(0, -2)) ?? unseenZipf) / 1000 - 0.1;
    return Math.min(...form.split(' ').map((word) => vocabulary.words.get(word) ?? unseenZipf)) / 1000;
  }

  const piecesOfForm = (form: string) =>
    form
      .split(' ')
      .flatMap((word) => (word === '' ? [] : [...wordPiece.pieces(word)]))
      .slice(0, formPieces);

  function listed(word: Token, following: Token | undefined): readonly Candidate[] {
    const all = candidates.of(word.folded);
    const join = following?.isWord ? candidates.joined(word.folded, following.folded) : undefined;
    return join === undefined || all.some(({ form }) => form === join)
      ? all
      : [...all, { form: join, slip: Slip.join }];
  }

  async function run(batch: readonly (readonly Token[])[]): Promise<JudgedWord[][]> {
    const rowPieces = batch.map((tokens) => tokens.map((token) => piecesOf(token, wordPiece)));
    const width = Math.max(...rowPieces.map((row) => row.reduce((sum, pieces) => sum + pieces.length, 2)));
    const ids = new Int32Array(batch.length * width);
    const cases = new Int32Array(batch.length * width);
    const rowOfForm = new Map<string, number>();
    const forms: number[] = [];
    const at: number[] = [];
    const form: number[] = [];
    const slip: number[] = [];
    const commonness: number[] = [];
    const gaps: number[] = [];
    const asked: { token: Token; window: number; offered: readonly Candidate[] }[] = [];

    const offer = (place: number, text: string, kind: number) => {
      let row = rowOfForm.get(text);
      if (row === undefined) {
        row = rowOfForm.size;
        rowOfForm.set(text, row);
        const pieces = piecesOfForm(text);
        for (let k = 0; k < formPieces; k++) forms.push(pieces[k] ?? 0);
      }
      at.push(place);
      form.push(row);
      slip.push(kind);
      commonness.push(zipf(text));
    };

    batch.forEach((tokens, window) => {
      let place = window * width;
      ids[place++] = Piece.start;
      tokens.forEach((token, i) => {
        const pieces = rowPieces[window]?.[i] ?? [];
        if (token.isWord && pieces.length > 0) {
          const offered = listed(token, tokens[i + 1]);
          gaps.push(place);
          offer(place, token.folded, Slip.keep);
          for (const candidate of offered) offer(place, candidate.form, candidate.slip);
          asked.push({ token, window, offered });
        }
        const cased = caseOf(token);
        for (const piece of pieces) {
          ids[place] = piece;
          cases[place++] = cased;
        }
      });
      ids[place] = Piece.end;
    });
    const judged: JudgedWord[][] = batch.map(() => []);
    if (asked.length === 0) return judged;
    const inputs: DeepInputs = {
      rows: batch.length,
      width,
      ids,
      cases,
      forms: Int32Array.from(forms),
      at: Int32Array.from(at),
      form: Int32Array.from(form),
      slip: Int32Array.from(slip),
      zipf: Float32Array.from(commonness),
      gaps: Int32Array.from(gaps),
    };
    const answer = await session.run(inputs);
    let next = 0;
    asked.forEach(({ token, window, offered }, n) => {
      const keep = answer.scores[next++] ?? 0;
      const scored = offered.map((candidate) => ({ ...candidate, odds: (answer.scores[next++] ?? 0) - keep }));
      scored.sort((a, b) => b.odds - a.odds);
      judged[window]?.push({
        token,
        candidates: scored,
        wrong: Math.log(scored.reduce((sum, { odds }) => sum + Math.exp(odds), 1e-9)),
        missing: bestMissing(answer.gaps, n, insertable),
      });
    });
    return judged;
  }

  return {
    async judge(windows) {
      // Windows of like length share a batch, so little is padding.
      const order = windows
        .map((tokens, index) => ({
          tokens,
          index,
          size: tokens.reduce((sum, token) => sum + piecesOf(token, wordPiece).length, 2),
        }))
        .sort((a, b) => a.size - b.size);
      const out: JudgedWord[][] = windows.map(() => []);
      for (let first = 0; first < order.length; ) {
        let end = first + 1;
        while (end < order.length && (end + 1 - first) * (order[end]?.size ?? 0) <= batchPieces) end++;
        const batch = order.slice(first, end);
        const judged = await run(batch.map(({ tokens }) => tokens));
        batch.forEach(({ index }, row) => {
          out[index] = judged[row] ?? [];
        });
        first = end;
      }
      return out;
    },
  };
}

function bestMissing(gaps: Float32Array, row: number, insertable: readonly string[]) {
  const start = row * (insertable.length + 1);
  const none = gaps[start] ?? 0;
  let word = '';
  let odds = Number.NEGATIVE_INFINITY;
  insertable.forEach((text, i) => {
    const against = (gaps[start + 1 + i] ?? Number.NEGATIVE_INFINITY) - none;
    if (against > odds) {
      odds = against;
      word = text;
    }
  });
  return { word, odds };
}
