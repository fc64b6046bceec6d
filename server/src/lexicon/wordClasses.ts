import { wordClassData } from './wordClasses.data.ts';

/**
 * What company a word keeps in fiction, one letter a habit: n noun (N: hardly anything else), p plural, s follows `a` or
 * `every`, c hardly ever stands without an article or the like, b base verb, f finite verb, d participle (B, F, D: often),
 * a follows `very` or `so`, j stands before nouns. A habit is evidence, not proof: `all` follows `they` like a verb.
 */
export function wordClasses(norm: string): string {
  classes ??= load();
  return classes.get(norm) ?? '';
}

/** The word has one of the habits named by `letters`. */
export function is(norm: string, letters: string): boolean {
  const own = wordClasses(norm);
  for (const letter of letters) if (own.includes(letter)) return true;
  return false;
}

/** A noun and hardly ever anything else. */
export const isNoun = (norm: string) => is(norm, 'N');

/** A finite past or present verb in most places, and no noun. */
export const isFiniteVerb = (norm: string) => is(norm, 'F') && !is(norm, 'nN');

let classes: Map<string, string> | undefined;

function load(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [marks, words] of Object.entries(wordClassData)) for (const word of words.split(' ')) map.set(word, marks);
  return map;
}
