import { borrowedWords, smallForeignWords } from '../../lexicon/foreignWords.ts';
import {
  auxiliaries,
  determiners,
  objectPronouns,
  prepositions,
  subjectPronouns,
} from '../../manuscript/functionWords.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';

/** A letter with a mark, or another language's elision: `l'amour`, `qu'il`. */
const marked = /[à-ÿ]|^(?:l|j|qu)'[aeiouh]/;
/** How many words on either side are heard in one breath. */
const STRETCH = 5;
const endsStretch = /[.!?…“”"()—\n]/;
/** Small words that only English has: what shows that a borrowed word stands alone. */
const englishWords: ReadonlySet<string> = new Set(
  [...determiners, ...auxiliaries, ...prepositions, ...subjectPronouns, ...objectPronouns, 'and', 'but', 'not'].filter(
    (word) => !smallForeignWords.has(word),
  ),
);

/** The word is of another language, or stands right beside a word of one, or in a stretch of one. */
export function isForeign({ text, words }: Paragraph, index: number): boolean {
  const own = words[index]!.norm;
  // A sound that is made twice: `glug, glug`.
  if (borrowedWords.has(own) || words[index - 1]?.norm === own || words[index + 1]?.norm === own) return true;
  return isSign(words[index - 1]) || isSign(words[index + 1]) || isInStretch(text, words, index);
}

const isSign = (word: Word | undefined) =>
  word !== undefined && (smallForeignWords.has(word.norm) || marked.test(word.norm));

/** In the same breath stand more words of other languages than small ones of English: `Todo va a estar bien`. */
function isInStretch(text: string, words: readonly Word[], index: number): boolean {
  let signs = 0;
  let english = 0;
  const count = (word: Word) => {
    if (isSign(word) || borrowedWords.has(word.norm)) signs++;
    else if (englishWords.has(word.norm)) english++;
  };
  count(words[index]!);
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= STRETCH && words[at]; at += step) {
      const [first, second] = step < 0 ? [words[at]!, words[at + 1]!] : [words[at - 1]!, words[at]!];
      if (endsStretch.test(text.slice(first.end, second.start))) break;
      count(words[at]!);
    }
  return signs >= 2 && signs > english;
}
