/** Proposer of one word for another: letters slipped, sounds and forms mixed up, an apostrophe lost. */
import type { Lexicon } from '../../lexicon/types.ts';
import { isPresentOf } from '../../lexicon/verbForms.ts';
import { isLower } from '../../manuscript/characters.ts';
import { bySpelling } from '../../manuscript/spellings.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { isVariantSpelling } from '../deep/variants.ts';
import { type Candidates, createCandidateFinder, Likeness, Slip } from './candidates.ts';
import { key2, level, levelOf, Run } from './counts.ts';
import { type FastData, NEVER, USES_SCALE } from './data.ts';
import {
  createWindow,
  EVIDENCE,
  look,
  lookAt,
  lookCloser,
  lookFrom,
  middleOf,
  mostFit,
  openWindowAt,
  type Runs,
  Seen,
  UNKNOWN,
} from './evidence.ts';
import type { Surroundings } from './surroundings.ts';
import { FIRST_WORD, isElided, type Reading } from './tokens.ts';

/** A word that may stand for another, with what a classifier is to judge by. */
export interface Suspect {
  /** Index into the paragraph's words. */
  word: number;
  /** The word meant, as the vocabulary writes it. */
  meant: number;
  slip: number;
  readonly features: Float32Array;
}

/** In the order of the features. */
const CONTEXT = 2 * EVIDENCE;
export const SUBSTITUTION_FEATURES = CONTEXT + 34;

/** A candidate is looked at closely when it fits this much better (natural logarithms, three views summed) … */
const GATE = 5;
/** … the best of them this much better: nothing below was ever sure … */
const SURE_GATE = 6.5;
/** … and is among this many. */
const CLOSE = 3;
/** So far on either side the same word is looked for. */
const NEAR = 150;
/** A word that fits better than this is left alone. */
const FITS_WELL = -16;

/** Calls `emit` for each suspect; what it gets is used again for the next. */
export type SubstitutionFinder = (
  paragraph: Paragraph,
  reading: Reading,
  runs: Runs,
  around: Surroundings,
  lexicon: Lexicon,
  emit: (suspect: Suspect) => void,
) => void;

