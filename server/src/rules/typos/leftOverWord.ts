import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { is, isFiniteVerb, isNoun } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { followsBreak, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/**
 * Words that never stand side by side, by the reason why. Counted on 8.8 million words of published fiction: by chance most
 * of these pairs would stand there dozens or hundreds of times, and they stand there once or never, but for letters, voices
 * and questions, which are told apart below. Where grammar forbids a pair and people write it all the same (`the in crowd`,
 * `the when and where`, `the him I knew`, `very in love`), it is left out.
 */
const neverBeside: readonly (readonly [firsts: string, seconds: string])[] = [
  // A noun has one article or possessive. `Her` may be an object: `gave her a coat`.
  ['the a an my our every', 'the a an my your his its our their her'],
  ['your their', 'my your his its our their her'],
  ['his', 'an my your its our their her'],
  ['no', 'my your his its our their that these some any'],
  ['any', 'a an no'],
  ['some', 'any no'],
  ['this', 'these those'],
  ['every', 'this that no all he she they'],
  ['the', 'each another'],
  ['a an', 'these those some any every each another both'],
  ['my your its our their', 'these those any another'],
  // It stands before the noun, and these begin or end something else. `Its`, `your` and `their` are often meant for others.
  ['the a an my our every', 'of to at with from into upon during until than'],
  ['the a an every', 'and or'],
  ['the a an my our every very', "is are was were has had didn't wasn't couldn't wouldn't hadn't"],
  ['the a my your its our their', 'which whom there again'],
  ['my your its our their', 'he she they him them'],
  ['his', 'into him them'],
  ['her', 'him them us'],
  ['very', 'a an my your his its our their and or because than'],
  // A verb has one subject, and a subject is no object.
  [
    'i he she we they',
    "i he she we they i'm i'd i'll i've he'd he'll he's she'd she'll she's we'd we'll we've they'd they'll they've they're",
  ],
  ['i he she we they', 'my your his its our their her me him us them this these those another than whether'],
  ['him me us', 'him me us'],
  ['himself herself myself themselves', 'him me us them'],
  // A contraction is never left without what follows it, and `he's` has its verb.
  [
    "i'm you're we're they're he's she's it's that's there's",
    'was were is are am has did could would should must might can have does',
  ],
  ["i'm you're we're they're", 'had will i he she we they'],
  ["i'd he'd she'd we'd they'd you'd", 'was were is are am has did could would should must might can i she we they'],
  // Not `he`, where `be` is meant: `they'll he sure`.
  ["i'll he'll she'll we'll they'll you'll", 'was were is are am has had did could would should must i she we they'],
  [
    "i've we've they've you've",
    'was were is are am has have did could would should must might will can i he she we they',
  ],
  // A preposition may end a clause, but these do not follow it then.
  ['at', 'of into upon toward towards'],
  ['into by until upon during', 'of'],
  ['with', 'of into'],
  ['by', 'upon'],
  ['of', 'upon toward towards away'],
  ['nearly', 'almost'],
  ['almost', 'nearly'],
  ['been', 'be'],
  ['told', 'said'],
  ['to', 'into upon toward towards along'],
  ['from', 'of toward'],
  ['for', 'since'],
  [
    'against towards toward beneath onto beside between into',
    'under beneath through until inside toward towards below above against onto behind beside',
  ],
  ['until during', 'under beneath inside against onto beside'],
  ['but or because', 'and'],
  ['but', 'or'],
  ['because', 'but'],
];

const followers = new Map<string, Set<string>>();
for (const [firsts, seconds] of neverBeside)
  for (const first of firsts.split(' ')) {
    const set = followers.get(first) ?? new Set();
    for (const second of seconds.split(' ')) if (second !== first) set.add(second);
    followers.set(first, set);
  }

/** In speech a clause that ends in one of these often runs on: `What are you looking at behind there?` */
const prepositions = wordSet(
  'at into with by until upon during of to from against towards toward beneath onto beside between',
);
const articles = wordSet('the a an');
const determiners = wordSet('the a an my your his its our their her');
const subjects = wordSet('i he she we they');

/** After these a subject may stand before another word of its kind: `Am I my brother's keeper?`, `if I were he I'd …` */
const inverters = wordSet('am is are was were be been have has had do does did and nor than as');

/** A verb has one of these. `All he was was tired` has two clauses, so it counts after a subject that begins its own. */
const finite = wordSet(
  "was were is are am had has would could should might must wasn't weren't isn't hadn't couldn't wouldn't didn't",
);
const secondFinite = wordSet('was were is are am had has did would could should might must will can');
/** Words after which a pronoun begins a clause, and no clause that is itself a subject: `what she had was …`. */
const openers = wordSet('because when while although though if but until');

/** Prepositions that never follow `to` or `at` where those have an object or a particle before them. */
const objects = wordSet('him me us them');
const particles = wordSet('up down out back over away');
const ways = wordSet('from through into across towards toward under behind against onto');

const mayClash = ({ norm }: Pick<Word, 'norm'>) =>
  followers.has(norm) || finite.has(norm) || norm === 'like' || norm === 'along';
/** Verbs may stand twice, too. */
const suspects = wordFinder((word) => mayClash(word) || word.norm.endsWith("n't") || isFiniteVerb(word.norm));

export const leftOverWord = defineRule({
  id: 'typos/left-over-word',
  description: 'No word of an earlier wording is left beside its successor: the her head, was had been, for since.',
  rationale: 'Where a phrase was rewritten, a small word of the old one stays; the eye skips it.',
  severity: 'warning',
  examples: [
    { bad: 'He told her to lift the her chin.', good: 'He told her to lift her chin.' },
    { bad: 'It was had been a cold winter.', good: 'It had been a cold winter.' },
    { bad: 'We have known them for since the war.', good: 'We have known them since the war.' },
    { bad: 'The band stopped, and the all the lamps went out.', good: 'The band stopped, and all the lamps went out.' },
    { bad: 'She built it out of from old crates.', good: 'She built it out of old crates.' },
    { bad: 'He led them to through the orchard.', good: 'He led them through the orchard.' },
    { bad: 'He walked into through the orchard.', good: 'He walked through the orchard.' },
    { bad: 'Now I we can talk, he thought.', good: 'Now we can talk, he thought.' },
    { bad: 'Then she she’d gone to bed, they thought.', good: 'Then she’d gone to bed, they thought.' },
    { bad: 'They had made a an offer for the farm.', good: 'They had made an offer for the farm.' },
    { ok: 'He gave her a coat and her the keys. Am I my brother’s keeper?' },
    { bad: 'He held open held the door.', good: 'He held open the door.' },
    { bad: "“She doesn't let doesn't go,” he said.", good: "“She doesn't let go,” he said." },
    { bad: 'It was the size a of house.', why: 'one of the two' },
    { ok: 'What went up went down, and he can’t and can’t.' },
    { ok: 'What she was was nobody’s business, and all they had was gone.' },
    { ok: 'He moved from A to B, and the I in me from me to you.' },
    { ok: 'She took his hand in hers, and his in turn closed. It was the him of last year.' },
    { ok: '“Who was it you gave it to through the window?” he said. “Drives like as if he was mad.”' },
  ],
  *check({ paragraph }) {
    for (const at of suspects(paragraph)) {
      const word = paragraph.words[at]!;
      const next = wordAfter(paragraph, at);
      const last = wordAfter(paragraph, at + 1);
      if (next && last && word.norm === last.norm && standsTwice(paragraph, at)) {
        yield {
          start: word.start,
          end: last.end,
          message: `One “${word.text}” of “${word.text} ${next.text} ${last.text}” is left over.`,
          fixes: [
            replace(`Remove the second “${last.text}”`, { start: next.end, end: last.end }, ''),
            replace(`Remove the first “${word.text}”`, { start: word.start, end: next.start }, ''),
          ],
        };
        continue;
      }
      if (!mayClash(word) || !next || (next.capitalised && !next.norm.startsWith("i'")) || !isImpossible(paragraph, at))
        continue;
      const removals = [
        replace(`Remove “${word.text}”`, { start: word.start, end: next.start }, ''),
        replace(`Remove “${next.text}”`, { start: word.end, end: next.end }, ''),
      ];
      if (secondIsLeftOver(paragraph, at)) removals.reverse();
      yield {
        start: word.start,
        end: next.end,
        message: `One word of “${word.text} ${next.text}” seems left over.`,
        fixes: removals,
      };
    }
  },
});

function isImpossible(paragraph: Paragraph, at: number): boolean {
  const word = paragraph.words[at]!;
  const next = paragraph.words[at + 1]!;
  const before = wordBefore(paragraph, at);
  const after = wordAfter(paragraph, at + 1);
  // `The letter A and …`, `grades a and b`
  if (!after || word.text === 'A' || isLetter(before) || isLetter(after)) return false;
  const isNarration = !isQuoted(paragraph, word.start);
  if (isNarration && (isTwoVerbs(paragraph, at) || isOldPreposition(paragraph, at))) return true;
  if (word.norm === 'the' && next.norm === 'all') return determiners.has(after.norm);
  if (!followers.get(word.norm)?.has(next.norm)) return false;
  // `a to be read pile`, `an at home`
  if (/^(?:to be|to do|at home)$/.test(`${next.norm} ${after.norm}`)) return false;
  // `a cousin of his my sister knew`
  if (word.norm === 'his') return before?.norm !== 'of';
  // `He was glad of it for since then …`
  if (word.norm === 'for')
    return (
      /^(?:the|a|an|my|his|their|our|that|last)$/.test(after.norm) && before !== undefined && before.norm !== 'and'
    );
  if (subjects.has(word.norm)) return isNarration && !inverters.has(before?.norm ?? '');
  // `Bread an the cheese` is a voice.
  return isNarration || !(word.norm === 'an' || prepositions.has(word.norm));
}

function isTwoVerbs(paragraph: Paragraph, at: number): boolean {
  const first = paragraph.words[at]!.norm;
  const second = paragraph.words[at + 1]!.norm;
  if (!finite.has(first) || !secondFinite.has(second) || first === second || !wordBefore(paragraph, at)) return false;
  // `Would had been` is one verb in a wrong form, `has had` in a right one.
  if (second === 'had' && !/^(?:was|were|is|are|am)(?:n't)?$/.test(first)) return false;
  return beginsClause(paragraph, at - 1);
}

/** `led them to through`, `looked up at from`, `out of from`, `along of the`; `like as if` is a voice in speech. */
function isOldPreposition(paragraph: Paragraph, at: number): boolean {
  const before = wordBefore(paragraph, at)?.norm ?? '';
  const after = wordAfter(paragraph, at + 1)?.norm ?? '';
  const second = paragraph.words[at + 1]!.norm;
  switch (paragraph.words[at]!.norm) {
    case 'to':
      return ways.has(second) && objects.has(before);
    case 'at':
      return ways.has(second) && particles.has(before);
    case 'of':
      return second === 'from' && before === 'out';
    case 'along':
      return second === 'of' && determiners.has(after);
    case 'like':
      return second === 'as' && /^(?:if|though)$/.test(after);
    default:
      return false;
  }
}

/** `was clearly was`, `and then and`: one small word on both sides of an adverb. */
function standsTwice(paragraph: Paragraph, at: number): boolean {
  const { words } = paragraph;
  const { norm } = words[at]!;
  const adverb = words[at + 1]!.norm;
  // `doesn't let doesn't go`, also where somebody speaks; `what I don't know don't hurt me` is a voice.
  if (norm.endsWith("n't")) return is(adverb, 'B') && adverb !== 'know';
  if (isQuoted(paragraph, words[at]!.start)) return false;
  // `held open held the door`
  if (isFiniteVerb(norm)) return beside.has(adverb) && !fuses.test(wordBefore(paragraph, at)?.norm ?? '');
  // `now and then and again`, `then and there and then`
  if (norm === 'and' || norm === 'but')
    return (
      adverb === 'then' &&
      !/^(?:now|there)$/.test(wordBefore(paragraph, at)?.norm ?? '') &&
      !/^(?:there|only)$/.test(wordAfter(paragraph, at + 2)?.norm ?? '')
    );
  // `She had never had time.`
  return finite.has(norm) && !/^had/.test(norm) && (/ly$/.test(adverb) || adverbs.has(adverb));
}
/** What belongs to the verb before it. */
const beside = wordSet('open up down out off in on over back away about around through at');
/** `what went up went down` */
const fuses = /^(?:what|whatever|who|whoever|that|which|all|everything|nothing|it|those)$/;
const adverbs = wordSet('always never also still just already then soon even often now quite almost');

/** `A`, `b`: a letter and no word. */
const isLetter = (word: Word | undefined) =>
  word !== undefined && word.text.length === 1 && !/^[aiIO]$/.test(word.text);

function secondIsLeftOver(paragraph: Paragraph, at: number): boolean {
  const first = paragraph.words[at]!.norm;
  const second = paragraph.words[at + 1]!.norm;
  const after = wordAfter(paragraph, at + 1)?.norm ?? '';
  // `A` and `an` go by the sound that follows.
  if (first === 'an' && second === 'a') return /^[aeiou]/.test(after);
  if (first === 'a' && second === 'an') return /^[^aeiou]/.test(after);
  // The possessive says more than the article.
  if (articles.has(second)) return !articles.has(first);
  return first === 'along' || (first === 'of' && second === 'from');
}

/** The pronoun is the subject of what follows, and of nothing before. */
function beginsClause(paragraph: Paragraph, at: number): boolean {
  const pronoun = paragraph.words[at]!;
  // `The door was had been open`; a noun with its article has no clause of its own before the verb.
  const article = wordBefore(paragraph, at);
  if (article?.opensSentence && determiners.has(article.norm)) return isNoun(pronoun.norm);
  if (!subjects.has(pronoun.norm) && pronoun.norm !== 'it' && pronoun.norm !== 'you') return false;
  return followsBreak(paragraph, at) || openers.has(wordBefore(paragraph, at)?.norm ?? '');
}
