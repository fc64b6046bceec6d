import type { RuleContext } from '../../engine/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { auxiliaries, conjunctions, determiners, prepositions } from '../../manuscript/functionWords.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { startsClause } from '../clauses.ts';
import { joined, wordSet } from '../neighbours.ts';
import type { Addressee } from './addressees.ts';

/** Said before a name, they address it. Source: our own lists. */
const greetings = wordSet(
  'evening morning afternoon oh ah yes no yeah yep nope okay ok well hey hi hello hullo hallo sorry thanks cheers congratulations goodnight goodbye good-bye bye farewell welcome god gosh please listen look wait now why aye alas',
);
/** These also begin a sentence about the one named (`Now Jenny is here`): only before a comma or an exclamation. */
const weakGreetings = wordSet('evening morning afternoon now why look please listen wait well god');
/** `Sorry sir.`: these take the comma, and so do the phrases below; `Yes sir.` is left to taste. */
const courteous = wordSet(
  'sorry thanks cheers please goodbye good-bye goodnight congratulations welcome farewell hello',
);
/** Names for people that are other words as well, and after a verb or adjective its object or noun. */
const manifold = wordSet('folks lads ladies gentlemen mate buddy pal love dear baby');
const greetingPhrases =
  /(?:^|\s)(?:good (?:morning|night|evening|afternoon|day|luck|girl|boy|man)|thank you|look here|come on|go on|excuse me|of course|i say|my god|all right|shut up|hold on|hang on|come in|sit down|go away|come back|hurry up|calm down|watch out|so long|same again|happy birthday|happy anniversary|happy new year|merry christmas|see you|see you (?:later|soon|tomorrow|around)|sweet dreams|take care|well done|good job|good work|nice work|nice try|not now|not again|welcome (?:back|home)|bless you|damn you|nice to meet you|pleased to meet you|here you (?:go|are)|there you (?:go|are)|(?:i'm|i am) (?:so |very )?sorry|i love you|i missed you|i hate you)$/;

/** Hardly ever anything but an address: `The letter came sir.` */
const respectful = wordSet("sir ma'am madam milord milady m'lord m'lady");
/** … but not behind these: `kind sir`, `Yes sir`, `don’t call me sir`. */
const ofTheAddress = wordSet(
  'yes no aye dear kind good gentle noble brave fair fine young old poor sweet great right call called calling see surely say said says mister',
);
const closers = wordSet(
  'nothing something anything everything here there now today tonight tomorrow yesterday again yet already anymore please too either together home away well okay alone enough ' +
    'much anyway though instead sometime soon inside outside upstairs downstairs',
);
const objects = wordSet('it you me him them us myself yourself himself');
/** Verbs whose object no person can be. */
const intransitive = wordSet(
  'agree think suppose hurry matter care worry cry laugh smile sleep coming going listening kidding joking crying talking sleeping',
);
/** How somebody or something is: `Are you sure Jenny?` */
const states = wordSet('wrong sure ready fine sorry serious alive awake crazy sick hurt late funny');
const beings = /^(?:.*(?:'m|'re|'s)|am|are|is|was|were|be|being|not|so|very|too|really|quite|all|it|i)$/;
/** With one of these in the sentence a pronoun and a name may be its two objects. */
const twoObjects =
  /^(?:call|name|give|gave|tell|told|show|bring|brought|send|sent|teach|taught|make|made|get|got|buy|bought|lend|lent|offer|promise|owe|christen|ask|introduce|mean|meant|love|find|found|leave|left)(?:s|ed|d|ing)?$/;
/** `Did you hear that Jenny?` */
const perceives = /^(?:hear|heard|see|saw|say|said|do|did|smell|feel|believe)$/;
/** A person word and a name are one phrase: `my brother Tom`. Source: our own list. */
const persons =
  /(?:man|woman|boy|girl|child|friend|brother|sister|mother|father|son|daughter|cousin|uncle|aunt|wife|husband|king|queen|prince|princess|lord|lady|doctor|captain|professor|general|detective|inspector|saint|agent|poor|old|little|young|dear|guy|kid|fellow|chap|baby|mum|mom|dad|named|called|city|town|street|house|family|ship|god|dog|cat|horse|planet|team|school)s?$/;

/** `Oh Jenny, I`, `Good morning Jenny.`: a greeting right before the name, and an end of the address right after it. */
export function greets({ paragraph }: RuleContext, { start, end, kind }: Addressee, first: number): boolean {
  const { words, text } = paragraph;
  if (!joined(paragraph, start - 1)) return false;
  const before = words[start - 1]!;
  const norm = before.norm.replace(/^(?:\p{L}{1,2}-)+/u, '');
  const heads =
    start - 1 === first ||
    before.opensSentence ||
    /[,.!?…]\s*$/.test(text.slice(Math.max(0, before.start - 3), before.start));
  const mark = text.slice(words[end - 1]!.end).trimStart()[0] ?? '';
  const ends = /[,.!?…;—-]/.test(mark);
  if (greetings.has(norm) && heads) {
    // `Yes sir.`, `Oh baby!`: taste.
    if (kind === 'pet') return ends && courteous.has(norm);
    if (/^(?:look|listen|please)$/.test(norm) && speaks(paragraph, end)) return true;
    if (weakGreetings.has(norm)) return mark === ',' || (mark === '!' && norm !== 'why');
    // `No Patrol!` wants none of them.
    if (norm === 'no' && mark !== ',') return speaks(paragraph, end);
    return ends || speaks(paragraph, end);
  }
  if (!ends) return false;
  const head = text.slice(words[Math.max(first, start - 3)]!.start, before.end).toLowerCase();
  const phrase = greetingPhrases.exec(head);
  if (!phrase) return false;
  const length = phrase[0].trim().split(' ').length;
  const opener = words[start - length];
  return opener !== undefined && (start - length === first || opener.opensSentence);
}

/** `Come here Jenny.`, `isn't it Mr. Thorne?`, `for the day Jenny?`: the name ends the sentence and is nobody's object. */
export function closesWithAddress({ paragraph }: RuleContext, { start, end, kind }: Addressee, first: number): boolean {
  const { words, text } = paragraph;
  if (start - first < 2 || !joined(paragraph, start - 1) || manifold.has(words[start]!.norm)) return false;
  const after = text.slice(words[end - 1]!.end, words[end - 1]!.end + 3);
  // `Brace yourself Captain, the hull is thin.`
  const isBidden = /^yoursel(?:f|ves)$/.test(words[start - 1]!.norm) && /^, /.test(after);
  if (!(isBidden || /^(?:[.!?…]|,["”’'])/.test(after)) || /^\.\s?\p{Ll}/u.test(after)) return false;
  const from = sentenceStart(paragraph, start, first);
  const before = words[start - 1]!;
  const { norm } = before;
  if (start - from < 2) return false;
  // `you guys`, `us Wardens`
  if (/^(?:you|us)$/.test(norm) && /s$/.test(words[end - 1]!.norm) && kind !== 'titled') return false;
  const verb = words[start - 2]!;
  const tag = start - 2 > from && text.slice(words[start - 3]!.end, verb.start) === ', ';
  if (norm === 'that' && kind !== 'titled') return perceives.test(verb.norm) && addressesYou(paragraph, from, start);
  if (objects.has(norm)) {
    // `Teach it to me Gran.`: no second object can follow.
    if (/^(?:to|for|with|at|of|from|on)$/.test(verb.norm)) return true;
    for (let i = from; i < start; i++) if (twoObjects.test(words[i]!.norm)) return false;
    // `Is it Jenny?` asks who it is; `isn't it Jenny?` after a comma does not.
    return tag || !/^(?:is|was|are|were|be|isn't|wasn't|aren't|weren't|ain't)$/.test(verb.norm);
  }
  // `isn't he Tom?` after a comma, `ain't we Tom?`
  if (/^(?:he|she|we|they|i)$/.test(norm))
    return (
      (tag && auxiliaries.has(verb.norm.replace(/n't$/, ''))) ||
      /^(?:ain't|aren't|haven't|don't|shall|can't)$/.test(verb.norm)
    );
  if (intransitive.has(norm)) return addressesYou(paragraph, from, start);
  if (closers.has(norm)) return true;
  // `Put the knife down Tara.`
  if (kind === 'name' && /^(?:down|away|back)$/.test(norm) && bids(paragraph, from)) return true;
  // `You can sweetheart.`
  if (
    kind === 'pet' &&
    words[start]!.norm !== 'my' &&
    /^(?:can|could|will|would|should|may|did|do|am|are|have)(?:n't)?$/.test(norm)
  )
    return true;
  if (
    states.has(norm) &&
    (beings.test(verb.norm) || (verb.norm === 'you' && /^(?:are|were)$/.test(words[start - 3]?.norm ?? '')))
  )
    return true;
  if (respectful.has(words[start]!.norm) && !words[start]!.capitalised)
    return ![ofTheAddress, prepositions, determiners, conjunctions].some((others) => others.has(norm));
  if (kind === 'pet' || persons.test(norm) || before.capitalised || prepositions.has(norm) || determiners.has(norm))
    return false;
  // `fourteen dollars Mr. Thorne`, `You want things Jenny`: things in the plural are no person's title.
  if (is(norm, 'N') && is(norm, 'p') && !is(norm, 's') && !/(?:er|or|ist|men|people|children)s?$/.test(norm))
    return kind === 'titled' || addressesYou(paragraph, from, start);
  const determiner = words[start - 2]?.norm ?? '';
  // `It is a larder Idris.`: nobody is told apart so.
  if (/^an?$/.test(determiner) && is(norm, 'N') && !is(norm, 'ajFBD')) return true;
  if (!addressesYou(paragraph, from, start)) return false;
  if (is(norm, 'N') && !is(norm, 'FB'))
    return (
      kind === 'titled' ||
      (text[words[end - 1]!.end] === '?' && /^(?:the|a|an|your|my|our|his|of|that|this|any|some|no)$/.test(determiner))
    );
  return (
    is(norm, 'aj') &&
    !is(norm, 'nNBF') &&
    /^(?:you're|it's|that's|i'm|we're|he's|she's|are|is|am|was|were|so|very|too|be)$/.test(determiner) &&
    start - from > 1 &&
    !/^(?:is|was)$/.test(determiner)
  );
}

/** `Jenny you saved us`, `Oh, baby I missed you`: the name opens the sentence, and a subject with its verb follows. */
export function opensWithSubject({ paragraph }: RuleContext, { start, end, kind }: Addressee, first: number): boolean {
  const { words, text } = paragraph;
  if (!joined(paragraph, end - 1) || kind === 'titled') return false;
  const word = words[start]!;
  const heads = start === first || word.opensSentence;
  if (!speaks(paragraph, end) && !(heads && word.capitalised && asks(paragraph, end))) return false;
  if (heads) return kind === 'name' || word.capitalised;
  // After a greeting with its comma.
  const before = words[start - 1]!;
  const greeting = greetings.has(before.norm.replace(/^(?:\p{L}{1,2}-)+/u, ''));
  return greeting && (start - 1 === first || before.opensSentence) && text.slice(before.end, word.start) === ', ';
}

/** A subject of the one speaking or spoken to, and its verb, at word `at`. */
export function speaks(paragraph: Paragraph, at: number): boolean {
  return /^(?:i|you|we)(?:'|$)/.test(paragraph.words[at]?.norm ?? '') && startsClause(paragraph, at);
}

/** `Jenny can you`, `Jenny what are you`, `Jenny please`: no name is the subject of what follows. */
function asks(paragraph: Paragraph, at: number): boolean {
  const { words, text } = paragraph;
  const [norm = '', next = ''] = [words[at]?.norm, words[at + 1]?.norm];
  // `Captain if they leave, we are lost`
  if (norm === 'if') return determiners.has(next) || startsClause(paragraph, at + 1);
  // `Jenny stop!`
  if (biddings.has(norm) && text[words[at]!.end] === '!') return true;
  if (next === '' || words[at]!.capitalised || text.slice(words[at]!.end, words[at + 1]!.start) !== ' ') return false;
  if (auxiliaries.has(norm.replace(/n't$/, ''))) return /^(?:you|we|i)$/.test(next) && words[at + 2]?.norm !== 'and';
  if (/^(?:what|where|why|how|when|who)$/.test(norm))
    return /^(?:are|do|does|did|is|was|have|has|had|can|will|would|should|could|long|much|many|far|come)$/.test(next);
  if (/^(?:what|where|how|who)'(?:s|re)$/.test(norm)) return true;
  return norm === 'please' || isBidding(norm, next);
}

/** A name before these is spoken to: beside its own verb they would have an -s or be told in the past. Source: our own list. */
const biddings = wordSet(
  'come stop wait look listen give help leave take stay get go calm shut wake hold watch stand keep tell move open close answer forgive forget follow think remember try',
);
/** What follows a verb that bids, and hardly ever a plural's or a subjunctive's. */
const bidden = wordSet(
  'it me him her us them that this there here up down out away back off the your my his at to from now still quiet home for with',
);
const isBidding = (norm: string, next: string) => biddings.has(norm) && bidden.has(next);

/** The sentence speaks to somebody: it asks, commands with `you`, or ends in a question. */
function addressesYou({ words, text }: Paragraph, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:you|your|you're|you've|you'll|you'd|yours)$/.test(words[i]!.norm)) return true;
  return /^[^.!]*\?/.test(text.slice(words[to]!.end, words[to]!.end + 20));
}

/** The sentence begins with a verb that tells somebody what to do. */
const bids = ({ words }: Paragraph, from: number) => {
  const { norm, opensSentence } = words[from]!;
  return opensSentence && is(norm, 'bB') && !is(norm, 'NpD') && !auxiliaries.has(norm);
};

function sentenceStart({ words, text }: Paragraph, at: number, first: number): number {
  for (let i = at - 1; i > first; i--)
    if (words[i]!.opensSentence || /[.!?…:;]/.test(text.slice(words[i - 1]!.end, words[i]!.start))) return i;
  return first;
}
