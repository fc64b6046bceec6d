/** From the network's odds to what a writer is told: guards, then certainty calibrated for each kind of edit. */
import type { Paragraph } from '../../manuscript/types.ts';
import { modernityOf } from '../modernWords.ts';
import type { DeepProposal, Evidence, ProposalKind } from '../types.ts';
import { Slip } from './candidates.ts';
import type { JudgedWord, ScoredCandidate } from './judge.ts';
import type { Token } from './segment.ts';
import { isOtherTense, isVariantSpelling } from './variants.ts';
import type { DeepVocabulary } from './vocabulary.ts';

/** Kinds of edit that are calibrated apart. */
export const families = [
  'letters',
  'sound',
  'form',
  'small',
  'far',
  'apostrophe',
  'compound',
  'delete',
  'insert',
] as const;
export type Family = (typeof families)[number];

/** Certainty is the logistic of bias + weights · features; an edit is reported from the threshold up. */
export interface FamilyCalibration {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly threshold: number;
}
/** The network by itself, and with the fast model. */
export interface Calibration {
  readonly alone: Readonly<Record<Family, FamilyCalibration>>;
  readonly together: Readonly<Record<Family, FamilyCalibration>>;
}

/** An edit that passed the guards, with what its certainty is computed from. */
export interface Suspicion {
  readonly judged: JudgedWord;
  readonly family: Family;
  readonly features: readonly number[];
  /** Best first: what to put in place of the range, and the log odds of each. */
  readonly replacements: readonly string[];
  readonly odds: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** How many replacements of one word are weighed by the fast model too, and how far in log odds behind the best. */
const mostOffered = 6;
const alike = 4;
/** A word of today makes those beside it look odd too: that many words away, by that share of its own discount. */
const reach = 3;
const besideShare = 0.25;
/** Log odds under which an edit is not worth a look; far under every threshold. */
const floor = -2;
/** Zipf * 100 of words that are rare enough for a repeat to say that they are meant. */
const rareZipf = 480;

export function familyOf(slip: number): Family {
  switch (slip) {
    case Slip.homophone:
    case Slip.sound:
      return 'sound';
    case Slip.inflection:
      return 'form';
    case Slip.smallWord:
      return 'small';
    case Slip.far:
      return 'far';
    case Slip.apostrophe:
      return 'apostrophe';
    case Slip.split:
    case Slip.join:
      return 'compound';
    case Slip.delete:
      return 'delete';
    default:
      return 'letters';
  }
}

const kindOf: Readonly<Record<Family, ProposalKind>> = {
  letters: 'real-word',
  sound: 'real-word',
  form: 'wrong-form',
  small: 'real-word',
  far: 'real-word',
  apostrophe: 'apostrophe',
  compound: 'compound',
  delete: 'extra-word',
  insert: 'missing-word',
};

/** Every edit of the paragraph that the network leans to and no guard forbids. `words` are in order of place. */
export function suspicions(
  paragraph: Paragraph,
  tokens: readonly Token[],
  words: readonly JudgedWord[],
  vocabulary: DeepVocabulary,
): Suspicion[] {
  const { text } = paragraph;
  const opening = new Set(paragraph.words.filter((word) => word.opensSentence).map((word) => word.start));
  const apostrophes = new Set(paragraph.apostrophes);
  const placeOf = new Map(tokens.map((token, i) => [token.start, i]));
  const doubtful = words.reduce((sum, { wrong }) => sum + 1 / (1 + Math.exp(-wrong)), 0);
  const odd = tokens.filter((token) => isOdd(token, apostrophes, vocabulary));
  const out: Suspicion[] = [];
  const discounts = words.map(({ token }) => modernityOf(token.folded));
  for (const [i, one] of words.entries()) {
    const beside = Math.max(...discounts.slice(Math.max(0, i - reach), i + reach + 1));
    const judged = asToday(one, discounts[i]! + besideShare * beside);
    const { token, candidates, missing } = judged;
    const zipf = zipfOf(token.folded, vocabulary);
    const first = token.text[0] ?? '';
    const capitalised = first !== first.toLowerCase() && token.folded !== 'i' && !token.folded.startsWith("i'");
    // A sentence may begin with a name of two words.
    const nameLike = capitalised && (!opening.has(token.start) || isCapitalised(text.slice(token.end)));
    const before = text[token.start - 1] ?? ' ';
    const after = text[token.end] ?? ' ';
    const elided =
      apostrophes.has(token.end) ||
      apostrophes.has(token.start - 1) ||
      (isApostrophe(after) && /[\p{L}]/u.test(text[token.end + 1] ?? ' '));
    const compound = isHyphen(before) || isHyphen(after);
    const foreign = /[^\p{ASCII}’]/u.test(token.text);
    // `What a remarkably—”`: what would have come is not known.
    const isCutOff = /^[—–-]{1,2}[”’"']/.test(text.slice(token.end, token.end + 3));
    const letter = token.folded.length === 1 && token.folded !== 'a' && token.folded !== 'i';
    if (
      compound ||
      elided ||
      foreign ||
      letter ||
      isCutOff ||
      /\d/.test(before + after) ||
      (token.text.length > 1 && token.text === token.text.toUpperCase() && capitalised)
    )
      continue;
    // What stands beside an uncertain word is uncertain too, so doubt elsewhere in the paragraph weighs against a finding.
    const elsewhere = Math.log1p(doubtful - 1 / (1 + Math.exp(-judged.wrong)));
    const around: Surroundings = {
      zipf,
      length: token.folded.length,
      known: vocabulary.words.has(token.folded),
      elsewhere,
      opens: opening.has(token.start),
      quoted: paragraph.quotations.some(
        ({ open, close }) => open < token.start && token.start < (close ?? text.length),
      ),
      dialect: Math.log1p(odd.filter((other) => other !== token && Math.abs(other.start - token.start) < 300).length),
    };
    const place = placeOf.get(token.start) ?? 0;
    const isOpen = ({ form, slip }: ScoredCandidate) =>
      !isVariantSpelling(token.folded, form) &&
      !isOtherTense(token.folded, form, slip === Slip.inflection, vocabulary.words);
    const best = candidates.find(isOpen);
    if (best !== undefined && best.odds > floor && best.odds >= missing.odds - 1) {
      const family = familyOf(best.slip);
      if (!nameLike || family === 'apostrophe') {
        const likely = candidates.filter(
          (candidate) =>
            candidate.odds > best.odds - alike &&
            isOpen(candidate) &&
            (candidate.slip === Slip.join) === (best.slip === Slip.join) &&
            (candidate.slip === Slip.delete) === (best.slip === Slip.delete),
        );
        const joins = best.slip === Slip.join ? tokens[place + 1] : undefined;
        let { start, end } = token;
        if (joins) end = joins.end;
        if (best.slip === Slip.delete) {
          if (isBlank(after)) end += 1;
          else if (isBlank(before)) start -= 1;
        }
        const offered = likely.slice(0, mostOffered);
        out.push({
          judged,
          family,
          features: features(
            { odds: best.odds, zipf: zipfOf(best.form.replace(/'s$/, ''), vocabulary), slip: best.slip },
            judged.wrong,
            around,
          ),
          replacements: offered.map(({ form }) => cased(form, token, text)),
          odds: offered.map(({ odds }) => odds),
          start,
          end,
        });
        continue;
      }
    }
    if (
      missing.odds > floor &&
      !opening.has(token.start) &&
      isBlank(before) &&
      tokens[place - 1]?.folded !== missing.word &&
      token.folded !== missing.word
    ) {
      out.push({
        judged,
        family: 'insert',
        features: features(
          { odds: missing.odds, zipf: zipfOf(missing.word, vocabulary), slip: Slip.keep, inserts: missing.word },
          judged.wrong,
          around,
        ),
        replacements: [`${missing.word === 'i' ? 'I' : missing.word} ${token.text}`],
        odds: [missing.odds],
        start: token.start,
        end: token.end,
      });
    }
  }
  return out;
}

/** The word with its odds lowered, where it or what stands beside it is a word of today that the network hardly met. */
function asToday(judged: JudgedWord, discount: number): JudgedWord {
  if (discount === 0) return judged;
  return {
    ...judged,
    wrong: judged.wrong - discount,
    candidates: judged.candidates.map((candidate) => ({ ...candidate, odds: candidate.odds - discount })),
  };
}

/** What is put in place of the word, or before it. */
interface Edit {
  /** The network's, against the word as it stands. */
  readonly odds: number;
  /** Zipf * 100 of the form. */
  readonly zipf: number;
  readonly slip: number;
  readonly inserts?: string;
}

/** What the certainty depends on besides the network's odds. */
interface Surroundings {
  readonly zipf: number;
  readonly length: number;
  /** The word as it stands is one that many writers use. */
  readonly known: boolean;
  /** Doubt about the other words of the paragraph, and how many of them near by look like dialect. */
  readonly elsewhere: number;
  readonly dialect: number;
  /** It begins a sentence; it is spoken. */
  readonly opens: boolean;
  readonly quoted: boolean;
}

/** Of the small words that may be missing, those that are hardly ever left out on purpose. */
const articles = new Set(['a', 'an', 'the']);
const prepositions = new Set(['to', 'of', 'in', 'at', 'on', 'for', 'with', 'from', 'by', 'into', 'up', 'out']);

/**
 * In the order of the weights of deep.json; training/deep/calibrate.py names them the same way. Two more weights follow,
 * for what is known elsewhere: how often the book uses the word, and the fast model's odds.
 */
function features({ odds, zipf: otherZipf, slip, inserts = '' }: Edit, wrong: number, around: Surroundings): number[] {
  const { zipf, length, known, elsewhere, dialect, opens, quoted } = around;
  return [
    odds,
    wrong,
    zipf / 100,
    otherZipf / 100,
    elsewhere,
    Math.min(length, 8),
    // The commonest words are mixed up for other reasons than the rest, so their odds are read on another scale.
    zipf > 550 ? odds : 0,
    known ? 0 : 1,
    dialect,
    known ? 0 : dialect,
    slip === Slip.missingLetter ? 1 : 0,
    slip === Slip.extraLetter ? 1 : 0,
    slip === Slip.swapped ? 1 : 0,
    slip === Slip.homophone || slip === Slip.join ? 1 : 0,
    opens ? 1 : 0,
    quoted ? 1 : 0,
    articles.has(inserts) ? 1 : 0,
    prepositions.has(inserts) ? 1 : 0,
  ];
}

/** Spelt as no dictionary would: dialect comes in runs, and is meant. */
const isOdd = (token: Token, apostrophes: ReadonlySet<number>, { words }: DeepVocabulary) =>
  token.isWord &&
  token.text === token.text.toLowerCase() &&
  ((words.get(token.folded.replace(/'s$/, '')) ?? 0) < 200 ||
    apostrophes.has(token.end) ||
    apostrophes.has(token.start - 1));

/** The suspicion with what is needed to settle it where the fast model is at hand. */
export function toProposal(suspicion: Suspicion, calibration: Calibration, vocabulary: DeepVocabulary): DeepProposal {
  const { family, judged, start, end, replacements, odds } = suspicion;
  const { folded, text } = judged.token;
  const ofOneWord = family !== 'insert' && family !== 'delete';
  const isCapitalised = text.charAt(0) !== text.charAt(0).toLowerCase();
  return {
    kind: kindOf[family],
    start,
    end,
    replacements,
    odds,
    alone: evidence(suspicion, calibration.alone[family]),
    together: evidence(suspicion, calibration.together[family]),
    ...(ofOneWord && zipfOf(folded, vocabulary) < rareZipf && { rareWord: folded }),
    ...(family !== 'apostrophe' && isCapitalised && { notName: text }),
  };
}

function evidence({ features }: Suspicion, { bias, weights, threshold }: FamilyCalibration): Evidence {
  return {
    logOdds: features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias),
    repeats: Math.max(0, -(weights[features.length] ?? 0)),
    counts: weights[features.length + 1] ?? 0,
    needed: Math.log(threshold / (1 - threshold)),
  };
}

const zipfOf = (form: string, { words }: DeepVocabulary) =>
  form === '' ? 600 : Math.min(...form.split(' ').map((word) => words.get(word) ?? 100));
const isCapitalised = (rest: string) => /^ (?!I\b)\p{Lu}/u.test(rest);
const isHyphen = (mark: string) => mark === '-' || mark === '‑';
const isApostrophe = (mark: string) => mark === "'" || mark === '’';
const isBlank = (mark: string) => mark === ' ' || mark === '\n';

/** The form as the writer would write it there: case of the word it replaces, apostrophes as in the paragraph. */
function cased(form: string, token: Token, text: string): string {
  const first = token.text[0] ?? '';
  let out = form === 'i' || form.startsWith("i'") ? `I${form.slice(1)}` : form;
  if (first !== first.toLowerCase() && token.folded !== 'i') out = out.charAt(0).toUpperCase() + out.slice(1);
  return /[’“”]/.test(text) ? out.replaceAll("'", '’') : out;
}
