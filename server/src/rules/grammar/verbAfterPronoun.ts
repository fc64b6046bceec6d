import { defineRule } from '../../engine/defineRule.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { auxiliaries } from '../../manuscript/functionWords.ts';
import { isAdverb } from '../../manuscript/subjects.ts';
import { joined } from '../neighbours.ts';
import { isOneSlip } from '../oneSlip.ts';
import { wordFinder } from '../wordFinder.ts';

/** Pronouns that are subjects wherever they stand. */
const subjects = wordFinder(({ norm }) => /^(?:he|she|they|we|i|who|(?:every|some|no)(?:one|body))$/.test(norm));
const candidates = 8;
/** Zipf frequency of verbs that everybody knows. */
const usual = 3;

export const verbAfterPronoun = defineRule({
  id: 'grammar/verb-after-pronoun',
  description: 'A subject pronoun is followed by its verb (`she retched`, not `she wretched`).',
  rationale:
    'In the place of the verb, an adjective or a noun in -ed that is one letter from a verb is a slip of that verb.',
  severity: 'warning',
  examples: [
    { bad: 'You sacred me, and he really sacred me too.', good: 'You sacred me, and he really scared me too.' },
    { bad: 'Every night she coed over the cradle.', good: 'Every night she cooed over the cradle.' },
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
      const meant = lexicon
        .suggest(word.norm, candidates)
        .filter((form) => isPast(form, lexicon) && isOneSlip(word.norm, form) && lexicon.zipf(form) > usual);
      if (!meant[0]) continue;
      yield {
        start: word.start,
        end: word.end,
        message: `“${words[subject]!.text}” needs a verb: “${meant[0]}”, not “${word.text}”.`,
        fixes: meant.map((newText) => ({
          title: `Change to “${newText}”`,
          edits: [{ start: word.start, end: word.end, newText }],
          applicability: 'suggestion' as const,
        })),
      };
    }
  },
});

/** `he naked to the waist`: without any verb. */
const verbless = /^naked$/;

/** Ends like a regular past, and no verb that the dictionary has, nor a noun that might be used as one, is in it. */
function isNoVerb(norm: string, lexicon: Lexicon): boolean {
  if (!/[aeiou].*(?<!e)ed$/.test(norm) || verbless.test(norm) || is(norm, 'fFD') || !lexicon.hasCommon(norm))
    return false;
  const stem = norm.slice(0, -2);
  return ![stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].some(
    (base) => base.length > 2 && lexicon.has(base),
  );
}

/** A past form whose verb the dictionary has: `die`, `try`, `stop`. */
function isPast(form: string, lexicon: Lexicon): boolean {
  if (!form.endsWith('ed')) return false;
  const stem = form.slice(0, -2);
  return lexicon.has(`${stem}ing`) || (stem.endsWith('i') && lexicon.has(`${stem.slice(0, -1)}ying`));
}
