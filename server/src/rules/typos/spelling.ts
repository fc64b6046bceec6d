import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding, RuleContext } from '../../engine/types.ts';
import { irregularFormsOf } from '../../lexicon/verbForms.ts';
import { is, isFiniteVerb } from '../../lexicon/wordClasses.ts';
import { determiners } from '../../manuscript/functionWords.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Word } from '../../manuscript/types.ts';
import { firstWordFrom } from '../../manuscript/words.ts';
import { joined, wordSet } from '../neighbours.ts';
import { isOneSlip } from '../oneSlip.ts';
import { isInSmallLetters } from '../smallLetters.ts';
import { unknownWords } from './unknownWords.ts';

/** The book uses an unknown word this often: it is the author's own. */
const COINAGE = 3;
/** … unless it looks like a slip that a writer makes again and again. */
const HABIT = 8;
/** The same for a capitalised one: it is a name. */
const NAME = 2;
const SUGGESTIONS = 5;
/** How much commoner than the name, in steps of Zipf frequency, a word near it is likelier meant. */
const NEARER = 1.5;
/** Zipf frequency of words that hold a sentence together. */
const FUNCTION_WORD = 5.9;
const USUAL = 4.5;
/** Letters from which a word with a capital lies near no others but by a slip. */
const LONG = 7;
/** … and of the members of a word that was joined on purpose, at least. */
const SUBSTANCE = 3.3;

/** Shorter ones are one letter from the names of people. */
const SHORTEST_NAME = 6;
const commonNames = wordSet(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April September October November December ' +
    'Christmas Halloween Thanksgiving English American British French Italian Spanish Russian Chinese Japanese European ' +
    'Britain England America Europe',
);
const beginnings: ReadonlySet<string> = new Set([...commonNames].map((name) => name.slice(0, 2)));

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
    { bad: 'Ecstacy was written on his face.', good: 'Ecstasy was written on his face.' },
    {
      bad: 'They met Tobrin by the gate at noon. The guards let Tobrin pass, and nobody spoke. "Go," tobrin said.',
      good: 'They met Tobrin by the gate at noon. The guards let Tobrin pass, and nobody spoke. "Go," Tobrin said.',
    },
    { bad: 'They had met on a Wensday.', good: 'They had met on a Wednesday.' },
    { bad: 'They went there on a monday.', good: 'They went there on a Monday.' },
    { ok: '“Goin’ far?” asked Merrick.', why: 'an elision' },
    { ok: "'I t'ink dey charga too much for da fruit,' he said.", why: 'dialect' },
    { bad: "'I'm goin' to the libary,' he said.", good: "'I'm goin' to the library,' he said." },
    { ok: 'Nooooo! Hmmm. N-no, I d-don’t think so.', why: 'sounds, stretched letters, stammering' },
    { bad: 'She read his expresssion well.', good: 'She read his expression well.' },
    { ok: 'They drank quorl. Quorl was cheap. Nobody drank quorl twice.', why: 'a coined word that comes again' },
    { ok: 'It was all done with a certain je ne sais quoi.', why: 'another language' },
    { ok: '“Te quiero, mi cielo,” she said. “Ven, siéntate conmigo.”', why: 'another language, for a sentence' },
    { ok: '“Hola,” said Rosa. “My abuela sent you these, mija.”', why: 'words that a speaker of two languages uses' },
    { ok: '"Da boss, he make me charga too much for da fruit," he said.', why: 'an accent' },
    { ok: 'He kept an old bakehouse by the churchdoor.', why: 'joined on purpose' },
    { ok: 'The pre- and post-war years were hard.' },
    { bad: '"Probaly," said Merrick. He saw Merrick.', good: '"Probably," said Merrick. He saw Merrick.' },
    { ok: '"Prendy, do you see it?" he asked.', why: 'a name' },
    { ok: '[03:09] jovvy: I have got it. Do not be sorry.', why: 'a handle' },
    { ok: 'Ask @jovvy, or look under #amwritting.', why: 'a handle and a tag' },
    { ok: 'Yesterday Junella came to see Marchel.', why: 'names' },
    { ok: 'Yesterday Zephrina came; today Zephrina left.', why: 'a name' },
    { ok: 'The gamers kept binging on the storyline, hangry and in jammies.', why: 'words of today' },
    { ok: '"Stop lookin at me, I was only tryin to help," he said.', why: 'an -ing as it is spoken' },
    { ok: '“There he sat—’orrid, it was, and his ’andkerchief over his face.”', why: 'a dropped h' },
    { ok: 'The fog was *oddle*, and the bay lit up: *thoom.*', why: 'coined words are set apart' },
    { ok: 'The colour of the sea, the flavor of the harbor.', why: 'every spelling of English is a word' },
  ],
  *check(context) {
    for (const word of unknownWords(context)) yield* report(word, context);
  },
});

