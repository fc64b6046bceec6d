import {
  auxiliaries,
  conjunctions,
  determiners,
  negatives,
  objectPronouns,
  possessives,
  prepositions,
  pronounsWithAuxiliary,
  reporters,
  speechless,
  subjectPronouns,
  timeNouns,
} from './functionWords.ts';
import {
  loudVerbs,
  phrasalSpeechVerbs,
  type SpeechVerb,
  speechVerbs,
  type VerbForm,
  type VerbUse,
} from './speechVerbs.ts';
import {
  type Clause,
  isAdverb,
  isBroken,
  isNamelike,
  isPossessive,
  nameEnd,
  type Phrase,
  subjectEndingAt,
  subjectsAt,
} from './subjects.ts';

/** How words next to speech may be read as its tag: word indices, ends exclusive. */
export interface TagReading {
  readonly subject: Phrase;
  readonly verb: number;
  /** End of what belongs to the tag. */
  readonly to: number;
  /**
   * `sure`: a tag whatever the punctuation. `open`: only if punctuation or case joins it to the speech. `loose`: the
   * verb seems to have an object of its own, so that only a comma and a lower-case letter make it a tag.
   */
  readonly certainty: 'sure' | 'open' | 'loose';
}

interface VerbPhrase {
  /** The word that is the speech verb. */
  readonly verb: number;
  readonly use: VerbUse;
  /** After the verb and its particle. */
  readonly to: number;
  /** Only with its particle does it speak: then it takes no object. */
  readonly phrasal: boolean;
}

const everyForm: ReadonlySet<VerbForm> = new Set(['base', 'third', 'past', 'participle', 'ing']);
const phrasalForm = (norm: string): ReadonlySet<VerbForm> =>
  norm.endsWith('ing')
    ? new Set<VerbForm>(['ing'])
    : norm === 'put' || norm === 'cut' || norm === 'let'
      ? everyForm
      : new Set<VerbForm>(norm.endsWith('s') ? ['third'] : ['past', 'participle', 'base']);

function verbAt(clause: Clause, at: number, inverted = false): VerbPhrase | undefined {
  const { words, to } = clause;
  if (at >= to) return undefined;
  const { norm } = words[at]!;
  const particles = phrasalSpeechVerbs.get(norm);
  const use = speechVerbs.get(norm);
  if (particles && at + 1 < to && !isBroken(clause, at + 1) && particles.includes(words[at + 1]!.norm)) {
    // `went on to the next`, `broke in the door`: the particle is something else's.
    const next = at + 2 < to && !isBroken(clause, at + 2) ? words[at + 2]!.norm : '';
    const elsewhere = next === 'of' || next === 'to' || (!inverted && determiners.has(next));
    if (!elsewhere) {
      const verb: SpeechVerb = { base: norm, class: 'weak', person: false, infinitive: false };
      return {
        verb: at,
        use: use?.verb.class === 'plain' ? use : { verb, forms: phrasalForm(norm) },
        to: at + 2,
        phrasal: true,
      };
    }
  }
  return use && { verb: at, use, to: at + 1, phrasal: false };
}

const catenatives = new Set(
  'managed tried began wanted started had used continued dared able manages tries begins starts continues needed hastened chose kept keeps proceeded attempted paused stopped turned leaned bent'.split(
    ' ',
  ),
);
const reflexives = new Set(['himself', 'herself', 'myself', 'themselves', 'itself']);

