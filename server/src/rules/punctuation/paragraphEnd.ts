import { defineRule } from '../../engine/defineRule.ts';
import { auxiliaries, conjunctions, determiners, prepositions } from '../../manuscript/functionWords.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { startsClause } from '../clauses.ts';

/** Fewer words may be a label, a sign or a line of a list; of one sentence and of several. */
const FEWEST = { one: 6, several: 8 };

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
      ok: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nHe leaned closer and then he said,\n\n"No."\n\nIt was late.\n\nThe road was long.',
    },
    {
      ok: 'It rained.\n\nIt was late.\n\nThe road was long.\n\nThe Lamp on the Far Hill\n\nIt was late.\n\nThe road was long.\n\nIt rained.',
    },
  ],
  *check({ paragraph }) {
    const { text, words, kind } = paragraph;
    const last = words.at(-1);
    if (kind !== 'prose' || !last || !isWhole(paragraph)) return;
    // `at two a.m.`, `in 1200 AD`
    if (/[.\d]|^\p{Lu}+$/u.test(last.text)) return;
    const rest = text.slice(last.end).trim();
    if (rest !== '' && rest !== ',') return;
    if (prepositions.has(last.norm) || conjunctions.has(last.norm) || determiners.has(last.norm)) return;
    if (auxiliaries.has(last.norm) || text.includes('\n')) return;
    const { start, end } = last;
    yield {
      start,
      end: end + rest.length,
      message: 'This paragraph ends without a full stop.',
      fixes: ['.', '?', '!'].map((newText) => ({
        title: `End it with “${newText}”`,
        edits: [{ start: end, end: end + rest.length, newText }],
        applicability: 'suggestion' as const,
      })),
      when: { previousEndsSentence: true, atEdge: false, ...(rest === ',' && { nextOpensSpeech: false }) },
    };
  },
});

/** Sentences, not a heading, a sign or a line of verse. */
function isWhole(paragraph: Paragraph): boolean {
  const { words, sentences } = paragraph;
  if (!words[0]!.capitalised) return false;
  return sentences.length > 1
    ? words.length >= FEWEST.several
    : words.length >= FEWEST.one && startsClause(paragraph, 0);
}
