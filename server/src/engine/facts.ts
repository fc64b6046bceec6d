import { modernityOf } from '../context/modernWords.ts';
import { plainForm } from '../lexicon/forms.ts';
import { isNearAny, isSlipFor, type NearName, nearestName } from '../lexicon/names.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { type Dialect, variantOf } from '../lexicon/variants.ts';
import { determiners } from '../manuscript/functionWords.ts';
import { type MarkCounts, primaryMark } from '../manuscript/primaryMark.ts';
import { bySpelling, createSpellingMap } from '../manuscript/spellings.ts';
import type { ParagraphSummary } from '../manuscript/summary.ts';
import type { PrimaryMark } from '../manuscript/types.ts';
import type { OwnWords } from './ownWords.ts';

/** What a book says of itself, summed up from counts of its paragraphs. */
export interface Facts {
  /** The word, as written and with or without a possessive 's, is a name in this book. */
  isName(word: string): boolean;
  /** How often the book uses the word (norm). */
  uses(norm: string): number;
  /** The same without uses with a name's capital. */
  plainUses(norm: string): number;
  /** The book often uses the word (norm) without an article or the like, as it says `deceased` or `off world`. */
  isBare(norm: string): boolean;
  /** The word, as written, is one of the writer's own, or of a fandom that the book belongs to. */
  isOwn(word: string): boolean;
  /** The writer wants no more to be told of this. */
  isIgnored(fingerprint: string): boolean;
  /** The name of the book that the word, as written, is most likely a misspelling of. */
  nearestName(word: string): string | undefined;
  curlyMarks(): boolean;
  dash(): string;
  ellipsis(): string;
  /** Nobody in the story tells it: it is told of `him` and `her`. */
  isInThirdPerson(): boolean;
  /** How many of a thousand words are words of today, a whole number; see `modernityOf`. */
  modernity(): number;
  /** The dialect that nearly all its words with two spellings are spelt in. */
  spelling(): Dialect | undefined;
  primary(): PrimaryMark;
}

/** Facts that paragraphs are added to and taken from; each costs time in proportion to the paragraph alone. */
export interface Book extends Facts {
  add(summary: ParagraphSummary): void;
  remove(summary: ParagraphSummary): void;
  /** How many summaries it holds. */
  size(): number;
  /** Takes all summaries out; opening marks stay. */
  clear(): void;
  /** What the writer taught and ignores; either holds at once, for the book as it stands. */
  teach(words: readonly string[]): void;
  ignore(fingerprints: readonly string[]): void;
  /** Ids of the fandoms it belongs to, as of when it was last settled. */
  fandoms(): readonly string[];
  /** Its names and the words that it coins, most used first. */
  ownWords(): BookWord[];
  /** Marks that look as if they open speech: known before anything is read, for they decide how to read. */
  addOpening(counts: MarkCounts, sign: 1 | -1): void;
  /** Settles what has changed since the last time; the number grows when something has. */
  settle(): number;
  /** What changed after `version`; undefined when that is too long ago to tell. */
  changesSince(version: number): Changes | undefined;
}

export interface BookWord {
  /** As written, without possessive 's. */
  readonly word: string;
  readonly kind: 'name' | 'coined';
  readonly uses: number;
}

/** Facts that are no longer what they were. */
export interface Changes {
  readonly stems: ReadonlySet<string>;
  readonly nearNames: ReadonlySet<string>;
  readonly style: boolean;
  /** Bits of all that; see `maskOf`. */
  readonly mask: number;
}

/**
 * Words as bits of a number: where two masks have no bit in common, they have no word in common either. So most of a
 * book's findings need no other look when some of its words have changed.
 */
export function maskOf(stems: Iterable<string>, nearNames: Iterable<string>, style: boolean): number {
  let mask = style ? 1 : 0;
  for (const word of stems) mask |= bitOf(word);
  for (const word of nearNames) mask |= bitOf(word);
  return mask >>> 0;
}

/** One of the bits above the lowest, which is the style's. */
function bitOf(word: string): number {
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return 1 << (1 + (((hash ^ (hash >>> 15)) >>> 0) % 31));
}

interface WordCounts {
  /** The edition of the book that counts so. */
  readonly of: object;
  total: number;
  /** With a capital where nothing but a name asks for one. */
  capitalised: number;
  lower: number;
  /** After an article, a possessive or the like. */
  determined: number;
  /** The forms it has with such a capital, and how often. */
  forms: Map<string, number> | undefined;
  /** No dictionary has the word; undefined until asked. */
  strange: boolean | undefined;
  /** When `touched` was last told of it. */
  round: number;
}

