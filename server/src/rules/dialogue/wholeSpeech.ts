import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { wordSet } from '../neighbours.ts';
import { wordsIn } from './speech.ts';

/** Words that a capital never stands on but at the head of a sentence. */
export const opensInCapital =
  /^(?:that|and|but|or|so|if|when|then|now|let's|you|he|she|it|we|they|the|a|an|this|there|what|why|how|where|who|your|my|his|her|our|their|don't|do|is|was|are|not|because|as|in|on|at|to|for|with|of)(?:'(?:s|re|ll|ve|d))?$/;

/** A first half that ends in one of these cannot stand alone. */
const unfinished =
  /^(?:think|suppose|guess|know|believe|hope|wish|that|if|and|but|or|because|when|as|to|of|for|with|the|a|an|my|your|is|was|well|then|so|only|mean|say)$/;

/** An answer that is a sentence. Source: our own list. */
export const answers: ReadonlySet<string> = wordSet(
  'yes yeah yep aye no nope nah sure exactly precisely absolutely certainly right okay ok fine good maybe perhaps never nothing nonsense indeed really true thanks sorry hello hi',
);

/** What stands before a tag could be all that was said: `Exactly`, `I don't know`; not `You know`, `Tara`, `Well`. */
export function isWhole(paragraph: Paragraph, { inner }: Quotation): boolean {
  const words = paragraph.words.slice(...wordsIn(paragraph, inner));
  const last = words.at(-1)?.norm ?? '';
  if (words.length < 2) return answers.has(last);
  const before = words.at(-2)!.norm;
  return !unfinished.test(last) || /n't$|^not$/.test(before) || (last === 'know' && before === 'i');
}
