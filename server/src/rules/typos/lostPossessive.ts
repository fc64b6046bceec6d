import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import type { Spelling } from '../../manuscript/spellings.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { gapAfter, joined, withApostrophe, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { fromTwo, tens } from '../numberWords.ts';
import { wordFinder } from '../wordFinder.ts';

/** No word can be meant but a possessive. Plurals that end in -en, and the pronouns. */
const always = wordSet('womens childrens workmens gentlemens policemens');
const oneOnly = wordSet('a an every each another');
const owners = wordSet('my your his her our their its');
/** Plurals that stand before a noun as they are. Source: our own list. */
const attributive = wordSet(
  'arms arts bowls darts sciences comics graphics antiques ceramics credits tactics highways sports goods customs sales savings parts systems operations communications news works means species series barracks headquarters crossroads ' +
    'thousands hundreds dozens times ladies gentlemens mens womens clothes glasses trousers pants pyjamas pajamas shorts jeans headphones ' +
    'weapons drugs electronics physics mathematics economics politics athletics gymnastics ethics forensics robotics genetics games admissions ' +
    'awards careers claims complaints corrections defects drinks facilities features futures human resources jobs letters materials munitions ' +
    'options payments pensions personnel plans products publications records rights savings securities services skills sports standards ' +
    'supplies trades venues accounts narcotics homicides woods mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas yes grounds maids greens kings queens boys girls sisters brothers lots bits ' +
    'has is was does always perhaps whereas besides sometimes upwards backwards forwards afterwards towards this thus us yours hers ours theirs',
);
/** The time that a thing takes: `an hours rest`, `a days work`. */
const units = wordSet('moments minutes seconds hours days weeks months years instants nights mornings evenings');
const beside = wordSet(
  'eyes hands face voice head heart hair lips mouth arms shoulders cheeks jaw brow eyebrows brows knees legs fingers gaze smile breath stomach throat',
);
/** Verbs after which a body part just named has moved or changed. */
const bodyVerbs = wordSet(
  'went was were widened narrowed flew fell dropped rose snapped darted filled closed opened flashed softened hardened darkened lit turned flushed ' +
    'paled trembled shook twitched quivered cracked broke caught tightened clenched curled parted met shot sank lifted blazed glittered gleamed burned ached pounded raced stopped',
);

const isPlural = ({ norm, text }: Spelling) =>
  norm.endsWith('s') && norm.length > 3 && !norm.includes("'") && text !== text.toUpperCase();
const isName = ({ norm, text }: Spelling) =>
  text.length > 2 && !(norm.endsWith('s') && norm.length > 3) && /^\p{Lu}\p{Ll}+$/u.test(text);
const suspects = wordFinder((spelling) => isPlural(spelling) || isName(spelling));

const rationale =
  '“Willows coat” is two people’s name or one person’s coat: the apostrophe decides. Reported only where nothing but a possessive fits.';

export const lostPossessive = defineRule({
  id: 'typos/lost-possessive',
  description: 'A possessive has its apostrophe.',
  rationale,
  severity: 'warning',
  examples: [
    { bad: 'She stepped into a bullets path.', good: "She stepped into a bullet's path." },
    {
      bad: 'They knew Mara. He loved Mara. Then Maras whole body shook.',
      good: "They knew Mara. He loved Mara. Then Mara's whole body shook.",
    },
    {
      bad: 'They knew Tessa. He loved Tessa. Tessa eyes went wide.',
      good: "They knew Tessa. He loved Tessa. Tessa's eyes went wide.",
    },
    { bad: 'It was the womans voice again.', good: "It was the woman's voice again." },
    { bad: 'It was her mothers ambition that she marry.', good: "It was her mother's ambition that she marry." },
    { bad: 'He went into the twins room.', good: "He went into the twins' room." },
    { ok: 'She bade her friends good night.' },
    { bad: 'It was a good days work.', good: "It was a good day's work." },
    { bad: 'It was the childrens room.', good: "It was the children's room." },
    { ok: 'Potter luck, they called it, and those Winchester eyes went wide.' },
    { ok: 'Willows lined the road. The willows whole and broken stood there.' },
    { ok: 'He drove a sports car and knew an arms dealer from the bowls club.' },
    { ok: 'The drivers waited. The captains all agreed, and her brothers went home.' },
    { ok: 'The Barlows house guests left when the Barlows went.' },
  ],
  *check({ paragraph, lexicon }) {
    for (const i of suspects(paragraph)) {
      const finding = isPlural(paragraph.words[i]!.spelling)
        ? plural(paragraph, i, lexicon)
        : bareName(paragraph, i, lexicon);
      if (finding) yield finding;
    }
  },
});

