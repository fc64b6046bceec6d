import { defineRule } from '../../engine/defineRule.ts';
import { participleOf, verbOfPast } from '../../lexicon/verbForms.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const perfect = wordSet("hadn't haven't hasn't");
/** After `had` without a negation only verbs that are never nouns count. */
const afterHad = wordSet('belong seem appear happen remain arrive become decide forget realize realise notice believe');
/** `did`, `could` and the rest: a base verb follows. */
const modals = wordSet(
  "didn't doesn't don't couldn't wouldn't shouldn't can't won't mustn't cannot couldn't could would should must",
);
/** Base verbs that are hardly ever anything else, and differ from their participle. */
const plainVerbs = wordSet(
  'belong seem appear realize realise decide remain happen arrive expect forget remember notice believe understand listen want need manage choose speak ' +
    'know give take go see say tell find think make do get bring keep hear eat begin write steal forgive explain wait',
);
/** Past forms that are no noun, adjective or participle beside a modal. */
const pasts = wordSet(
  'went took gave knew came became began wrote ate was were did chose spoke grew flew threw drew broke forgot shook woke',
);
/** … and after `had` another form is due: `had gone`. `had broke` and `had forgot` are old. */
const noParticiples = wordSet(
  'went took gave knew came became began wrote ate chose spoke grew flew threw drew shook fell rode drove sang swam wore tore stole saw',
);
const auxiliaries = wordFinder(({ norm }) => /^ha(?:d|s|ve)$/.test(norm) || perfect.has(norm) || modals.has(norm));

export const verbAfterAuxiliary = defineRule({
  id: 'grammar/verb-after-auxiliary',
  description: 'The verb has the form its auxiliary asks for: hadn’t seemed, didn’t seem, could have gone.',
  rationale: 'A verb left in the form of an earlier draft: “hadn’t seem”, “didn’t went”, “could of went”.',
  severity: 'warning',
  examples: [
    { bad: "He hadn't seem to notice her.", good: "He hadn't seemed to notice her." },
    { bad: "She didn't went home that night.", good: "She didn't go home that night." },
    { bad: "They couldn't took it with them.", good: "They couldn't take it with them." },
    { bad: '“We haven’t decide yet,” he said.', good: '“We haven’t decided yet,” he said.' },
    { bad: 'She would had been home by now.', good: 'She would have been home by now.' },
    { bad: 'He had went home already.', good: 'He had gone home already.' },
    { ok: '"He had went home," she said. All he had went into the fire.' },
    { ok: "He hadn't come yet, and she hadn't put the lamp out." },
    { ok: 'What she could was little, and what he would was less.' },
    { ok: '"I haven\'t need of it," he said.' },
    { ok: "He didn't. Took the bag and left." },
  ],
  *check({ paragraph }) {
    for (const i of auxiliaries(paragraph)) {
      const word = paragraph.words[i]!;
      const next = wordAfter(paragraph, i);
      if (!next || next.capitalised) continue;
      const right =
        perfect.has(word.norm) || (word.norm === 'had' && afterHad.has(next.norm) && !isFused(paragraph, i))
          ? afterPerfect(next)
          : modals.has(word.norm)
            ? afterModal(paragraph, i, next)
            : afterHave(paragraph, i, next);
      if (right === undefined) continue;
      yield {
        start: word.start,
        end: next.end,
        message: `After “${word.text}” the verb is “${right}”.`,
        fixes: [
          {
            title: `Change to “${right}”`,
            edits: [{ start: next.start, end: next.end, newText: right }],
            applicability: 'suggestion',
          },
        ],
      };
    }
  },
});

function afterPerfect({ norm }: Word): string | undefined {
  if (norm === 'need' || norm === 'want' || norm === 'do') return undefined;
  return plainVerbs.has(norm) ? participleOf(norm) : undefined;
}

/** `He had went.`: right after a pronoun, in narration; a speaker may talk so. */
function afterHave(paragraph: Paragraph, i: number, next: Word): string | undefined {
  const before = wordBefore(paragraph, i)?.norm ?? '';
  if (!noParticiples.has(next.norm) || !/^(?:i|he|she|it|we|they|you)$/.test(before)) return undefined;
  if (isFused(paragraph, i) || isQuoted(paragraph, next.start)) return undefined;
  return participleOf(verbOfPast(next.norm)!.base);
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
    (/^(?:was|were|did)$/.test(next.norm) || isFused(paragraph, i) || !is(wordBefore(paragraph, i)?.norm ?? '', 'n'))
  )
    return undefined;
  if (isFused(paragraph, i)) return undefined;
  return verbOfPast(next.norm === 'were' ? 'was' : next.norm)?.base;
}

/** A clause began with `what`, `as`, `all` and may end with the modal: `what she couldn't was …`. */
function isFused({ words }: Paragraph, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 5; at--)
    if (/^(?:what|whatever|as|than|all|that|who|which|where|when|if|those|one|everything)$/.test(words[at]!.norm))
      return true;
  return false;
}
