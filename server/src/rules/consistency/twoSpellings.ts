import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { variantOf } from '../../lexicon/variants.ts';
import { isInSmallLetters } from '../smallLetters.ts';
import { casedLike, hasNamesCapital, variantsIn } from './variantWords.ts';

export const twoSpellings = defineRule({
  id: 'consistency/two-spellings',
  description: 'A word is spelt in one way all through the work.',
  rationale: 'Both “grey” and “gray” are right, and so are “OK” and “okay”; a mixture is not.',
  severity: 'hint',
  examples: [
    {
      bad: 'The sky was grey, the sea was grey, and the gray gulls cried.',
      good: 'The sky was grey, the sea was grey, and the grey gulls cried.',
    },
    {
      bad: '"Okay," she said. "Okay, I will."\n\nHe nodded. It was OK by him.',
      good: '"Okay," she said. "Okay, I will."\n\nHe nodded. It was okay by him.',
    },
    {
      bad: '"Okay," he said.\n\nIt was OK with her, and OK with him, and OK with the dog.',
      good: '"OK," he said.\n\nIt was OK with her, and OK with him, and OK with the dog.',
    },
    {
      bad: 'She realised her mistake, and he realised his. Nobody realizes such things.',
      good: 'She realised her mistake, and he realised his. Nobody realises such things.',
    },
    { ok: 'Mr Gray wore grey. The grey suited Mr Gray, said Mrs Gray.', why: 'a name' },
    { ok: 'The gray sea lay under a gray sky.' },
    { ok: 'It was OK. "OK," he said.' },
    { ok: '"Okay," she said. "Okay."\n\nok so where are you', why: 'a message' },
    { ok: 'He realised it all at once, and he apologized.', why: 'two words, each spelt in one way' },
  ],
  *check({ paragraph, style }) {
    if (isInSmallLetters(paragraph)) return;
    for (const i of variantsIn(paragraph)) {
      const word = paragraph.words[i]!;
      const variant = variantOf(word.norm)!;
      const names = variant.pair === 'okay/ok';
      // style/dialect, style/ok
      if (variant.dialect && style.dialect !== 'any') continue;
      if (names && style.ok !== 'any') continue;
      if (!names && hasNamesCapital(word)) continue;
      const { start, end, text } = word;
      const newText = casedLike(variant.other, word);
      yield {
        start,
        end,
        message: `The story spells this word in two ways: “${text}” here, “${newText}” elsewhere.`,
        fixes: [change({ start, end }, newText)],
        group: variant.pair,
        when: { outnumbered: { words: variant.forms, by: variant.otherForms, names, orEqual: !variant.first } },
      };
    }
  },
});
