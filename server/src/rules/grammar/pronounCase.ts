import { defineRule } from '../../engine/defineRule.ts';
import type { TextEdit } from '../../engine/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { auxiliaries, determiners } from '../../manuscript/functionWords.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { gapAfter, joined, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { LONGEST_PERSON, personEnd } from '../persons.ts';
import { wordFinder } from '../wordFinder.ts';

const subjectOf: Readonly<Record<string, string>> = { me: 'I', him: 'he', her: 'she', us: 'we', them: 'they' };
const objectOf: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her' };

/** These take an object; `than`, `but`, `as` and `like` may begin a clause. */
const prepositions = wordSet(
  'between for with to from at by about against without near beside behind beyond toward towards around upon',
);
/** Verbs whose two objects are people, or one of them. Source: our own list. */
const verbs = wordSet(
  'gave told asked showed invited brought drove took left met helped joined followed watched offered handed sent pulled dragged led introduced',
);
/** What may stand after the second of two objects; a verb would make them subjects. */
const afterObject = wordSet(
  'to in on at into onto for from with by about and but or when while as until because through over',
);
const finder = wordFinder(({ norm }) => norm === 'and');
export const pronounCase = defineRule({
  id: 'grammar/pronoun-case',
  description:
    'Beside another person, too, it is “he and Tara” who do something and “him and Tara” to whom it is done.',
  rationale: 'Leave the other person out and you hear it: “him walked”, “gave the keys to I”. In speech it is a voice.',
  source: 'Chicago Manual of Style 5.46',
  severity: 'warning',
  examples: [
    { bad: 'Him and his brother walked down to the river.', good: 'He and his brother walked down to the river.' },
    { bad: 'Her and Willow were best friends.', good: 'She and Willow were best friends.' },
    { bad: 'Me and Tara went to the lake that night.', good: 'Tara and I went to the lake that night.' },
    { bad: 'Me and him went to the lake.', good: 'He and I went to the lake.' },
    { bad: 'Her and I were late.', good: 'She and I were late.' },
    { bad: 'Between you and I, he never liked the sea.', good: 'Between you and me, he never liked the sea.' },
    { bad: 'He gave the keys to Tara and I.', good: 'He gave the keys to Tara and me.' },
    {
      bad: 'The dog ran after the boat with his sister and he.',
      good: 'The dog ran after the boat with his sister and him.',
    },
    { bad: 'Willow invited Tara and I to the party.', good: 'Willow invited Tara and me to the party.' },
    { ok: '“Him and his brother walked,” said the porter.', why: 'a voice' },
    { ok: 'Her and Willow she loved best.' },
    { ok: 'He told me that Tara and I were late. Nobody was as happy as Tara and I.' },
    { ok: 'After the talk with his sister he left, and with Tara and him went the dog.' },
    { ok: 'They sat there until dawn, he with his part and she with hers.' },
    { ok: 'For Tara and I had met before, and to Tara and I it seemed so.' },
  ],
  *check({ paragraph }) {
    for (const at of finder(paragraph)) {
      const found = bothAsSubject(paragraph, at) ?? asSubject(paragraph, at) ?? asObject(paragraph, at);
      if (!found || isQuoted(paragraph, found.start)) continue;
      yield {
        start: found.start,
        end: found.end,
        message: `It is “${found.right}” here, as it would be alone.`,
        fixes: [{ title: `Change to “${found.right}”`, edits: found.edits, applicability: 'suggestion' }],
        ...(found.isOwnVoice && { severity: 'information' as const }),
      };
    }
  },
});

interface Found {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly edits: TextEdit[];
  /** `Me and Tara`: the narrator may talk so. */
  readonly isOwnVoice: boolean;
}

const subjects = /^(?:i|he|she|we|they)$/;

/** `Me and him went`, `Her and I were`, at the head of a sentence. */
function bothAsSubject(paragraph: Paragraph, at: number): Found | undefined {
  const { words } = paragraph;
  const [one, other] = [wordBefore(paragraph, at), wordAfter(paragraph, at)];
  if (!one?.opensSentence || !other || !joined(paragraph, at + 1) || !isVerb(words[at + 2]!)) return undefined;
  if (subjects.test(one.norm) && subjects.test(other.norm)) return undefined;
  const both = [one, other].map(({ norm }) => subjectOf[norm] ?? (subjects.test(norm) ? norm : undefined));
  if (both.includes(undefined)) return undefined;
  // Whoever tells it comes last.
  const [first, second] = both.map((norm) => (norm === 'i' ? 'I' : norm!)).sort((a, b) => +(a === 'I') - +(b === 'I'));
  const right = `${first![0]!.toUpperCase()}${first!.slice(1)} and ${second}`;
  const { start } = one;
  const { end } = other;
  return { start, end, right, edits: [{ start, end, newText: right }], isOwnVoice: one.norm === 'me' };
}

/** `Him and his brother walked`, at the head of a sentence. */
function asSubject(paragraph: Paragraph, at: number): Found | undefined {
  const { words, text } = paragraph;
  const pronoun = wordBefore(paragraph, at);
  const right = pronoun && subjectOf[pronoun.norm];
  if (!right || !pronoun.opensSentence) return undefined;
  const end = personEnd(paragraph, at + 1);
  if (end === undefined || !joined(paragraph, end - 1)) return undefined;
  let verb = end;
  while (isAdverb(words[verb]!.norm) && joined(paragraph, verb)) verb++;
  // `Her and Willow she loved`
  if (!isVerb(words[verb]!)) return undefined;
  const other = text.slice(words[at + 1]!.start, words[end - 1]!.end);
  const { start } = pronoun;
  if (pronoun.norm === 'me') {
    const both = `${other[0]!.toUpperCase()}${other.slice(1)} and I`;
    const to = words[end - 1]!.end;
    return { start, end: to, right: both, edits: [{ start, end: to, newText: both }], isOwnVoice: true };
  }
  const newText = right[0]!.toUpperCase() + right.slice(1);
  return {
    start,
    end: words[end - 1]!.end,
    right: newText,
    edits: [{ start, end: pronoun.end, newText }],
    isOwnVoice: false,
  };
}

/** `to Tara and I.`, `gave Tara and I a`: the second of two objects. */
function asObject(paragraph: Paragraph, at: number): Found | undefined {
  const { words } = paragraph;
  const pronoun = wordAfter(paragraph, at);
  const right = pronoun && objectOf[pronoun.norm];
  if (!right || !joined(paragraph, at - 1)) return undefined;
  const next = wordAfter(paragraph, at + 1);
  let first = at - 1;
  while (first > at - LONGEST_PERSON && first > 0 && personEnd(paragraph, first) !== at) first--;
  const before = first > 0 && personEnd(paragraph, first) === at ? wordBefore(paragraph, first) : undefined;
  if (!before) return undefined;
  // `he with his part and she with hers`: two clauses without their verb.
  if (next && next.norm === before.norm) return undefined;
  const isBetween = before.norm === 'between';
  const led = prepositions.has(before.norm) || verbs.has(before.norm);
  const mark = gapAfter(paragraph, at + 1).trim();
  const ends = next
    ? afterObject.has(next.norm) || (isBetween && !isVerb(next)) || determiners.has(next.norm)
    : mark !== '' || at + 2 === words.length;
  // `for Tara and I, who knew`; `for` may mean because.
  if (!led || !ends || (before.norm === 'for' && before.opensSentence)) return undefined;
  const { start, end } = pronoun;
  return { start: before.start, end, right, edits: [{ start, end, newText: right }], isOwnVoice: false };
}

const isVerb = ({ norm }: Word): boolean =>
  auxiliaries.has(norm) || /n't$/.test(norm) || (is(norm, 'F') && !is(norm, 'N'));
