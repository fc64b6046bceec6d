import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { basesOf } from '../../lexicon/endings.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { auxiliaries, determiners } from '../../manuscript/functionWords.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined } from '../neighbours.ts';
import { isOneSlip } from '../oneSlip.ts';
import { wordFinder } from '../wordFinder.ts';

/** Pronouns that are subjects wherever they stand, and plurals, which describe no noun after them. */
const pronoun = /^(?:he|she|they|we|i|who|(?:every|some|no)(?:one|body))$/;
const subjects = wordFinder(({ norm }) => pronoun.test(norm) || (is(norm, 'p') && is(norm, 'N')));
const candidates = 8;
/** Zipf frequency of verbs that everybody knows. */
const usual = 3;

export const verbAfterSubject = defineRule({
  id: 'grammar/verb-after-subject',
  description: 'A subject is followed by its verb (`he scared me`, not `he sacred me`).',
  rationale:
    'In the place of the verb, an adjective or a noun in -ed that is one letter from a verb is a slip of that verb.',
  severity: 'warning',
  examples: [
    { bad: 'You sacred me, and he really sacred me too.', good: 'You sacred me, and he really scared me too.' },
    { bad: 'Every night she coed over the cradle.', good: 'Every night she cooed over the cradle.' },
    { bad: 'The women coed over the ring.', good: 'The women cooed over the ring.' },
    { ok: 'They kept all things sacred, and their houses coed.' },
    { ok: 'She lived in a coed house, and he in a wretched one.' },
    { ok: 'There they stood, he naked to the waist; are they sacred?' },
  ],
  *check({ paragraph, lexicon }) {
    const { words } = paragraph;
    for (const subject of subjects(paragraph)) {
      // `Are they sacred?`
      if (subject > 0 && auxiliaries.has(words[subject - 1]!.norm) && joined(paragraph, subject - 1)) continue;
      let at = subject + 1;
      while (joined(paragraph, at - 1) && isAdverb(words[at]!.norm)) at++;
      const word = words[at];
      if (!word || !joined(paragraph, at - 1) || word.capitalised || !isNoVerb(word.norm, lexicon)) continue;
      if (!pronoun.test(words[subject]!.norm) && !(opens(paragraph, subject) && words[at + 1]?.norm !== 'to')) continue;
      const meant = lexicon
        .suggest(word.norm, candidates)
        .filter((form) => isPast(form, lexicon) && isOneSlip(word.norm, form) && lexicon.zipf(form) > usual);
      if (!meant[0]) continue;
      yield {
        start: word.start,
        end: word.end,
        message: `“${words[subject]!.text}” needs a verb: “${meant[0]}”, not “${word.text}”.`,
        fixes: meant.map((newText) => change(word, newText)),
      };
    }
  },
});

/** The noun, with an article or the like, begins its sentence: elsewhere it may be an object (`held all things sacred`). */
function opens({ words }: Paragraph, noun: number): boolean {
  const before = words[noun - 1];
  return words[noun]!.opensSentence || (before?.opensSentence === true && determiners.has(before.norm));
}

/** `he naked to the waist`: without any verb. */
const verbless = /^naked$/;

/** Ends like a regular past, and no verb that the dictionary has, nor a noun that might be used as one, is in it. */
function isNoVerb(norm: string, lexicon: Lexicon): boolean {
  if (!/[aeiou].*(?<!e)ed$/.test(norm) || verbless.test(norm) || is(norm, 'fFD') || !lexicon.hasCommon(norm))
    return false;
  const stem = norm.slice(0, -2);
  return !basesOf(stem).some((base) => base.length > 2 && lexicon.has(base));
}

/** A past form whose verb the dictionary has: `die`, `try`, `stop`. */
function isPast(form: string, lexicon: Lexicon): boolean {
  if (!form.endsWith('ed')) return false;
  const stem = form.slice(0, -2);
  return lexicon.has(`${stem}ing`) || (stem.endsWith('i') && lexicon.has(`${stem.slice(0, -1)}ying`));
}
