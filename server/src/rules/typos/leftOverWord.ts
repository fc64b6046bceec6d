import { defineRule } from '../../engine/defineRule.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { gapAfter, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/**
 * Words that never stand side by side, by the reason why. Counted on 8.8 million words of published fiction: chance would
 * have nearly each of these pairs dozens of times, most of them hundreds, and they stand there once or never. Where grammar
 * forbids a pair and people write it (`the in crowd`, `the when and where`, `the him I knew`), it is left out.
 */
const neverBeside: readonly (readonly [firsts: string, seconds: string])[] = [
  // A noun has one article or possessive. `Her` may be an object: `gave her a coat`.
  ['the a an my your our their every', 'the a an my your his its our their her'],
  ['his', 'an my your its our their her'],
  ['no some', 'my your his its our their her'],
  ['any whose', 'a an my your his her'],
  ['the', 'any each another'],
  ['a an', 'these those some any every each another both'],
  ['my your its our their', 'these those any another'],
  // It stands before the noun, and these begin or end something else. `Its` is often meant for `it's`.
  ['the a an my your its our their every very', 'of to at with from into upon during until and or as than'],
  ['the a an my your its our their every very', 'is are was were has had could didn\'t wasn\'t couldn\'t wouldn\'t hadn\'t'],
  ['the a my your its our their', 'which whom there again'],
  ['my your its our their', 'he she they him them'],
  ['his', 'into him them they she'],
  ['her', 'him them us'],
  ['very', 'a an my your his its our their her this that i he she it they you him them in for on but not because'],
  ['no', 'in with on into that these some any'],
  // A verb has one subject, and a subject is no object.
  ['i he she we they', "he she they i'm i'd i'll i've he'd he'll he's she'd she'll she's we'd we'll we've we're they'd they'll they've they're"],
  ['i he she we they', 'my your his its our their her me him us them'],
  ['him me us', 'him me us'],
  ['himself herself myself themselves', 'him me us them'],
  // A preposition may end a clause, but these do not follow it then.
  ['at', 'of into upon'],
  ['into', 'of to from'],
  ['with', 'of into'],
  ['by until upon during', 'of'],
  ['of', 'upon'],
  ['to', 'into upon'],
  ['from', 'of for'],
  ['for', 'since'],
  ['but or because than', 'and'],
  ['but because than', 'or'],
  ['because than', 'but'],
  ['and', 'than'],
];

const followers = new Map<string, Set<string>>();
for (const [firsts, seconds] of neverBeside)
  for (const first of firsts.split(' ')) {
    const set = followers.get(first) ?? new Set();
    for (const second of seconds.split(' ')) if (second !== first) set.add(second);
    followers.set(first, set);
  }

const articles = wordSet('the a an');
const determiners = wordSet('the a an my your his its our their her');
const subjects = wordSet('i he she we they');

/** After these a subject may stand before another word of its kind: `Am I my brother's keeper?`, `if I were he I'd …` */
const inverters = wordSet('am is are was were be been have has had do does did and nor than as');

/** A verb has one of these. `All he was was tired` has two clauses, so it counts after a subject that begins its own. */
const finite = wordSet('was were is are am had has would could should might must');
const secondFinite = wordSet('was were is are am had has did would could should might must will can');
/** Words after which a pronoun begins a clause, and no clause that is itself a subject: `what she had was …`. */
const openers = wordSet('because when while although though if but until');

/** Prepositions that never follow `to` or `at` where those have an object or a particle before them. */
const objects = wordSet('him me us them');
const particles = wordSet('up down out back over away');
const ways = wordSet('from through into across towards toward under behind against onto');

