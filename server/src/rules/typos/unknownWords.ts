import type { RuleContext } from '../../engine/types.ts';
import { contractionOf } from '../../lexicon/contractions.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { dialectIn, isForeign } from './strangers.ts';

/** Longer than any word: a scream, an address, no text at all. */
const LONGEST = 50;
/** This many unknown words among this many: another language, or a made-up one. */
const FOREIGN = { unknown: 3, among: 6 };

const known = new WeakMap<Paragraph, readonly Word[]>();

/** Words that no dictionary knows; those of another language, and of speech that is spelt as it sounds, are left out. */
export function unknownWords(context: RuleContext): readonly Word[] {
  const { paragraph } = context;
  let found = known.get(paragraph);
  if (!found) {
    found = find(context);
    known.set(paragraph, found);
  }
  return found;
}

function find(context: RuleContext): Word[] {
  const { words } = context.paragraph;
  const unknown: number[] = [];
  words.forEach((word, index) => {
    if (isUnknown(word, context)) unknown.push(index);
  });
  if (unknown.length === 0) return [];
  const isStrange = dialectIn(context.paragraph, unknown);
  const found: Word[] = [];
  let from = 0;
  let to = 0;
  for (const index of unknown) {
    while (index - unknown[from]! >= FOREIGN.among) from++;
    while (to < unknown.length && unknown[to]! - index < FOREIGN.among) to++;
    if (to - from < FOREIGN.unknown && !isForeign(words, index) && !isStrange(index)) found.push(words[index]!);
  }
  return found;
}

function isUnknown(word: Word, { lexicon, paragraph }: RuleContext): boolean {
  const { text, norm } = word;
  if (lexicon.has(text) || text.length > LONGEST) return false;
  // A handle or a tag: `@jo_b`, `#amwriting`.
  if (/[@#]/.test(paragraph.text[word.start - 1] ?? '')) return false;
  if (contractionOf(norm) !== undefined) return false;
  // Capitals throughout, or inside the word: an acronym, a brand, a shout.
  return !/\p{L}.*\p{Lu}/u.test(text);
}
