import { defineRule } from '../../engine/defineRule.ts';
import { verbOfPast } from '../../lexicon/verbForms.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { joined, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';
import { ingIsDue } from './ingForm.ts';

const be = wordFinder(({ norm }) => /^(?:(?:i|you|he|she|we|they)'(?:m|s|re)|am|is|are|was|were)$/.test(norm));
const subjects = /^(?:i|you|he|she|we|they)$/;
const between = wordSet('always just only still constantly already now both all forever never');
/** What somebody is rather than does, and what is no base form there: `he was hurt`, `they were close`. */
const others = wordSet(
  'let say mean sound sort please fit set hurt put cut shut hit clear clean free open close welcome present content lean better like love own use be quit suppose beat matter judge bully plug sleep',
);

export const progressive = defineRule({
  id: 'grammar/progressive',
  description: 'After “is” or “was” a verb has its form in -ing: she was complaining.',
  rationale:
    'What is going on is told by “be” and that form; the ending is lost in haste, or where a sentence was changed.',
  source: 'Chicago Manual of Style 5.136',
  severity: 'warning',
  examples: [
    { bad: 'She was complain about the weather.', good: 'She was complaining about the weather.' },
    { bad: '“You are always forget it,” he said.', good: '“You are always forgetting it,” he said.' },
    { bad: 'They were just tell a story.', good: 'They were just telling a story.' },
    { ok: 'All he did was complain. What she is is clear. Whatever they are say so.' },
    { ok: 'They were man and wife, and he was master of it. “As you were,” he said.' },
  ],
  *check({ paragraph, lexicon }) {
    const { words } = paragraph;
    for (const i of be(paragraph)) {
      const isShort = words[i]!.norm.includes("'");
      const subject = isShort ? words[i]! : words[i - 1];
      if (!subject || (!isShort && (!subjects.test(subject.norm) || !joined(paragraph, i - 1)))) continue;
      // `whatever they are`, `all he was`: what is said of it follows.
      const before = isShort ? i - 1 : i - 2;
      if (
        /^(?:what|whatever|who|whoever|where|all|that|than|as|how|which|wherever|thing)$/.test(
          words[before]?.norm ?? '',
        )
      )
        continue;
      let at = i + 1;
      while (words[at] && joined(paragraph, at - 1) && between.has(words[at]!.norm)) at++;
      const verb = words[at];
      if (!verb || verb.capitalised || !joined(paragraph, at - 1)) continue;
      const { norm } = verb;
      if (!is(norm, 'B') || is(norm, 'aDjNp') || others.has(norm) || verbOfPast(norm) !== undefined) continue;
      const finding = ingIsDue(words[i]!, norm, verb, lexicon);
      if (finding) yield finding;
    }
  },
});
