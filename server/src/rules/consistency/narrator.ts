import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { isAdverb, isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { isPastVerb } from '../clauses.ts';
import { joined, withApostrophe } from '../neighbours.ts';
import { hasSender } from '../smallLetters.ts';
import { wordFinder } from '../wordFinder.ts';

/** What stands for the one who tells, and what is meant where she or he is told of. */
const others: Readonly<Record<string, readonly [she: string, he: string]>> = {
  i: ['she', 'he'],
  "i'd": ["she'd", "he'd"],
  me: ['her', 'him'],
  my: ['her', 'his'],
  myself: ['herself', 'himself'],
};
const tellers = wordFinder(({ norm }) => norm in others);
/** What somebody thinks is told in their own words. */
const thinks =
  /^(?:thought|think|thinks|wondered|wonder|decided|prayed|vowed|god|damn|hell|please|dear|oh|why|what|how|who|am|is|are|will|shall|reader|readers|you(?:r|'.*)?|suppose|confess)$/;
/** More in one paragraph are no slips. */
const MOST_SLIPS = 2;
const past = /^(?:was|had|did|could|would|were|wasn't|hadn't|didn't|couldn't|wouldn't)$/;

export const narrator = defineRule({
  id: 'consistency/narrator',
  description: 'A story told of “her” is not told by “me” in the next sentence.',
  rationale: 'One “my” among many “hers” is left from a draft in which she told the story herself.',
  severity: 'information',
  examples: [
    {
      bad: 'She took her coat and her hat. She had her bag, and she held her breath while she listened at her door. She heard nobody. She took her key from my pocket and let herself out.',
      good: 'She took her coat and her hat. She had her bag, and she held her breath while she listened at her door. She heard nobody. She took her key from her pocket and let herself out.',
    },
    { ok: 'She looked through my glasses.', why: 'one sentence does not tell who tells the story' },
    { ok: '“I saw my brother,” she said.' },
  ],
  *check({ paragraph }) {
    if (paragraph.kind !== 'prose' || /[*_]/.test(paragraph.text)) return;
    const told = tellers(paragraph);
    // A message, a statement: it has a teller of its own.
    if (told.length > MOST_SLIPS || hasSender(paragraph)) return;
    for (const at of told) {
      const found = slip(paragraph, at);
      if (found) yield found;
    }
  },
});

function slip(paragraph: Paragraph, at: number): Finding | undefined {
  const { words, sentences } = paragraph;
  const word = words[at]!;
  if (isQuoted(paragraph, word.start)) return undefined;
  // `My lord was late.`
  if (word.norm === 'my' && /^(?:lord|lady|lords|ladies|dear|dears|god|word|goodness)$/.test(words[at + 1]?.norm ?? ''))
    return undefined;
  const { firstWord } = sentences[word.sentence]!;
  let last = at;
  while (last + 1 < words.length && words[last + 1]!.sentence === word.sentence) last++;
  const sentence = words.slice(firstWord, last + 1);
  if (sentence.some(({ norm }) => thinks.test(norm)) || paragraph.text[words[last]!.end] !== '.') return undefined;
  // `He wrote: save me a seat.`
  if (paragraph.text.slice(words[firstWord]!.start, word.start).includes(':')) return undefined;
  const she = sentence.filter(({ norm }) => /^(?:she|her|herself|hers)$/.test(norm)).length;
  const he = sentence.filter(({ norm }) => /^(?:he|him|his|himself)$/.test(norm)).length;
  const opening = words[firstWord]!;
  const name = isNamelike(opening) && !(opening.norm in others) ? opening.text : undefined;
  const isI = word.norm.startsWith('i');
  // Somebody else is told of in the same sentence, in the past.
  if (she + he === 0 && name === undefined) return undefined;
  // `as I had it of my grandam`
  if (sentence.some(({ norm }, i) => norm === 'as' && sentence[i + 1]?.norm === 'i')) return undefined;
  if (
    isI
      ? !isPast(paragraph, at + 1) && word.norm !== "i'd"
      : !sentence.some(({ norm }) => past.test(norm) || isPastVerb(norm))
  )
    return undefined;
  const [hers, his] = others[word.norm]!;
  // `I heard him`, `he told me`: that is somebody else.
  const isOther = word.norm !== 'my' && word.norm !== 'myself' && she + he > 0 && she * he === 0;
  const isHe = isOther ? she > 0 : he > she;
  const fixes = (isHe ? [his, hers] : [hers, his]).map((form) => {
    const newText = withApostrophe(paragraph, form);
    return change(word, word.opensSentence ? newText[0]!.toUpperCase() + newText.slice(1) : newText);
  });
  return {
    start: word.start,
    end: word.end,
    message: `The story is told in the third person: is “${word.text}” left from an earlier draft?`,
    fixes,
    when: { thirdPerson: true, plainBefore: true, ...(she + he === 0 && name !== undefined && { names: [name] }) },
  };
}

/** The verb of `I` tells what was done, adverbs between the two or not; what somebody was or could is often told by the way. */
function isPast(paragraph: Paragraph, from: number): boolean {
  let at = from;
  while (joined(paragraph, at - 1) && isAdverb(paragraph.words[at]!.norm)) at++;
  const norm = joined(paragraph, at - 1) ? paragraph.words[at]!.norm : '';
  return norm === 'had' || (isPastVerb(norm) && !past.test(norm));
}
