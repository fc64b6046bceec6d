import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { verbOfParticiple } from '../../lexicon/verbForms.ts';
import { auxiliaries } from '../../manuscript/functionWords.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { openers, openersOfSubjects } from '../clauses.ts';
import { followsBreak, joined, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** Participles that are no past form and hardly ever an adjective behind a pronoun. */
const participles = wordSet(
  'seen done taken given written eaten fallen spoken chosen known flown thrown begun sung drunk swum been',
);
const subjects = wordFinder(({ norm }) => /^(?:he|she|it|they|we)$/.test(norm));

export const participleAlone = defineRule({
  id: 'grammar/participle-alone',
  description: 'A participle has its auxiliary: he saw or he had seen, never “he seen”.',
  rationale: 'In speech “he seen it” is a voice; in narration a word was lost, or the past form is meant.',
  severity: 'warning',
  examples: [
    { bad: 'He seen the whole thing from the window.', good: 'He saw the whole thing from the window.' },
    { bad: 'When she begun to sing, the hall fell silent.', good: 'When she began to sing, the hall fell silent.' },
    { bad: 'They already eaten, so they went to bed.', good: 'They already ate, so they went to bed.' },
    {
      bad: 'The hall was narrower than it been when she was nine.',
      good: 'The hall was narrower than it had been when she was nine.',
    },
    { ok: '“He seen the whole thing,” said the porter.', why: 'a voice' },
    { ok: 'Had he seen it? Nor has she done a thing. By then they had taken it and he gone home.' },
    { ok: 'The things he has seen and she done were many.' },
    { ok: 'There stood he, grown old.' },
  ],
  *check({ paragraph }) {
    const { words } = paragraph;
    for (const at of subjects(paragraph)) {
      let i = at + 1;
      while (joined(paragraph, i - 1) && isAdverb(words[i]!.norm)) i++;
      const verb = words[i];
      if (!verb || !joined(paragraph, i - 1) || !participles.has(verb.norm) || !begins(paragraph, at)) continue;
      if (isQuoted(paragraph, verb.start)) continue;
      const past = pastBeside(words[at]!.norm, verb.norm);
      const forms = verb.norm === 'been' ? ['had been', past] : [past, `had ${verb.text}`];
      yield {
        start: words[at]!.start,
        end: verb.end,
        message: `“${words[at]!.text} ${verb.text}” lacks its auxiliary: “${past}” or “had ${verb.text}”.`,
        fixes: forms.map((newText) => change(verb, newText)),
      };
    }
  },
});

const pastBeside = (subject: string, participle: string) =>
  participle === 'been' && /^(?:they|we)$/.test(subject) ? 'were' : verbOfParticiple(participle)!.past;

/** The pronoun begins its clause, and no auxiliary of an earlier one serves it: `he had come and she gone`. */
function begins(paragraph: Paragraph, at: number): boolean {
  const { words } = paragraph;
  const before = wordBefore(paragraph, at)?.norm ?? '';
  const isLed = openers.has(before) || openersOfSubjects.has(before) || /^(?:that|if|then)$/.test(before);
  if (!isLed && !followsBreak(paragraph, at)) return false;
  // `narrower than it been`: no auxiliary serves two clauses there.
  if (/^(?:than|because|when|where|while)$/.test(before)) return true;
  for (let i = at - 1; i >= 0 && words[i]!.sentence === words[at]!.sentence; i--)
    if (auxiliaries.has(words[i]!.norm) || /n't$|'d$|'ve$/.test(words[i]!.norm)) return false;
  return true;
}
