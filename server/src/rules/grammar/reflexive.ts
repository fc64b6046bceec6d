import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import { joined } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** By their subject, the pronouns that come back to it. */
const ownOf: Readonly<Record<string, string>> = {
  i: 'myself',
  he: 'himself',
  she: 'herself',
  we: 'ourselves',
  they: 'themselves',
};
const reflexives = wordFinder(({ norm }) => /^(?:myself|himself|herself|ourselves)$/.test(norm));

export const reflexive = defineRule({
  id: 'grammar/reflexive',
  description: 'What somebody does to themselves comes back to the same person: she allowed herself a smile.',
  rationale: 'A pronoun left from an earlier draft, in which somebody else told the story.',
  severity: 'warning',
  examples: [
    { bad: 'She allowed myself a smile.', good: 'She allowed herself a smile.' },
    { bad: 'He told herself that it was late.', good: 'He told himself that it was late.' },
    { bad: 'I had never hurt himself before.', good: 'I had never hurt myself before.' },
    { ok: 'She told me myself. He, like myself, was late.' },
    { ok: 'It was as he and I myself had said. They were as bad as himself.' },
  ],
  *check({ paragraph }) {
    const { words } = paragraph;
    for (const at of reflexives(paragraph)) {
      let verb = at - 1;
      if (verb < 1 || !joined(paragraph, verb) || !is(words[verb]!.norm, 'DFbB') || words[verb]!.capitalised) continue;
      verb--;
      while (verb > 0 && joined(paragraph, verb) && (isAdverb(words[verb]!.norm) || between.test(words[verb]!.norm)))
        verb--;
      const subject = words[verb];
      const own = subject && joined(paragraph, verb) ? ownOf[subject.norm] : undefined;
      const reflexive = words[at]!;
      // `he and I`, `as much as he said myself`
      if (own === undefined || own === reflexive.norm || /^(?:and|or|than|as)$/.test(words[verb - 1]?.norm ?? ''))
        continue;
      yield {
        start: subject!.start,
        end: reflexive.end,
        message: `“${subject!.text}” does it to “${own}”.`,
        fixes: [change(reflexive, own)],
      };
    }
  },
});

/** Between a subject and its verb. */
const between =
  /^(?:had|has|have|would|could|should|will|can|never|just|almost|not|did|didn't|couldn't|wouldn't|hadn't)$/;