export function createSubstitutionFinder(data: FastData): SubstitutionFinder {
  const { vocabulary, uses, counts, classOf } = data;
  const findCandidates = createCandidateFinder(data);
  const candidatesOf = bySpelling(({ norm }) => findCandidates(norm));
  // No run comes more often than a word in it, or than its classes beside each other; those counts are kept rounded.
  const mostOfWord = mostLevels(uses);
  const mostOfPair = mostLevels(data.pairs);
  const window = createWindow();
  const written = new Float32Array(EVIDENCE);
  const other = new Float32Array(EVIDENCE);
  const features = new Float32Array(SUBSTITUTION_FEATURES);
  const suspect: Suspect = { word: 0, meant: 0, slip: 0, features };
  const bestAt = new Int32Array(CLOSE);
  const bestGain = new Float32Array(CLOSE);
  let [open, lefts, rights, middles] = levelsOf(64);

  /** How candidate `c` is like its word (norm), see `Likeness`. */
  function likenessOf({ ids, likenesses }: Candidates, c: number, norm: string): number {
    if (likenesses[c] === Likeness.unknown) {
      const other = vocabulary.words[ids[c]!]!;
      likenesses[c] = isVariantSpelling(norm, other)
        ? Likeness.variant
        : isPresentOf(norm, other)
          ? Likeness.tense
          : Likeness.none;
    }
    return likenesses[c]!;
  }

  /**
   * Leaves open the candidates that may come to `least` in the window, and says how many: the levels of the runs around each
   * stand beside it. All are looked up in one table before the next is opened: their places in it are far apart, and so the
   * waits for them run side by side.
   */
  function narrow(ids: readonly number[], least: number): number {
    if (open.length < ids.length) [open, lefts, rights, middles] = levelsOf(2 * ids.length);
    for (let c = 0; c < ids.length; c++) lefts[c] = level(counts, key2(Run.two, window.l1, ids[c]!));
    let size = 0;
    for (let c = 0; c < ids.length; c++) {
      const id = ids[c]!;
      const left = lefts[c]!;
      // Where no run can make up for what is known already, it is not looked for.
      if (left === 0) {
        const most = Math.min(mostOfWord[id]!, mostOfPair[256 * classOf[id]! + window.j1]!);
        if (mostFit(window, uses[id]!, 0, most, UNKNOWN) < least) continue;
      }
      open[size] = c;
      lefts[size++] = left;
    }
    for (let o = 0; o < size; o++) rights[o] = level(counts, key2(Run.two, ids[open[o]!]!, window.r1));
    let near = 0;
    for (let o = 0; o < size; o++) {
      const [c, left, right] = [open[o]!, lefts[o]!, rights[o]!];
      if ((left === 0 && right === 0) || mostFit(window, uses[ids[c]!]!, left, right, UNKNOWN) < least) continue;
      open[near] = c;
      lefts[near] = left;
      rights[near++] = right;
    }
    for (let o = 0; o < near; o++) middles[o] = middleOf(data, window, ids[open[o]!]!, lefts[o]!, rights[o]!);
    return near;
  }

  return (paragraph, reading, runs, around, lexicon, emit) => {
    const { words } = paragraph;
    const { tokens, places, ids: own } = reading;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (
        (word.capitalised && !word.opensSentence) ||
        !isOpenToDoubt(word.spelling) ||
        opensName(words, i, paragraph.text)
      )
        continue;
      const place = places[i]!;
      const token = tokens[place]!;
      const rare = own[i]! > 0 ? uses[own[i]!]! : 0;
      openWindowAt(data, reading, runs, place, window);
      lookAt(runs, window, place, rare, written);
      if (written[Seen.fits]! > FITS_WELL) continue;
      const candidates = candidatesOf(word.spelling);
      const { ids, slips, at } = candidates;
      if (ids.length === 0) continue;
      let kept = 0;
      const near = narrow(ids, written[Seen.fits]! + GATE);
      for (let o = 0; o < near; o++) {
        const c = open[o]!;
        const id = ids[c]!;
        const [left, right, middle] = [lefts[o]!, rights[o]!, middles[o]!];
        const least = written[Seen.fits]! + (kept < CLOSE ? GATE : Math.max(GATE, bestGain[CLOSE - 1]!));
        if (mostFit(window, uses[id]!, left, right, middle) < least) continue;
        lookFrom(data, window, id, uses[id]!, left, right, middle, other);
        const gain = other[Seen.fits]! - written[Seen.fits]!;
        if (gain < GATE) continue;
        let rank = kept;
        while (rank > 0 && bestGain[rank - 1]! < gain) rank--;
        if (rank >= CLOSE || isMeantOtherwise(words, i, likenessOf(candidates, c, word.norm))) continue;
        for (let r = Math.min(kept, CLOSE - 1); r > rank; r--) {
          bestGain[r] = bestGain[r - 1]!;
          bestAt[r] = bestAt[r - 1]!;
        }
        bestGain[rank] = gain;
        bestAt[rank] = c;
        if (kept < CLOSE) kept++;
      }
      if (kept === 0 || bestGain[0]! < SURE_GATE) continue;
      lookCloser(data, window, token, written);
      let repeats = 0;
      for (let j = Math.max(0, i - NEAR); j < Math.min(words.length, i + NEAR); j++)
        if (j !== i && words[j]!.norm === word.norm) repeats++;
      let oddNear = 0;
      for (let j = Math.max(0, i - 8); j < Math.min(words.length, i + 9); j++) if (j !== i) oddNear += around.oddAt[j]!;
      const zipf = lexicon.zipf(word.norm);
      for (let r = 0; r < kept; r++) {
        const c = bestAt[r]!;
        const id = ids[c]!;
        const meant = vocabulary.words[id]!;
        look(data, window, id, uses[id]!, other);
        lookCloser(data, window, id, other);
        for (let e = 0; e < EVIDENCE; e++) {
          features[e] = written[e]!;
          features[EVIDENCE + e] = other[e]! - written[e]!;
        }
        let f = CONTEXT;
        features[f++] = other[Seen.forward]!;
        features[f++] = other[Seen.middle]!;
        features[f++] = other[Seen.backward]!;
        features[f++] = other[Seen.left]!;
        features[f++] = other[Seen.right]!;
        features[f++] = window.before;
        features[f++] = window.after;
        features[f++] = window.around;
        features[f++] = window.usesLeft;
        features[f++] = window.usesRight;
        features[f++] = window.l1 < FIRST_WORD ? window.l1 : 40;
        features[f++] = window.r1 < FIRST_WORD ? window.r1 : 40;
        features[f++] = zipf;
        features[f++] = lexicon.zipf(meant);
        features[f++] = own[i]! > 0 ? 1 : 0;
        features[f++] = word.norm.length;
        features[f++] = meant.length - word.norm.length;
        const slip = slips[c]!;
        features[f++] = slip === Slip.swapped ? 1 : 0;
        features[f++] = slip === Slip.extraLetter ? 1 : 0;
        features[f++] = slip === Slip.missingLetter ? 1 : 0;
        features[f++] = slip === Slip.keyboard ? 1 : 0;
        features[f++] = slip === Slip.otherLetter ? 1 : 0;
        features[f++] = slip === Slip.sound ? 1 : 0;
        features[f++] = slip === Slip.form ? 1 : 0;
        features[f++] = slip === Slip.small ? 1 : 0;
        features[f++] = slip === Slip.apostrophe ? 1 : 0;
        features[f++] = at[c] === 0 ? 1 : at[c] === 255 ? 2 : 0;
        features[f++] = word.capitalised ? 1 : 0;
        features[f++] = around.quotedAt[i]!;
        features[f++] = Math.min(4, around.odd - around.oddAt[i]!);
        features[f++] = Math.min(4, oddNear);
        features[f++] = Math.min(4, repeats);
        features[f++] = r > 0 ? bestGain[r]! - bestGain[0]! : bestGain[0]! - (kept > 1 ? bestGain[1]! : 0);
        features[f++] = Math.min(60, words.length);
        suspect.word = i;
        suspect.meant = id;
        suspect.slip = slip;
        emit(suspect);
      }
    }
  };
}