/** What conditions can tell of a word. */
interface Standing {
  readonly total: number;
  readonly capitalised: number;
  /** 0: not in the book; 1: never with a name's capital; 2: sometimes; 3: a name. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly bare: boolean;
  /** The name or coined word that others may be slips for. */
  readonly written: string | undefined;
}

/** A word is a name when the book capitalises it inside sentences at least this often … */
const NAME_USES = 2;
/** … and writes it in lower case at most this often for each such capital. */
const LOWER_SHARE = 0.5;
/** A word that no dictionary has is a name, or coined by the writer, when the book uses it this often. */
const STRANGE_USES = 3;
/** A word goes bare when the book uses it so this often, and in this share of its uses: the place in question is one. */
const BARE_USES = 4;
const BARE_SHARE = 0.5;
/** Fewer words for people tell little of who tells the story; in the third person they come so much oftener than `I`. */
const FEW_PERSONS = 12;
const OFTENER = 6;
/** Whoever says `I` oftener is somebody. */
const MOST_SLIPS = 24;
/** Of a thousand words so many are words of today in any book; a few paragraphs tell little of theirs. */
const USUALLY_MODERN = 8;
const FEW_WORDS = 500;
/** No condition asks whether a word is used more often than this; see Condition. */
const MOST_TIMES = 64;
/** So many changes back a manuscript can still be told what is new. */
const REMEMBERED = 64;

const dashes = ['—', '--', '–'] as const;
const ellipses = ['...', '…', '. . .'] as const;

/** What a word adds to, by its letters. */
const countedAs = bySpelling(({ norm, text }) => ({
  key: stem(norm),
  /** As written, if it is a name. */
  form: stem(text),
  /** The dialect that spells it so. */
  dialect: variantOf(norm)?.dialect,
  /** The word after it is no bare one. */
  determines: determiners.has(norm) || stem(norm) !== norm,
  isModern: modernityOf(norm) > 0,
}));

/** By what is written, the counts where it was counted last. Words outlive books, so a book is told by a token alone. */
const lastCounts = createSpellingMap<WordCounts>();

