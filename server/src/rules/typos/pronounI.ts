import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { wordAfter, wordBefore } from '../neighbours.ts';
import { hasSender, isInSmallLetters } from '../smallLetters.ts';
import { wordFinder } from '../wordFinder.ts';

const smallOnes = wordFinder(({ text }) => /^i(?:['’](?:m|d|ll|ve))?$/.test(text));

export const pronounI = defineRule({
  id: 'typos/pronoun-i',
  description: 'The pronoun “I” is a capital.',
  rationale: 'Phones capitalise it by themselves; keyboards do not.',
  severity: 'warning',
  examples: [
    { bad: 'When i woke, the house was empty.', good: 'When I woke, the house was empty.' },
    { bad: '"Maybe i\'ll stay," she said.', good: '"Maybe I\'ll stay," she said.' },
    { bad: 'She was taller than I was, and i knew it.', good: 'She was taller than I was, and I knew it.' },
    { ok: 'Many birds, i.e. crows, sat there.' },
    { ok: 'He ticked points (i) and (ii), then chapter i of the book.' },
    { ok: 'ivy: nobody talk to me until the finale. i mean it', why: 'a message in small letters throughout' },
    { ok: 'MARCHEL: i know where she went', why: 'a message' },
    { ok: 'The i in her name was dotted with a heart.' },
  ],
  *check({ paragraph }) {
    const found = smallOnes(paragraph);
    if (found.length === 0) return;
    // A lone sentence without capitals may be a slip, unless it is somebody's message.
    if ((paragraph.sentences.length > 1 || hasSender(paragraph)) && isInSmallLetters(paragraph)) return;
    for (const i of found) {
      const word = paragraph.words[i]!;
      if (word.text === 'i') {
        const before = wordBefore(paragraph, i);
        const after = wordAfter(paragraph, i);
        if (!after || !is(after.norm, 'F') || (before && /^(?:the|an|a|letter|chapter|part|little)$/.test(before.norm)))
          continue;
      }
      const newText = `I${word.text.slice(1)}`;
      yield {
        start: word.start,
        end: word.end,
        message: 'The pronoun “I” is written with a capital.',
        fixes: [change(word, newText, 'safe')],
      };
    }
  },
});