const suspects = wordFinder(({ norm }) => followers.has(norm) || finite.has(norm));

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
    { bad: 'By noon he he’d lost the trail.', good: 'By noon he’d lost the trail.' },
    { bad: 'They had made a an offer for the farm.', good: 'They had made an offer for the farm.' },
    { ok: 'He gave her a coat and her the keys. Am I my brother’s keeper?' },
    { ok: 'What she was was nobody’s business, and all they had was gone.' },
    { ok: 'He moved from A to B. A is a letter, and the I is another.' },
    { ok: 'She took his hand in hers, and his in turn closed. It was the him of last year.' },
    { ok: '“Bread an the cheese,” he said. “Who was it you gave it to from the window?”' },
  ],
  *check({ paragraph }) {
    for (const at of suspects(paragraph)) {
      const word = paragraph.words[at]!;
      const next = wordAfter(paragraph, at);
      if (!next || (next.capitalised && !next.norm.startsWith("i'")) || !isImpossible(paragraph, at)) continue;
      const removals = [
        { title: `Remove “${word.text}”`, edits: removal(paragraph, at, at) },
        { title: `Remove “${next.text}”`, edits: removal(paragraph, at, at + 1) },
      ];
      if (secondIsLeftOver(paragraph, at)) removals.reverse();
      yield {
        start: word.start,
        end: next.end,
        message: `One word of “${word.text} ${next.text}” is left over.`,
        fixes: removals.map((fix) => ({ ...fix, applicability: 'suggestion' as const })),
      };
    }
  },
});

function isImpossible(paragraph: Paragraph, at: number): boolean {
  const { words } = paragraph;
  const word = words[at]!;
  const next = words[at + 1]!;
  // `The letter A and …`, `grades a and b`
  if (word.text === 'A') return false;
  const before = wordBefore(paragraph, at);
  const after = wordAfter(paragraph, at + 1);
  if (isLetter(before) || isLetter(after)) return false;
  if (finite.has(word.norm) && secondFinite.has(next.norm) && word.norm !== next.norm)
    return before !== undefined && after !== undefined && beginsClause(paragraph, at - 1) && !isQuoted(paragraph, word.start);
  if (word.norm === 'the' && next.norm === 'all') return after !== undefined && determiners.has(after.norm);
  if ((word.norm === 'to' || word.norm === 'at') && ways.has(next.norm) && before)
    if (word.norm === 'to' ? objects.has(before.norm) : particles.has(before.norm)) return !isQuoted(paragraph, word.start);
  if (word.norm === 'of' && next.norm === 'from') return before?.norm === 'out';
  if (!after || !followers.get(word.norm)?.has(next.norm)) return false;
  // `your and my place`
  if (/^(?:and|or)$/.test(next.norm) && determiners.has(after.norm)) return false;
  // `Thankful for that, for since then …`
  if (word.norm === 'for') return before !== undefined && before.norm !== 'and';
  if (subjects.has(word.norm)) return !inverters.has(before?.norm ?? '') && !isQuoted(paragraph, word.start);
  // `Bread an the cheese` is a voice.
  return word.norm !== 'an' || !isQuoted(paragraph, word.start);
}

/** `A`, `b`: a letter and no word. */
const isLetter = (word: Word | undefined) => word !== undefined && word.text.length === 1 && !/^[aiIO]$/.test(word.text);

function secondIsLeftOver(paragraph: Paragraph, at: number): boolean {
  const first = paragraph.words[at]!.norm;
  const second = paragraph.words[at + 1]!.norm;
  const after = wordAfter(paragraph, at + 1)?.norm ?? '';
  // `A` and `an` go by the sound that follows.
  if (first === 'an' && second === 'a') return /^[aeiou]/.test(after);
  if (first === 'a' && second === 'an') return /^[^aeiou]/.test(after);
  // The possessive says more than the article.
  if (articles.has(second)) return !articles.has(first);
  return first === 'of' && second === 'from';
}

function removal(paragraph: Paragraph, at: number, gone: number) {
  const first = paragraph.words[at]!;
  const second = paragraph.words[at + 1]!;
  return gone === at
    ? [{ start: first.start, end: second.start, newText: '' }]
    : [{ start: first.end, end: second.end, newText: '' }];
}

/** The pronoun is the subject of what follows, and of nothing before. */
function beginsClause(paragraph: Paragraph, at: number): boolean {
  const pronoun = paragraph.words[at]!;
  if (!subjects.has(pronoun.norm) && pronoun.norm !== 'it') return false;
  if (pronoun.opensSentence) return true;
  const before = wordBefore(paragraph, at);
  return before ? openers.has(before.norm) : /[,;:—]/.test(gapAfter(paragraph, at - 1));
}
