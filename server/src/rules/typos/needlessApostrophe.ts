import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { withS } from '../../lexicon/endings.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { determiners } from '../../manuscript/functionWords.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { joined, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { fromTwo, tens } from '../numberWords.ts';
import { wordFinder } from '../wordFinder.ts';

/** `he`, and whoever else takes a verb in -s, and owns nothing in this form. */
const subjects = wordSet('he she it who everyone everybody someone somebody nobody');
/** Verbs that own nothing, also behind a noun: `the law say’s`. */
const verbs = wordSet(
  'say get know think come see give seem want tell ask feel become mean hear keep let happen remain',
);
/** More than one of what follows. */
const several: ReadonlySet<string> = new Set([
  ...fromTwo,
  ...tens,
  ...'hundred thousand million dozen many several few both these those'.split(' '),
]);
/** Before parts of the body that come in pairs: `in his eye's`. */
const owners = wordSet('his her my your their our');
const pairs = wordSet('eye hand arm leg lip finger shoulder knee cheek tear ear fist foot palm');
const possessives = wordFinder(
  ({ norm }) => norm.length > 4 && norm.endsWith("'s") && !/^(?:let's|.*(?:one|body)'s)$/.test(norm),
);

/** `the 1980's`, `in her 20's`, at the end of what it belongs to; some newspapers write it so. */
const decades =
  /\b((?:the|early|late|mid|his|her|their|my|our) )((?:1[5-9]|20)?\d0)['’]s(?=[.,!?;:)”"]|\s(?:and|or|but|when|after|before|were|was|with|in|on|at|had)\b|$)/gi;

export const needlessApostrophe = defineRule({
  id: 'typos/needless-apostrophe',
  description:
    'A verb or a plural in -s has no apostrophe (`she knows`, `two boys`), or it stands behind (`two weeks’ work`).',
  rationale: 'Only possessives and contractions have one. After `he` or `she` stands a verb, after `two` a plural.',
  severity: 'warning',
  examples: [
    { bad: "She know's where he is.", good: 'She knows where he is.' },
    { bad: "The law say's it is a crime.", good: 'The law says it is a crime.' },
    { bad: '“Who really want’s some?” he asked.', good: '“Who really wants some?” he asked.' },
    { bad: "The two boy's and their dog ran on.", good: 'The two boys and their dog ran on.' },
    { bad: "It was fifteen year's ago.", good: 'It was fifteen years ago.' },
    { bad: "It was two week's work.", good: "It was two weeks' work." },
    { bad: "She had looked for month's.", good: 'She had looked for months.' },
    { bad: "Thirty-one year's in prison is long.", good: 'Thirty-one years in prison is long.' },
    { bad: "She had forty pound's a year.", good: 'She had forty pounds a year.' },
    { bad: "This make's no sense.", good: 'This makes no sense.' },
    { bad: "The bean's won't grow.", good: "The beans won't grow." },
    { ok: "The car's in the yard, and mother's not happy." },
    { bad: "By then the Hale's were asleep.", good: 'By then the Hales were asleep.' },
    { bad: "She bought some apple's.", good: 'She bought some apples.' },
    { bad: "It was the 1980's.", good: 'It was the 1980s.' },
    { bad: "She was in her 20's when it ended.", good: 'She was in her 20s when it ended.' },
    { ok: "Some fool's idea of the 1980's best song." },
    { bad: "The hair fell in his eye's.", good: 'The hair fell in his eyes.' },
    { ok: "His eye's corner, her hand's breadth." },
    { ok: "These two girls' coats; those men's hats; both boy's hands." },
    { ok: "It was a two days' journey, and the whole two day's work." },
    { ok: "He who knows, and what's-his-name." },
  ],
  *check({ paragraph, lexicon }) {
    for (const i of possessives(paragraph)) {
      const word = paragraph.words[i]!;
      const stem = word.norm.slice(0, -2);
      const ofSeveral = isOfSeveral(paragraph, i, stem);
      if (
        !ofSeveral &&
        (word.capitalised
          ? !isFamily(paragraph, i)
          : !(isVerb(paragraph, i, stem, lexicon) || isPlural(paragraph, i, stem, lexicon)))
      )
        continue;
      const plain = withS(word.text.slice(0, -2));
      const newText = ofSeveral ? plain + word.text.at(-2) : plain;
      yield {
        start: word.start,
        end: word.end,
        message: ofSeveral
          ? `What belongs to several has its apostrophe behind the s: “${newText}”.`
          : `No apostrophe here: “${newText}”.`,
        fixes: [change(word, newText)],
      };
    }
    // Looked for by letters first: the expression would be tried at every word.
    if (!/0['’]s/.test(paragraph.text)) return;
    for (const match of paragraph.text.matchAll(decades)) {
      const start = match.index + match[1]!.length;
      yield {
        start,
        end: match.index + match[0].length,
        message: `A decade takes no apostrophe: “${match[2]}s”.`,
        severity: 'information',
        fixes: [change({ start, end: match.index + match[0].length }, `${match[2]}s`)],
      };
    }
  },
});

/** `The Hale's were out`: all of them. */
function isFamily(paragraph: Paragraph, i: number): boolean {
  return (
    wordBefore(paragraph, i)?.norm === 'the' &&
    !paragraph.words[i]!.opensSentence &&
    /^(?:(?:were|are|have)(?:n't)?|came|went|live|lived|arrived|invited|moved)$/.test(
      wordAfter(paragraph, i)?.norm ?? '',
    )
  );
}

/** One thing, which may do something. */
const isThing = (word: Word | undefined) =>
  word !== undefined && !word.capitalised && is(word.norm, 'N') && !is(word.norm, 'p');

function isVerb(paragraph: Paragraph, i: number, stem: string, lexicon: Lexicon): boolean {
  const { words } = paragraph;
  if (verbs.has(stem) && joined(paragraph, i) && isThing(wordBefore(paragraph, i))) return true;
  if (/^(?:make|come|happen|mean)$/.test(stem) && /^(?:this|that|which)$/.test(wordBefore(paragraph, i)?.norm ?? ''))
    return true;
  if (!is(stem, 'bB') || !lexicon.hasCommon(withS(stem))) return false;
  let before = i - 1;
  while (before >= 0 && joined(paragraph, before) && isAdverb(words[before]!.norm)) before--;
  return before >= 0 && joined(paragraph, before) && subjects.has(words[before]!.norm);
}

/** `two week's work`; newspapers write `a two week's holiday`. */
function isOfSeveral(paragraph: Paragraph, i: number, stem: string): boolean {
  const number = wordBefore(paragraph, i);
  const next = wordAfter(paragraph, i);
  const before = wordBefore(paragraph, i - 1)?.norm ?? '';
  return (
    periods.test(stem) &&
    number !== undefined &&
    isSeveral(number.norm) &&
    !determiners.has(before) &&
    !is(before, 'j') &&
    next !== undefined &&
    is(next.norm, 'nN') &&
    !followsNoun.test(next.norm)
  );
}

const periods = /^(?:second|minute|hour|day|night|week|month|year)$/;

function isPlural(paragraph: Paragraph, i: number, stem: string, lexicon: Lexicon): boolean {
  const { words, text } = paragraph;
  if (i === 0 || !joined(paragraph, i - 1)) return false;
  const before = words[i - 1]!.norm;
  const isPair = owners.has(before) && pairs.has(stem);
  // `some man's.`: what belongs to him.
  const isSome = before === 'some' && !/(?:man|person|fellow|girl|boy|lady|guy|friend|stranger|body|one)$/.test(stem);
  if (is(stem, 'nN') && neverOwned.test(words[i + 1]?.norm ?? '') && joined(paragraph, i)) return true;
  // `for month's.`
  const lasts = before === 'for' && periods.test(stem) && /^[.,!?;:…]/.test(text.slice(words[i]!.end));
  if (!isSeveral(before) && !isPair && !isSome && !lasts) return false;
  if (/(?:men|children|people|mice|feet|geese|teeth)$/.test(stem)) return false;
  if (!is(stem, 'nNsc') || !lexicon.hasCommon(withS(stem))) return false;
  const next = words[i + 1];
  const gap = text.slice(words[i]!.end, next?.start);
  return (
    /^[.,!?;:]/.test(gap) ||
    (!isSome &&
      next !== undefined &&
      joined(paragraph, i) &&
      (isPair ? followsPair.test(next.norm) : followsNoun.test(next.norm) || isVerbOf(next.norm)))
  );
}

/** `Three taxi's passed`: no participle that a possessive might have (`a few days' worn shoes`). */
const isVerbOf = (norm: string) => norm.endsWith('ed') && is(norm, 'F') && !is(norm, 'jn');

const followsNoun =
  /^(?:ago|later|earlier|apart|before|after|since|until|till|a|and|or|but|were|are|had|have|who|that|which|in|on|at|of|from|with|to|into|as|when|while|ran|came|went|stood|sat|looked|said|walked)$/;

const isSeveral = (norm: string) => several.has(norm.replace(/^.*-/, '')) || norm.endsWith('ty-one');

/** What nobody owns, nor is: `the bean's won't grow`. */
const neverOwned = /^(?:won't|can't|are|(?:do|did|could|would|should|were|are|have)n't)$/;

/** `His arm's in a sling` is another matter. */
const followsPair = /^(?:and|or|were|are|had|as|when|while)$/;
