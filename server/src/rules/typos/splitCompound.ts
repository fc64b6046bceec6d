import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { boundMembers, hyphenatedCompounds, productiveMembers, selfCompounds } from '../../lexicon/compounds.data.ts';
import { is } from '../../lexicon/wordClasses.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const bound = wordSet(boundMembers);
const productive = wordSet(productiveMembers);
const selves = wordSet(selfCompounds);
/** Second half -> first halves that it is seen with. */
const attested = new Map(Object.entries(hyphenatedCompounds).map(([second, firsts]) => [second, wordSet(firsts)]));
/** Begin a noun phrase. */
const determiners = wordSet(
  'a an the his her my your their our its this that these those every each no some any another one two three four several many with of',
);
const singular = wordSet('a an every each another');
/** What frights and joys are done to. Source: our own list. */
const inward = wordSet(
  'blood bone heart mouth spine ear gut mind jaw life nerve earth soul back eye hair stomach skin world time thought breath record tear flesh',
);
const intransitive = wordSet(
  'lying standing sitting hanging going coming falling looking sinking racing pounding beating aching bleeding being having',
);
/** Never the first half. */
const functionWords = wordSet(
  'a an the his her my your their our its this that these those every each no some any another one more most very so too quite rather almost now ' +
    'then once twice just still even only also not never always often already all both such and or but he she it they we i you him them me us what who ' +
    'which as than of to in on at by for with from up down out off over away back about well newly being been was were is are had have has own same other',
);
/** Adverbs that join the adjective or participle after them before a noun, `-ly` being none of them (Chicago 7.89). */
const joiningAdverbs = wordSet('once well ill much long ever');
const particles = wordSet('up down out off');
const firsts = wordFinder(({ norm }) => inward.has(norm) || joiningAdverbs.has(norm) || norm === 'self');
const seconds = wordFinder(
  ({ norm }) => bound.has(norm) || productive.has(norm) || attested.has(norm) || particles.has(norm),
);

export const splitCompound = defineRule({
  id: 'typos/lost-hyphen',
  description: 'A compound adjective before its noun is hyphenated.',
  rationale:
    'Without the hyphen the reader takes the first half for the noun: “a tear stained cheek”. After the noun it stays open.',
  source: 'Chicago Manual of Style 7.91',
  severity: 'warning',
  examples: [
    { bad: 'She touched her tear stained cheek.', good: 'She touched her tear-stained cheek.' },
    { bad: 'He saw a red haired man on the stairs.', good: 'He saw a red-haired man on the stairs.' },
    { bad: 'A grave looking youth let them in.', good: 'A grave-looking youth let them in.' },
    { bad: 'She was full of self hatred and guilt.', good: 'She was full of self-hatred and guilt.' },
    { bad: 'She let out a blood curdling scream.', good: 'She let out a blood-curdling scream.' },
    { bad: 'They came to a glass topped table.', good: 'They came to a glass-topped table.' },
    { bad: 'Dark veins covered her once beautiful face.', good: 'Dark veins covered her once-beautiful face.' },
    { bad: 'He sat beside his shaken up friend.', good: 'He sat beside his shaken-up friend.' },
    { bad: 'She was a well known singer in the city.', good: 'She was a well-known singer in the city.' },
    { ok: 'The singer was well known, and once beautiful.' },
    { ok: 'He tore down posters all day, and she put up new ones.' },
    { ok: 'Her one once in a while was enough, and this well made him think.' },
    { ok: 'Her cheek was tear stained.' },
    { ok: 'She felt her blood curdling in her veins.' },
    { ok: 'He was his old self again, and her other self looked on.' },
    { ok: 'A man looking lost stood there, and a woman making tea.' },
    { ok: 'The rain soaked everything they had.' },
    { ok: 'A boy dressed in grey and a girl covered in mud came in.' },
    { ok: 'There was a crowd moving north.' },
    { ok: 'Light ran down the blue glass like water.' },
  ],
  *check({ paragraph }) {
    const { words } = paragraph;
    for (const i of pairsIn(paragraph)) {
      const first = words[i]!;
      const second = words[i + 1]!;
      if (!joined(paragraph, i) || second.capitalised || /['-]/.test(first.norm) || /['-]/.test(second.norm)) continue;
      const sure = first.norm === 'self' ? isSelf(paragraph, i) : isCompound(paragraph, i);
      if (!sure && !isAdverbial(paragraph, i)) continue;
      const newText = `${first.text}-${second.text}`;
      yield {
        start: first.start,
        end: second.end,
        message: `“${newText}” is one word here.`,
        // Some houses leave `a once large island` open.
        ...(sure ? {} : { severity: 'information' as const }),
        fixes: [replace(`Change to “${newText}”`, { start: first.end, end: second.start }, '-')],
      };
    }
  },
});