/** Candidates by their index, and the levels of the runs before, after and around each. */
const levelsOf = (size: number) =>
  [new Uint16Array(size), new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)] as const;

/** The level that each count can come to, where the counts are logarithms as the file keeps them. */
function mostLevels(logs: Float32Array): Uint8Array {
  const levels = Uint8Array.from({ length: 256 - NEVER * USES_SCALE }, (_, step) =>
    levelOf(Math.exp(NEVER + (step + 1) / USES_SCALE) + 1),
  );
  const out = new Uint8Array(logs.length);
  for (let i = 0; i < logs.length; i++) out[i] = levels[(logs[i]! - NEVER) * USES_SCALE]!;
  return out;
}

const isOpenToDoubt = bySpelling(({ norm, text }) => {
  if (text.length === 1 && norm !== 'a') return false;
  if (isElided(norm) || norm.includes('-') || norm.endsWith("'") || meantAsWritten.has(norm)) return false;
  // Most words are told by their second letter; only capitals throughout are left alone.
  if (text.length > 1 && !isLower(text.charCodeAt(1)) && text === text.toUpperCase()) return false;
  const code = norm.charCodeAt(0);
  return code < 48 || code > 57;
});

/** `Bat Carillo`: the capital that opens a sentence belongs to a name. */
function opensName(words: readonly Word[], i: number, text: string): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!word.capitalised || !next?.capitalised || next.opensSentence || /^i(?:'|$)/.test(next.norm)) return false;
  return next.start === word.end + 1 && text.charCodeAt(word.end) === 32 && !small.has(word.norm);
}
const small = new Set('and but then when if as so or for to in on at by with from of is was the a'.split(' '));

/** The other word is the same in another spelling of English, or in another tense: a story may be told in the present. */
function isMeantOtherwise(words: readonly Word[], i: number, likeness: number): boolean {
  if (likeness !== Likeness.tense) return likeness === Likeness.variant;
  return !auxiliaries.has(words[i - 1]?.norm ?? '') && !auxiliaries.has(words[i - 2]?.norm ?? '');
}
/** After these a participle follows. */
const auxiliaries = new Set(
  (
    "has had have having hasn't hadn't haven't i've you've we've they've i'd he'd she'd they'd we'd is are was were be been being am isn't aren't wasn't " +
    "weren't i'm he's she's it's we're they're you're get gets got"
  ).split(' '),
);

/** Dialect, old forms and cries that are one letter from another word. Source: our own list. */
const meantAsWritten = new Set(
  (
    'bin hisself theirselves acrost deary dearie righto yea nay thy thee thou hast hath doth ye ses sez wor ooh ahh aah ohh mmm ere ay aye och wi hae ' +
    'laddie lassie lass feller fellers fella fellas kinda sorta gonna wanna gotta dunno innit ain yer yeh naw nah yah ach ah oh eh er um hm'
  ).split(' '),
);
