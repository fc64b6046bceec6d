import { defineRule } from '../../engine/defineRule.ts';
import { change, replace } from '../../engine/fixes.ts';
import { basesOf } from '../../lexicon/endings.ts';
import { participleOf, verbOfPast } from '../../lexicon/verbForms.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { joined, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const perfect = wordSet("hadn't haven't hasn't");
/** After `had` without a negation only verbs that are never nouns count. */
const afterHad = wordSet('belong seem appear happen remain arrive become decide forget realize realise notice believe');
/** `did`, `could` and the rest: a base verb follows. */
const modals = wordSet(
  "did didn't doesn't don't couldn't wouldn't shouldn't can't won't mustn't cannot couldn't could would should must",
);
/** These too, but most may be nouns or stand alone, so only a verb in -s after them tells. */
const looseModals = wordSet('can will may might shall');
/** Base verbs that are hardly ever anything else, and differ from their participle. */
const plainVerbs = wordSet(
  'belong seem appear realize realise decide remain happen arrive expect forget remember notice believe understand listen want need manage choose speak ' +
    'know give take go see say tell find think make do get bring keep hear eat begin write steal forgive explain wait',
);
/** Past forms that are no noun, adjective or participle beside a modal. */
const pasts = wordSet(
  'went took gave knew came became began wrote ate was were did chose spoke grew flew threw drew broke forgot shook woke said told heard thought kept sat stood understood',
);
/** … and after `had` another form is due: `had gone`. */
const noParticiples = wordSet(
  'went took gave knew came became began wrote ate chose spoke grew flew threw drew shook fell rode drove sang swam wore tore stole saw ' +
    'ran rang sank drank blew froze swore forgave overtook mistook withdrew underwent broke woke forgot shrank bore arose forsook wove strove forbade',
);
/** Between `had` and its verb, beside those in `-ly`. */
const between = wordSet(
  'never ever already just not also only always almost often once since then even still both all',
);
/** … and after a form of `be`: `was tore`. */
const noPassives = wordSet(
  'tore wrote took gave chose ate threw drew knew drove shook wore swore forgave spoke stole began sang drank rang flew grew blew rode',
);
/** What nothing is done by, so that the past alone is meant: `was went`. */
const intransitives = wordSet('went came fell became');
/** Begin a question, with their subject behind them. */
const asking = wordSet(
  "do does did don't doesn't didn't can could will would should might must may can't couldn't won't wouldn't shouldn't",
);
/** Before a question's auxiliary, where it does not open the sentence. */
const beforeQuestion = wordSet('why when where how what who whom which and but or so nor neither never then only');
/** Pasts that are another verb's base form: `did he saw wood?` */
const doubtful = wordSet('found fell wound ground bound lay saw felt left bore shot spun');
const notAfterBe: ReadonlySet<string> = new Set([...noPassives, ...intransitives]);
const be = /^(?:was|were|is|are|been|being|be|wasn't|weren't|isn't|aren't)$/;
const have = /^(?:ha(?:d|s|ve|ving)|(?:i|you|he|she|it|we|they)'d|\w+'ve)$/;
const auxiliaries = wordFinder(
  ({ norm }) =>
    have.test(norm) ||
    be.test(norm) ||
    perfect.has(norm) ||
    modals.has(norm) ||
    looseModals.has(norm) ||
    asking.has(norm),
);