function* report(word: Word, context: RuleContext): Generator<Finding> {
  const { lexicon, paragraph } = context;
  const { start, end, text, norm } = word;
  const index = firstWordFrom(paragraph.words, start);
  // Capitalised inside a sentence it is a name, most often: what else it might be is not worth the search.
  if (word.capitalised && !word.opensSentence) {
    yield* misspeltName(word, context);
    return;
  }
  const suggestions = inContext(lexicon.suggest(text, SUGGESTIONS), word, context);
  const best = suggestions[0];
  if (!(best && !/[ -]/.test(best) && lexicon.zipf(best) > SUBSTANCE) && isCoinedCompound(norm, lexicon)) return;
  const fixes = suggestions.map((newText) => change({ start, end }, newText));
  const message = suggestions[0]
    ? `“${text}” is not a word we know. Did you mean “${suggestions[0]}”?`
    : `“${text}” is not a word we know.`;
  if (!word.capitalised) {
    // `tobias`, where the book knows Tobias.
    const name = text[0]!.toUpperCase() + text.slice(1);
    // `a good plugger`: a common noun, though somebody is called so.
    if (!isInSmallLetters(paragraph) && !describes(paragraph.words[index - 1]))
      yield {
        start,
        end,
        message: `A name has a capital: “${name}”.`,
        fixes: [change({ start, end }, name)],
        when: { names: [name], common: { word: norm, times: COINAGE }, unknown: text },
      };
    const isName =
      !isInSmallLetters(paragraph) &&
      isEverydayName(name, suggestions, context) &&
      (takesArticle.test(norm) || !describes(paragraph.words[index - 1]));
    const isSlip = best !== undefined && norm.length >= LONG && isOneSlip(norm, best) && lexicon.zipf(best) > SUBSTANCE;
    if (isName || suggestions[0])
      yield {
        start,
        end,
        message: isName ? `A name has a capital: “${name}”.` : message,
        fixes: isName ? [change({ start, end }, name), ...fixes] : fixes,
        when: {
          rare: { word: norm, times: isName || isHabitual(word, suggestions[0], context) ? HABIT : COINAGE },
          unknown: text,
          // `The fog was *oddle*.`
          ...(isSlip || isName ? {} : { notSetApart: true as const }),
        },
      };
    return;
  }
  // `Wes Coulter.`
  const next = paragraph.words[index + 1];
  if (next?.capitalised && next.norm !== 'i' && joined(paragraph, index)) return;
  // `“Probaly,” said Ned`
  const endsSpeech = /["”]/.test(paragraph.text.slice(end, next?.start ?? end));
  // A capital that the sentence asks for may stand on any word, but most unknown ones are names, all the more before a verb.
  if (
    suggestions[0] &&
    !(isFiniteVerb(next?.norm ?? '') && !endsSpeech && !is(suggestions[0].toLowerCase(), 'nN')) &&
    lexicon.hasCommon(suggestions[0]) &&
    lexicon.zipf(suggestions[0]) > (norm.length < LONG ? USUAL : SUBSTANCE)
  )
    yield {
      start,
      end,
      message,
      fixes,
      when: { notNames: [text], rare: { word: norm, times: NAME }, unknown: text, notSetApart: true },
    };
}

/** `Wensday`: of names only those that everybody writes alike can be told from new ones. */
function* misspeltName({ start, end, text, norm }: Word, { lexicon }: RuleContext): Generator<Finding> {
  if (text.length < SHORTEST_NAME || !beginnings.has(text.slice(0, 2))) return;
  const [name] = lexicon.suggest(text, 1);
  if (name === undefined || !commonNames.has(name)) return;
  yield {
    start,
    end,
    message: `“${text}” is not a word we know. Did you mean “${name}”?`,
    fixes: [change({ start, end }, name)],
    when: { rare: { word: norm, times: COINAGE }, unknown: text },
  };
}

/** Suggestions with what grammar asks for first (`had teached` -> `taught`), then what the words around make likely. */
function inContext(suggestions: string[], word: Word, { context, paragraph, lexicon }: RuleContext): string[] {
  if (suggestions.length === 0) return suggestions;
  const at = firstWordFrom(paragraph.words, word.start);
  const right = irregularFormsOf(word.norm);
  // The past first, unless a participle is due.
  if (takesParticiple.test(paragraph.words[at - 1]?.norm ?? '')) right.reverse();
  const likely = context?.likely(paragraph, at, lexicon) ?? [];
  return [...new Set([...right, ...likely, ...suggestions])].slice(0, SUGGESTIONS);
}

/** Right before a participle. */
const takesParticiple =
  /^(?:have|has|had|having|be|been|being|was|were|is|are|am|got|get|.*'ve|(?:had|have|has|was|were|is|are)n't)$/;

/** `he seiad`, in narration: an everyday word written wrong, again and again; in speech an accent may be spelt so. */
function isHabitual({ start, norm }: Word, fix: string | undefined, { lexicon, paragraph }: RuleContext): boolean {
  if (fix === undefined || norm.length < 5 || fix !== fix.toLowerCase() || lexicon.zipf(fix) <= USUAL) return false;
  return !isQuoted(paragraph, start);
}

/** `a monday`, `the english`: days, months and peoples, of all names. */
const takesArticle = /(?:day|days|ember|ober|uary|july|christmas|ish|ese|ans?)$/;

/** `paris`, `monday`, `american`: a name that everybody knows, and no slip of a word that fits better. */
function isEverydayName(name: string, suggestions: readonly string[], { lexicon }: RuleContext): boolean {
  if (name.length < 3 || !lexicon.isKnownName(name) || lexicon.zipf(name) < SUBSTANCE) return false;
  return suggestions[0] === undefined || lexicon.zipf(suggestions[0]) < lexicon.zipf(name) + NEARER;
}

/** An article or adjective right before it makes a noun of the word, no name. */
function describes(before: Word | undefined): boolean {
  return before !== undefined && (determiners.has(before.norm) || is(before.norm, 'aj'));
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
