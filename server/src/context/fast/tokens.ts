/** What the fast model knows of a text: words it has counted, classes of others, and the marks between words. */
import { isDash, isDigit, isDoubleMark, isSingleMark, isSpace } from '../../manuscript/characters.ts';
import { bySpelling, type Spelling } from '../../manuscript/spellings.ts';
import type { Paragraph } from '../../manuscript/types.ts';

/** Token numbers below the words. Marks between words take 1 to 24, see `gapToken`. */
export const Token = {
  edge: 0,
  name: 25,
  names: 26,
  number: 27,
  unknown: 28,
  unknownS: 29,
  unknownEd: 30,
  unknownIng: 31,
  unknownLy: 32,
  unknownOwner: 33,
  elided: 34,
  compound: 35,
} as const;
/** The first word of the vocabulary has this number. */
export const FIRST_WORD = 40;

export interface Vocabulary {
  /** Token number -> word; empty below FIRST_WORD. */
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  /** 1 where the word comes with a capital inside sentences too (`Street`), 2 where it hardly comes without (`Sunday`). */
  readonly capital: Uint8Array;
}

/** A paragraph as tokens. Two edges stand before the first and after the last, so windows need no bounds. */
export interface Reading {
  tokens: Int32Array;
  size: number;
  /** Word index -> place in `tokens`. */
  places: Int32Array;
  /** Word index -> the word in the vocabulary, whatever it stands for here; 0 where it is not there. */
  ids: Int32Array;
  /** Word index -> 1 where letters are left out, see `isElided`. */
  elided: Uint8Array;
}

export const createReading = (): Reading => ({
  tokens: new Int32Array(512),
  size: 0,
  places: new Int32Array(256),
  ids: new Int32Array(256),
  elided: new Uint8Array(256),
});

/** What a vocabulary makes of a word by its letters alone. */
export interface TokenForms {
  /** In the vocabulary; 0 where it is not there. */
  readonly id: number;
  /** The token where a sentence begins, and inside it. */
  readonly opening: number;
  readonly inside: number;
  readonly elided: number;
}

/** Tells the tokens of words, as `readTokens` asks for them. */
export const tokenFormsIn = (vocabulary: Vocabulary): ((spelling: Spelling) => TokenForms) =>
  bySpelling((spelling) => {
    const id = vocabulary.ids.get(spelling.norm);
    return {
      id: id ?? 0,
      opening: wordToken(spelling, true, id, vocabulary),
      inside: wordToken(spelling, false, id, vocabulary),
      elided: isElided(spelling.norm) ? 1 : 0,
    };
  });

/** Fills `reading` anew. */
export function readTokens(paragraph: Paragraph, formsOf: (spelling: Spelling) => TokenForms, reading: Reading): void {
  const { text, words } = paragraph;
  if (reading.tokens.length < 2 * words.length + 8) reading.tokens = new Int32Array(4 * words.length + 8);
  if (reading.places.length < words.length) {
    reading.places = new Int32Array(2 * words.length);
    reading.ids = new Int32Array(2 * words.length);
    reading.elided = new Uint8Array(2 * words.length);
  }
  const { tokens, places, ids, elided } = reading;
  let size = 2;
  tokens[0] = tokens[1] = Token.edge;
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const mark = gapToken(text, end, word.start);
    if (mark > 0) tokens[size++] = mark;
    places[i] = size;
    const forms = formsOf(word.spelling);
    ids[i] = forms.id;
    elided[i] = forms.elided;
    tokens[size++] = word.opensSentence ? forms.opening : forms.inside;
    end = word.end;
  }
  const mark = gapToken(text, end, text.length);
  if (mark > 0) tokens[size++] = mark;
  tokens[size++] = Token.edge;
  tokens[size++] = Token.edge;
  reading.size = size;
}

/**
 * The marks between two words as one token: the first mark (comma, point, question, exclamation, semicolon or the like,
 * dash or ellipsis, other), and whether a quotation closes or opens there. 0 for space alone.
 */
export function gapToken(text: string, start: number, end: number): number {
  if (end - start === 1 && text.charCodeAt(start) === 32) return 0;
  let first = 0;
  let quote = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (isDoubleMark(code) || isSingleMark(code)) {
      quote = i > start && i === end - 1 ? 2 : i === 0 ? 2 : quote || 1;
      continue;
    }
    if (first !== 0) continue;
    if (code === 44) first = 1;
    else if (code === 46) first = text.charCodeAt(i + 1) === 46 ? 6 : 2;
    else if (code === 63) first = 3;
    else if (code === 33) first = 4;
    else if (code === 59 || code === 58) first = 5;
    else if (isDash(code) || code === 0x2026) first = 6;
    else first = 7;
  }
  return first === 0 && quote === 0 ? 0 : 1 + first * 3 + quote;
}

function wordToken(word: Spelling, opensSentence: boolean, id: number | undefined, { capital }: Vocabulary): number {
  const { norm } = word;
  if (word.capitalised && !opensSentence) {
    if (id !== undefined && (capital[id]! > 0 || norm === 'i' || norm.startsWith("i'"))) return id;
    return isAllCapitals(word.text) && id !== undefined ? id : norm.endsWith("'s") ? Token.names : Token.name;
  }
  if (id !== undefined) return id;
  if (word.capitalised) return norm.endsWith("'s") ? Token.names : Token.name;
  return unknownToken(norm);
}

/** What an uncounted word looks like. */
export function unknownToken(norm: string): number {
  if (isDigit(norm.charCodeAt(0))) return Token.number;
  if (norm.endsWith("'s")) return Token.unknownOwner;
  if (norm.startsWith("'") || norm.endsWith("'")) return Token.elided;
  if (norm.includes('-')) return Token.compound;
  if (norm.endsWith('ing')) return Token.unknownIng;
  if (norm.endsWith('ed')) return Token.unknownEd;
  if (norm.endsWith('ly')) return Token.unknownLy;
  if (norm.endsWith('s') && !norm.endsWith('ss')) return Token.unknownS;
  return Token.unknown;
}

function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Letters left out: `'e`, `goin'`, `pers'nal`. Contractions and possessives are none, and no plural's either. */
export function isElided(norm: string): boolean {
  const at = norm.indexOf("'");
  if (at < 0) return false;
  if (at === norm.length - 1) return !norm.endsWith("s'");
  return !contraction.test(norm);
}

const contraction = /^[a-z]+(?:'(?:s|t|d|m|re|ve|ll))+$/;