export const verbAfterAuxiliary = defineRule({
  id: 'grammar/verb-after-auxiliary',
  description: 'The verb has the form its auxiliary asks for: hadn’t seemed, didn’t seem, could have gone.',
  rationale: 'A verb left in the form of an earlier draft: “hadn’t seem”, “didn’t went”, “could of went”.',
  severity: 'warning',
  examples: [
    { bad: 'Every single one had flew out.', good: 'Every single one had flown out.' },
    { bad: "He hadn't seem to notice her.", good: "He hadn't seemed to notice her." },
    { bad: "She didn't went home that night.", good: "She didn't go home that night." },
    { bad: "They couldn't took it with them.", good: "They couldn't take it with them." },
    { bad: '“We haven’t decide yet,” he said.', good: '“We haven’t decided yet,” he said.' },
    { bad: 'She would had been home by now.', good: 'She would have been home by now.' },
    { bad: 'He had went home already.', good: 'He had gone home already.' },
    { bad: 'The old dog had never saw a hill before.', good: 'The old dog had never seen a hill before.' },
    { bad: 'She could have swore the lamp was lit.', good: 'She could have sworn the lamp was lit.' },
    { bad: '“Why did she came?” he asked.', good: '“Why did she come?” he asked.' },
    { bad: '“Has he ate yet?” she asked.', good: '“Has he eaten yet?” she asked.' },
    { bad: 'He was went home.', good: 'He went home.' },
    { bad: 'His sleeve was tore at the wrist.', good: 'His sleeve was torn at the wrist.' },
    { ok: 'What he was took years to learn.' },
    { ok: '"He had went home," she said. All he had went into the fire.' },
    { ok: 'The only coat she had fell to pieces. The best horse he ever had took fright.' },
    { bad: 'He did went home at last.', good: 'He did go home at last.' },
    { bad: '“He did said the same to me,” she said.', good: '“He did say the same to me,” she said.' },
    { bad: 'He can sings very well.', good: 'He can sing very well.' },
    { bad: '“Did you felt that?” he asked.', good: '“Did you feel that?” he asked.' },
    { bad: 'He stood there and didn’t seemed to listen.', good: 'He stood there and didn’t seem to listen.' },
    { bad: '“Did you called me a liar?” she asked.', good: '“Did you call me a liar?” she asked.' },
    { bad: 'He knew that she had wore a ring.', good: 'He knew that she had worn a ring.' },
    { bad: 'He could asked her anything.', good: 'He could ask her anything.' },
    { ok: 'All she could wanted a lamp. He would, tired as he was.' },
    { bad: 'He took the card that she had already wrote.', good: 'He took the card that she had already written.' },
    { bad: 'She had broke the lamp.', good: 'She had broken the lamp.' },
    { ok: 'The good he did went unseen, and she has just run home.' },
    { ok: "He hadn't come yet, and she hadn't put the lamp out." },
    { ok: 'The man he was went away, and where she was came a river. What he did they took.' },
    { ok: 'What she could was little, and what he would was less.' },
    { ok: '"I haven\'t need of it," he said.' },
    { ok: "He didn't. Took the bag and left." },
  ],
  *check({ paragraph }) {
    for (const i of auxiliaries(paragraph)) {
      const word = paragraph.words[i]!;
      const found = besideIt(paragraph, i) ?? afterHave(paragraph, i) ?? inQuestion(paragraph, i);
      if (!found) continue;
      const { verb, right } = found;
      const other = change(verb, right);
      const without = replace(`Remove “${word.text}”`, { start: word.start, end: verb.start }, '');
      yield {
        start: word.start,
        end: verb.end,
        message: `After “${word.text}” the verb is “${right}”.`,
        fixes: be.test(word.norm) && intransitives.has(verb.norm) ? [without, other] : [other],
      };
    }
  },
});

/** A verb, and the form that its auxiliary asks for. */
interface Found {
  readonly verb: Word;
  readonly right: string;
}

/** The word right after the auxiliary, also where somebody speaks: `hadn't seem`, `couldn't took`. */
function besideIt(paragraph: Paragraph, i: number): Found | undefined {
  const word = paragraph.words[i]!;
  const verb = wordAfter(paragraph, i);
  if (!verb || verb.capitalised) return undefined;
  const right =
    perfect.has(word.norm) || (word.norm === 'had' && afterHad.has(verb.norm) && !isFused(paragraph, i))
      ? afterPerfect(verb)
      : modals.has(word.norm) || looseModals.has(word.norm)
        ? (withoutS(paragraph, i, verb) ??
          withoutEd(paragraph, i, verb) ??
          (modals.has(word.norm) ? afterModal(paragraph, i, verb) : undefined))
        : undefined;
  return right === undefined ? undefined : { verb, right };
}