/** From the end of a subject to its speech verb: adverbs, auxiliaries, `managed to`, `heard himself`. */
function predicateAt(clause: Clause, at: number, subject: Phrase): VerbPhrase | undefined {
  const { words, to } = clause;
  const head = words[subject.to - 1]!.norm;
  const single = subject.to - subject.from === 1;
  const plural = /^(i|you|we|they|who|both|all|y'all)$/.test(head);
  let wanted: readonly VerbForm[] = ['past', 'third', 'base'];
  let auxiliary = pronounsWithAuxiliary.has(head);
  if (auxiliary) wanted = head.endsWith("'d") || head.endsWith("'ll") ? ['base', 'past'] : ['ing', 'past'];
  for (let i = at; i < Math.min(to, at + 7); i++) {
    if (i > at && isBroken(clause, i) && !isAdverb(words[i]!.norm) && !isAdverb(words[i - 1]!.norm)) return undefined;
    const { norm } = words[i]!;
    const found = verbAt(clause, i);
    const next = i + 1 < to ? words[i + 1]!.norm : '';
    const chained =
      catenatives.has(norm) &&
      ((next === 'to' && speechVerbs.has(words[i + 2]?.norm ?? '')) || (next.endsWith('ing') && speechVerbs.has(next)));
    if (found && !chained && wanted.some((form) => found.use.forms.has(form))) {
      const { forms } = found.use;
      if (auxiliary || forms.has('past')) return found;
      // `his cry`, `some remarks`: nouns too. A present tense needs a subject that can be no modifier.
      if (
        forms.has('third') &&
        (single || isNamelike(words[subject.from]!) || determiners.has(words[subject.from]!.norm))
      )
        return found;
      if (forms.has('base') && plural) return found;
      return undefined;
    }
    if (negatives.has(norm)) return undefined;
    if (norm === 'was' || norm === 'were' || norm === 'is' || norm === 'are' || norm === 'am' || norm === 'been')
      wanted = ['ing'];
    else if (norm === 'had' || norm === 'has' || norm === 'have') wanted = ['past', 'participle'];
    else if (auxiliaries.has(norm) || norm === 'to') wanted = ['base'];
    else if (catenatives.has(norm)) wanted = ['ing', 'base'];
    else if (norm === 'heard' || norm === 'found' || reflexives.has(norm)) wanted = ['ing', 'base'];
    else if (isAdverb(norm)) continue;
    else return undefined;
    auxiliary = true;
  }
  return undefined;
}

type Complement = 'clean' | 'maybe' | 'object';

/** What follows the verb: nothing that could be its object (`clean`), an object, or one cannot know. */
function complement(clause: Clause, at: number, { verb }: VerbUse): Complement {
  const { words, to } = clause;
  let i = at;
  let again = false;
  while (i < to && !isBroken(clause, i) && isAdverb(words[i]!.norm)) {
    again ||= words[i]!.norm === 'again';
    i++;
  }
  const loud = loudVerbs.has(verb.base);
  if (i >= to || isBroken(clause, i)) return again && loud ? 'maybe' : 'clean';
  const { norm } = words[i]!;
  const next = i + 1 < to ? words[i + 1]!.norm : '';
  if (norm === 'of' || norm === 'about') return 'maybe';
  // `so softly that nobody heard`
  if (reporters.has(norm)) return norm === 'that' && i > at ? 'clean' : 'object';
  if (norm === 'when') return verb.base === 'ask' ? 'object' : 'clean';
  if (norm === 'for') {
    if (verb.base === 'ask' || verb.base === 'call' || verb.base === 'beg' || verb.base === 'plead') return 'object';
    return loud ? 'maybe' : 'clean';
  }
  if (norm === 'to' && i + 1 < to) {
    const goal =
      determiners.has(next) || objectPronouns.has(next) || words[i + 1]!.capitalised || /self$|^no/.test(next);
    if (!goal) return verb.infinitive ? 'object' : 'maybe';
    return verb.class === 'weak' ? 'maybe' : 'clean';
  }
  // `breathed on the window`
  if (verb.base === 'breathe' && /^(?:on|onto|through)$/.test(norm)) return 'object';
  if (prepositions.has(norm)) return verb.class === 'weak' || (loud && norm === 'at') ? 'maybe' : 'clean';
  if (conjunctions.has(norm)) return 'clean';
  if (norm.endsWith('ing') && norm.length > 4 && !/^(every|some|any|no)thing$/.test(norm)) return 'clean';
  if (isTime(clause, i)) return 'clean';
  return verb.person ? person(clause, i, verb) : 'object';
}

/** `the next moment`, `this time`, `a little later`. */
function isTime({ words, to }: Clause, at: number): boolean {
  if (!determiners.has(words[at]!.norm)) return false;
  for (let i = at + 1; i < Math.min(to, at + 4); i++) {
    const { norm } = words[i]!;
    if (timeNouns.has(norm)) return true;
    if (!/^(little|few|long|last|next|first|second|very|good|full|whole|brief|short)$/.test(norm)) return false;
  }
  return false;
}

/** Things are answered, ordered and promised as people are. */
const takesThings = new Set(['answer', 'promise', 'quote', 'order', 'echo', 'challenge', 'correct']);

/** `asked the blonde`, `told Harry quietly`: the one spoken to, and nothing said or done after. */
function person(clause: Clause, at: number, verb: SpeechVerb): Complement {
  const { words, to } = clause;
  const first = words[at]!;
  const ends = (i: number): Complement | undefined => {
    if (i >= to || isBroken(clause, i)) return 'clean';
    const { norm } = words[i]!;
    if (isAdverb(norm)) return 'clean';
    if (reporters.has(norm) || norm === 'for' || norm === 'to') return 'object';
    // `told her the truth`
    if (determiners.has(norm) && !isTime(clause, i)) return 'object';
    if (norm === 'as' && words[i + 1]?.norm === 'to') return 'object';
    if (prepositions.has(norm) || conjunctions.has(norm) || norm.endsWith('ing') || isTime(clause, i)) return 'clean';
    return undefined;
  };
  // `told it`, `asked him in`: a thing, an invitation.
  if (first.norm === 'it') return 'object';
  if (verb.base === 'ask' && /^(?:in|inside|out|over|along|up|back)$/.test(words[at + 1]?.norm ?? '') && at + 1 < to)
    return 'object';
  const pronoun = objectPronouns.has(first.norm) && first.norm !== 'no';
  if (pronoun && !possessives.has(first.norm)) return ends(at + 1) ?? 'object';
  if (isNamelike(first)) {
    const end = nameEnd(clause, at);
    if (isPossessive(words[end - 1]!.norm)) return 'maybe';
    return ends(end) ?? 'object';
  }
  if (first.norm === 'her') {
    const alone = ends(at + 1);
    if (alone) return alone;
  }
  if (!determiners.has(first.norm)) return 'object';
  // `told his story`: what is told, not whom.
  if (
    verb.base === 'tell' &&
    at + 1 < to &&
    /^(?:stor(?:y|ies)|tales?|truth|name|jokes?|lies?|news|secrets?)$/.test(words[at + 1]!.norm)
  )
    return 'object';
  for (let i = at + 2; i <= Math.min(to, at + 5); i++) {
    const end = ends(i);
    if (end === 'clean' && takesThings.has(verb.base)) return 'object';
    if (end) return end;
  }
  return 'object';
}

/** End of the unbroken run of words that holds word `at - 1`. */
function clauseEnd(clause: Clause, at: number): number {
  let i = at;
  while (i < clause.to && !isBroken(clause, i)) i++;
  return Math.max(at, i);
}

/** The tag that follows speech, at the head of the clause: `he said softly`, `said Harry`. */
export function tagAfter(clause: Clause): TagReading | undefined {
  const { words, from, to } = clause;
  let start = from;
  // `and then he said`: joined loosely, a tag all the same.
  while (start < to && start < from + 2 && /^(and|then|but|so)$/.test(words[start]!.norm)) start++;
  if (start >= to) return undefined;
  const inverted = invertedTag(clause, start) ?? wasAllSaid(clause, start);
  if (inverted) return inverted;
  while (start < to && start < from + 3 && isAdverb(words[start]!.norm) && !determiners.has(words[start]!.norm))
    start++;
  if (start >= to) return undefined;
  if (start > from) {
    // `blandly declared Vance`
    const late = invertedTag(clause, start);
    if (late) return late;
  }
  let loose: TagReading | undefined;
  for (const subject of subjectsAt(clause, start)) {
    if (subject.to < to && isBroken(clause, subject.to) && !isAdverb(words[subject.to]!.norm)) {
      const aside = tagAfterAside(clause, subject);
      if (aside) return aside;
      break;
    }
    const phrase = predicateAt(clause, subject.to, subject);
    if (!phrase) continue;
    // `His head snapped back`: no part of the body speaks but the voice.
    if (subject.to - subject.from > 1 && speechless.has(words[subject.to - 1]!.norm)) return undefined;
    const rest = phrase.phrasal ? 'clean' : complement(clause, phrase.to, phrase.use);
    const { class: kind } = phrase.use.verb;
    const reading = { subject, verb: phrase.verb, to: clauseEnd(clause, phrase.to) };
    if (rest !== 'object') return { ...reading, certainty: rest === 'clean' && kind === 'plain' ? 'sure' : 'open' };
    if (kind === 'plain' || kind === 'weak') loose ??= { ...reading, certainty: 'loose' };
  }
  return loose;
}

/** `my mother, who was ninety, said`: between the commas, anything. */
function tagAfterAside(clause: Clause, subject: Phrase): TagReading | undefined {
  const comma = (at: number) => clause.text.slice(clause.words[at - 1]!.end, clause.words[at]!.start).trim() === ',';
  if (!comma(subject.to)) return undefined;
  for (let i = subject.to + 1; i < Math.min(clause.to, subject.to + 11); i++) {
    if (!isBroken(clause, i)) continue;
    if (!comma(i)) return undefined;
    const phrase = predicateAt(clause, i, subject);
    if (!phrase || (!phrase.phrasal && complement(clause, phrase.to, phrase.use) === 'object')) return undefined;
    return { subject, verb: phrase.verb, to: clauseEnd(clause, phrase.to), certainty: 'open' };
  }
  return undefined;
}

/** What comes to the ear. */
const heard: ReadonlySet<string> = new Set(
  'voice voices reply answer response whisper shout cry call murmur'.split(' '),
);

/** `was all he said`, `was all Tara could say`: what was said is the subject, and the sentence is its own tag. */
function wasAllSaid(clause: Clause, at: number): TagReading | undefined {
  const { words, to } = clause;
  if (words[at]!.norm !== 'was' || at + 3 >= to || words[at + 1]!.norm !== 'all') return undefined;
  for (const subject of subjectsAt(clause, at + 2)) {
    const phrase = predicateAt(clause, subject.to, subject);
    if (phrase) return { subject, verb: phrase.verb, to: clauseEnd(clause, phrase.to), certainty: 'sure' };
  }
  return undefined;
}

/** `said Harry softly`, `went on the tall man`, `grinned Harry`, `came the reply`. */
function invertedTag(clause: Clause, at: number): TagReading | undefined {
  const { words, to } = clause;
  const phrase = verbAt(clause, at, true);
  const past = phrase && (phrase.use.forms.has('past') || phrase.use.forms.has('third'));
  const word = words[at]!;
  if (word.norm === 'came' && at + 1 < to) {
    const subject = invertedSubject(clause, at + 1, false);
    if (!subject) return undefined;
    // `Came a voice from behind`: a tag, whatever its capital and the mark before it.
    const isHeard = words.slice(subject.from, subject.to).some(({ norm }) => heard.has(norm));
    return { subject, verb: at, to: clauseEnd(clause, subject.to), certainty: isHeard ? 'sure' : 'loose' };
  }
  if (!phrase || !past) {
    // Any verb in that place reports the speech: `beamed Harry`.
    if (
      word.capitalised ||
      !word.norm.endsWith('ed') ||
      at + 1 >= to ||
      isBroken(clause, at + 1) ||
      !isNamelike(words[at + 1]!)
    )
      return undefined;
    const end = nameEnd(clause, at + 1);
    if (end < to && !isBroken(clause, end) && !isPhraseEnd(words[end]!.norm)) return undefined;
    return { subject: { from: at + 1, to: end }, verb: at, to: clauseEnd(clause, end), certainty: 'open' };
  }
  if (phrase.to >= to || isBroken(clause, phrase.to)) return undefined;
  const subject = invertedSubject(clause, phrase.to, !word.capitalised && phrase.use.verb.class !== 'thought');
  if (!subject) return undefined;
  const sure = phrase.use.verb.class === 'plain';
  return { subject, verb: phrase.verb, to: clauseEnd(clause, subject.to), certainty: sure ? 'sure' : 'open' };
}

/** The subject behind its verb. `bare`: a noun without an article may be one (`said poor Harry`, `said conscience`). */
function invertedSubject(clause: Clause, at: number, bare: boolean): Phrase | undefined {
  const { words, to } = clause;
  const first = words[at]!;
  let end = at + 1;
  if (subjectPronouns.has(first.norm) && !determiners.has(first.norm)) {
    return first.norm === 'it' || first.norm === 'who' ? undefined : { from: at, to: end };
  }
  if (isNamelike(first)) {
    end = nameEnd(clause, at);
    if (isPossessive(words[end - 1]!.norm)) end = phraseEnd(clause, end);
    return { from: at, to: end };
  }
  if (determiners.has(first.norm)) {
    if (isTime(clause, at)) return undefined;
    // An adverb right after the article is an adjective: `the early bird`.
    end = Math.min(to, at + 2);
    if (end < to && isBroken(clause, end - 1)) return undefined;
    end = phraseEnd(clause, end);
    return end > at + 1 || subjectPronouns.has(first.norm) ? { from: at, to: end } : undefined;
  }
  if (
    !bare ||
    isPhraseEnd(first.norm) ||
    objectPronouns.has(first.norm) ||
    /thing$|^(so|goodbye|yes|hello|sorry)$/.test(first.norm)
  )
    return undefined;
  while (end < to && end < at + 3 && !isBroken(clause, end) && !isPhraseEnd(words[end]!.norm)) {
    if (isNamelike(words[end]!)) return { from: at, to: nameEnd(clause, end) };
    end++;
  }
  return { from: at, to: end };
}

function phraseEnd(clause: Clause, at: number): number {
  let end = at;
  while (end < clause.to && end < at + 5 && !isBroken(clause, end) && !isPhraseEnd(clause.words[end]!.norm)) end++;
  return end;
}

function isPhraseEnd(norm: string): boolean {
  return (
    prepositions.has(norm) || conjunctions.has(norm) || isAdverb(norm) || (norm.endsWith('ing') && norm.length > 5)
  );
}

/**
 * The lead-in that ends the clause: `she asked the blonde`, `before the man answered quietly`, `smiling and replying`.
 * `joined`: a comma or colon stands between it and the speech, so that weaker signs will do. `unmarked`: nothing does.
 */
export function tagBefore(clause: Clause, joined: boolean, unmarked = false): TagReading | undefined {
  const { words, from, to } = clause;
  for (let verb = to - 1; verb >= Math.max(from, to - 12); verb--) {
    const phrase = verbAt(clause, verb);
    if (!phrase) continue;
    const { use } = phrase;
    const ing = use.forms.has('ing');
    if (!joined && (ing || use.verb.class !== 'plain')) continue;
    const rest = phrase.phrasal ? 'clean' : complement(clause, phrase.to, use);
    if (rest === 'object' && !(joined && namesWords(clause, phrase.to))) continue;
    if (!joined && !isBare(clause, phrase)) continue;
    const subject = ing ? undefined : subjectBefore(clause, verb, use);
    if (subject === 'negated') return undefined;
    // `lay down and said. "Tell`: no sentence ends in a bare `and said`, nor stops after `and whispered` without a mark.
    const bare =
      verb === to - 1 &&
      verb > from &&
      words[verb - 1]!.norm === 'and' &&
      (use.verb.base === 'say' || (unmarked && use.forms.has('past')));
    if (!ing && !subject && !bare && !(joined && hasCompoundPredicate(clause, verb))) continue;
    return { subject: subject ?? headSubject(clause, verb), verb, to, certainty: joined ? 'sure' : 'open' };
  }
  return undefined;
}

/**
 * After a full stop only a lead-in without anything besides still is one: `she asked the blonde. "Do`, `He said
 * softly. "No`; not `It was Harry who replied.`, `He had one thing to ask.`
 */
function isBare(clause: Clause, { verb, to: after, use }: VerbPhrase): boolean {
  const { words, from, to } = clause;
  if (to - after > 5 || clauseEnd(clause, after) !== to) return false;
  const before = verb > from ? words[verb - 1]!.norm : '';
  if (before === 'to' || before === 'who' || before === 'that') return false;
  for (let i = after; i < to; i++) {
    const { norm } = words[i]!;
    if (!isAdverb(norm) && !(use.verb.person && i === after))
      return norm === 'to' || (use.verb.person && !prepositions.has(norm) && !prepositions.has(words[after]!.norm));
  }
  return true;
}

const namesOfSpeech =
  /^(words?|this|things?|something|sentence|line|question|it|only|so|thus|message|follows|following|aloud|name)$/;

/** `said these words:`, `added one thing,`: joined by comma or colon, the object may be a name of the speech itself. */
function namesWords({ words, to }: Clause, at: number): boolean {
  for (let i = at; i < to; i++) if (namesOfSpeech.test(words[i]!.norm)) return true;
  return false;
}

/** `turned and asked`: the verb shares a subject that stands further off. */
function hasCompoundPredicate({ words, from }: Clause, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 4); i--) {
    const { norm } = words[i]!;
    if (/^(and|then|but|to|before|or|could|only)$/.test(norm)) return true;
    if (!isAdverb(norm)) return false;
  }
  return verb === from;
}

