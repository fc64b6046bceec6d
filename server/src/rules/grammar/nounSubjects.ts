import type { Condition } from '../../engine/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { determiners, possessives } from '../../manuscript/functionWords.ts';
import { isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { openers } from '../clauses.ts';
import { joined, wordBefore, wordSet } from '../neighbours.ts';
import { LONGEST_PERSON, personEnd } from '../persons.ts';
import { measures, plainPlurals, singulars } from './plurals.ts';

/** A subject of several words that ends right before its verb, and begins its clause. */
export interface NounSubject {
  /** Index of its first word. */
  readonly first: number;
  readonly isPlural: boolean;
  readonly when?: Condition;
}

/** One, and yet many: British English has `the crew were`. Source: our own list. */
const collectives = wordSet(
  'crew family pair couple rest lot number majority minority team staff government company crowd public audience party group band class committee council court jury press gang ' +
    'enemy army navy fleet regiment garrison household mob congregation population nobility clergy gentry youth multitude half part bulk remainder dozen score hundred thousand variety ' +
    'lower other same latter former one herd flock pack swarm choir orchestra cast club firm bank board union opposition trio quartet clan tribe set handful bunch generation order school college university village town city street neighbourhood neighborhood nation country world kingdom church parish',
);
const each = wordSet('each one');
const several = wordSet('all both some many most few several two three four five six seven eight nine ten');
/** Clauses begin after these, beside `openers`. */
const links = wordSet('if though unless because since until');

/** What the verb at word `verb` is said of: `the men`, `Tara and Willow`, `all of them`. */
export function nounSubject(paragraph: Paragraph, verb: number): NounSubject | undefined {
  return joined(paragraph, verb - 1)
    ? (ofThem(paragraph, verb) ??
        twoPersons(paragraph, verb) ??
        pluralNoun(paragraph, verb) ??
        singularNoun(paragraph, verb))
    : undefined;
}

function ofThem(paragraph: Paragraph, verb: number): NounSubject | undefined {
  const first = verb - 3;
  const quantity = paragraph.words[first];
  if (!quantity || !joined(paragraph, first) || !joined(paragraph, first + 1)) return undefined;
  if (paragraph.words[first + 1]!.norm !== 'of' || !/^(?:them|us|you)$/.test(paragraph.words[first + 2]!.norm))
    return undefined;
  const isPlural = several.has(quantity.norm);
  // `if one of them were late`
  const isTold = isPlural ? begins(paragraph, first) : each.has(quantity.norm) && quantity.opensSentence;
  return isTold ? { first, isPlural } : undefined;
}

/** `Tara and her brother`, at the head of the sentence; titles (`Crime and Punishment`) are no names of the book. */
function twoPersons(paragraph: Paragraph, verb: number): NounSubject | undefined {
  const { words } = paragraph;
  let and = verb - 2;
  while (and > verb - 2 - LONGEST_PERSON && words[and] && words[and]!.norm !== 'and') and--;
  if (words[and]?.norm !== 'and' || !joined(paragraph, and) || !joined(paragraph, and - 1)) return undefined;
  const isTwo = /^(?:I|he|she)$/.test(words[and + 1]!.text) ? and + 2 === verb : personEnd(paragraph, and + 1) === verb;
  if (!isTwo) return undefined;
  for (let first = and - 1; first >= 0 && first > and - 1 - LONGEST_PERSON; first--) {
    if (!words[first]!.opensSentence) continue;
    const isPronoun = /^(?:he|she)$/.test(words[first]!.norm) && first + 1 === and;
    if (!isPronoun && personEnd(paragraph, first) !== and) return undefined;
    const names = [words[first]!, words[and + 1]!].filter(isNamelike).map(({ text }) => text);
    return { first, isPlural: true, ...(names.length > 0 && { when: { names } }) };
  }
  return undefined;
}

/** `Her eyes`, `The old men`, `People`. */
function pluralNoun(paragraph: Paragraph, verb: number): NounSubject | undefined {
  const { words } = paragraph;
  const noun = words[verb - 1]!;
  if (!isPluralNoun(noun)) return undefined;
  if (noun.norm === 'people') {
    // `because rich people is`
    let first = verb - 1;
    while (
      first > 0 &&
      joined(paragraph, first - 1) &&
      is(words[first - 1]!.norm, 'aj') &&
      !is(words[first - 1]!.norm, 'N')
    )
      first--;
    if (begins(paragraph, first)) return { first, isPlural: true };
  }
  for (let at = verb - 2; at >= 0 && at > verb - 5 && joined(paragraph, at); at--) {
    const { norm } = words[at]!;
    if (possessives.has(norm) || /^(?:the|these|those)$/.test(norm))
      return begins(paragraph, at) ? { first: at, isPlural: true } : undefined;
    if (determiners.has(norm) || words[at]!.capitalised || !is(norm, 'aj') || is(norm, 'N')) return undefined;
  }
  return undefined;
}

/** `The house`, `Her left arm`: one thing, at the head of its sentence, where no subjunctive stands. */
function singularNoun(paragraph: Paragraph, verb: number): NounSubject | undefined {
  const { words } = paragraph;
  const noun = words[verb - 1]!;
  if (noun.capitalised || collectives.has(noun.norm) || measures.has(noun.norm)) return undefined;
  if (!is(noun.norm, 'N') || !is(noun.norm, 's') || /(?:[^s]s|men|people|sheep|fish|deer|craft|folk)$/.test(noun.norm))
    return undefined;
  for (let at = verb - 2; at >= 0 && at > verb - 5 && joined(paragraph, at); at--) {
    const { norm, opensSentence } = words[at]!;
    if (possessives.has(norm) || /^(?:the|a|an|this|that|another|each|every)$/.test(norm))
      return opensSentence ? { first: at, isPlural: false } : undefined;
    if (determiners.has(norm) || words[at]!.capitalised || !is(norm, 'ajs')) return undefined;
  }
  return undefined;
}

function isPluralNoun({ norm, capitalised, opensSentence }: Word): boolean {
  if (capitalised && !opensSentence) return false;
  if (plainPlurals.has(norm)) return true;
  if (singulars.has(norm) || measures.has(norm) || !/[^su]s$/.test(norm)) return false;
  return is(norm, 'p') && is(norm, 'N') && !is(norm, 's');
}

function begins(paragraph: Paragraph, first: number): boolean {
  if (paragraph.words[first]!.opensSentence) return true;
  const before = wordBefore(paragraph, first);
  return before !== undefined && (openers.has(before.norm) || links.has(before.norm));
}
