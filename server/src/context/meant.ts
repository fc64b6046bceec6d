import { basesOf } from '../lexicon/endings.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { is } from '../lexicon/wordClasses.ts';
import { conjunctions, prepositions, subjectPronouns } from '../manuscript/functionWords.ts';
import { isQuoted } from '../manuscript/quotations.ts';
import { speechVerbs } from '../manuscript/speechVerbs.ts';
import type { Paragraph, Word } from '../manuscript/types.ts';
import { firstWordFrom } from '../manuscript/words.ts';
import { isAtHome } from './collocations.ts';
import { isOpenCompound } from './openCompounds.ts';
import type { Proposal } from './types.ts';

/** Dialect that is no slip of anything, whoever doubts it. Source: our own list. */
const dialect = /^(?:hisself|theirselves|oot|wot|someway|yous|youse|spake|lo)$/;
/** In court these go without their article. */
const inCourt = /^(?:deceased|witness|defendant|plaintiff|accused|counsel)(?:'s)?$/;
/** Speakers of dialect count in these without a plural: `forty year`, `six foot`. Source: our own list. */
const measures = /^(?:year|month|week|mile|foot|pound|stone|inch|ton|hour|minute|shilling|penny|dozen)$/;

/** Numbers that things are called by. */
const counted =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)$/;
/** Things that are told apart by number. Source: our own list. */
const numbered =
  /^(?:move|table|chapter|page|platform|room|gate|line|row|seat|verse|part|act|scene|level|stage|step|round|lap|flight|track|take|episode|volume|lesson|exhibit|question|item|point|phase|plan|option|lane|sector|deck|bay|pier|dock|unit|ward|block|channel)$/;
const definite = /^(?:the|his|her|my|your|our|their|its)$/;
const singular = /^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/;
/** Somebody and a bare verb follow these. Source: our own list. */
const perceive =
  /^(?:watch|see|hear|feel|notic|observ|listen|let|make|help)(?:e|s|es|ed|ing|ting|n)?$|^(?:saw|heard|felt|made)$/;
const farthest = 5;

/**
 * The writer means what stands there, though counts and network would have it otherwise: regular forms that are rare in any
 * corpus, and kinds of text that leave out words on purpose.
 */
export function isMeant(paragraph: Paragraph, proposal: Proposal, lexicon: Lexicon): boolean {
  // Notes to the reader leave out what they please.
  if (paragraph.kind !== 'prose' && paragraph.kind !== 'letter' && paragraph.kind !== 'screenDialogue') return true;
  const index = firstWordFrom(paragraph.words, proposal.start);
  const word = paragraph.words[index];
  const replacement = proposal.replacements[0]?.toLowerCase().replace(/’/g, "'");
  if (!word || replacement === undefined || word.start !== proposal.start || word.end !== proposal.end) return false;
  const { norm } = word;
  const before = paragraph.words[index - 1]?.norm ?? '';
  const after = paragraph.words[index + 1]?.norm ?? '';
  // `i mean`, in a message; else a rule of its own has it.
  if (word.text === 'i') return true;
  // `“Or,” said Tara.`: nothing beside it tells.
  if (isAlone(paragraph, word)) return true;
  // `btw`, `tv`: letters, not a word. `a goood day`: drawn out.
  if (!/[aeiouy]/.test(norm) || /(.)\1\1/.test(norm)) return true;
  if (dialect.test(norm) && !replacement.includes(' ')) return true;
  if (inCourt.test(norm) && replacement === `the ${norm}`) return true;
  // `Kit told herself`: nothing but a `he` could say that she is none.
  if (/^(?:her|him)self$/.test(norm) && /^(?:her|him)self$/.test(replacement)) {
    const { sentence } = word;
    if (!paragraph.words.some((other) => other.sentence === sentence && /^(?:he|she|his|him|her)$/.test(other.norm)))
      return true;
  }
  // `You’d to shout.`: had to.
  if (norm === 'to' && before.endsWith("'d") && replacement === 'have to') return true;
  // `at move fifteen`, `to table six`: one of many, by its number.
  if (counted.test(after) && numbered.test(norm) && prepositions.has(before)) return true;
  // `I say` in a story told in the present.
  if (/^(?:i|you|we|they)$/.test(before) && (replacement === `${norm}s` || replacement === `${norm}es`)) return true;
  if (isOpenCompound(before, norm) || isOpenCompound(norm, after)) return true;
  if (isAtHome(paragraph, index, replacement)) return true;
  // `if you be willing`, `There be many such.`, `I want that noted.`
  if (norm === 'be' && (before === 'there' || isSubjunctive(paragraph, index))) return true;
  if (
    is(norm, 'D') &&
    /^(?:it|that|this|him|her|them)$/.test(before) &&
    wants.test(paragraph.words[index - 2]?.norm ?? '')
  )
    return true;
  if (isPhrase(before, norm, after) || isTagVerb(paragraph, proposal.start, norm)) return true;
  // `“Stop lookin at me.”`: as it is spoken, whether an apostrophe marks it or not.
  if (norm.endsWith('in') && replacement === `${norm}g` && isQuoted(paragraph, proposal.start)) return true;
  // `looked at hers with love`: no noun follows that it could stand before.
  if (/^(?:hers|yours|theirs|ours)$/.test(norm) && (after === '' || prepositions.has(after) || conjunctions.has(after)))
    return true;
  // `as the implications sank in`: one or many, the article does not say.
  if (replacement === norm.slice(0, -1) && norm.endsWith('s') && definite.test(before) && !singular.test(after))
    return true;
  // `listening to the neighbors argue`
  if (replacement.endsWith('ing') && isAfterPerception(paragraph, index) && is(norm, 'bB')) return true;
  if (measures.test(norm) && replacement === `${norm}s`) return true;
  // `the wall's as thin as paper`: is. Only a finite verb after it makes a plural of it; `its` and `whose` are no plurals.
  if (
    norm.endsWith("'s") &&
    !/^(?:it|who)'s$/.test(norm) &&
    !replacement.includes("'") &&
    !(is(after, 'F') && !is(after, 'nNajD'))
  )
    return true;
  return isComparative(norm) || isPrefixed(norm, lexicon);
}

