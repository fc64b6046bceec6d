import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { ingsOf } from '../../lexicon/endings.ts';
import { verbOfPast } from '../../lexicon/verbForms.ts';
import { is, wordClasses } from '../../lexicon/wordClasses.ts';
import { auxiliaries } from '../../manuscript/functionWords.ts';
import { joined, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** No base verb stands behind these: `but`, `than`, `to` and `let` are another matter. */
const prepositions = wordFinder(({ norm }) => /^(?:of|without|by|about|for|from|after|before)$/.test(norm));
/** Behind a verb these are its object, behind a noun they are nothing. */
const objects = /^(?:him|them|me|us)$/;
/** … and these its object or the way it goes, if it is a verb and nothing else. */
const more =
  /^(?:it|her|you|a|an|the|his|my|your|their|our|this|that|anything|something|everything|what|how|himself|herself|themselves|myself)$/;
/** These stand there in turns of speech: `without fail`, `for not a word`. */
const fixed = wordSet('let be must may might put fail not even like believe');

export const gerundAfterPreposition = defineRule({
  id: 'grammar/gerund-after-preposition',
  description: 'After a preposition a verb has its form in -ing: without saying a word.',
  rationale: 'A preposition stands before a noun, and that form makes a noun of a verb.',
  source: 'Chicago Manual of Style 5.112',
  severity: 'warning',
  examples: [
    { bad: 'She was afraid of wake him.', good: 'She was afraid of waking him.' },
    { bad: 'After to finish it she went home.', good: 'After finishing it she went home.' },
    { bad: 'He thanked her for help them.', good: 'He thanked her for helping them.' },
    { bad: 'They left without tell anything.', good: 'They left without telling anything.' },
    { bad: 'He dreamed of become a pilot.', good: 'He dreamed of becoming a pilot.' },
    { ok: 'For fear of him they left. It was a matter of course, and of love the most.' },
    { ok: 'She asked for help the other day. What are you thinking of? Tell me.' },
    { ok: 'It came from beneath them, out of reach the whole night.' },
  ],
  *check({ paragraph, lexicon }) {
    const { words } = paragraph;
    for (const i of prepositions(paragraph)) {
      const [verb, object] = [words[i + 1], words[i + 2]];
      // `after to finish`
      if (verb?.norm === 'to' && object && /^(?:after|before|without)$/.test(words[i]!.norm)) {
        if (!words[i]!.opensSentence) continue;
        const ing = ingsOf(object.norm).find((form) => lexicon.hasCommon(form));
        if (ing === undefined || !is(object.norm, 'B') || !joined(paragraph, i) || !joined(paragraph, i + 1)) continue;
        yield {
          start: words[i]!.start,
          end: object.end,
          message: `After “${words[i]!.text}” the verb ends in -ing: “${ing}”.`,
          fixes: [change({ start: verb.start, end: object.end }, ing)],
        };
        continue;
      }
      if (!verb || !object || verb.capitalised || !joined(paragraph, i) || !joined(paragraph, i + 1)) continue;
      const { norm } = verb;
      // `the night before`, and `For see how it …`: no preposition.
      if (/^(?:after|before)$/.test(words[i]!.norm) || (words[i]!.norm === 'for' && words[i]!.opensSentence)) continue;
      if (fixed.has(norm) || /(?:ed|ing|s)$/.test(norm) || verbOfPast(norm) !== undefined) continue;
      // `sort of keep`, `just about sink`: no preposition there.
      if (/^(?:sort|kind|type|just)$/.test(words[i - 1]?.norm ?? '')) continue;
      // `could of give`, `has about put`: so does the auxiliary.
      if (auxiliaries.has(words[i - 1]?.norm ?? '')) continue;
      const isOnlyVerb = is(norm, 'B') && !is(norm, 'nNsp');
      const isVerb = is(norm, 'bB') || (wordClasses(norm) === '' && lexicon.hasCommon(`${norm.replace(/e$/, '')}ed`));
      if (!(objects.test(object.norm) ? isVerb : isOnlyVerb && more.test(object.norm))) continue;
      const ing = ingsOf(norm).find((form) => lexicon.hasCommon(form));
      if (ing === undefined) continue;
      yield {
        start: words[i]!.start,
        end: verb.end,
        message: `After “${words[i]!.text}” the verb ends in -ing: “${ing}”.`,
        fixes: [change(verb, ing)],
      };
    }
  },
});
