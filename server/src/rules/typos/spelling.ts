import { defineRule } from '../../engine/defineRule.ts';
import type { Finding, RuleContext } from '../../engine/types.ts';
import { contractionOf } from '../../lexicon/contractions.ts';
import type { Word } from '../../manuscript/types.ts';
import { isInSmallLetters } from '../smallLetters.ts';
import { dialectIn, isForeign } from './strangers.ts';

/** The book uses an unknown word this often: it is the author's own. */
const COINAGE = 3;
/** The same for a capitalised one: it is a name. */
const NAME = 2;
const SUGGESTIONS = 5;
/** Longer than any word: a scream, an address, no text at all. */
const LONGEST = 50;
/** Zipf frequency of words that hold a sentence together. */
const FUNCTION_WORD = 5.9;
const USUAL = 4.5;
/** … and of the members of a word that was joined on purpose, at least. */
const SUBSTANCE = 3.3;
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
    {
      bad: 'They met Tobrin by the gate at noon. The guards let Tobrin pass, and nobody spoke. "Go," tobrin said.',
      good: 'They met Tobrin by the gate at noon. The guards let Tobrin pass, and nobody spoke. "Go," Tobrin said.',
    },
    { ok: '“Goin’ far?” asked Merrick.', why: 'an elision' },
    { ok: "'I t'ink dey charga too much for da fruit,' he said.", why: 'dialect' },
    { bad: "'I'm goin' to the libary,' he said.", good: "'I'm goin' to the library,' he said." },
    { ok: 'Nooooo! Hmmm. N-no, I d-don’t think so.', why: 'sounds, stretched letters, stammering' },
    { ok: 'They drank quorl. Quorl was cheap. Nobody drank quorl twice.', why: 'a coined word that comes again' },
    { ok: 'It was all done with a certain je ne sais quoi.', why: 'another language' },
    { ok: '"Da boss, he make me charga too much for da fruit," he said.', why: 'an accent' },
    { ok: 'He kept an old bakehouse by the churchdoor.', why: 'joined on purpose' },
    { ok: 'Ask @jovvy, or look under #amwritting.', why: 'a handle and a tag' },
    { ok: 'Yesterday Zephrina came; today Zephrina left.', why: 'a name' },
    { ok: 'The colour of the harbour, the color of the harbor.', why: 'every spelling of English is a word' },
  ],
  *check(context) {
    const { words } = context.paragraph;
    const unknown: number[] = [];
    words.forEach((word, index) => {
      if (isUnknown(word, context)) unknown.push(index);
    });
    if (unknown.length === 0) return;
    const isStrange = dialectIn(context.paragraph, unknown);
    let from = 0;
    let to = 0;
    for (const index of unknown) {
      while (index - unknown[from]! >= FOREIGN.among) from++;
      while (to < unknown.length && unknown[to]! - index < FOREIGN.among) to++;
      if (to - from >= FOREIGN.unknown || isForeign(words, index) || isStrange(index)) continue;
      yield* report(index, context);
    }
  },
});

function isUnknown(word: Word, { lexicon, paragraph }: RuleContext): boolean {
  const { text, norm } = word;
  if (text.length > LONGEST) return false;
  // A handle or a tag: `@jo_b`, `#amwriting`.
  if (/[@#]/.test(paragraph.text[word.start - 1] ?? '')) return false;
  if (lexicon.has(text) || contractionOf(norm) !== undefined) return false;
  // Capitals throughout, or inside the word: an acronym, a brand, a shout.
  return !/\p{L}.*\p{Lu}/u.test(text);
}

function* report(index: number, context: RuleContext): Generator<Finding> {
  const { lexicon, paragraph } = context;
  const word = paragraph.words[index]!;
  const { start, end, text, norm } = word;
  const nameSlip: Finding = {
    start,
    end,
    message: `“${text}” looks like a slip for a name that this story uses.`,
    fixes: [],
    when: { nearName: text, rare: { word: norm, times: NAME } },
  };
  if (word.capitalised && !word.opensSentence) {
    // Most are names: what else they might be is not worth the search.
    yield nameSlip;
    return;
  }
  const suggestions = inContext(lexicon.suggest(text, SUGGESTIONS), index, context);
  const best = suggestions[0];
  if (!(best && !/[ -]/.test(best) && lexicon.zipf(best) > SUBSTANCE) && isCoinedCompound(norm, lexicon)) return;
  const fixes = suggestions.map((newText) => ({
    title: `Change to “${newText}”`,
    edits: [{ start, end, newText }],
    applicability: 'suggestion' as const,
  }));
  const message = suggestions[0]
    ? `“${text}” is not a word we know. Did you mean “${suggestions[0]}”?`
    : `“${text}” is not a word we know.`;
  if (!word.capitalised) {
    // `tobias`, where the book knows Tobias.
    const name = text[0]!.toUpperCase() + text.slice(1);
    if (!isInSmallLetters(paragraph))
      yield {
        start,
        end,
        message: `A name has a capital: “${name}”.`,
        fixes: [{ title: `Change to “${name}”`, edits: [{ start, end, newText: name }], applicability: 'suggestion' }],
        when: { names: [name], common: { word: norm, times: COINAGE } },
      };
    if (suggestions.length > 0) yield { start, end, message, fixes, when: { rare: { word: norm, times: COINAGE } } };
    return;
  }
  yield { ...nameSlip, fixes };
  // A capital that the sentence asks for may stand on any word, but most unknown ones are names.
  if (suggestions[0] && lexicon.hasCommon(suggestions[0]) && lexicon.zipf(suggestions[0]) > USUAL)
    yield { start, end, message, fixes, when: { notNames: [text], rare: { word: norm, times: NAME } } };
}

/** Suggestions in the order that the spelling and the words around them make likely together. */
function inContext(suggestions: string[], index: number, { context, paragraph, lexicon }: RuleContext): string[] {
  const likely = context && suggestions.length > 0 ? context.likely(paragraph, index, lexicon) : [];
  return likely.length > 0 ? [...new Set([...likely, ...suggestions])].slice(0, SUGGESTIONS) : suggestions;
}

/** `sandwolf`, `gunplay`: two words of substance that a writer joined on purpose; `ofthe` is none. */
function isCoinedCompound(word: string, lexicon: RuleContext['lexicon']): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (
      parts.every(
        (part) => lexicon.hasCommon(part) && lexicon.zipf(part) > SUBSTANCE && lexicon.zipf(part) < FUNCTION_WORD,
      )
    )
      return true;
  }
  return false;
}
