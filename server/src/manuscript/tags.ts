import { isLetter, isLower, isSpace, isUpper } from './characters.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  finiteMarkers,
  nameParticles,
  negatives,
  objectPronouns,
  possessives,
  prepositions,
  pronounsWithAuxiliary,
  reporters,
  subjectPronouns,
  timeNouns,
} from './functionWords.ts';
import { phrasalSpeechVerbs, type SpeechVerb, speechVerbs, type VerbUse } from './speechVerbs.ts';
import type { RawWord } from './words.ts';

/** Words [from, to) of a clause next to speech, and how they may be read as a tag: word indices, ends exclusive. */
export interface TagReading {
  readonly subjectFrom: number;
  readonly subjectTo: number;
  readonly verb: number;
  /** End of what belongs to the tag. */
  readonly to: number;
  /** `sure`: a tag whatever the punctuation. `open`: only if the punctuation joins it to the speech. */
  readonly certainty: 'sure' | 'open';
}

/** The clause that the finder works on. */
export interface Clause {
  readonly text: string;
  readonly words: readonly RawWord[];
  /** Word indices. */
  readonly from: number;
  readonly to: number;
}

const longestSubject = 9;

/** Something other than spaces, or a point after a title, stands between a word and the next one. */
function isBroken({ text, words }: Clause, index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (!before || !word) return false;
  for (let i = before.end; i < word.start; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (code === 46 && before.capitalised && before.text.length <= 4) continue;
    return true;
  }
  return false;
}

const isAdverb = (norm: string) =>
  adverbs.has(norm) ||
  (norm.length > 4 && norm.endsWith('ly') && norm !== 'family' && norm !== 'reply' && norm !== 'lily');