/** The subject that the clause begins with; empty where none is found. */
function headSubject(clause: Clause, verb: number): Phrase {
  const { words, from } = clause;
  let i = from;
  while (i < verb && !isNamelike(words[i]!) && !subjectPronouns.has(words[i]!.norm) && !determiners.has(words[i]!.norm))
    i++;
  for (const subject of subjectsAt({ ...clause, from: i, to: verb }, i)) return subject;
  return { from: verb, to: verb };
}

/** The subject of the verb at `verb`, adverbs and auxiliaries between allowed. */
function subjectBefore(clause: Clause, verb: number, { forms }: VerbUse): Phrase | 'negated' | undefined {
  const { words, from } = clause;
  let end = verb;
  let auxiliary = false;
  while (end > from) {
    const { norm } = words[end - 1]!;
    if (negatives.has(norm)) return 'negated';
    const helps = auxiliaries.has(norm) || catenatives.has(norm) || norm === 'to';
    if (!helps && !isAdverb(norm)) break;
    if ((norm === 'was' || norm === 'were' || norm === 'been' || norm === 'be') && end === verb && !forms.has('ing'))
      return undefined;
    auxiliary ||= helps;
    end--;
  }
  if (end <= from) return undefined;
  if (isBroken(clause, end)) {
    // `Harry, who knew, said`: the comma before the verb closes an aside.
    const before = words[end - 1]!;
    const between = clause.text.slice(before.end, words[end]!.start).trim();
    return between === ',' || between === '—' || between === '--' ? headSubject(clause, verb) : undefined;
  }
  const subject = subjectEndingAt(clause, end);
  if (!subject || forms.has('past') || auxiliary) return subject;
  // `his answer`, `a cry`: a noun, unless the subject can be no modifier of it.
  const first = words[subject.from]!;
  if (determiners.has(first.norm) || possessives.has(first.norm))
    return subject.to - subject.from > 1 && forms.has('third') ? subject : undefined;
  return subject;
}
