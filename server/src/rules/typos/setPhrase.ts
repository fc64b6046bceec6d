import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { nearestOf } from '../oneSlip.ts';
import { wordFinder } from '../wordFinder.ts';
import { examplesOf, type Frame, fitsFrame, readFrame } from '../wordPattern.ts';
import { sayings } from './sayings.ts';
import { setPhrases } from './setPhrases.ts';

const all = [...setPhrases, ...sayings];

interface Phrase extends Frame {
  readonly forms: readonly string[];
  /** The forms, and other words near them that may stand there. */
  readonly usual: ReadonlySet<string>;
}

/** Phrases by each of their forms. */
const phrases = new Map<string, Phrase[]>();
for (const { pattern } of all) {
  const { slot, ...frame } = readFrame(pattern);
  const [forms, others] = slot.split('!').map((words) => words.split('|')) as [string[], string[]?];
  const phrase = { ...frame, forms, usual: new Set([...forms, ...(others ?? [])]) };
  for (const form of forms) phrases.set(form, [...(phrases.get(form) ?? []), phrase]);
}
const nearest = nearestOf(phrases.keys());
const suspects = wordFinder(({ norm }) => !norm.includes("'") && nearest(norm).length > 0);

export const setPhrase = defineRule({
  id: 'typos/set-phrase',
  description: 'A set phrase keeps its own word (`bated breath`, not `baited`).',
  rationale:
    'Both are words, so no spell checker minds. Where the rest of the phrase leaves no other choice, a word one letter away is a slip.',
  severity: 'warning',
  examples: examplesOf(all),
  *check({ paragraph, lexicon }) {
    for (const i of suspects(paragraph)) {
      const word = paragraph.words[i]!;
      const meant = nearest(word.norm).find((form) =>
        phrases.get(form)!.some((phrase) => !phrase.usual.has(word.norm) && fitsFrame(paragraph, i, i, phrase)),
      );
      // What no dictionary has is the spelling rule's.
      if (meant === undefined || !lexicon.has(word.text)) continue;
      const newText = word.capitalised ? meant[0]!.toUpperCase() + meant.slice(1) : meant;
      yield {
        start: word.start,
        end: word.end,
        message: `The phrase has “${newText}”; “${word.text}” looks like a slip.`,
        fixes: [change(word, newText)],
      };
    }
  },
});
