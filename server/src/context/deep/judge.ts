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
  /** Best first; without those that are far less likely than the word as it stands. */
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
/** Words whose candidates are kept. */
const mostQuestions = 8_000;
/** Log odds below which a candidate is of no use to anybody: no edit is made of it, none is offered beside a better one. */
const leastOdds = -8;

/** A form that some candidate has, looked up once. */
interface Form {
  readonly pieces: readonly number[];
  /** Zipf / 10. */
  readonly zipf: number;
  /** The batch that it was last asked in, and its row there. */
  batch: number;
  row: number;
}
/** A word and its candidates: what may stand in its place, the word as it is first. */
interface Question {
  readonly candidates: readonly Candidate[];
  readonly forms: readonly Form[];
}

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

  const forms = new Map<string, Form>();
  function formOf(text: string): Form {
    let form = forms.get(text);
    if (form === undefined) {
      form = { pieces: piecesOfForm(text), zipf: zipf(text), batch: 0, row: 0 };
      forms.set(text, form);
    }
    return form;
  }
  const questions = new Map<string, Question>();
  function questionOf(word: string): Question {
    let question = questions.get(word);
    if (question === undefined) {
      const listed = candidates.of(word);
      question = { candidates: listed, forms: [word, ...listed.map(({ form }) => form)].map(formOf) };
      // A manuscript has a few thousand words that come again; a file of noise has none.
      if (questions.size > mostQuestions) {
        questions.clear();
        forms.clear();
      }
      questions.set(word, question);
    }
    return question;
  }
  function ask(word: Token, following: Token | undefined): Question {
    const question = questionOf(word.folded);
    const join = following?.isWord ? candidates.joined(word.folded, following.folded) : undefined;
    if (join === undefined || question.candidates.some(({ form }) => form === join)) return question;
    return {
      candidates: [...question.candidates, { form: join, slip: Slip.join }],
      forms: [...question.forms, formOf(join)],
    };
  }

  let batches = 0;
  async function run(batch: readonly (readonly Token[])[]): Promise<JudgedWord[][]> {
    batches++;
    const rowPieces = batch.map((tokens) => tokens.map((token) => piecesOf(token, wordPiece)));
    const width = Math.max(...rowPieces.map((row) => row.reduce((sum, pieces) => sum + pieces.length, 2)));
    const ids = new Int32Array(batch.length * width);
    const cases = new Int32Array(batch.length * width);
    let rows = 0;
    const pieces: number[] = [];
    const at: number[] = [];
    const form: number[] = [];
    const slip: number[] = [];
    const commonness: number[] = [];
    const gaps: number[] = [];
    const asked: { token: Token; window: number; candidates: readonly Candidate[] }[] = [];

    function offer(place: number, offered: Form, kind: number): void {
      if (offered.batch !== batches) {
        offered.batch = batches;
        offered.row = rows++;
        for (let k = 0; k < formPieces; k++) pieces.push(offered.pieces[k] ?? 0);
      }
      at.push(place);
      form.push(offered.row);
      slip.push(kind);
      commonness.push(offered.zipf);
    }

    batch.forEach((tokens, window) => {
      let place = window * width;
      ids[place++] = Piece.start;
      tokens.forEach((token, i) => {
        const own = rowPieces[window]?.[i] ?? [];
        if (token.isWord && own.length > 0) {
          const question = ask(token, tokens[i + 1]);
          gaps.push(place);
          question.forms.forEach((offered, k) => {
            offer(place, offered, k === 0 ? Slip.keep : question.candidates[k - 1]!.slip);
          });
          asked.push({ token, window, candidates: question.candidates });
        }
        const cased = caseOf(token);
        for (const piece of own) {
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
      forms: new Int32Array(pieces),
      at: new Int32Array(at),
      form: new Int32Array(form),
      slip: new Int32Array(slip),
      zipf: new Float32Array(commonness),
      gaps: new Int32Array(gaps),
    };
    const answer = await session.run(inputs);
    let next = 0;
    asked.forEach(({ token, window, candidates }, n) => {
      const keep = answer.scores[next++] ?? 0;
      const likely: ScoredCandidate[] = [];
      let total = 1e-9;
      for (const { form, slip } of candidates) {
        const odds = (answer.scores[next++] ?? 0) - keep;
        total += Math.exp(odds);
        if (odds > leastOdds) likely.push({ form, slip, odds });
      }
      likely.sort((a, b) => b.odds - a.odds);
      judged[window]?.push({
        token,
        candidates: likely,
        wrong: Math.log(total),
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
