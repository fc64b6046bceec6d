import { determiners, possessives, subjectPronouns } from '../../manuscript/functionWords.ts';
import type { DialogueTag, Paragraph, Word } from '../../manuscript/types.ts';

/**
 * The word, capitalised at the head of a tag, is written small there: a pronoun (but I), an article or the like, or the
 * verb of an inverted tag. A name keeps its capital.
 */
export function lowersInTag({ text }: Paragraph, word: Word, tag: DialogueTag): boolean {
  if (/^i(?:$|['’])/.test(word.norm) || word.text.length > 1 === (word.text === word.text.toUpperCase())) return false;
  // `Was all he said`
  if (word.start === tag.verb.start || word.norm === 'was') return true;
  if (word.start !== tag.subject.start) return false;
  const name = /^\p{Lu}/u.test(text.slice(word.end + 1, word.end + 2));
  if (subjectPronouns.has(word.norm) || possessives.has(word.norm)) return true;
  // `The Doctor said`: small all the same; but `The Hague`, `A. said` are names.
  return determiners.has(word.norm) && !(name && word.norm === 'a');
}
