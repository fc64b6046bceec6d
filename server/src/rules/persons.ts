import { is } from '../lexicon/wordClasses.ts';
import { possessives } from '../manuscript/functionWords.ts';
import { isNamelike } from '../manuscript/subjects.ts';
import type { Paragraph, Word } from '../manuscript/types.ts';
import { joined } from './neighbours.ts';

/** Words of a person's name or description, at most. */
export const LONGEST_PERSON = 4;

/** The end of what names one person from word `at` on: `Tara`, `you`, `his little brother`. */
export function personEnd(paragraph: Paragraph, at: number): number | undefined {
  const { words } = paragraph;
  const word = words[at];
  if (!word) return undefined;
  if (word.norm === 'you') return at + 1;
  let end = at;
  if (isNamelike(word)) {
    while (
      end < words.length &&
      end - at < LONGEST_PERSON &&
      isNamelike(words[end]!) &&
      (end === at || joined(paragraph, end - 1))
    )
      end++;
    return /['’]s$/.test(words[end - 1]!.norm) ? undefined : end;
  }
  if (!possessives.has(word.norm)) return undefined;
  end++;
  while (end < words.length && end - at < LONGEST_PERSON && joined(paragraph, end - 1)) {
    if (isNoun(words[end]) && !(joined(paragraph, end) && isNoun(words[end + 1]))) return end + 1;
    if (!is(words[end]!.norm, 'j')) return undefined;
    end++;
  }
  return undefined;
}

const isNoun = (word: Word | undefined): boolean => word !== undefined && !word.capitalised && is(word.norm, 'nN');
