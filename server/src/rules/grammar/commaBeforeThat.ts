import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { hasTense, startsClause } from '../clauses.ts';
import { joined, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** What is known, said or felt follows them in a clause. Source: our own list. */
const verbs = wordSet(
  'know knows knew known think thinks thought say says said see sees saw seen hear hears heard feel feels felt believe believes believed hope hopes hoped ' +
    'tell tells told mean means meant remember remembers remembered forget forgot notice noticed realise realised realize realized understand understood ' +
    'decide decided promise promised fear feared guess guessed suppose supposed wish wished explain explained find found admit admitted sure glad afraid certain happy sorry',
);
const openers = /^(?:and|but|then|so|when|because|if|while)$/;
const finder = wordFinder(({ norm }) => norm === 'that');
/** `she saw, that night he came, …`: what is put in has a comma at its end, too. */
const LONGEST_ASIDE = 60;

export const commaBeforeThat = defineRule({
  id: 'grammar/comma-before-that',
  description: 'No comma parts a verb from its clause with “that”: I know that he is here.',
  rationale: 'German, Russian and some other languages have one there; English has none.',
  source: 'Chicago Manual of Style 6.30',
  severity: 'information',
  examples: [
    { bad: 'Then she knew, that he was late.', good: 'Then she knew that he was late.' },
    { bad: '“I think, that you are right,” he said.', good: '“I think that you are right,” he said.' },
    { ok: 'He said, “That it was late I know.”' },
    { ok: 'She saw, that is, she felt it. He knew, that night, that they were late.' },
    { ok: 'He told her, that being so, what he knew.' },
  ],
  *check({ paragraph }) {
    const { words, text } = paragraph;
    for (const i of finder(paragraph)) {
      const before = words[i - 1];
      const that = words[i]!;
      if (!before || !verbs.has(before.norm) || text.slice(before.end, that.start) !== ', ') continue;
      if (!isStatement(paragraph, i - 2) || !(startsClause(paragraph, i + 1) || isClauseOfThing(paragraph, i + 1)))
        continue;
      if (/^[^.!?]*?,(?!["”’'])/.test(text.slice(that.end, that.end + LONGEST_ASIDE))) continue;
      yield {
        start: before.start,
        end: that.end,
        message: `No comma stands between “${before.text}” and “that”.`,
        fixes: [replace('Remove the comma', { start: before.end, end: before.end + 1 }, '')],
      };
    }
  },
});

/** The subject of the verb opens its sentence or clause; `It is time, I think, that …` puts it in. */
function isStatement(paragraph: Paragraph, at: number): boolean {
  const subject = paragraph.words[at];
  if (!subject || !joined(paragraph, at) || !(isSubject.test(subject.norm) || isNamelike(subject))) return false;
  return subject.opensSentence || (openers.test(paragraph.words[at - 1]?.norm ?? '') && joined(paragraph, at - 1));
}

const isSubject = /^(?:i|you|he|she|we|they|it)(?:'(?:m|s|re))?$/;

/** `that her hand was red` */
function isClauseOfThing(paragraph: Paragraph, at: number): boolean {
  const { words } = paragraph;
  if (!/^(?:the|his|her|my|your|our|their|this)$/.test(words[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < at + 4 && joined(paragraph, i - 1); i++)
    if (hasTense(words[i]?.norm ?? '', false)) return i > at + 1;
  return false;
}
