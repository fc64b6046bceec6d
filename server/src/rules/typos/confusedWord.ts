import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { examplesOf, matchFinder } from '../wordPattern.ts';
import { idiomConfusions } from './confusedIdioms.ts';
import { wordConfusions } from './confusedWords.ts';
import { misheardPhrases } from './misheardPhrases.ts';
import { soundAlikes } from './soundAlikes.ts';

const confusions = [...wordConfusions, ...idiomConfusions, ...soundAlikes, ...misheardPhrases];
const matchesIn = matchFinder(confusions);

export const confusedWord = defineRule({
  id: 'typos/confused-word',
  description: 'Words that sound or look alike (its/it’s, then/than, breath/breathe) are not taken for one another.',
  rationale:
    'A spell checker knows both words. Only cases that the words right beside them decide are reported here; the others are the context model’s.',
  severity: 'warning',
  examples: [
    ...examplesOf(confusions),
    { ok: "It's dinner time, and it's home to many." },
    { ok: 'He gave it up then, and he could of course be wrong.' },
    { ok: 'She was used to it; he has his own way to go too.' },
  ],
  *check({ paragraph }) {
    for (const found of matchesIn(paragraph)) {
      const { start, end, newText } = found;
      yield {
        start,
        end,
        message: `“${newText}” is meant here, not “${paragraph.text.slice(start, end)}”.`,
        fixes: [change(found, newText)],
      };
    }
  },
});
