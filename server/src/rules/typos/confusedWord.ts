import { defineRule } from '../../engine/defineRule.ts';
import type { Example } from '../../engine/types.ts';
import { withApostrophe } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';
import { idiomConfusions } from './confusedIdioms.ts';
import { wordConfusions } from './confusedWords.ts';
import { compile, match, type Pattern } from './wordPattern.ts';

const confusions = [...wordConfusions, ...idiomConfusions];
/** Wrong word (its first) -> the patterns that it may fit. */
const patterns = new Map<string, Pattern[]>();
for (const { pattern } of confusions) {
  const compiled = compile(pattern);
  for (const [first] of compiled.wrong) {
    const list = patterns.get(first!) ?? [];
    list.push(compiled);
    patterns.set(first!, list);
  }
}
const suspects = wordFinder(({ norm }) => patterns.has(norm));

const examples: Example[] = confusions.flatMap(({ bad, good, ok }) => [{ bad, good }, ...(ok ? [{ ok }] : [])]);

export const confusedWord = defineRule({
  id: 'typos/confused-word',
  description: 'Words that sound or look alike (its/it’s, then/than, breath/breathe) are not taken for one another.',
  rationale:
    'A spell checker knows both words. Only cases that the words right beside them decide are reported here; the others are the context model’s.',
  severity: 'warning',
  examples: [
    ...examples,
    { ok: "It's dinner time, and it's home to many." },
    { ok: 'He gave it up then, and he could of course be wrong.' },
    { ok: 'She was used to it; he has his own way to go too.' },
  ],
  *check({ paragraph }) {
    for (const i of suspects(paragraph)) {
      const word = paragraph.words[i]!;
      for (const pattern of patterns.get(word.norm)!) {
        const place = match(paragraph, i, pattern);
        if (!place) continue;
        const plain = withApostrophe(paragraph, pattern.right);
        const newText = word.capitalised ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
        yield {
          start: place.start,
          end: place.end,
          message: `“${newText}” is meant here, not “${paragraph.text.slice(place.start, place.end)}”.`,
          fixes: [
            {
              title: `Change to “${newText}”`,
              edits: [{ start: place.start, end: place.end, newText }],
              applicability: 'suggestion',
            },
          ],
        };
        break;
      }
    }
  },
});
