import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { basesOf, doublesConsonant } from '../../lexicon/endings.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { determiners, objectPronouns } from '../../manuscript/functionWords.ts';
import { isAdverb, isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';
import { examplesOf, matchFinder } from '../wordPattern.ts';
import { constructions } from './constructions.ts';

const matchesIn = matchFinder(constructions);
/** An -ing follows these, never an infinitive. Source: our own list. */
const beforeIng = wordSet(
  'finish finishes finished finishing kept keeps enjoy enjoys enjoyed enjoying suggest suggests suggested avoid avoids avoided avoiding denied without',
);
/** … and these `on` with it: `insisted on going`. */
const beforeOnIng = wordSet('insist insists insisted insisting');
/** Before `used to`, where somebody has got used to it: `I’m used to waking`. */
const grown = wordSet("i'm you're he's she's got get getting gotten");
/** … and these a person and a bare infinitive. */
const beforeBare = wordSet('make makes made making let lets letting');
/** … and these a person and an infinitive. */
const beforeTo = wordSet('need needs needed want wants wanted allow allows allowed');
/** After these and `to` an infinitive follows, never an -ing. */
const beforeInfinitive = wordSet(
  'began begin begins begun start starts started try tries tried want wants wanted decide decided manage manages managed refuse refused hope hoped promised needs needed able going',
);
/** Not verbs after `to` here: `made them to order`. */
const nouns = wordSet('order measure work bed school death');
const suspects = wordFinder(
  ({ norm }) =>
    beforeIng.has(norm) ||
    beforeOnIng.has(norm) ||
    norm === 'used' ||
    beforeBare.has(norm) ||
    beforeTo.has(norm) ||
    beforeInfinitive.has(norm) ||
    norm === 'rather',
);

export const construction = defineRule({
  id: 'grammar/construction',
  description: 'Words are joined the way English joins them: explained to me, enjoyed dancing, as tall as he is.',
  rationale: 'Each language builds its verbs in its own way; these are the ways of others.',
  severity: 'warning',
  examples: [
    ...examplesOf(constructions),
    { bad: 'She enjoyed to dance.', good: 'She enjoyed dancing.' },
    { bad: 'She left without to look back.', good: 'She left without looking back.' },
    { bad: 'He insisted to stay.', good: 'He insisted on staying.' },
    { bad: 'I’m used to wake early.', good: 'I’m used to waking early.' },
    { bad: 'He suggested to write a letter.', good: 'He suggested writing a letter.' },
    { bad: 'She made him to laugh.', good: 'She made him laugh.' },
    { bad: 'He kept ask her why.', good: 'He kept asking her why.' },
    { bad: 'I would rather to stay.', good: 'I would rather stay.' },
    { bad: 'I need you tell him.', good: 'I need you to tell him.' },
    { bad: 'She began to counting the steps.', good: 'She began to count the steps.' },
    { bad: 'Let me to help you.', good: 'Let me help you.' },
    { ok: 'He suggested to Tara that they leave. It was suggested to leave it there.' },
    { ok: 'She made it to work on time. He made a vow to leave. They let the room to him.' },
  ],
  *check({ paragraph }) {
    for (const { start, end, newText } of matchesIn(paragraph)) yield replaced(paragraph, start, end, newText);
    for (const i of suspects(paragraph)) {
      const found =
        asIng(paragraph, i) ?? asBare(paragraph, i) ?? asInfinitive(paragraph, i) ?? withoutIng(paragraph, i);
      if (found) yield found;
    }
  },
});

/** `enjoyed to dance` */
function asIng(paragraph: Paragraph, i: number): Finding | undefined {
  const { norm } = paragraph.words[i]!;
  if (norm === 'used' || beforeOnIng.has(norm)) {
    const verb = infinitiveAfter(paragraph, i);
    if (!verb || (norm === 'used' && !grown.has(wordBefore(paragraph, i)?.norm ?? ''))) return undefined;
    return norm === 'used'
      ? replaced(paragraph, verb.start, verb.end, ingOf(verb.text))
      : replaced(paragraph, paragraph.words[i + 1]!.start, verb.end, `on ${ingOf(verb.text)}`);
  }
  if (!beforeIng.has(paragraph.words[i]!.norm)) return undefined;
  // `it was suggested to go`
  if (/^(?:is|was|be|been|being|are|were)$/.test(wordBefore(paragraph, i)?.norm ?? '')) return undefined;
  if (/^ke(?:pt|eps)$/.test(paragraph.words[i]!.norm)) return afterKept(paragraph, i);
  const verb = infinitiveAfter(paragraph, i);
  return verb && replaced(paragraph, paragraph.words[i + 1]!.start, verb.end, ingOf(verb.text));
}

/** `kept ask her`: what is kept is no noun or adjective. */
function afterKept(paragraph: Paragraph, i: number): Finding | undefined {
  const verb = wordAfter(paragraph, i);
  if (!verb || verb.capitalised || !is(verb.norm, 'B') || is(verb.norm, 'nNjaD')) return undefined;
  return replaced(paragraph, verb.start, verb.end, ingOf(verb.text));
}

/** `would rather to stay`, `I need you tell him`: an infinitive with a `to` too much, or without it. */
function asInfinitive(paragraph: Paragraph, i: number): Finding | undefined {
  const { words } = paragraph;
  const { norm } = words[i]!;
  if (norm === 'rather') {
    if (!/(?:^would|'d)$/.test(wordBefore(paragraph, i)?.norm ?? '')) return undefined;
    const verb = infinitiveAfter(paragraph, i);
    return verb && replaced(paragraph, words[i + 1]!.start, verb.end, verb.text);
  }
  // `Need you ask?`
  if (
    !beforeTo.has(norm) ||
    (norm === 'need' && !/^(?:i|we|they|you|just|really|only|do|don't)$/.test(wordBefore(paragraph, i)?.norm ?? ''))
  )
    return undefined;
  const one = wordAfter(paragraph, i);
  const verb = wordAfter(paragraph, i + 1);
  if (!one || !verb || !/^(?:me|you|him|them|us)$/.test(one.norm)) return undefined;
  if (
    verb.capitalised ||
    !is(verb.norm, 'B') ||
    is(verb.norm, 'nNjaD') ||
    isAdverb(verb.norm) ||
    /^(?:put|set|cut|shut)$/.test(verb.norm)
  )
    return undefined;
  return replaced(paragraph, verb.start, verb.end, `to ${verb.text}`);
}

/** `began to counting` */
function withoutIng(paragraph: Paragraph, i: number): Finding | undefined {
  if (!beforeInfinitive.has(paragraph.words[i]!.norm) || wordAfter(paragraph, i)?.norm !== 'to') return undefined;
  const verb = wordAfter(paragraph, i + 1);
  if (!verb || verb.capitalised || !/..ing$/.test(verb.norm) || is(verb.norm, 'bBnNa')) return undefined;
  const base = basesOf(verb.norm.slice(0, -3)).find((one) => is(one, 'bB'));
  return base === undefined ? undefined : replaced(paragraph, verb.start, verb.end, base);
}

/** `made him to laugh`, `let Tara to go` */
function asBare(paragraph: Paragraph, i: number): Finding | undefined {
  const { words } = paragraph;
  if (!beforeBare.has(words[i]!.norm)) return undefined;
  const one = wordAfter(paragraph, i);
  if (!one || !(/^(?:me|you|him|her|us|them)$/.test(one.norm) || isNamelike(one))) return undefined;
  // `how happy it makes you to come`
  if (wordBefore(paragraph, i)?.norm === 'it') return undefined;
  const verb = infinitiveAfter(paragraph, i + 1);
  return verb && replaced(paragraph, words[i + 2]!.start, verb.end, verb.text);
}

/** The verb of `to dance` right behind word `i`. */
function infinitiveAfter(paragraph: Paragraph, i: number): Word | undefined {
  const to = wordAfter(paragraph, i);
  const verb = to?.norm === 'to' ? wordAfter(paragraph, i + 1) : undefined;
  return verb && !verb.capitalised && isBase(verb.norm) && !nouns.has(verb.norm) ? verb : undefined;
}

/** A base verb, and no pronoun or noun that `to` leads to: `suggest to you`. */
const isBase = (norm: string) =>
  (is(norm, 'B') || (is(norm, 'b') && !is(norm, 'N'))) &&
  !determiners.has(norm) &&
  !objectPronouns.has(norm) &&
  !/(?:body|one)$/.test(norm);

function ingOf(base: string): string {
  if (/(?:ee|ye|oe)$/.test(base)) return `${base}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && base.length > 2) return `${base.slice(0, -1)}ing`;
  return doublesConsonant(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function replaced({ text }: Paragraph, start: number, end: number, newText: string): Finding {
  return {
    start,
    end,
    message: `English has “${newText}” here, not “${text.slice(start, end)}”.`,
    fixes: [change({ start, end }, newText)],
  };
}