export function createBook(lexicon: Lexicon, own: OwnWords): Book {
  const words = new Map<string, WordCounts>();
  /** Another one after all has been taken out. */
  let edition = {};
  const tallies = new Map<string, number>();
  /** Words touched since facts were last settled, as they stood then. */
  const touched = new Map<string, Standing>();
  const names = new Map<number, Map<string, number>>();
  const nearest = new Map<string, NearName | undefined>();
  const changes: Changes[] = [];
  let version = 0;
  /** Grows whenever `touched` is emptied. */
  let round = 0;
  let size = 0;
  let modern = 0;
  let length = 0;
  let style = '';
  let ignored: ReadonlySet<string> = new Set();
  let reignored = false;

  function count(summary: ParagraphSummary, sign: 1 | -1): void {
    size += sign;
    let isDetermined = false;
    for (const { spelling, capitalised, opensSentence } of summary.words) {
      const { key, form, dialect, determines, isModern } = countedAs(spelling);
      length += sign;
      if (isModern) modern += sign;
      // Most words were met a moment ago, in this book.
      let counts = lastCounts.get(spelling);
      if (counts?.of !== edition || counts.total === 0) counts = words.get(key);
      // One look for each word, mostly.
      if (counts?.round !== round) {
        if (!touched.has(key)) touched.set(key, standing(key, counts));
        if (counts) counts.round = round;
        else {
          counts = {
            of: edition,
            total: 0,
            capitalised: 0,
            lower: 0,
            determined: 0,
            forms: undefined,
            strange: undefined,
            round,
          };
          words.set(key, counts);
        }
      }
      lastCounts.set(spelling, counts);
      counts.total += sign;
      if (!capitalised) counts.lower += sign;
      if (isDetermined) counts.determined += sign;
      isDetermined = determines;
      // Neither first in a sentence nor in a quotation, it has the capital of a name.
      const isNamelike = capitalised && !opensSentence;
      if (isNamelike) {
        counts.capitalised += sign;
        counts.forms ??= new Map();
        const times = (counts.forms.get(form) ?? 0) + sign;
        if (times > 0) counts.forms.set(form, times);
        else counts.forms.delete(form);
      } else if (dialect) tally(`spelling ${dialect}`, sign);
      if (counts.total <= 0) words.delete(key);
    }
    for (const shape of ['curly', 'straight'] as const)
      tally(`mark ${shape}`, sign * (summary.marks[shape] + summary.apostrophes[shape]));
    for (const dash of dashes) if (summary.dashes[dash]) tally(`dash ${dash}`, sign * summary.dashes[dash]);
    tally('person first', sign * summary.persons.first);
    tally('person third', sign * summary.persons.third);
    for (const form of ellipses) if (summary.ellipses[form]) tally(`ellipsis ${form}`, sign * summary.ellipses[form]);
  }

  const tally = (key: string, by: number) => tallies.set(key, (tallies.get(key) ?? 0) + by);
  const of = (key: string) => tallies.get(key) ?? 0;
  const most = (prefix: string, forms: readonly string[]) =>
    forms.reduce((best, form) => (of(`${prefix} ${form}`) > of(`${prefix} ${best}`) ? form : best));

  const facts: Facts = {
    isName(word) {
      const counts = words.get(stem(word.toLowerCase()));
      if (!counts) return lexicon.isKnownName(word);
      return isNameUse(stem(word.toLowerCase()), counts) || (counts.capitalised > 0 && lexicon.isKnownName(stem(word)));
    },
    uses: (norm) => words.get(stem(norm))?.total ?? 0,
    plainUses(norm) {
      const counts = words.get(stem(norm));
      return counts ? counts.total - counts.capitalised : 0;
    },
    isBare(norm) {
      const counts = words.get(stem(norm));
      return counts !== undefined && goesBare(counts);
    },
    isOwn: own.has,
    isIgnored: (fingerprint) => ignored.has(fingerprint),
    nearestName(word) {
      if (!nearest.has(word)) nearest.set(word, nearestName(word, names));
      const near = nearest.get(word);
      return near && isSlipFor(near, word, facts.uses(normOf(word))) ? near.name : own.nearest(word);
    },
    curlyMarks: () => of('mark curly') > of('mark straight'),
    dash: () => most('dash', dashes),
    spelling() {
      const [us, uk] = [of('spelling US'), of('spelling UK')];
      return prevails(us, uk) ? 'US' : prevails(uk, us) ? 'UK' : undefined;
    },
    ellipsis: () => most('ellipsis', ellipses),
    isInThirdPerson() {
      const [first, third] = [of('person first'), of('person third')];
      return third >= FEW_PERSONS && third >= OFTENER * first && first <= MOST_SLIPS;
    },
    modernity: () => Math.round((1000 * modern + USUALLY_MODERN * FEW_WORDS) / (length + FEW_WORDS)),
    primary: () => primaryMark({ double: of('opening double'), single: of('opening single') }),
  };

  function isStrange(key: string, counts: WordCounts): boolean {
    counts.strange ??= !lexicon.has(key.charAt(0).toUpperCase() + key.slice(1));
    return counts.strange;
  }

  function isNameUse(key: string, counts: WordCounts): boolean {
    const { total, capitalised, lower } = counts;
    if (capitalised >= NAME_USES) return lower <= LOWER_SHARE * capitalised;
    // Where a sentence begins a capital says nothing, but a strange word that never goes without one is a name.
    return capitalised > 0 && lower === 0 && total >= STRANGE_USES && isStrange(key, counts);
  }

  const goesBare = ({ total, determined }: WordCounts) => total - determined >= Math.max(BARE_USES, BARE_SHARE * total);

  function standing(key: string, counts: WordCounts | undefined): Standing {
    if (!counts) return nowhere;
    const { total, capitalised, lower, forms } = counts;
    const bare = goesBare(counts);
    if (!isNameUse(key, counts)) {
      const coined = lower > 0 && total >= STRANGE_USES && isStrange(key, counts);
      return { total, capitalised, rank: capitalised > 0 ? 2 : 1, bare, written: coined ? key : undefined };
    }
    let written = '';
    let times = 0;
    for (const [form, count] of forms ?? [])
      if (count > times || (count === times && form < written)) {
        written = form;
        times = count;
      }
    return { total, capitalised, rank: 3, bare, written };
  }

  /** Brings `names` up to date for one word. */
  function rename(before: string | undefined, after: string | undefined, total: number): void {
    if (before !== undefined && before !== after) names.get(before.length)?.delete(before);
    if (after === undefined) return;
    const alike = names.get(after.length);
    if (alike) alike.set(after, total);
    else names.set(after.length, new Map([[after, total]]));
  }

  return {
    ...facts,
    add: (summary) => count(summary, 1),
    remove: (summary) => count(summary, -1),
    size: () => size,
    clear() {
      for (const [key, counts] of words) if (!touched.has(key)) touched.set(key, standing(key, counts));
      words.clear();
      edition = {};
      for (const key of [...tallies.keys()]) if (!key.startsWith('opening')) tallies.delete(key);
      size = 0;
      modern = 0;
      length = 0;
    },
    teach: own.setWords,
    ignore(fingerprints) {
      ignored = new Set(fingerprints);
      reignored = true;
    },
    fandoms: own.fandoms,
    ownWords() {
      const found: BookWord[] = [];
      for (const [key, counts] of words) {
        const { rank, written, total } = standing(key, counts);
        if (written && !noName.test(key))
          found.push({ word: written, kind: rank === 3 ? 'name' : 'coined', uses: total });
      }
      return found.sort((a, b) => b.uses - a.uses || (a.word < b.word ? -1 : 1));
    },
    addOpening({ double, single }, sign) {
      if (double) tally('opening double', sign * double);
      if (single) tally('opening single', sign * single);
    },
    settle() {
      const stems = new Set<string>();
      const renamed = new Map<number, string[]>();
      const note = (name: string | undefined) => {
        if (name !== undefined) {
          const alike = renamed.get(name.length);
          if (alike) alike.push(name);
          else renamed.set(name.length, [name]);
        }
      };
      for (const [key, before] of touched) {
        const after = standing(key, words.get(key));
        if (
          before.rank !== after.rank ||
          before.bare !== after.bare ||
          (before.total !== after.total && Math.min(before.total, after.total) < MOST_TIMES) ||
          (before.capitalised !== after.capitalised && after.total < 2 * MOST_TIMES)
        )
          stems.add(key);
        if (before.written === after.written && (after.written === undefined || before.total === after.total)) continue;
        rename(before.written, after.written, after.total);
        note(before.written);
        if (after.written !== before.written) note(after.written);
      }
      touched.clear();
      round++;
      const nearNames = new Set<string>();
      if (nearest.size > 0 && renamed.size > 0)
        for (const [word, was] of nearest) {
          if (!isNearAny(word, renamed)) continue;
          const is = nearestName(word, names);
          if (is?.name === was?.name && is?.uses === was?.uses) continue;
          nearest.set(word, is);
          nearNames.add(word);
        }
      if (own.settle(facts.uses) || reignored) {
        // What is known, or ignored, is asked for everywhere: all is settled anew.
        reignored = false;
        changes.length = 0;
        return ++version;
      }
      const styleBefore = style;
      style = `${facts.curlyMarks()} ${facts.dash()} ${facts.ellipsis()} ${facts.spelling()} ${facts.modernity()} ${facts.isInThirdPerson()}`;
      if (stems.size > 0 || nearNames.size > 0 || style !== styleBefore) {
        version++;
        const restyled = style !== styleBefore;
        changes.push({ stems, nearNames, style: restyled, mask: maskOf(stems, nearNames, restyled) });
        if (changes.length > REMEMBERED) changes.shift();
      }
      return version;
    },
    changesSince(since) {
      const missed = version - since;
      if (missed > changes.length) return undefined;
      if (missed === 1) return changes.at(-1);
      const recent = missed === 0 ? [] : changes.slice(-missed);
      return {
        stems: new Set(recent.flatMap(({ stems }) => [...stems])),
        nearNames: new Set(recent.flatMap(({ nearNames }) => [...nearNames])),
        style: recent.some((change) => change.style),
        mask: recent.reduce((mask, change) => mask | change.mask, 0) >>> 0,
      };
    },
  };
}

/** Written with a capital, and nobody's name. */
const noName =
  /^(?:i(?:['’].*)?|mr|mrs|ms|miss|mx|dr|sir|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|english|french|german|spanish|italian|latin|christmas|ok|tv)$/;

const nowhere: Standing = { total: 0, capitalised: 0, rank: 0, bare: false, written: undefined };

/** So many words, and so many for each of the other dialect, make a dialect prevail. */
const PREVAILING = { least: 6, share: 6 };

function prevails(one: number, other: number): boolean {
  return one >= PREVAILING.least && one >= PREVAILING.share * other;
}

/** The stem of a word as written, as books count it. */
export function normOf(word: string): string {
  return stem(plainForm(word).toLowerCase());
}

/** The word without a possessive 's or a lone apostrophe at its end, straight or curly. */
export function stem(word: string): string {
  // No pattern: this runs for each word of a book.
  const last = word.length - 1;
  const code = word.charCodeAt(last);
  if (isApostrophe(code)) return word.slice(0, last);
  const owner = (code === 115 || code === 83) && isApostrophe(word.charCodeAt(last - 1));
  return owner ? word.slice(0, last - 1) : word;
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019;
