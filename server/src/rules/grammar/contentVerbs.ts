import { basesOf, withS } from '../../lexicon/endings.ts';
import { pastOf, verbOfPast } from '../../lexicon/verbForms.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { openers } from '../clauses.ts';
import { wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';
import { nounSubject } from './nounSubjects.ts';

/** A verb of the wrong form for its subject: word indices, and the forms that may be meant, likeliest first. */
interface Disagreement {
  readonly first: number;
  readonly verb: number;
  readonly forms: readonly string[];
}

const pronouns = wordFinder(({ norm }) => /^(?:he|she|it|you|they|we)$/.test(norm));
/** Pasts, too, or old ways: `he let go`, `he need not`. */
const bare = wordSet(
  'not never let put cut set fit spit read shut hit hurt cost quit spread split burst cast bet wed rid shed thrust knit slit beat need dare come run become be do have',
);
/** Base forms that are hardly ever anything else, and no pasts (`fell`, `saw`). */
const bases = wordFinder(
  ({ norm }) =>
    is(norm, 'B') &&
    !is(norm, 'nNDaj') &&
    !bare.has(norm) &&
    !isAdverb(norm) &&
    !/(?:ed|[^s]s)$/.test(norm) &&
    verbOfPast(norm) === undefined,
);

/** Verbs beside `be`, `have` and `do`, in a form that their subject never has. */
export function* contentVerbs(paragraph: Paragraph): Generator<Disagreement> {
  for (const first of pronouns(paragraph)) {
    const forms = formsBeside(paragraph, first);
    if (forms) yield { first, verb: first + 1, forms };
  }
  for (const verb of bases(paragraph)) {
    const subject = nounSubject(paragraph, verb);
    if (!subject || subject.isPlural || isNoStatement(paragraph, verb)) continue;
    const { norm } = paragraph.words[verb]!;
    yield { first: subject.first, verb, forms: likeStory(paragraph, [pastOf(norm), withS(norm)]) };
  }
}

/** The past form first where the paragraph tells what was, the present where it tells what is. */
function likeStory({ words }: Paragraph, [past, present]: readonly [string, string]): readonly string[] {
  let tense = 0;
  for (let i = 1; i < words.length; i++) {
    if (!/^(?:i|you|he|she|it|we|they)$/.test(words[i - 1]!.norm)) continue;
    const { norm } = words[i]!;
    if (/^(?:was|were|had|did)$/.test(norm) || is(norm, 'D')) tense--;
    else if (/^(?:is|am|are|has|does)$/.test(norm) || (/[^s]s$/.test(norm) && is(norm, 'F'))) tense++;
  }
  return tense > 0 ? [present, past] : [past, present];
}

/** Characters of a sentence that are looked at for its end. */
const LONGEST = 400;

/** `The devil take you!`, `That child try to lie?`, `The man Madden` */
function isNoStatement(paragraph: Paragraph, verb: number): boolean {
  const { end, capitalised } = paragraph.words[verb]!;
  const subject = wordBefore(paragraph, verb)?.norm ?? '';
  return (
    capitalised ||
    /^(?:devil|lord|god|heaven|heavens|plague|pox)$/.test(subject) ||
    /^[^.!?]*\?/.test(paragraph.text.slice(end, end + LONGEST))
  );
}

/** `She meet him there`, `the way she speak`, `you appears to be late`: right behind the pronoun that begins its clause. */
function formsBeside(paragraph: Paragraph, at: number): readonly string[] | undefined {
  const { norm, opensSentence } = paragraph.words[at]!;
  const before = wordBefore(paragraph, at)?.norm ?? '';
  const verb =
    opensSentence || /^(?:way|then)$/.test(before) || openers.has(before) ? wordAfter(paragraph, at) : undefined;
  if (!verb || verb.capitalised) return undefined;
  if (/^(?:s?he|it)$/.test(norm)) {
    const isBase = is(verb.norm, 'B') && !isAdverb(verb.norm) && !bare.has(verb.norm) && !/[^s]s$/.test(verb.norm);
    return isBase ? likeStory(paragraph, [pastOf(verb.norm), withS(verb.norm)]) : undefined;
  }
  // `what they needs must do`; other verbs in -s may be plurals: `you boys`.
  if (!/[^s]s$/.test(verb.norm) || !is(verb.norm, 'F') || is(verb.norm, 'nNpaj') || isAdverb(verb.norm))
    return undefined;
  const base = basesOf(verb.norm.slice(0, -1)).find((one) => is(one, 'B'));
  return base === undefined ? undefined : [base];
}