function plural(paragraph: Paragraph, i: number, lexicon: Lexicon): Finding | undefined {
  const word = paragraph.words[i]!;
  const stem = word.text.slice(0, -1);
  const lower = stem.toLowerCase();
  const before = wordBefore(paragraph, i);
  const after = wordAfter(paragraph, i);
  if (always.has(word.norm)) return finding(paragraph, word, stem);
  // `what the hells`, `that chaps been here`: is or has.
  if (
    after &&
    /^(?:hells|devils|hecks)$/.test(word.norm) &&
    before?.norm === 'the' &&
    /^(?:who|what)$/.test(paragraph.words[i - 2]?.norm ?? '')
  )
    return finding(paragraph, word, stem);
  if (
    after &&
    before &&
    /^(?:this|that)$/.test(before.norm) &&
    /^(?:been|gonna|going|got|not|never)$/.test(after.norm) &&
    is(word.norm, 'Np') &&
    lexicon.has(stem)
  )
    return finding(paragraph, word, stem);
  // `yesterdays party`
  if (/^(?:yesterdays|todays|tomorrows|tonights)$/.test(word.norm))
    return after && !(before && /^(?:our|all|my|the|of|many)$/.test(before.norm)) && owned(paragraph, i + 1)
      ? finding(paragraph, word, stem)
      : undefined;
  if (/[siu]$/.test(lower)) return undefined;
  if (word.capitalised) {
    // Peoples and schools of thought: `the Peruvians`, `Humanists talk`.
    if (
      attributive.has(word.norm) ||
      /(?:..[ie]an|ist|ite|ese)$/.test(lower) ||
      /^(?:st|saint|mount|mt|lake|los|las)$/.test(before?.norm ?? '')
    )
      return undefined;
    // `Willows lined the road`: a plural that opens a sentence needs a better reason.
    const plain = word.opensSentence && lexicon.hasCommon(word.norm);
    // `Nancys eyes`: not after `the`, where it is the family.
    if (
      !after ||
      notOwned.has(after.norm) ||
      (before && familyWords.has(before.norm) && !(before.norm === 'the' && persons.has(lower)))
    )
      return undefined;
    // `Steves got the plates`: is or has.
    if (
      !lexicon.has(word.text) &&
      /^(?:got|gonna|been|gone|coming|going|not|here|dead|right|wrong)$/.test(after.norm) &&
      !(before && familyWords.has(before.norm))
    )
      return finding(paragraph, word, stem, { names: [stem], rare: { word: word.norm, times: 3 } });
    // No plural at all (`Philbricks arrest`): any noun may follow.
    if (notOwned.has(after.norm)) return undefined;
    const unknown = !lexicon.has(word.text) && !after.capitalised && is(after.norm, 'nN') && !is(after.norm, 'FB');
    if (!unknown && !owned(paragraph, i + 1, plain || before?.norm === 'the')) return undefined;
    // `Rogers` may be a surname of its own.
    const surname = lexicon.isKnownName(word.text);
    return finding(paragraph, word, stem, {
      ...(before?.norm === 'the' ? {} : { names: [stem] }),
      rare: { word: word.norm, times: 3 },
      ...(surname ? { common: { word: lower, times: 2 } } : {}),
    });
  }
  const opening = openingOf(paragraph, i);
  if (after && opening !== undefined && oneOnly.has(opening) && units.has(word.norm))
    return notOwned.has(after.norm) || is(after.norm, 'BF') ? undefined : finding(paragraph, word, stem);
  // `for the mans casual air`: `mans` is a verb, but none that follows an article.
  if (
    (word.norm === 'mans' || word.norm === 'womans') &&
    before &&
    after &&
    /^(?:the|a|an|this|that|another|every|his|her|my|your|old|young|one|poor|little|dead|each|no)$/.test(before.norm) &&
    !notOwned.has(after.norm)
  )
    return finding(paragraph, word, stem);
  // `womans`, `enemys`: no word at all, nor a plural badly made.
  if (irregular.test(lower) && !lexicon.has(word.text))
    return is(lower, 'nN') && after && is(after.norm, 'nNj') ? finding(paragraph, word, stem) : undefined;
  if (!after || !is(lower, 'nN') || attributive.has(word.norm) || is(word.norm, 'sj') || !lexicon.has(word.text))
    return undefined;
  if (opening === undefined) return undefined;
  if (oneOnly.has(opening)) {
    // One of a thing cannot be a plural: `a bullets path`.
    if (!is(lower, 's') || is(word.norm, 'bfdBFD')) return undefined;
    return owned(paragraph, i + 1) ? finding(paragraph, word, stem) : undefined;
  }
  // `her mothers ambition`, `the captains desk`: somebody of whom there is one, and what is no verb and no second object.
  if (persons.has(lower) && owned(paragraph, i + 1, true)) return finding(paragraph, word, stem);
  // `the twins room`: of several, more likely than of one.
  if (groups.has(lower) && owned(paragraph, i + 1, true)) return finding(paragraph, word, stem, undefined, "s'");
  // `her husbands work, being`: of whom there is one, so no plural may act.
  if (spouses.has(lower) && owners.has(opening) && is(after.norm, 'nN') && !joined(paragraph, i + 1))
    return finding(paragraph, word, stem);
  return undefined;
}

