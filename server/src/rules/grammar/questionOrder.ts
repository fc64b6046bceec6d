import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { pastOf } from '../../lexicon/verbForms.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined, wordAfter, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const asking = wordSet('what where when why how who');
/** These change places with the subject and nothing else changes; `did` would leave its verb without a past. */
const auxiliary = wordSet(
  "is are was were can could will would should has had have isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't hasn't hadn't haven't",
);
/** … and these in a question asked, where the verb after them is bare already. */
const doing = wordSet("do does did don't doesn't didn't");
const subject = wordSet('he she it they we you i');
/** Verbs that a question may be the object of. Source: our own list. */
const reporting = wordSet(
  'wondered wonder wonders asked know knew knows understand understood see saw remember remembered remembers tell told explain explained forgot discover discovered figure learn',
);
/** `Why you are here?`: with these a statement hardly ever is a question. */
const plainAsking = wordSet('why where how what');
const owners = /^(?:my|your|his|her|our|their)$/;
const finder = wordFinder(({ norm }) => asking.has(norm));

export const questionOrder = defineRule({
  id: 'grammar/question-order',
  description:
    'A question turns its verb round (where are you going), a question told does not (asked where she was going).',
  rationale: 'In many languages it is the other way about.',
  source: 'Chicago Manual of Style 5.103',
  severity: 'warning',
  examples: [
    { bad: 'She asked him where was he going.', good: 'She asked him where he was going.' },
    { bad: 'I don’t know where is it.', good: 'I don’t know where it is.' },
    { bad: 'The nurse asked Mara what did she want.', good: 'The nurse asked Mara what she wanted.' },
    { bad: 'He asked me what was my name.', good: 'He asked me what my name was.' },
    { ok: 'He asked what was the matter. She knew what was in the box.' },
    { bad: '“Where you are going?” she asked.', good: '“Where are you going?” she asked.' },
    { bad: '“Why you are here?” she asked.', good: '“Why are you here?” she asked.' },
    { bad: '“Why you didn’t tell me?” she asked.', good: '“Why didn’t you tell me?” she asked.' },
    { bad: '“How you can say that?” she asked.', good: '“How can you say that?” she asked.' },
    { ok: '“How do you know? What is it?” he asked. Where was he going? Nobody knew.' },
    { ok: 'I know, where are you going? She asked, why was he there?' },
    { ok: '“Where you are going is no business of mine.”' },
    { ok: 'He knew what had happened and how it was.' },
  ],
  *check({ paragraph }) {
    for (const at of finder(paragraph)) {
      const found = told(paragraph, at) ?? asked(paragraph, at);
      if (found) yield found;
    }
  },
});

/** `asked him where was he going.` */
function told(paragraph: Paragraph, at: number): Finding | undefined {
  const { words } = paragraph;
  const verb = wordAfter(paragraph, at);
  const one = wordAfter(paragraph, at + 1);
  if (!verb || !one || !(auxiliary.has(verb.norm) || verb.norm === 'did') || words[at]!.opensSentence) return undefined;
  // `asked her what did he want`
  const did = verb.norm === 'did' && subject.has(one.norm) ? wordAfter(paragraph, at + 2) : undefined;
  // `asked what was my name.`
  const thing =
    owners.test(one.norm) && /^(?:is|are|was|were)$/.test(verb.norm) ? wordAfter(paragraph, at + 2) : undefined;
  const isThing =
    thing !== undefined &&
    /^(?:where|what|how|when)$/.test(words[at]!.norm) &&
    is(thing.norm, 'nN') &&
    !/^(?:matter|point|use|time|deal|good|difference|trouble)$/.test(thing.norm) &&
    /^[.?!]/.test(paragraph.text.slice(thing.end));
  if (!isThing && (verb.norm === 'did' ? !did || did.norm === 'not' || !is(did.norm, 'bB') : !subject.has(one.norm)))
    return undefined;
  let before = at - 1;
  if (
    before > 0 &&
    joined(paragraph, before) &&
    (/^(?:me|him|her|us|them|you|out)$/.test(words[before]!.norm) ||
      (isNamelike(words[before]!) && reporting.has(words[before - 1]!.norm)))
  )
    before--;
  if (before < 0 || !joined(paragraph, before) || !reporting.has(words[before]!.norm)) return undefined;
  const capital = one.text === 'I' ? 'I' : one.text.toLowerCase();
  if (did)
    return finding(
      paragraph,
      at,
      at + 3,
      `${words[at]!.text} ${capital} ${pastOf(did.norm)}`,
      'A question that is told keeps the order of a statement',
    );
  const told = isThing ? `${one.text} ${thing.text}` : capital;
  return finding(
    paragraph,
    at,
    isThing ? at + 3 : at + 2,
    `${words[at]!.text} ${told} ${verb.text}`,
    'A question that is told keeps the order of a statement',
  );
}

/** `Why you are here?` */
function asked(paragraph: Paragraph, at: number): Finding | undefined {
  const { words, text } = paragraph;
  const one = wordAfter(paragraph, at);
  const verb = wordAfter(paragraph, at + 1);
  if (!verb || !one || !words[at]!.opensSentence || !plainAsking.has(words[at]!.norm)) return undefined;
  if (!(auxiliary.has(verb.norm) || (doing.has(verb.norm) && words[at]!.norm !== 'what')) || !subject.has(one.norm))
    return undefined;
  if (!isQuoted(paragraph, verb.start)) return undefined;
  // A short sentence of one clause that ends in a question mark.
  for (let i = at + 2; i < at + 8; i++) {
    const gap = text.slice(words[i]!.end, words[i + 1]?.start ?? words[i]!.end + 2);
    if (/^\?/.test(gap))
      return finding(
        paragraph,
        at,
        at + 2,
        `${words[at]!.text} ${verb.text} ${one.text}`,
        'A question turns its verb round',
      );
    if (
      !joined(paragraph, i) ||
      (i > at + 2 && (auxiliary.has(words[i]!.norm) || /^(?:do|does|did)$/.test(words[i]!.norm)))
    )
      return undefined;
  }
  return undefined;
}

function finding(paragraph: Paragraph, at: number, last: number, newText: string, why: string): Finding {
  const { words } = paragraph;
  const { start } = words[at]!;
  const { end } = words[last]!;
  return {
    start,
    end,
    message: `${why}: “${newText}”.`,
    fixes: [change({ start, end }, newText)],
  };
}