function afterPerfect({ norm }: Word): string | undefined {
  if (norm === 'need' || norm === 'want' || norm === 'do') return undefined;
  return plainVerbs.has(norm) ? participleOf(norm) : undefined;
}

/** `He had went`, `had never saw`, `was tore`: in narration; a speaker may talk so. */
function afterHave(paragraph: Paragraph, i: number): Found | undefined {
  const { words } = paragraph;
  const { norm } = words[i]!;
  const wrong = be.test(norm) ? notAfterBe : have.test(norm) || perfect.has(norm) ? noParticiples : undefined;
  if (!wrong) return undefined;
  let at = i + 1;
  while (joined(paragraph, at - 1) && (between.has(words[at]!.norm) || isAdverb(words[at]!.norm))) at++;
  const verb = words[at];
  if (!verb || verb.capitalised || !wrong.has(verb.norm) || !joined(paragraph, at - 1)) return undefined;
  // `the card that she had already wrote`: an adverb between the two ties them.
  const isTied = at > i + 1 && /^(?:already|never|always|just)$/.test(words[i + 1]!.norm);
  if ((!isTied && endsClause(paragraph, i)) || isQuoted(paragraph, verb.start)) return undefined;
  return { verb, right: participleOf(verbOfPast(verb.norm)!.base) };
}

/** `All he had went into it`, `the best friend she ever had came`: what is had stands before, and the verb is the sentence's. */
function endsClause(paragraph: Paragraph, i: number): boolean {
  let at = i;
  while (/^(?:ever|never|also|always)$/.test(wordBefore(paragraph, at)?.norm ?? '')) at--;
  const before = at > 0 && joined(paragraph, at - 1) ? wordBefore(paragraph, at - 1) : undefined;
  return isFused(paragraph, i) || (before !== undefined && is(before.norm, 'nN') && !is(before.norm, 'jFB'));
}