/** Nouns whose plural is not made with a bare -s. */
const irregular = /(?:[^aeiou]y|man|men|child|ch|sh|x|z|[^f]fe|lf|foot|tooth)$/;

/** `Tessa eyes went wide`: a name, a part of the body, and what it did. */
function bareName(paragraph: Paragraph, i: number, lexicon: Lexicon): Finding | undefined {
  const word = paragraph.words[i]!;
  const part = wordAfter(paragraph, i);
  if (!part || !beside.has(part.norm) || part.capitalised) return undefined;
  const verb = wordAfter(paragraph, i + 1);
  if (!verb || !bodyVerbs.has(verb.norm)) return undefined;
  const gap = i > 0 ? gapAfter(paragraph, i - 1) : '';
  // Something before it on the same breath may make it an adjective: `those Winchester eyes`.
  if (
    i > 0 &&
    !word.opensSentence &&
    !/[,;—]/.test(gap) &&
    !/^(?:and|but|as|when|while|until|then)$/.test(paragraph.words[i - 1]!.norm)
  )
    return undefined;
  const common = lexicon.hasCommon(word.norm) && !lexicon.isKnownName(word.text);
  return finding(paragraph, word, word.text, {
    names: [word.text],
    ...(common ? { common: { word: word.norm, times: 5 } } : {}),
  });
}

function finding(paragraph: Paragraph, word: Word, stem: string, when?: Finding['when'], ending = "'s"): Finding {
  const newText = withApostrophe(paragraph, stem + ending);
  return {
    start: word.start,
    end: word.end,
    message: `“${word.text}” has lost its apostrophe: “${newText}”.`,
    fixes: [change(word, newText)],
    ...(when ? { when } : {}),
  };
}