/** The first words of the pairs of which one is of the words that this rule knows. */
function pairsIn(paragraph: Paragraph): Iterable<number> {
  const pairs = [...firsts(paragraph), ...seconds(paragraph).map((i) => i - 1)];
  return new Set(pairs.filter((i) => i >= 0 && i + 1 < paragraph.words.length).sort((a, b) => a - b));
}

function isSelf(paragraph: Paragraph, i: number): boolean {
  const before = wordBefore(paragraph, i);
  const second = paragraph.words[i + 1]!;
  // `her old self control`: whose self it is stands before it.
  if (before && !functionWords.has(before.norm) && (is(before.norm, 'aj') || /'s$/.test(before.norm))) return false;
  return selves.has(second.norm);
}

function isCompound(paragraph: Paragraph, i: number): boolean {
  const first = paragraph.words[i]!;
  const second = paragraph.words[i + 1]!;
  const noun = wordAfter(paragraph, i + 1);
  if (functionWords.has(first.norm) || first.capitalised || /ly$/.test(first.norm)) return false;
  if (!noun || noun.capitalised || functionWords.has(noun.norm) || !is(noun.norm, 'nNj')) return false;
  const before = wordBefore(paragraph, i);
  const opens = phraseOpens(paragraph, i);
  const pair = attested.get(second.norm)?.has(first.norm) === true;
  if (bound.has(second.norm)) return is(first.norm, 'nNaj') || pair;
  if (!opens || !before) return false;
  // `glass like water` compares two things unless an article asks for the second: `a moon-like face`.
  if (second.norm === 'like' && !(singular.has(opens) && is(noun.norm, 'c'))) return false;
  // What follows must be the noun, not an object: `a man making tea`.
  const heads = is(noun.norm, 'N') || is(noun.norm, 'j');
  if (pair)
    return (
      heads &&
      !(second.norm.endsWith('ing') && determiners.has(before.norm) && is(first.norm, 'N') && !is(noun.norm, 'cp'))
    );
  // `a blood curdling scream`: what is done to blood, bones and hearts before a countable noun, which could not be an object without its article.
  if (
    second.norm.endsWith('ing') &&
    !intransitive.has(second.norm) &&
    inward.has(first.norm) &&
    singular.has(opens) &&
    before.norm === opens
  )
    return is(noun.norm, 'c') || (is(noun.norm, 's') && !is(noun.norm, 'p'));
  if (!productive.has(second.norm)) return false;
  if (second.norm === 'looking') return is(first.norm, 'aj') && !is(first.norm, 'N') && heads;
  // After `a`, a noun with `-ed` and then a countable noun: only one of the two can be the head.
  if (second.norm.endsWith('ed') || second.norm === 'lit' || second.norm === 'clad')
    return singular.has(opens) && is(first.norm, 'N') && is(noun.norm, 'c');
  return false;
}

const opening = wordSet('a an the his her my your their our its this that these those');

/** `her once beautiful face`, `a well known singer`, `his shaken up friend`: article, the pair, and a plain noun. */
function isAdverbial(paragraph: Paragraph, i: number): boolean {
  const first = paragraph.words[i]!;
  const second = paragraph.words[i + 1]!;
  const before = wordBefore(paragraph, i);
  const noun = wordAfter(paragraph, i + 1);
  if (!before || !noun || !opening.has(before.norm) || noun.capitalised || first.capitalised) return false;
  if (functionWords.has(noun.norm) || !is(noun.norm, 'N') || is(noun.norm, 'FBD')) return false;
  if (particles.has(second.norm))
    return is(first.norm, 'D') && /(?:ed|en|wn|rn|ung|ept)$/.test(first.norm) && !is(first.norm, 'N');
  if (!joiningAdverbs.has(first.norm)) return false;
  return first.norm === 'once'
    ? is(second.norm, 'a')
    : is(second.norm, 'D') && /(?:ed|en|wn|ght|orn|ade)$/.test(second.norm);
}

/** The determiner that opens the noun phrase in which word `i` stands, looking back over an adjective or adverb or two. */
function phraseOpens(paragraph: Paragraph, i: number): string | undefined {
  for (let at = i; at > i - 3; at--) {
    const before = wordBefore(paragraph, at);
    if (!before) return undefined;
    if (determiners.has(before.norm) || /'s$/.test(before.norm)) return before.norm;
    if (!(before.norm === 'now' || /ly$/.test(before.norm) || is(before.norm, 'aj'))) return undefined;
  }
  return undefined;
}
