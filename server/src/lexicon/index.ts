import { startsWithVowelSound } from './articles.ts';
import { isFormation } from './formations.ts';
import { plainForm, readForm } from './forms.ts';
import { createSuggester, type ErrorModel } from './suggest.ts';
import type { Lexicon } from './types.ts';
import { createTypoList } from './typoList.ts';
import { COMMON, NAME, RARE, readWordGraph, wordNumber } from './wordGraph.ts';

export interface LexiconData {
  /** words.bin */
  readonly words: ArrayBuffer;
  /** errorModel.json, parsed */
  readonly errorModel: ErrorModel;
  /** typos.txt: `typo fix fix…` a line; slips that the error model alone would mend wrongly */
  readonly typos: string;
}

/** Opens the dictionary. Throws a plain sentence when the data are damaged. */
export function createLexicon(data: LexiconData): Lexicon {
  const graph = readWordGraph(data.words);
  const known = new Map<string, number>();

  /** The word's number, cached: manuscripts repeat themselves. */
  function numberOf(lower: string): number {
    let number = known.get(lower);
    if (number === undefined) {
      if (known.size > 50_000) known.clear();
      number = wordNumber(graph, lower);
      known.set(lower, number);
    }
    return number;
  }

  const flagsOf = (lower: string): number => {
    const number = numberOf(lower);
    return number < 0 ? 0 : graph.info[2 * number + 1]!;
  };
  const zipfOf = (number: number): number => (number < 0 ? 0 : graph.info[2 * number]! / 32);
  const zipf = (word: string): number => zipfOf(numberOf(plainForm(word).toLowerCase()));
  const entry = (word: string, capitals: boolean): boolean => {
    const lower = word.toLowerCase();
    return (flagsOf(lower) & (capitals ? COMMON | RARE | NAME : COMMON | RARE)) !== 0;
  };
  const typos = createTypoList(data.typos);
  const formation = (has: (word: string, capitals: boolean) => boolean) => (lower: string, capitals: boolean) =>
    !typos.has(lower) &&
    // Hundreds of forms may be asked for, once: they would drive what the text has out of the cache.
    isFormation(lower, {
      has: (form) => has(form, capitals),
      zipf: (form) => zipfOf(wordNumber(graph, form)),
      isCapitalised: capitals,
    });
  const ownFormation = formation(entry);
  const forms = new Map<string, boolean>();
  /** Cached as well: most words of a book are a few thousand, again and again. */
  const has = (word: string): boolean => {
    let answer = forms.get(word);
    if (answer === undefined) {
      if (forms.size > 50_000) forms.clear();
      answer = readForm(plainForm(word), entry, ownFormation);
      forms.set(word, answer);
    }
    return answer;
  };
  const suggester = createSuggester(graph, data.errorModel, typos, flagsOf, zipf);

  return {
    has,
    hasAlong(word, others) {
      const either = (form: string, capitals: boolean) => entry(form, capitals) || others(form.toLowerCase());
      return readForm(plainForm(word), either, formation(either));
    },
    hasCommon: (word) => (flagsOf(plainForm(word).toLowerCase()) & COMMON) !== 0,
    isKnownName: (word) => (flagsOf(stem(plainForm(word)).toLowerCase()) & NAME) !== 0,
    zipf,
    suggest: (word, limit) => suggester(plainForm(word), limit),
    startsWithVowelSound,
  };
}

/** Without a possessive ending. */
function stem(word: string): string {
  return word.replace(/'s?$/i, '');
}
