import { defineRule } from '../../engine/defineRule.ts';
import { wordSet } from '../neighbours.ts';

/** No sentence or line of speech ends in these, however it is broken off, unless a dash or dots say so. */
const neverLast = wordSet(
  'the a an of my your our their and into from with at than as if because his its every very between among toward towards upon onto or ' +
    'to for by but her was were is are had',
);

export const brokenParagraph = defineRule({
  id: 'structure/broken-paragraph',
  description: 'A sentence does not run over a blank line.',
  rationale:
    'A stray return, or a page break of the text it was copied from, cuts a sentence in two. Reported where the first half ends in a word no sentence ends in and the second goes on in lower case.',
  severity: 'warning',
  examples: [
    {
      bad: 'Darkness closed around the\n\nold man as he walked.',
      good: 'Darkness closed around the old man as he walked.',
    },
    {
      bad: 'He had never been so far from\n\nhome in all his life.',
      good: 'He had never been so far from home in all his life.',
    },
    { bad: 'They opened the door and\n\nsaw the sea.', good: 'They opened the door and saw the sea.' },
    { ok: 'And then\n\nnothing.' },
    { ok: 'I am\n\nalone.' },
    { ok: 'mod_ivy: make sure it does not tear her\n\npilot_tom: i am a vet' },
    { ok: 'He looked at the—\n\nit was gone.' },
  ],
  *checkBoundary({ before, after }) {
    if (before.kind !== 'prose' || after.kind !== 'prose') return;
    const last = before.words.at(-1);
    const first = after.words[0];
    if (!last || !first || before.words.length < 4 || after.words.length < 2) return;
    // `ivy: they moved the show`: a line of a chat begins with who sends it.
    if (/^\s*[\w.-]+: /.test(after.text)) return;
    if (!neverLast.has(last.norm) || before.text.slice(last.end).trim() !== '') return;
    if (first.start !== after.text.length - after.text.trimStart().length || !/^\p{Ll}/u.test(first.text)) return;
    yield {
      message: 'The sentence is broken by a blank line.',
      startInBefore: last.start,
      endInAfter: first.end,
      fix: { title: 'Join the two halves', newText: `${last.text} ${first.text}`, applicability: 'suggestion' },
    };
  },
});
