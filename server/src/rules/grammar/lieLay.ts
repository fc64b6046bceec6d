import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { gapAfter, joined, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const be = /^(?:am|is|are|was|were|be|been|being|wasn't|weren't|isn't|aren't|i'm|\w+'re|(?:he|she|it|who|there)'s)$/;
const persons = wordSet('him her me us them you himself herself myself themselves someone somebody');
const between = wordSet('just still now only always all both there here not never already');
/** After these no object is left to come. */
const places = wordSet(
  'awake asleep motionless flat beside against across under underneath beneath there here face-down facedown unconscious dead sprawled',
);
const determiners = wordSet('the a an his her my their your our its this that one top');
/** What is laid on with a trowel, and what is laid in for the winter. */
const laidOn = wordSet(
  'lash whip charm praise guilt accent butter flattery pressure thick paint final last finishing colours colors burden',
);
const laidIn = wordSet('store stores stock stocks supply supplies provision provisions good fresh large');
/** What lays eggs, and who lays tables. */
const layers =
  /^(?:hens?|chickens?|ducks?|goose|geese|pullets?|birds?|turtles?|flies|eggs?|tables?|bricks?|masons?|bricklayers?)$/;
const afterDown = wordSet(
  'and on with next beside in for when while but again now at under by or because after before facing',
);
const restful = wordSet('back side stomach belly bed couch sofa floor grass ground');
const forms = wordFinder(({ norm }) => norm === 'laying' || norm === 'laid');

export const lieLay = defineRule({
  id: 'grammar/lie-lay',
  description: 'Who rests lies, lay and has lain; who puts something down lays it and has laid it.',
  rationale: 'Without an object, “laying” and “laid” are forms of the wrong verb.',
  source: 'Chicago Manual of Style 5.254',
  severity: 'warning',
  examples: [
    { bad: 'He was laying on the rug with a book.', good: 'He was lying on the rug with a book.' },
    { bad: 'They found him laying beside the road.', good: 'They found him lying beside the road.' },
    { bad: 'The dogs were still laying down when she left.', good: 'The dogs were still lying down when she left.' },
    { bad: 'She laid awake and listened.', good: 'She lay awake and listened.' },
    { bad: 'He had laid awake for hours.', good: 'He had lain awake for hours.' },
    { ok: '“He was laying on the floor,” said the boy.', why: 'a voice' },
    { ok: 'He was laying down the law, and she was laying in a stock of wood.' },
    { ok: 'The hens were laying in the barn. She was laying on the charm.' },
    { ok: 'She laid her head down. The cup that he laid there was cold. He laid on the whip.' },
    { ok: 'The coin was laid there. They were laying traps.' },
  ],
  *check({ paragraph }) {
    for (const at of forms(paragraph)) {
      const word = paragraph.words[at]!;
      const right = word.norm === 'laying' ? ofLaying(paragraph, at) : ofLaid(paragraph, at);
      if (!right || isQuoted(paragraph, word.start)) continue;
      yield {
        start: word.start,
        end: word.end,
        message: `Nothing is put down here: “${right}”, not “${word.text}”.`,
        fixes: [change(word, right)],
      };
    }
  },
});

/** `was laying on the rug`, `saw him laying there`. */
function ofLaying(paragraph: Paragraph, at: number): string | undefined {
  const { words } = paragraph;
  const subject = wordBefore(paragraph, beforeAdverbs(paragraph, at));
  if (!subject || !(be.test(subject.norm) || persons.has(subject.norm)) || !rests(paragraph, at)) return undefined;
  for (let i = at - 1; i >= 0 && i > at - 8; i--) if (layers.test(words[i]!.norm)) return undefined;
  return 'lying';
}

/** `she laid awake`, `he had laid there`. What is laid may stand before it: `the cup that he laid there`. */
function ofLaid(paragraph: Paragraph, at: number): string | undefined {
  const { words } = paragraph;
  const next = wordAfter(paragraph, at)?.norm ?? '';
  const first = beforeAdverbs(paragraph, at);
  const verb = wordBefore(paragraph, first)?.norm ?? '';
  const resting = /^(?:awake|asleep|motionless)$/.test(next);
  const has = /^(?:had|have|has|having|\w+'ve|(?:i|you|he|she|we|they)'d)$/.test(verb);
  if (has) return resting ? 'lain' : undefined;
  if (!/^(?:i|you|he|she|it|we|they|who)$/.test(verb)) return undefined;
  if (resting) return 'lay';
  if (!begins(paragraph, first - 1)) return undefined;
  if (next === 'there' || next === 'still') return endsClause(paragraph, at + 1) ? 'lay' : undefined;
  return next === 'on' &&
    determiners.has(wordAfter(paragraph, at + 1)?.norm ?? '') &&
    restful.has(wordAfter(paragraph, at + 2)?.norm ?? '') &&
    endsClause(paragraph, at + 3)
    ? 'lay'
    : undefined;

  function begins({ text }: Paragraph, i: number): boolean {
    const before = wordBefore(paragraph, i);
    if (words[i]!.opensSentence) return true;
    return before
      ? /^(?:and|but|as|while|then|so)$/.test(before.norm)
      : i > 0 && /^[,;—] ?$/.test(text.slice(words[i - 1]!.end, words[i]!.start));
  }
}

/** The index of the first of the adverbs right before word `at`, or `at`. */
function beforeAdverbs(paragraph: Paragraph, at: number): number {
  let first = at;
  while (first > 0 && joined(paragraph, first - 1)) {
    const { norm } = paragraph.words[first - 1]!;
    if (!between.has(norm) && !isAdverb(norm)) break;
    first--;
  }
  return first;
}

/** After `laying` comes a place, and no object. */
function rests(paragraph: Paragraph, at: number): boolean {
  const next = wordAfter(paragraph, at)?.norm ?? '';
  if (places.has(next)) return true;
  const second = wordAfter(paragraph, at + 1)?.norm ?? '';
  const third = wordAfter(paragraph, at + 2)?.norm ?? '';
  switch (next) {
    case 'next':
      return second === 'to';
    case 'still':
      return endsClause(paragraph, at + 1);
    case 'on':
      return second === 'top' || (determiners.has(second) && !laidOn.has(third));
    case 'in':
      return /^(?:bed|wait|front|pieces|ruins)$/.test(second) || (determiners.has(second) && !laidIn.has(third));
    case 'at':
      return determiners.has(second);
    case 'down':
      return second === '' ? endsClause(paragraph, at + 1) : afterDown.has(second);
    default:
      return false;
  }
}

/** A mark follows, or a word that begins another phrase. */
function endsClause(paragraph: Paragraph, at: number): boolean {
  const next = wordAfter(paragraph, at);
  if (next)
    return /^(?:and|with|as|while|for|in|until|till|looking|listening|staring|thinking|when|beside|like)$/.test(
      next.norm,
    );
  return at === paragraph.words.length - 1 || /^[.,;:!?—…]/.test(gapAfter(paragraph, at).trim());
}
