import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { isBareAccent } from '../../manuscript/characters.ts';
import { leadingElisions } from '../../manuscript/elisions.ts';

export const wrongWayApostrophe = defineRule({
  id: 'punctuation/wrong-way-apostrophe',
  description: 'An apostrophe is one, and turns like a closing mark.',
  rationale:
    'Editors take it for an opening quotation mark (‘em, ‘tis, ‘90s), and some keyboards have an accent in its place (don´t).',
  source: 'Chicago Manual of Style 6.117',
  severity: 'warning',
  examples: [
    { bad: '“Give ‘em here,” he said.', good: '“Give ’em here,” he said.' },
    {
      bad: '“No,” she said. ‘Twas late, and the fire was low.',
      good: '“No,” she said. ’Twas late, and the fire was low.',
    },
    { bad: 'She grew up in the ‘90s.', good: 'She grew up in the ’90s.' },
    { bad: '“I was goin” to tell you,” he said.', good: '“I was goin’ to tell you,” he said.' },
    { ok: '“I know that bird: it is a robin” is what he said.' },
    {
      bad: '“Each ‘pilot has its sensors on our ship,” she said.',
      good: '“Each ’pilot has its sensors on our ship,” she said.',
    },
    { bad: 'She doesn´t know.', good: "She doesn't know." },
    { ok: '“Give ’em here,” he said.' },
    { ok: "'Tis late." },
    { ok: '“He said, ‘Give them here,’ and left.”' },
  ],
  needs: ({ apostrophes }) => apostrophes.length > 0,
  *check({ paragraph: { text, apostrophes } }) {
    for (const at of apostrophes) {
      const mark = text[at]!;
      const isAccent = isBareAccent(text.charCodeAt(at));
      const isDouble = mark === '”' || mark === '"';
      if (mark !== '‘' && !isAccent && !isDouble) continue;
      const newText = mark === '"' || (isAccent && !/[‘’“”]/.test(text)) ? "'" : '’';
      const isSure = !isDouble && isApostrophe(text, at);
      const edit = { start: at, end: at + 1 };
      const use = replace(`Use ${newText}`, edit, newText, isSure ? 'safe' : 'suggestion');
      const remove = replace('Remove it', edit, '');
      yield {
        ...edit,
        message: isAccent
          ? 'This is an accent; an apostrophe is meant.'
          : isDouble
            ? 'Something is left out here: an apostrophe is meant.'
            : isSure
              ? 'This is an apostrophe: it turns the other way.'
              : 'Nothing closes what this mark opens: is it an apostrophe?',
        fixes: isSure ? [use] : [use, remove],
      };
    }
  },
});

/** Inside a word, or where something known is left out; else it may be a stray mark: `the ‘wake him up` */
function isApostrophe(text: string, at: number): boolean {
  if (/^\p{L}.\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 2))) return true;
  const word = /^[\p{L}\d]*/u.exec(text.slice(at + 1, at + 24))![0].toLowerCase();
  return /^\d/.test(word) || leadingElisions.has(word);
}
