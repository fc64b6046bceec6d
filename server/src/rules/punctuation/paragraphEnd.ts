import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { auxiliaries, conjunctions, determiners, prepositions } from '../../manuscript/functionWords.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { startsClause } from '../clauses.ts';
import { wordSet } from '../neighbours.ts';
import { hasSender } from '../smallLetters.ts';

/** Fewer words may be a label, a sign or a line of a list; of one sentence and of several. */
const FEWEST = { one: 6, several: 8 };
/** So many words with a comma among them are a sentence, however it begins. */
const LONG = 16;
/** Beside a verb these may end a sentence: `it clicked itself off`, `she was through it all`. */
const final = wordSet('off up down out away over back through by all that this');

export const paragraphEnd = defineRule({
  id: 'punctuation/paragraph-end',
  description: 'A paragraph ends in a full stop or the like.',
  rationale:
    'The last key is easily missed. Only paragraphs of whole sentences between others are looked at, so that nothing is said of the one being written at the end.',
  severity: 'warning',
  examples: [
    {
      bad: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nShe turned away. He did not follow her down the hill\n\nIt rained.\n\nIt was late.\n\nThe road was long.',
      good: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nShe turned away. He did not follow her down the hill.\n\nIt rained.\n\nIt was late.\n\nThe road was long.',
    },
    {
      bad: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nHe walked home alone that night,\n\nIt rained.\n\nIt was late.\n\nThe road was long.',
      good: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nHe walked home alone that night.\n\nIt rained.\n\nIt was late.\n\nThe road was long.',
    },
    {
      bad: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nSomewhere in the house a board creaked, and when she opened the door the hall had gone cold\n\nIt rained.\n\nIt was late.\n\nThe road was long.',
      good: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nSomewhere in the house a board creaked, and when she opened the door the hall had gone cold.\n\nIt rained.\n\nIt was late.\n\nThe road was long.',
    },
    {
      ok: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nHe leaned closer and then he said,\n\n"No."\n\nIt was late.\n\nThe road was long.',
    },
    {
      ok: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nDAWN: I know where you are. I can see your lamp\n\nIt was late.\n\nThe road was long.\n\nIt rained.',
      why: 'a text message',
    },
    {
      ok: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nThe Lamp on the Far Hill\n\nIt was late.\n\nThe road was long.\n\nIt rained.',
    },
  ],
  *check({ paragraph }) {
    const { text, words, kind } = paragraph;
    const last = words.at(-1);
    if (kind !== 'prose' || !last || hasSender(paragraph)) return;
    // `at two a.m.`, `in 1200 AD`
    if (/[.\d]|^\p{Lu}+$/u.test(last.text)) return;
    const rest = text.slice(last.end).trim();
    if (rest !== '' && rest !== ',') return;
    if (goesOn(last.norm) || (rest === ',' && last.norm === 'remain')) return;
    if (auxiliaries.has(last.norm) || text.includes('\n') || !isWhole(paragraph)) return;
    const { start, end } = last;
    yield {
      start,
      end: end + rest.length,
      message: 'This paragraph ends without a full stop.',
      fixes: ['.', '?', '!'].map((newText) =>
        replace(`End it with “${newText}”`, { start: end, end: end + rest.length }, newText),
      ),
      when: {
        previousEndsSentence: true,
        // A note on the story may be one sentence; the last paragraph may not be written to its end yet.
        ...(paragraph.sentences.length > 1 ? { isLast: false } : { atEdge: false }),
        ...(rest === ',' && { nextOpensSpeech: false }),
      },
    };
  },
});

/** A sentence does not end here: it is broken by a blank line. */
const goesOn = (norm: string) =>
  !final.has(norm) && (prepositions.has(norm) || conjunctions.has(norm) || determiners.has(norm));

/** Sentences, not a heading, a sign or a line of verse. */
function isWhole(paragraph: Paragraph): boolean {
  const { text, words, sentences } = paragraph;
  if (!words[0]!.capitalised) return false;
  if (sentences.length > 1) return words.length >= FEWEST.several;
  if (words.length >= LONG && text.includes(', ') && !text.endsWith(',')) return true;
  return words.length >= FEWEST.one && (startsClause(paragraph, 0) || hasClause(paragraph));
}

/** `“Yes,” said Maud, to the urn`, `Laughing hurts, so he does it softly` */
function hasClause(paragraph: Paragraph): boolean {
  const { words, text, quotations } = paragraph;
  if (quotations[0]?.after.kind === 'tag') return true;
  return words.some(
    ({ norm, start }, i) => text[start - 2] === ',' && /^(?:and|but|so)$/.test(norm) && startsClause(paragraph, i + 1),
  );
}