interface Subject {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase or pronoun that begins at word `from`: `he`, `Mr. Hale`, `the man in the hat`, `Harry's mother`. */
function* subjectsAt(clause: Clause, from: number): Generator<Subject> {
  const { words, to } = clause;
  const first = words[from];
  if (!first || from >= to) return;
  const limit = Math.min(to, from + longestSubject);
  if (pronounsWithAuxiliary.has(first.norm)) {
    yield { from, to: from + 1 };
    return;
  }
  let i = from + 1;
  if (subjectPronouns.has(first.norm) && !(determiners.has(first.norm) && words[i] && !isVerbish(words[i]!.norm))) {
    yield { from, to: i };
    // `he and Ron said`, `one of them said`, `both of the men said`
    if (words[i]?.norm !== 'and' && words[i]?.norm !== 'of') return;
  } else if (first.capitalised && !determiners.has(first.norm)) {
    while (i < limit && !isBroken(clause, i) && isNameWord(words[i]!, words[i + 1])) i++;
    yield { from, to: i };
  } else if (!determiners.has(first.norm) && !/'s$/.test(first.norm)) {
    return;
  }
  // Longer phrases: every word may be the last, up to one that cannot stand in a noun phrase.
  for (; i < limit && !isBroken(clause, i); i++) {
    const norm = words[i]!.norm;
    if (finiteMarkers.has(norm) || negatives.has(norm) || (conjunctions.has(norm) && norm !== 'and')) return;
    if (i > from && subjectPronouns.has(norm) && !determiners.has(norm)) return;
    if (i + 1 <= to) yield { from, to: i + 1 };
  }
}

function isVerbish(norm: string): boolean {
  return (
    speechVerbs.has(norm) ||
    phrasalSpeechVerbs.has(norm) ||
    auxiliaries.has(norm) ||
    isAdverb(norm) ||
    norm === 'and' ||
    norm === 'of'
  );
}

function isNameWord(word: RawWord, next: RawWord | undefined): boolean {
  if (word.capitalised) return true;
  return nameParticles.has(word.norm) && next?.capitalised === true && !speechVerbs.has(next.norm);
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

const phrasalVerb: SpeechVerb = { base: '', class: 'plain', person: false, infinitive: false };
const phrasalUse: VerbUse = {
  verb: phrasalVerb,
  forms: new Set(['past', 'base', 'third', 'participle', 'ing'] as const),
};

function verbAt(clause: Clause, at: number): VerbPhrase | undefined {
  const { words, to } = clause;
  const word = words[at];
  if (!word || at >= to) return undefined;
  const particle = at + 1 < to && !isBroken(clause, at + 1) ? words[at + 1]!.norm : '';
  const particles = phrasalSpeechVerbs.get(word.norm);
  if (particles?.includes(particle)) {
    // `went on to say`, `broke in the door`: the particle is something else's.
    const next = at + 2 < to && !isBroken(clause, at + 2) ? words[at + 2]!.norm : '';
    const goesOn = (particle === 'on' || particle === 'in') && (determiners.has(next) || next === 'to');
    if (!goesOn)
      return {
        verb: at,
        use: speechVerbs.get(word.norm)?.verb.class === 'plain' ? speechVerbs.get(word.norm)! : phrasalUse,
        to: at + 2,
        phrasal: true,
      };
  }
  const use = speechVerbs.get(word.norm);
  return use && { verb: at, use, to: at + 1, phrasal: false };
}

const catenatives = new Set(
  'managed tried began wanted started had used continued dared seemed able manages tries begins starts continues needed going hastened chose'.split(
    ' ',
  ),
);

/** From the end of a subject to its speech verb: adverbs, auxiliaries, `managed to`. */
function predicateAt(clause: Clause, at: number, subject: RawWord): VerbPhrase | undefined {
  const { words, to } = clause;
  let i = at;
  let auxiliary = pronounsWithAuxiliary.has(subject.norm);
  let infinitive = false;
  for (let steps = 0; steps < 7 && i < to; steps++, i++) {
    if (i > at && isBroken(clause, i) && steps > 3) return undefined;
    const norm = words[i]!.norm;
    const found = verbAt(clause, i);
    if (
      found &&
      !(auxiliary && found.use.forms.has('base') && !infinitive && found.use.forms.size === 1 && norm === 'have')
    ) {
      const forms = found.use.forms;
      const finite = forms.has('past') || forms.has('third') || forms.has('base');
      if (infinitive ? forms.has('base') : auxiliary || finite) {
        const bare = forms.has('base') && !forms.has('past') && !forms.has('third');
        // `she say`: only after I, you, we, they or an auxiliary.
        if (!bare || auxiliary || infinitive || /^(i|you|we|they|who|and|y'all)$/.test(subject.norm)) return found;
      }
    }
    if (negatives.has(norm)) return undefined;
    if (auxiliaries.has(norm)) auxiliary = true;
    else if (catenatives.has(norm)) auxiliary = true;
    else if (norm === 'to' && auxiliary) infinitive = true;
    else if (norm === 'heard' || norm === 'found' || norm === 'himself' || norm === 'herself' || norm === 'myself')
      auxiliary = true;
    else if (!isAdverb(norm)) return undefined;
  }
  return undefined;
}

type Complement = 'clean' | 'maybe' | 'object';

/** What follows the verb: nothing that could be its object (`clean`), its object, or one cannot know. */
function complement(clause: Clause, at: number, { verb }: VerbUse, inverted: boolean): Complement {
  const { words, to } = clause;
  let i = at;
  while (i < to && !isBroken(clause, i) && isAdverb(words[i]!.norm)) i++;
  if (i >= to || isBroken(clause, i)) return 'clean';
  const norm = words[i]!.norm;
  if (reporters.has(norm))
    return norm === 'of' || norm === 'about' || inverted ? (inverted ? 'clean' : 'maybe') : 'object';
  if (norm === 'when' || norm === 'for')
    return verb.base === 'ask' || verb.base === 'call' || verb.base === 'beg' || verb.base === 'plead'
      ? 'object'
      : 'clean';
  const next = words[i + 1]?.norm ?? '';
  if (norm === 'to' && i + 1 < to) {
    const goal =
      determiners.has(next) || objectPronouns.has(next) || words[i + 1]!.capitalised || /ly$|self$|^no/.test(next);
    if (!goal) return verb.infinitive ? 'object' : 'maybe';
    return verb.class === 'weak' ? 'maybe' : 'clean';
  }
  if (prepositions.has(norm) || conjunctions.has(norm))
    return verb.class === 'weak' && prepositions.has(norm) ? 'maybe' : 'clean';
  if (norm.endsWith('ing') && norm.length > 4) return 'clean';
  if (isTime(clause, i)) return 'clean';
  if (inverted) return conjunctions.has(norm) || isAdverb(norm) ? 'clean' : 'maybe';
  if (verb.person) return person(clause, i, verb);
  return 'object';
}

function isTime({ words, to }: Clause, at: number): boolean {
  const first = words[at]!.norm;
  if (!determiners.has(first)) return false;
  for (let i = at + 1; i < Math.min(to, at + 4); i++) if (timeNouns.has(words[i]!.norm)) return true;
  return false;
}

/** `asked the blonde`, `told Harry quietly`: the one spoken to, and nothing said or done after. */
function person(clause: Clause, at: number, verb: SpeechVerb): Complement {
  const { words, to } = clause;
  const first = words[at]!;
  const ends = (i: number): Complement | undefined => {
    if (i >= to || isBroken(clause, i)) return 'clean';
    const norm = words[i]!.norm;
    if (isAdverb(norm)) return 'clean';
    if (reporters.has(norm) || norm === 'for' || norm === 'to') return 'object';
    if (prepositions.has(norm) || conjunctions.has(norm) || isTime(clause, i)) return 'clean';
    if (norm.endsWith('ing')) return 'clean';
    return undefined;
  };
  if (objectPronouns.has(first.norm) && !possessives.has(first.norm)) return ends(at + 1) ?? 'object';
  if (first.capitalised) {
    let i = at + 1;
    while (i < to && !isBroken(clause, i) && isNameWord(words[i]!, words[i + 1])) i++;
    return ends(i) ?? 'object';
  }
  if (determiners.has(first.norm) || possessives.has(first.norm)) {
    const own = possessives.has(first.norm) && first.norm !== 'its';
    for (let i = at + 1; i <= Math.min(to, at + 4); i++) {
      const end = ends(i);
      if (end === undefined) continue;
      // `asked the man`, but `answered the phone`: things are answered and called too.
      const things =
        verb.base === 'answer' ||
        verb.base === 'promise' ||
        verb.base === 'quote' ||
        verb.base === 'order' ||
        verb.base === 'echo';
      if (first.norm === 'her' && i === at + 1) return end;
      return end === 'clean' && (things || (verb.base === 'tell' && !own && i > at + 1 && false)) ? 'object' : end;
    }
  }
  return 'object';
}

/** End of the clause that the tag is the core of. */
function clauseEnd(clause: Clause, at: number): number {
  let i = at;
  while (i < clause.to && !isBroken(clause, i)) i++;
  return Math.max(at, i);
}

/** The tag that follows speech, at the head of the clause: `he said softly`, `said Harry`. */
export function tagAfter(clause: Clause): TagReading | undefined {
  const { words, from, to } = clause;
  if (from >= to) return undefined;
  let start = from;
  // `and then he said`: joined loosely, a tag all the same.
  while (start < to && start < from + 2 && /^(and|then|but|so)$/.test(words[start]!.norm)) start++;
  if (start >= to) return undefined;
  const inverted = invertedTag(clause, start);
  if (inverted) return inverted;
  while (start < to && start < from + 3 && isAdverb(words[start]!.norm) && !determiners.has(words[start]!.norm))
    start++;
  for (const subject of subjectsAt(clause, start)) {
    if (subject.to < to && isBroken(clause, subject.to) && !isApposition(clause, subject.to)) break;
    const phrase = predicateAt(clause, subject.to, words[subject.to - 1]!);
    if (!phrase) continue;
    if (isNounThere(clause, phrase.verb, subject)) continue;
    const rest = phrase.phrasal ? 'clean' : complement(clause, phrase.to, phrase.use, false);
    if (rest === 'object') {
      if (phrase.use.verb.class !== 'plain' && phrase.use.verb.class !== 'thought') return undefined;
      return undefined;
    }
    const sure = rest === 'clean' && phrase.use.verb.class === 'plain';
    return {
      subjectFrom: subject.from,
      subjectTo: subject.to,
      verb: phrase.verb,
      to: clauseEnd(clause, phrase.to),
      certainty: sure ? 'sure' : 'open',
    };
  }
  return undefined;
}

/** `his voice shook` has no speech verb; `his answer`, `the cry`, `her sigh` are nouns. */
function isNounThere({ words, to }: Clause, verb: number, subject: Subject): boolean {
  const before = words[verb - 1];
  if (!before || verb !== subject.to) return false;
  const use = speechVerbs.get(words[verb]!.norm);
  if (!use) return false;
  const past = use.forms.has('past');
  // `the whisper`: a determiner right before it.
  if (subject.to - subject.from === 1 && determiners.has(before.norm) && !subjectPronouns.has(before.norm)) return true;
  if (subject.to - subject.from === 1 && possessives.has(before.norm)) return true;
  if (!past && use.forms.has('base') && subject.to - subject.from > 1 && verb + 1 < to) return false;
  return false;
}

function isApposition(_clause: Clause, _at: number): boolean {
  return false;
}

/** `said Harry softly`, `went on the tall man`. */
function invertedTag(clause: Clause, at: number): TagReading | undefined {
  const { words, to } = clause;
  const phrase = verbAt(clause, at);
  if (!phrase) return undefined;
  const forms = phrase.use.forms;
  if (!forms.has('past') && !forms.has('third')) return undefined;
  if (phrase.to >= to || isBroken(clause, phrase.to)) return undefined;
  const first = words[phrase.to]!;
  let end = phrase.to + 1;
  if (subjectPronouns.has(first.norm) && !determiners.has(first.norm) && first.norm !== 'it') {
    // `said he`
  } else if (first.capitalised) {
    while (end < to && !isBroken(clause, end) && isNameWord(words[end]!, words[end + 1])) end++;
    if (/['’]s$/.test(words[end - 1]!.norm) || words[end - 1]!.norm.endsWith("s'"))
      while (end < to && end < phrase.to + 5 && !isBroken(clause, end) && !isPhraseEnd(words[end]!.norm)) end++;
  } else if (determiners.has(first.norm)) {
    while (end < to && end < phrase.to + 6 && !isBroken(clause, end) && !isPhraseEnd(words[end]!.norm)) end++;
    if (end === phrase.to + 1 && !subjectPronouns.has(first.norm)) return undefined;
    if (isTime(clause, phrase.to)) return undefined;
  } else {
    return undefined;
  }
  const sure = phrase.use.verb.class === 'plain' || phrase.phrasal;
  return {
    subjectFrom: phrase.to,
    subjectTo: end,
    verb: phrase.verb,
    to: clauseEnd(clause, end),
    certainty: sure ? 'sure' : 'open',
  };
}

function isPhraseEnd(norm: string): boolean {
  return (
    prepositions.has(norm) || conjunctions.has(norm) || isAdverb(norm) || (norm.endsWith('ing') && norm.length > 5)
  );
}

/**
 * The lead-in that ends the clause: `she asked the blonde`, `before the man answered quietly`, `smiling and replying`.
 * `joined`: a comma or colon stands between it and the speech, so that weaker signs will do.
 */
export function tagBefore(clause: Clause, joined: boolean): TagReading | undefined {
  const { from, to } = clause;
  const first = Math.max(from, to - 12);
  for (let v = to - 1; v >= first; v--) {
    const phrase = verbAt(clause, v);
    if (!phrase) continue;
    const { use } = phrase;
    const ing = use.forms.has('ing');
    const finite = use.forms.has('past') || use.forms.has('third') || use.forms.has('base');
    if (!finite && !ing) continue;
    if (!joined && (ing || (use.verb.class !== 'plain' && !phrase.phrasal))) continue;
    const rest =
      phrase.phrasal && !joined ? (phrase.to >= to ? 'clean' : 'maybe') : complement(clause, phrase.to, use, false);
    if (rest === 'object') {
      if (!joined || !namesWords(clause, phrase.to)) continue;
    }
    if (!joined && !staysClose(clause, phrase.to)) continue;
    const subject = ing ? undefined : subjectBefore(clause, v);
    if (subject === 'negated') return undefined;
    if (!ing && !subject) {
      if (!joined || !hasCompoundPredicate(clause, v)) continue;
    }
    const found = subject ?? headSubject(clause, v);
    return { subjectFrom: found.from, subjectTo: found.to, verb: v, to, certainty: joined ? 'sure' : 'open' };
  }
  return undefined;
}

/** `said these words,` `spoke again:`: joined by comma or colon, an object may be the name of the speech itself. */
function namesWords({ words, to }: Clause, at: number): boolean {
  for (let i = at; i < to; i++)
    if (/^(words?|this|thing|something|sentence|line|question|it|name|only|so|thus|message)$/.test(words[i]!.norm))
      return true;
  return false;
}

/** After a full stop only a short complement still leads in: `she asked the blonde. "Do`. */
function staysClose(clause: Clause, at: number): boolean {
  return clause.to - at <= 5 && clauseEnd(clause, at) === clause.to;
}

function hasCompoundPredicate({ words, from }: Clause, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 4); i--) {
    const norm = words[i]!.norm;
    if (norm === 'and' || norm === 'then' || norm === 'but' || norm === 'to' || norm === 'before') return true;
    if (!isAdverb(norm)) return false;
  }
  return verb === from;
}

function headSubject({ words, from }: Clause, verb: number): Subject {
  let i = from;
  while (i < verb && !words[i]!.capitalised && !subjectPronouns.has(words[i]!.norm) && !determiners.has(words[i]!.norm))
    i++;
  if (i >= verb) return { from: verb, to: verb };
  for (const subject of subjectsAt({ text: '', words, from: i, to: verb }, i)) return subject;
  return { from: i, to: i + 1 };
}

/** The subject right before the verb at `verb`, adverbs and auxiliaries between allowed. */
function subjectBefore(clause: Clause, verb: number): Subject | 'negated' | undefined {
  const { words, from } = clause;
  let end = verb;
  while (end > from) {
    const norm = words[end - 1]!.norm;
    if (negatives.has(norm)) return 'negated';
    if (auxiliaries.has(norm) || isAdverb(norm) || catenatives.has(norm) || (norm === 'to' && end < verb + 1)) {
      if (isBroken(clause, end) && !isAdverb(norm)) break;
      end--;
      continue;
    }
    break;
  }
  if (end <= from || isBroken(clause, end))
    return end > from && isAppositionEnd(clause, end) ? headSubject(clause, verb) : undefined;
  const last = words[end - 1]!;
  if (subjectPronouns.has(last.norm) || pronounsWithAuxiliary.has(last.norm)) {
    if (end - 2 >= from && determiners.has(words[end - 2]!.norm) && !isBroken(clause, end - 1))
      return { from: end - 2, to: end };
    return { from: end - 1, to: end };
  }
  if (last.capitalised && !determiners.has(last.norm)) {
    let start = end - 1;
    while (start > from && !isBroken(clause, start) && words[start - 1]!.capitalised) start--;
    return { from: start, to: end };
  }
  for (let start = end - 2; start >= Math.max(from, end - 7); start--) {
    if (isBroken(clause, start + 1)) return undefined;
    const norm = words[start]!.norm;
    if (finiteMarkers.has(norm) || (conjunctions.has(norm) && norm !== 'and')) return undefined;
    if (determiners.has(norm) || norm.endsWith("'s")) {
      while (start > from && !isBroken(clause, start) && words[start - 1]!.norm.endsWith("'s")) start--;
      return { from: start, to: end };
    }
  }
  return undefined;
}

/** `Harry, who knew, said,`: a comma before the verb closes an aside. */
function isAppositionEnd(clause: Clause, at: number): boolean {
  const before = clause.words[at - 1]!;
  const between = clause.text.slice(before.end, clause.words[at]?.start ?? before.end);
  return between.trim() === ',' && clause.to - clause.from < 20;
}

/** First letter at or after `at` that is upper or lower case. */
export function letterCase(text: string, at: number, end: number): 'upper' | 'lower' | 'none' {
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) return 'upper';
    if (isLower(code)) return 'lower';
    if (isLetter(code)) return 'none';
  }
  return 'none';
}
