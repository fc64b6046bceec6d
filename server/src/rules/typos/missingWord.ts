import { defineRule } from '../../engine/defineRule.ts';
import { insert } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** `to` and a verb follow these. */
const wantsTo = wordSet(
  'tried tries trying wanted wants wanting began begins decided decides managed manages managing hoped refused refuses agreed intended intends ' +
    'expected seemed seems supposed able unable ought attempted attempting pretended pretending threatened threatening struggled struggling learned offered ' +
    'failed forgot promised needed going prepared used determined willing ready afraid allowed forced',
);
/** Of these `help` or a noun may follow too, or a past verb of the same form; then only the surest verbs count. */
const baseVerbs = wordSet(
  'be have become make get see find take give tell keep know understand believe remember speak say bring listen stay hear explain ignore escape avoid ' +
    'convince persuade protect save prove reach remain sleep forget imagine focus breathe',
);
/** May stand before a bare verb, or make the word before it a noun: then nothing is missing. */
const bareAfter = wordSet('going able ready afraid allowed used needed prepared offered learned forced');

/** word, what follows it, and what is missing between the two. */
const gaps: readonly {
  readonly before: string;
  readonly word: string;
  readonly after: string;
  readonly missing: string;
}[] = [
  { before: 'in', word: 'front', after: 'his her my your our their him me them us the', missing: 'of' },
  { before: '', word: 'listen listened listening listens', after: 'me him them us my', missing: 'to' },
  { before: '', word: 'belonged belongs', after: 'him me them us', missing: 'to' },
  { before: '', word: 'according', after: 'the his my him them their our', missing: 'to' },
  { before: '', word: 'because', after: 'him them us me', missing: 'of' },
  { before: 'a', word: 'lot', after: 'people things them money men women trouble work', missing: 'of' },
  { before: '', word: 'depends depending depended', after: 'him them me', missing: 'on' },
  { before: 'the', word: 'rest', after: 'them us', missing: 'of' },
  { before: '', word: 'one', after: 'them us', missing: 'of' },
  { before: 'on', word: 'top', after: 'his her my him them us me', missing: 'of' },
];
const gapsOf = new Map<string, { before: string; after: ReadonlySet<string>; missing: string }[]>();
for (const { before, word, after, missing } of gaps) {
  for (const one of word.split(' ')) {
    const gap = { before, after: wordSet(after), missing };
    gapsOf.set(one, [...(gapsOf.get(one) ?? []), gap]);
  }
}
const suspects = wordFinder(({ norm }) => wantsTo.has(norm) || gapsOf.has(norm));

export const missingWord = defineRule({
  id: 'typos/missing-word',
  description: 'A small word is missing where the words around it cannot stand together.',
  rationale: 'The mind reads the word that the hand left out. Only sure patterns are looked for here.',
  severity: 'warning',
  examples: [
    { bad: 'She tried desperately make out a shape.', good: 'She tried desperately to make out a shape.' },
    { bad: 'He wanted be alone.', good: 'He wanted to be alone.' },
    { bad: 'They stood in front the house.', good: 'They stood in front of the house.' },
    { bad: '"Why don\'t you listen me?" she said.', good: '"Why don\'t you listen to me?" she said.' },
    { ok: 'All he ever wanted was help.' },
    { ok: 'What she tried, make no mistake, was hard.' },
    { ok: 'The dog in front barked. They sat in front, the others behind.' },
    { ok: 'He seemed quite happy. She began work.' },
  ],
  *check({ paragraph }) {
    for (const i of suspects(paragraph)) {
      const at = infinitive(paragraph, i);
      const missing = at === undefined ? phrase(paragraph, i) : 'to';
      if (missing === undefined) continue;
      const end = paragraph.words[at ?? i]!.end;
      const next = paragraph.words[(at ?? i) + 1]!;
      yield {
        start: paragraph.words[at ?? i]!.start,
        end: next.end,
        message: `A “${missing}” is missing.`,
        fixes: [insert(`Add “${missing}”`, end, ` ${missing}`)],
      };
    }
  },
});

/** The index of the word after which `to` is missing. */
function infinitive(paragraph: Paragraph, i: number): number | undefined {
  const word = paragraph.words[i]!;
  if (!wantsTo.has(word.norm)) return undefined;
  let at = i;
  const adverb = wordAfter(paragraph, i);
  if (adverb && /..ly$/.test(adverb.norm) && !is(adverb.norm, 'nN')) at++;
  const verb = wordAfter(paragraph, at);
  if (!verb || verb.capitalised || !baseVerbs.has(verb.norm)) return undefined;
  if (bareAfter.has(word.norm) && verb.norm !== 'be' && verb.norm !== 'have') return undefined;
  // `than I wanted see`: no; but a modal or `help` before makes it bare.
  const before = wordBefore(paragraph, i);
  if (before && /^(?:the|a|an|his|her|my|one)$/.test(before.norm)) return undefined;
  // `have to say`, `make sure`: a second verb of its own follows a comma, which `wordAfter` does not cross.
  return joined(paragraph, at) ? at : undefined;
}

function phrase(paragraph: Paragraph, i: number): string | undefined {
  const word = paragraph.words[i]!;
  for (const gap of gapsOf.get(word.norm) ?? []) {
    if (gap.before !== '' && wordBefore(paragraph, i)?.norm !== gap.before) continue;
    const after = wordAfter(paragraph, i);
    if (after && gap.after.has(after.norm)) return gap.missing;
  }
  return undefined;
}