/** `Where did they went?`, `Has he ate?`, in speech too. */
function inQuestion(paragraph: Paragraph, i: number): Found | undefined {
  const { words } = paragraph;
  const auxiliary = words[i]!;
  const isPerfect = /^ha(?:s|ve|d)(?:n't)?$/.test(auxiliary.norm);
  if (!isPerfect && !asking.has(auxiliary.norm)) return undefined;
  if (!auxiliary.opensSentence && !beforeQuestion.has(wordBefore(paragraph, i)?.norm ?? '')) return undefined;
  const subject = wordAfter(paragraph, i);
  const verb = subject && wordAfter(paragraph, i + 1);
  if (!verb || verb.capitalised || !/^(?:i|you|he|she|it|we|they)$/.test(subject.norm)) return undefined;
  if (isPerfect)
    return noParticiples.has(verb.norm) ? { verb, right: participleOf(verbOfPast(verb.norm)!.base) } : undefined;
  // `Did you felt that?`: who makes felt says what of.
  const isObject = /^(?:that|it|him|her|me|them|us)$/.test(wordAfter(paragraph, i + 2)?.norm ?? '');
  const past = doubtful.has(verb.norm) && !isObject ? undefined : verbOfPast(verb.norm);
  const right = past && past.base !== verb.norm ? past.base : baseOfRegular(verb.norm);
  return right === undefined ? undefined : { verb, right };
}

/** `He can sings`: a pronoun, its auxiliary and a verb in the form that it has without one. */
function withoutS(paragraph: Paragraph, i: number, { norm }: Word): string | undefined {
  const subject = wordBefore(paragraph, i)?.norm ?? '';
  if (!/^(?:i|you|he|she|it|we|they|who)$/.test(subject) || !/[^s]s$/.test(norm)) return undefined;
  if (!is(norm, 'F') || is(norm, 'nNp') || isFused(paragraph, i)) return undefined;
  return basesOf(norm.slice(0, -1)).find((base) => is(base, 'B'));
}

/** `I could asked`, `and didn't seemed`: a pronoun's auxiliary, or any with a negation, and a regular past. */
function withoutEd(paragraph: Paragraph, i: number, { norm }: Word): string | undefined {
  const base = baseOfRegular(norm);
  const auxiliary = paragraph.words[i]!.norm;
  if (base === undefined || (auxiliary.endsWith("n't") && modals.has(auxiliary))) return base;
  const subject = wordBefore(paragraph, i);
  if (!subject || !/^(?:i|you|he|she|it|we|they)$/.test(subject.norm)) return undefined;
  // `All she could wanted a lamp`, `he could tired as he was`
  if (is(norm, 'aj') || isFused(paragraph, i)) return undefined;
  // `Did he wanted it`: a question has its subject behind.
  return auxiliary === 'did' && !subject.opensSentence ? undefined : base;
}

/** `didn't used to`, `can't blasted well` */
const noVerbs = wordSet('used blasted darned damned blessed cursed');

/** The base form of a regular past that is no noun: `seemed`, `asked`. */
function baseOfRegular(norm: string): string | undefined {
  if (!/..ed$/.test(norm) || !is(norm, 'F') || is(norm, 'nN') || noVerbs.has(norm)) return undefined;
  return basesOf(norm.slice(0, -2)).find((base) => is(base, 'bB'));
}

function afterModal(paragraph: Paragraph, i: number, next: Word): string | undefined {
  const word = paragraph.words[i]!;
  const negative = word.norm.endsWith("n't") || word.norm === 'cannot';
  if (
    next.norm === 'had' &&
    !negative &&
    wordAfter(paragraph, i + 1)?.norm === 'been' &&
    wordBefore(paragraph, i) &&
    !isFused(paragraph, i)
  )
    return 'have';
  if (!pasts.has(next.norm)) return undefined;
  // `all he could was`: without a negation the modal may end a clause.
  if (
    !negative &&
    word.norm !== 'did' &&
    (/^(?:was|were|did)$/.test(next.norm) || isFused(paragraph, i) || !is(wordBefore(paragraph, i)?.norm ?? '', 'n'))
  )
    return undefined;
  if (isFused(paragraph, i)) return undefined;
  // `what good it did went unseen`: only a pronoun that begins the sentence is no object.
  if (word.norm === 'did' && !opensWithPronoun(paragraph, i - 1)) return undefined;
  return verbOfPast(next.norm === 'were' ? 'was' : next.norm)?.base;
}

const opensWithPronoun = ({ words }: Paragraph, i: number) =>
  words[i]?.opensSentence === true && /^(?:i|you|he|she|it|we|they)$/.test(words[i]!.norm);

/** Before a `that` which begins a clause of its own. */
const told =
  /^(?:knew|know|knows|thought|think|said|says|say|told|saw|felt|feel|believed|realised|realized|noticed|remembered|swore|sure|certain|glad|afraid|sorry|hoped|guessed|wished|admitted)$/;

/** A clause began with `what`, `as`, `all` and may end with the modal: `what she couldn't was …`. */
function isFused({ words }: Paragraph, i: number): boolean {
  // `every single one had flew out`: a subject of its own.
  const first = /^(?:one|everything|everyone)$/.test(words[i - 1]?.norm ?? '') ? i - 2 : i - 1;
  for (let at = first; at >= 0 && at > i - 5; at--)
    if (/^(?:what|whatever|as|than|all|that|who|which|where|when|if|those|one|everything)$/.test(words[at]!.norm))
      // `She knew that he had went home.`
      return words[at]!.norm !== 'that' || !told.test(words[at - 1]?.norm ?? '');
  return false;
}