/** The word is all that is said. */
function isAlone({ quotations, text }: Paragraph, { start, end }: Word): boolean {
  return quotations.some(
    ({ inner }) => inner.start === start && end <= inner.end && !/\p{L}/u.test(text.slice(end, inner.end)),
  );
}

/** `watched the old man leave`: a bare verb is as good there as an -ing. */
function isAfterPerception({ words }: Paragraph, index: number): boolean {
  const { sentence } = words[index]!;
  return words
    .slice(Math.max(0, index - farthest), index)
    .some((word) => word.sentence === sentence && perceive.test(word.norm));
}

/** `“No,” she lilted.`: seldom, and a verb of speech all the same. */
function isTagVerb({ quotations }: Paragraph, start: number, norm: string): boolean {
  const kind = speechVerbs.get(norm)?.verb.class;
  if (kind !== 'plain' && kind !== 'voiced') return false;
  return quotations.some(({ after }) => after.kind === 'tag' && after.tag.verb.start === start);
}

const wants = /^(?:want|wants|wanted|need|needs|needed|like|have|had|get|got)$/;

/** `if it be so`, `lest he be late` */
function isSubjunctive({ words }: Paragraph, index: number): boolean {
  return (
    subjectPronouns.has(words[index - 1]?.norm ?? '') &&
    /^(?:if|though|although|lest|unless|ere|whether|till|until|that|an)$/.test(words[index - 2]?.norm ?? '')
  );
}

/** Turns of speech that break the pattern of what is around them. Source: our own list. */
function isPhrase(before: string, norm: string, after: string): boolean {
  switch (norm) {
    // `She shook her head no.`
    case 'no':
    case 'yes':
      return /^(?:head|heads|nod|nods|nodded|mouthed)$/.test(before);
    // `She startled awake.`
    case 'startled':
      return after === 'awake' || after === 'at';
    // `She starred in two plays.`
    case 'star':
    case 'stars':
    case 'starred':
    case 'starring':
      return after === 'in' || after === 'as' || after === 'opposite';
    // `Text me when you land.`
    case 'text':
      return /^(?:you|me|him|her|them|us|back|when|if)$/.test(after);
    // `He toed off his shoes.`, `She toed the line.`
    case 'toe':
    case 'toed':
    case 'toeing':
      return /^(?:off|out|them|at|the)$/.test(after);
    // `He flipped through the channels.`
    case 'flip':
    case 'flips':
    case 'flipped':
    case 'flipping':
      return /^(?:through|open|over|off|on|out|past)$/.test(after);
    // `baring its teeth`, `Nothing fazed her.`
    case 'baring':
      return /^(?:his|her|its|their|my|your)$/.test(after);
    case 'faze':
    case 'fazed':
      return true;
    // `She missed a beat.`, `a beat too long`
    case 'beat':
      return before === 'a';
    // `I must beg the reader's patience.`
    case 'beg':
    case 'begged':
      return /^(?:the|your|his|her|my|leave|pardon)$/.test(after);
    // `double or quits`, `They called it quits.`
    case 'quits':
      return before === 'or' || before === 'it';
    case 'twain':
      return before === 'the' || before === 'in';
    // `a fine tune it is, look you`
    case 'look':
    case 'mark':
    case 'mind':
    case 'hark':
      return after === 'you' && !/^(?:i|you|we|they|to)$/.test(before);
    default:
      return false;
  }
}

/** `wetter`, `paler`: of an adjective. */
function isComparative(norm: string): boolean {
  if (!norm.endsWith('er') || norm.length < 5) return false;
  const stem = norm.slice(0, -2);
  return basesOf(stem).some((form) => is(form, 'a') && is(form, 'j') && !is(form, 'BF'));
}

/** `resealed`, `unbuckled`: a prefix before a word of some length. */
function isPrefixed(norm: string, lexicon: Lexicon): boolean {
  const base = /^(?:re|un|over|under|mis|out|pre)(\p{L}{5,})$/u.exec(norm)?.[1];
  return base !== undefined && lexicon.hasCommon(base) && lexicon.zipf(norm) < 3;
}
