import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** What `than` goes with, beside forms in -er. Source: our own list, held against 9 million words of fiction. */
const comparison =
  /^(?:more|less|lesser|fewer|rather|other|others|otherwise|else|elsewhere|sooner|worse|worser|different|differently|prefer\w*|preferable|superior|hardly|scarcely|barely|nothing|no|none|not|never|anything|any|another|what|who|where|such|same|half|twice|times|double|as|so|ere|mo'?|bettah|betta)$/;
const clauseOpeners = /^(?:i|you|he|she|it|we|they|nobody|somebody|everybody|everyone|someone|anyone|anybody)$/;
const thanIn = wordFinder(({ norm }) => norm === 'than');

export const thanAlone = defineRule({
  id: 'typos/than-alone',
  description: 'Than follows something that is compared.',
  rationale: 'Without a “more”, a “rather” or a form in -er before it, “than” is “then” or “that” with a slip.',
  severity: 'warning',
  examples: [
    { bad: 'Dell left first, than it started to rain.', good: 'Dell left first, then it started to rain.' },
    { bad: 'He carried bars than nobody would eat.', good: 'He carried bars that nobody would eat.' },
    { ok: 'She would sooner die than tell him. It was later than he thought.' },
    { ok: 'He knew no other way than this. He had hardly sat down than the bell rang.' },
  ],
  *check({ paragraph }) {
    for (const i of thanIn(paragraph)) {
      const word = paragraph.words[i]!;
      if (isQuoted(paragraph, word.start) || isCompared(paragraph, i)) continue;
      const meant = meantBy(paragraph, i);
      if (meant === undefined) continue;
      yield {
        start: word.start,
        end: word.end,
        message: `Nothing is compared here: “${meant}” seems to be meant.`,
        fixes: [change(word, meant)],
      };
    }
  },
});

/** Something before it, in the sentence, may be what is compared. */
function isCompared({ words, sentences }: Paragraph, i: number): boolean {
  const { firstWord } = sentences[words[i]!.sentence]!;
  for (let at = i - 1; at >= firstWord; at--)
    if (comparison.test(words[at]!.norm) || /..er$/.test(words[at]!.norm)) return true;
  return false;
}

/** `…, than it rained`: then; `bars than nobody would eat`: that. Only before a clause of its own. */
function meantBy(paragraph: Paragraph, i: number): 'then' | 'that' | undefined {
  const { words, text } = paragraph;
  const before = words[i - 1];
  const after = words[i + 1];
  if (!before || !after || !joined(paragraph, i) || !clauseOpeners.test(after.norm)) return undefined;
  if (/^,\s+$/.test(text.slice(before.end, words[i]!.start))) return 'then';
  return joined(paragraph, i - 1) && is(before.norm, 'N') ? 'that' : undefined;
}
