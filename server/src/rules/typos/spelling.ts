import { defineRule } from '../../engine/defineRule.ts';
import type { Finding, RuleContext } from '../../engine/types.ts';
import { contractionOf } from '../../lexicon/contractions.ts';
import type { Word } from '../../manuscript/types.ts';

/** The book uses an unknown word this often: it is the author's own. */
const COINAGE = 3;
/** The same for a capitalised one: it is a name. */
const NAME = 2;
const SUGGESTIONS = 5;
/** Zipf frequency of words that hold a sentence together. */
const FUNCTION_WORD = 5.6;
const USUAL = 4.5;
/** This many unknown words among this many: another language, or a made-up one. */
const FOREIGN = { unknown: 3, among: 6 };

export const spelling = defineRule({
  id: 'typos/spelling',
  description: 'A word is misspelt.',
  rationale:
    'Names and coined words are learnt from the manuscript: a word that the book uses again and again is the author’s own.',
  severity: 'warning',
  examples: [
    { bad: 'She was definately late.', good: 'She was definitely late.' },
    { bad: 'He recieved the letter at noon.', good: 'He received the letter at noon.' },
    { bad: 'The old man laugehd and sat down.', good: 'The old man laughed and sat down.' },
    { bad: 'Teh door was open.', good: 'The door was open.' },
    { ok: '“Goin’ far?” asked Merrick.', why: 'an elision' },
    { ok: 'Nooooo! Hmmm. N-no, I d-don’t think so.', why: 'sounds, stretched letters, stammering' },
    { ok: 'They drank quorl. Quorl was cheap. Nobody drank quorl twice.', why: 'a coined word that comes again' },
    { ok: 'Yesterday Zephrina came; today Zephrina left.', why: 'a name' },
    { ok: 'The colour of the harbour, the color of the harbor.', why: 'every spelling of English is a word' },
  ],
  *check(context) {
    const { words } = context.paragraph;
    const unknown: number[] = [];
    words.forEach((word, index) => {
      if (isUnknown(word, context)) unknown.push(index);
    });
    for (const index of unknown) {
      const near = unknown.filter((other) => Math.abs(other - index) < FOREIGN.among);
      if (near.length >= FOREIGN.unknown) continue;
      yield* report(index, context);
    }
  },
});

function isUnknown(word: Word, { lexicon }: RuleContext): boolean {
  const { text, norm } = word;
  if (lexicon.has(text) || contractionOf(norm) !== undefined) return false;
  // Capitals throughout, or inside the word: an acronym, a brand, a shout.
  return !/\p{L}.*\p{Lu}/u.test(text);
}

function* report(index: number, context: RuleContext): Generator<Finding> {
  const { lexicon, paragraph } = context;
  const word = paragraph.words[index]!;
  const { start, end, text, norm } = word;
  const suggestions = inContext(lexicon.suggest(text, SUGGESTIONS), index, context).slice(0, SUGGESTIONS);
  if (suggestions[0] && isCoinedCompound(suggestions[0], lexicon)) return;
  const fixes = suggestions.map((newText) => ({
    title: `Change to “${newText}”`,
    edits: [{ start, end, newText }],
    applicability: 'suggestion' as const,
  }));
  const message = suggestions[0]
    ? `“${text}” is not a word we know. Did you mean “${suggestions[0]}”?`
    : `“${text}” is not a word we know.`;
  if (!word.capitalised) {
    if (suggestions.length > 0) yield { start, end, message, fixes, when: { rare: { word: norm, times: COINAGE } } };
    return;
  }
  yield {
    start,
    end,
    message: `“${text}” looks like a slip for a name that this story uses.`,
    fixes,
    when: { nearName: text, rare: { word: norm, times: NAME } },
  };
  // A capital that the sentence asks for may stand on any word, but most unknown ones are names.
  if (word.opensSentence && suggestions[0] && lexicon.hasCommon(suggestions[0]) && lexicon.zipf(suggestions[0]) > USUAL)
    yield { start, end, message, fixes, when: { notNames: [text], rare: { word: norm, times: NAME } } };
}

/** Suggestions in the order that the spelling and the words around them make likely together. */
function inContext(suggestions: string[], index: number, { context, paragraph, lexicon }: RuleContext): string[] {
  if (!context || suggestions.length === 0) return suggestions;
  const likely = context.likely(paragraph, index, lexicon);
  return [...new Set([...likely, ...suggestions])];
}

/** `sandwolf`, `gunplay`: two words of substance that a writer joined on purpose; `ofthe` is none. */
function isCoinedCompound(suggestion: string, lexicon: RuleContext['lexicon']): boolean {
  const parts = suggestion.split(' ');
  return parts.length === 2 && parts.every((part) => part.length > 2 && lexicon.zipf(part) < FUNCTION_WORD);
}
