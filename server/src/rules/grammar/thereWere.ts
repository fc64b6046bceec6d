import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { fromTwo } from '../numberWords.ts';
import { wordFinder } from '../wordFinder.ts';
import { measures, singulars } from './plurals.ts';

const plural: Readonly<Record<string, string>> = { was: 'were', is: 'are', "wasn't": "weren't", "isn't": "aren't" };
const numbers: ReadonlySet<string> = new Set([...fromTwo, 'several', 'many']);
/** After these `there` does not begin its clause: `all there was two years ago`, `than there was`. */
const fused = wordSet('all what whatever that than as everything how much over out up down in from');
/** The noun is not reached over one of these. */
const breaks = wordSet(
  'the a an of in on at to for with by from and or but as than that who which was were is are had has',
);
const theres = wordFinder(({ norm }) => norm === 'there');
/** Before a plural without a number. */
const quantities = wordSet('some no other always still only also');
const afterPhrase = wordSet(
  'in on at of to from by behind under over across around above below beneath between along outside inside near beyond everywhere who that which here there',
);
/** How far after the number its noun may stand. */
const reach = 3;

export const thereWere = defineRule({
  id: 'grammar/there-were',
  description: 'Before several things it is “there were”.',
  rationale: 'In speech “there was two of them” is a voice; in narration it is mostly a slip.',
  source: 'Chicago Manual of Style 5.138',
  severity: 'warning',
  examples: [
    { bad: 'There was two guards at the door.', good: 'There were two guards at the door.' },
    {
      bad: 'He saw that there was several broken chairs in the hall.',
      good: 'He saw that there were several broken chairs in the hall.',
    },
    { bad: 'There was a few letters on the mat.', good: 'There were a few letters on the mat.' },
    { bad: 'There was wet footprints on the stairs.', good: 'There were wet footprints on the stairs.' },
    { bad: 'In the boat there was three of them.', good: 'In the boat there were three of them.' },
    { ok: '“There was two guards at the door,” said the cook.', why: 'a voice' },
    { ok: 'There was ten minutes left, and there was six feet of snow.', why: 'an amount' },
    { ok: 'There was ham and eggs for tea, and lots of time. There was news of him.' },
    { ok: 'There was many a slip. There was two-thirds of a loaf.' },
    { ok: 'All there was two years ago was a field. There was one door and several windows.' },
    { ok: 'There was a few thousand in the box, and there was three weeks’ work in it.' },
  ],
  *check({ paragraph }) {
    for (const at of theres(paragraph)) {
      const there = paragraph.words[at]!;
      const verb = wordAfter(paragraph, at);
      const right = verb && plural[verb.norm];
      if (!right || !isPluralAfter(paragraph, at + 1)) continue;
      const before = there.opensSentence ? undefined : wordBefore(paragraph, at);
      if ((before && fused.has(before.norm) && before.norm !== 'that') || isQuoted(paragraph, there.start)) continue;
      const newText = right.replace("'", verb.text.includes('’') ? '’' : "'");
      yield {
        start: there.start,
        end: verb.end,
        message: `Several things follow: “${there.text} ${newText}”.`,
        fixes: [change(verb, newText)],
      };
    }
  },
});

/** After the verb a number and its noun, `two of them`, or a plural that stands alone. */
function isPluralAfter(paragraph: Paragraph, verb: number): boolean {
  const { words } = paragraph;
  let at = verb + 1;
  if (!joined(paragraph, verb)) return false;
  if (words[at]!.norm === 'a') {
    if (wordAfter(paragraph, at)?.norm !== 'few') return false;
    at++;
  } else if (!numbers.has(words[at]!.norm))
    return isBarePlural(paragraph, quantities.has(words[at]!.norm) ? at + 1 : at);
  if (wordAfter(paragraph, at)?.norm === 'of')
    return /^(?:them|us|these|those|the|his|her|my|their|our)$/.test(wordAfter(paragraph, at + 1)?.norm ?? '');
  // `two or three guards`.
  if (wordAfter(paragraph, at)?.norm === 'or' && numbers.has(wordAfter(paragraph, at + 1)?.norm ?? '')) at += 2;
  for (let i = at; i < at + reach && joined(paragraph, i); i++) {
    const { norm, capitalised } = words[i + 1]!;
    if (measures.has(norm.replace(/'s?$/, '')) || breaks.has(norm) || capitalised || norm.endsWith("'")) return false;
    if (is(norm, 'p') && (is(norm, 'N') || endsPhrase(paragraph, i + 1))) return true;
  }
  return false;
}

/** `footsteps behind him`, `some wet shoes on the mat`. Of a list (`ham and eggs and cake`) each thing is one. */
function isBarePlural(paragraph: Paragraph, first: number): boolean {
  const { words } = paragraph;
  for (let at = first; at < first + 2 && joined(paragraph, at - 1); at++) {
    const { norm, capitalised } = words[at]!;
    if (capitalised || measures.has(norm) || singulars.has(norm)) return false;
    if (is(norm, 'p') && is(norm, 'nN') && /[^s]s$/.test(norm)) return endsPhrase(paragraph, at);
    if (!is(norm, 'j') || breaks.has(norm) || numbers.has(norm)) return false;
  }
  return false;
}

function endsPhrase(paragraph: Paragraph, at: number): boolean {
  const next = wordAfter(paragraph, at);
  return next ? afterPhrase.has(next.norm) : /^[.!?;:]/.test(paragraph.text.slice(paragraph.words[at]!.end));
}
