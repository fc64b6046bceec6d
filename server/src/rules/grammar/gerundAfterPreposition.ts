import { defineRule } from '../../engine/defineRule.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { verbOfPast } from '../../lexicon/verbForms.ts';
import { is, wordClasses } from '../../lexicon/wordClasses.ts';
import { auxiliaries } from '../../manuscript/functionWords.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';
import { ingIsDue } from './ingForm.ts';

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
      const [verb, next] = [words[i + 1], words[i + 2]];
      if (!verb || !next || verb.capitalised || !joined(paragraph, i) || !joined(paragraph, i + 1)) continue;
      const finding = isInfinitive(paragraph, i)
        ? ingIsDue(words[i]!, next.norm, { start: verb.start, end: next.end }, lexicon)
        : isVerb(paragraph, i, lexicon) && ingIsDue(words[i]!, verb.norm, verb, lexicon);
      if (finding) yield finding;
    }
  },
});

/** `After to finish it`, at the head of a sentence: `the night before to tell her` is sound. */
function isInfinitive({ words }: Paragraph, i: number): boolean {
  return (
    words[i]!.opensSentence &&
    /^(?:after|before|without)$/.test(words[i]!.norm) &&
    words[i + 1]!.norm === 'to' &&
    is(words[i + 2]!.norm, 'B')
  );
}

/** `of wake him`: what stands behind the preposition has an object, so it is a verb. */
function isVerb({ words }: Paragraph, i: number, lexicon: Lexicon): boolean {
  const [preposition, { norm }, object] = [words[i]!, words[i + 1]!, words[i + 2]!];
  const before = words[i - 1]?.norm ?? '';
  // `the night before`, and `For see how it …`: no preposition.
  if (/^(?:after|before)$/.test(preposition.norm) || (preposition.norm === 'for' && preposition.opensSentence))
    return false;
  if (fixed.has(norm) || /(?:ed|ing|s)$/.test(norm) || verbOfPast(norm) !== undefined) return false;
  // `sort of keep`, `just about sink`, `could of give`, `has about put`: it belongs to what stands before.
  if (/^(?:sort|kind|type|just)$/.test(before) || auxiliaries.has(before)) return false;
  if (objects.test(object.norm))
    return is(norm, 'bB') || (wordClasses(norm) === '' && lexicon.hasCommon(`${norm.replace(/e$/, '')}ed`));
  return is(norm, 'B') && !is(norm, 'nNsp') && more.test(object.norm);
}