/** Before a family's name, or several people of one. */
const familyWords = wordSet('the two three four five both these those all many other several few some young no');
const spouses = wordSet('husband wife mother father mum mom dad boyfriend girlfriend fiancé fiancée');
const quantities: ReadonlySet<string> = new Set([
  ...fromTwo,
  ...tens,
  ...'hundred thousand million billion half few many several more other dozen couple such'.split(' '),
]);
const notOwned = wordSet(
  'last every next each and or but of in on at to with for from by as than who that which when while if not is was were are had have has do did all both were would could should will ' +
    'the a an his her my your their our its this these those they he she we i you it what then there here so too up down out off back away over today tonight tomorrow instead lately never always again once only ever',
);
/** Persons of whom a family, a ship or a house has one at a time. Source: our own list. */
const persons = wordSet(
  'mother father mom mum dad husband wife captain doctor driver chief boss king queen prince princess teacher headmaster professor coach sergeant ' +
    'lieutenant colonel detective inspector landlord landlady butler chauffeur grandmother grandfather grandma grandpa stranger killer murderer victim ' +
    'prisoner patient witch wizard vampire slayer librarian bartender waiter waitress barber baker butcher priest judge sheriff president emperor ' +
    'mayor duke earl knight master mistress lady lord bride groom fiancé boyfriend girlfriend sister brother daughter son uncle aunt nephew niece cousin ' +
    'baby child girl boy cat dog horse dragon planet ship sun moon fellow guy chap creature animal beast bird wolf demon ghost soldier officer agent pilot ' +
    'guard thief robot alien tailor lawyer hunter angel devil church nurse artist author writer singer reporter clerk lover host leader ' +
    'friend neighbour neighbor partner roommate classmate owner',
);

/** … and of whom there are several. */
const groups = wordSet('twin cheerleader villager kid student teammate player parent');

/** The word that opens the noun phrase, over an adjective or two. */
function openingOf(paragraph: Paragraph, i: number): string | undefined {
  for (let at = i; at > i - 3; at--) {
    const before = wordBefore(paragraph, at);
    if (!before) return undefined;
    if (oneOnly.has(before.norm) || owners.has(before.norm) || before.norm === 'the') return before.norm;
    if (
      !is(before.norm, 'aj') ||
      before.capitalised ||
      quantities.has(before.norm) ||
      notOwned.has(before.norm) ||
      before.norm.includes('-')
    )
      return undefined;
  }
  return undefined;
}

/** `She bade her friends good night.` */
const isGreeting = (paragraph: Paragraph, at: number) =>
  paragraph.words[at]!.norm === 'good' &&
  /^(?:night|day|morning|evening|afternoon|luck|bye)$/.test(wordAfter(paragraph, at)?.norm ?? '');

/** Words from `at` on are `(adjective) noun` and no verb; where `strict`, one thing, and the phrase ends there. */
function owned(paragraph: Paragraph, at: number, strict = false): boolean {
  const word = paragraph.words[at]!;
  if (/(?:ing|temporal|nearby|front)$/.test(word.norm) && !is(word.norm, 'c')) return false;
  if (word.capitalised || notOwned.has(word.norm) || isGreeting(paragraph, at)) return false;
  if (is(word.norm, 'j') && !is(word.norm, 'F') && !/(?:ed|ly)$/.test(word.norm)) {
    const next = wordAfter(paragraph, at);
    if (next && is(next.norm, 'N') && (!strict || endsPhrase(paragraph, at + 1))) return true;
  }
  return (
    is(word.norm, 'N') &&
    (!strict || (!is(word.norm, 'pbfBF') && !word.norm.endsWith('ed') && endsPhrase(paragraph, at)))
  );
}

/** After the noun at `at` comes a mark, a small word or a verb. */
function endsPhrase(paragraph: Paragraph, at: number): boolean {
  const next = wordAfter(paragraph, at);
  return !next || is(next.norm, 'FD') || enders.has(next.norm) || /ly$/.test(next.norm);
}
const enders = wordSet(
  'last every next each and or but of in on at to with for from by as than who that which when while if because until before after into through over is was were are had has have would could will',
);
