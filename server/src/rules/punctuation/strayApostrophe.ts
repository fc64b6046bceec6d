import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { trailingElisions } from '../../manuscript/elisions.ts';

/** Letters that speech drops from the end of a word: `giv’`, `slep’`, `comin’`. */
const dropped = [...'tdgkfvehlny', 'ld', 'th', 'ed'];
const shortest = 4;

export const strayApostrophe = defineRule({
  id: 'punctuation/stray-apostrophe',
  description: 'No apostrophe ends a word from which nothing is left out.',
  rationale: 'It is left over from a quotation that was cut, or from a key pressed by chance.',
  severity: 'warning',
  examples: [
    { bad: 'She had seen the discovery’. He had not.', good: 'She had seen the discovery. He had not.' },
    { bad: '“I’m so sorry’ to be late,” he said.', good: '“I’m so sorry to be late,” he said.' },
    { bad: "It was really' late by then.", good: 'It was really late by then.' },
    { ok: '“I’m comin’ an’ you slep’ all day, wi’ nothin’ t’ do,” he said.' },
    { ok: 'For goodness’ sake, the boys’ dog is in Moses’ basket.' },
    { ok: '“He said, ‘I am sorry’ and left,” she said.' },
  ],
  needs: ({ apostrophes }) => apostrophes.length > 0,
  *check({ paragraph: { text, apostrophes }, lexicon }) {
    // Behind an opening mark it may be the closing one.
    const opening = text.search(/‘|(?<![\p{L}\d])'/u);
    for (const at of apostrophes) {
      if (opening >= 0 && opening < at) return;
      if (!/['’]/.test(text[at]!) || /[\p{L}\d]/u.test(text[at + 1] ?? '')) continue;
      const word = /(?<![\p{L}\d'’‘-])\p{L}+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0];
      if (word === undefined || !isWhole(word.toLowerCase(), lexicon)) continue;
      const edit = { start: at, end: at + 1 };
      yield {
        start: at - word.length,
        end: at + 1,
        message: `Nothing is left out at the end of “${word}”: it takes no apostrophe.`,
        fixes: [replace('Remove the apostrophe', edit, '')],
      };
    }
  },
});

/** A word of every day that owns nothing in this form, and of which no longer word could have lost its end. */
const isWhole = (word: string, lexicon: Lexicon) =>
  word.length >= shortest &&
  !/[sxz]$|ce$/.test(word) &&
  !trailingElisions.has(word) &&
  lexicon.hasCommon(word) &&
  !dropped.some((end) => lexicon.hasCommon(word + end));
