import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { asking } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation, Range } from '../../manuscript/types.ts';
import { isInverted } from './questions.ts';
import { closedSpeeches, endingOf, hasQuotations, onlySpace } from './speech.ts';

/** `Are you mad.` may be meant flat; from this many words on a question without its mark is a slip. */
const FLAT = 4;
/** Characters of a sentence that are looked at. */
const LONGEST = 400;
const lead = '(?:(?:and|but|so|then|or|well,|oh,|hey,) )?';
const curse = 'the (?:hell|heck|fuck|devil)';
const person = '(?:you|he|she|we|they|i)';
const auxiliary = "(?:are|is|do|does|did|have|has|was|were|(?:is|are|did|does|was|were|have|has)n['’]t)";
const modal = "(?:can|could|will|would|should|(?:could|wo|would|should)n['’]t)";
const asks = `(?:what|where|why|how|who)(?: ${curse}| on earth| in the world| exactly)?`;
/** `which cousin`, `how many of them` */
const asksNoun = `(?:which|what|whose|how (?:many|much|long|far|old|often))(?: (?!${person} |it |for |the |my |your |his |her |their |${auxiliary} |${modal} )[a-z]+){0,2}`;
const object = '(?:a|an|the|my|your|our|his|her|their|me|us|him|them|that)';
const being = "(?:(?:is|was|are|does|did|has)(?:n['’]t)?)";
const thing =
  '(?:it|that|this|there|these|those|the|my|your|his|her|our|their|(?:any|every|some|no)(?:one|body|thing))';
const forms = [
  `(?:(?:${asks}|${asksNoun}) )?(?:${auxiliary} ${person}|d['’]you|d['’]ye) (?!know,)`,
  '(?:can|could|shall|should) (?:i|we|he|she|they) ',
  `${asks} ${modal} ${person} `,
  `${asksNoun} (?:is|was) (?:that|this|it)[.,]?$`,
  `who['’]d [a-z]+ ${object} `,
  `(?:who|what) ${curse}(?: is|['’]s) `,
];
/** At the head of a sentence alone: `“This,” he said, “is the place.”`, `So is the other.` */
const heads = new RegExp(`^(?:(?:and|but|${asks}) )?(?:${being} ${thing} |what about )(?:(?!--)[^;:—–])*$`, 'iu');
/** `Do you know, I was wrong` and `Are you—I want the car` only begin like one; `How do you do` is a greeting. */
const plainQuestion = new RegExp(`^${lead}(?!how do you do\\b)(?:${forms.join('|')})(?:(?!--)[^;:—–])*$`, 'i');

export const questionMark = defineRule({
  id: 'dialogue/question-mark',
  description: 'A question ends in a question mark.',
  rationale:
    'Where word order and tag both say that it is asked, the mark is lost; a long one without a tag is seldom meant flat.',
  source: 'Chicago Manual of Style 6.68',
  severity: 'warning',
  examples: [
    { bad: '"What is it," he asked.', good: '"What is it?" he asked.' },
    { bad: '"Are you coming." asked Jenny.', good: '"Are you coming?" asked Jenny.' },
    { bad: '“Where did they go,” she inquired.', good: '“Where did they go?” she inquired.' },
    { bad: '"Did you feed the cat" Jenny asked.', good: '"Did you feed the cat?" Jenny asked.' },
    {
      bad: '"Are you coming along, or are you going to sit there." She waited.',
      good: '"Are you coming along, or are you going to sit there?" She waited.',
    },
    {
      bad: '"What the hell do you think you are doing here." She waited.',
      good: '"What the hell do you think you are doing here?" She waited.',
    },
    {
      bad: '"Why would you tell him that after all this." She waited.',
      good: '"Why would you tell him that after all this?" She waited.',
    },
    { ok: '"Tell me what it is," he asked.' },
    { ok: '"I know who the hell is going to stop us on the bridge." He spat.' },
    { ok: '"Do you know, I believe that I have been wrong."' },
    { ok: '"Are you mad." It was no question.' },
    { bad: '"Which cousin is that." He sat down.', good: '"Which cousin is that?" He sat down.' },
    { bad: '"Who’d sell our bell." She waited.', good: '"Who’d sell our bell?" She waited.' },
    { bad: '"How many did you bring." He sat down.', good: '"How many did you bring?" He sat down.' },
    { bad: '“Is that muffin spoken for.” She waited.', good: '“Is that muffin spoken for?” She waited.' },
    { bad: '“Can I do anything to help.” She waited.', good: '“Can I do anything to help?” She waited.' },
    { ok: '“Could you pass the salt.” She waited.', why: 'a request may end so' },
    { ok: '"How do you do." She waited.' },
    { ok: '"What do you want," he said.', why: 'flat on purpose' },
    { ok: '"You are coming," he asked, "are you not?"' },
    { ok: '"How strange it is," she said.' },
    { ok: '“Were I you, however, I would take that key with me.” She stood.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close, inner } = quotation;
      const ending = endingOf(paragraph, quotation);
      if (ending.kind !== 'comma' && ending.kind !== 'stop' && ending.kind !== 'word') continue;
      const asked = isAsked(paragraph, quotation);
      if (asked ? !isInverted(paragraph, inner) : ending.kind !== 'stop' || !isPlainQuestion(paragraph, inner))
        continue;
      if (after.kind !== 'none' && !onlySpace(paragraph, close + 1, after.range.start)) continue;
      const start = ending.kind === 'word' ? ending.at + 1 : ending.at;
      yield {
        start,
        end: close + 1,
        message: asked
          ? 'This is a question: end it with a question mark.'
          : 'This has the word order of a question: should it end with a question mark?',
        fixes: [replace('Use a question mark', { start, end: ending.at + 1 }, '?')],
        ...(!asked && { severity: 'information' as const }),
      };
    }
  },
});

function isAsked({ text }: Paragraph, { after }: Quotation): boolean {
  if (after.kind !== 'tag' || after.tag.position !== 'after') return false;
  const { verb } = after.tag;
  return asking.test(text.slice(verb.start, verb.end).toLowerCase());
}

/** `Were I you, I would go.` */
const condition = /^(?:were|had|should)\b[^.!?]*,[^.!?]*(?:\b(?:would|should|could|might)\b|['’]d\b)/i;

/** The sentence that ends the speech is a question beyond doubt, and no short one that may be flat on purpose. */
function isPlainQuestion({ text }: Paragraph, { start, end }: Range): boolean {
  // The mark that ends the speech is no part of it.
  let from = end - 1;
  while (from > start && end - from < LONGEST && !/[.!?…]/.test(text[from - 1]!)) from--;
  const last = text.slice(from, end).trim();
  if (!plainQuestion.test(last) && !(/^\p{Lu}/u.test(last) && heads.test(last))) return false;
  return !condition.test(last) && last.split(/\s+/).length >= FLAT;
}
