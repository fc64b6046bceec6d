import { verbOfPast } from '../lexicon/verbForms.ts';
import { is } from '../lexicon/wordClasses.ts';
import { auxiliaries, conjunctions, determiners, prepositions } from '../manuscript/functionWords.ts';
import { isAdverb } from '../manuscript/subjects.ts';
import type { Paragraph } from '../manuscript/types.ts';
import { joined, wordSet } from './neighbours.ts';

const plural = wordSet('i you we they');
const singular = wordSet('he she it this that there');
/** A pronoun with its verb: `I'm`, `there's`. */
const withVerb = /^(?:(?:i|you|we|they|he|she|it|that|there|this)'(?:m|re|s|ll|ve|d)|here's)$/;

/** Words after which a pronoun begins a clause, whatever the clause. */
export const openers = wordSet('when because while where what why how although so');
/** … if the pronoun cannot be an object, nor one of two: `people like you is …`, `he and I are`. */
export const openersOfSubjects = wordSet('and but or than as like till until after before since');

/** A pronoun and its verb at word `at`: `I'm`, `she said`, `they never knew`; all before word `end`. */
export function startsClause(paragraph: Paragraph, at: number, end = paragraph.words.length): boolean {
  const { words } = paragraph;
  const norm = words[at]?.norm ?? '';
  if (withVerb.test(norm)) return true;
  const many = plural.has(norm);
  if (!many && !singular.has(norm)) return false;
  let verb = at + 1;
  while (verb < end && joined(paragraph, verb - 1) && isAdverb(words[verb]!.norm)) verb++;
  return verb < end && joined(paragraph, verb - 1) && hasTense(words[verb]!.norm, many);
}

/** `walked`, `saw`: the past of a verb, and told as one. */
export const isPastVerb = (norm: string) => (norm.endsWith('ed') || verbOfPast(norm) !== undefined) && is(norm, 'F');

/** The word is a finite verb. `many`: after a subject in the plural, or `I` and `you`. */
export function hasTense(norm: string, many: boolean): boolean {
  if (auxiliaries.has(norm)) return norm !== 'be' && norm !== 'been';
  if (/n't$/.test(norm) || norm === 'cannot') return true;
  if (determiners.has(norm) || prepositions.has(norm) || (conjunctions.has(norm) && norm !== 'like')) return false;
  // After `I` and `you` a noun is a verb (`I need`), but for plurals (`you boys`).
  return many ? is(norm, 'BfF') && !is(norm, 'N') : is(norm, 'fF') && !is(norm, 'nN');
}
