import { defineRule } from '../../engine/defineRule.ts';
import { change, insert, replace } from '../../engine/fixes.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
} from '../../manuscript/functionWords.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { startsClause } from '../clauses.ts';
import { joined, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** They are names, too, or meant with a capital: `Will`, `May`, God’s `He`, `One`, the letter `A`. */
const ambiguous = wordSet(
  'will may i a his him her near mine no one that who all some you us our your what both two three four five six seven past each another them their me someone somebody everyone ' +
    'outside beyond round inside above below within down',
);
/** These begin a sentence whose full stop was lost before it: `He left She stayed.` */
const openers = wordSet("he she they it we don't can't maybe perhaps there");
/** … and no subject follows. */
const bids = /^(?:don't|can't|maybe|perhaps)$/;
const classes = [conjunctions, determiners, prepositions, auxiliaries, possessives, subjectPronouns, objectPronouns];
const isSmallWord = (norm: string) =>
  bids.test(norm) || (!ambiguous.has(norm) && classes.some((words) => words.has(norm)));
const finder = wordFinder(
  ({ norm, capitalised, text }) => capitalised && text !== text.toUpperCase() && isSmallWord(norm),
);

export const strayCapital = defineRule({
  id: 'punctuation/stray-capital',
  description: 'And, the, was and other small words have no capital in the middle of a sentence.',
  rationale: 'It is left over from a sentence that began there once, or from a key held too long.',
  severity: 'warning',
  examples: [
    { bad: 'She turned And walked away.', good: 'She turned and walked away.' },
    { bad: 'He went to The old mill by the river.', good: 'He went to the old mill by the river.' },
    { bad: 'He left the room She stayed there alone.', good: 'He left the room. She stayed there alone.' },
    { bad: 'I saw him at six Where does he live?', good: 'I saw him at six. Where does he live?' },
    { bad: 'He stepped into the light, They were waiting.', good: 'He stepped into the light. They were waiting.' },
    {
      bad: 'They closed at five Maybe they would come back.',
      good: 'They closed at five. Maybe they would come back.',
    },
    { ok: 'Blessed be the Lord, He is good to His people.' },
    { ok: 'She read The Times and The Lamp On The Hill. “What?” And she left.' },
    { ok: 'He had one rule: The mill is mine. She thought, The mill is his.' },
    { ok: 'The sign said KEEP OFF THE GRASS. It was The End.' },
  ],
  *check({ paragraph }) {
    for (const i of finder(paragraph)) {
      const { start, end, text, norm } = paragraph.words[i]!;
      const before = paragraph.words[i - 1]!;
      if (isAfterComma(paragraph, i)) {
        const comma = { start: before.end, end: before.end + 1 };
        const point = replace('Use a full stop', comma, '.');
        yield {
          start: comma.start,
          end,
          message: `A full stop is due before “${text}”, or a small letter.`,
          fixes: [point, change({ start, end }, text.toLowerCase())],
        };
        continue;
      }
      if (!isAmongSmall(paragraph, i)) continue;
      const newText = text[0]!.toLowerCase() + text.slice(1);
      const lower = change({ start, end }, newText);
      const opens = openers.has(norm) || asks(paragraph, i);
      // God is He, and there may be a They: where a sentence cannot begin nothing is said.
      if (
        opens &&
        (before.text.includes('.') ||
          isOpen(before.norm) ||
          !(startsClause(paragraph, i) || bids.test(norm) || asks(paragraph, i)) ||
          isOfSomebodyHigh(paragraph))
      )
        continue;
      const stop = insert('Add a full stop before it', before.end, '.');
      yield {
        start: opens ? before.start : start,
        end,
        message: opens
          ? `A full stop seems to be missing before “${text}”.`
          : `No capital in the middle of a sentence: “${newText}”.`,
        fixes: opens ? [stop, lower] : [lower, stop],
      };
    }
  },
});

/** A thought told in the words it was thought in: its capital is no slip of a full stop. */
const thinks = wordSet('asked ask asks wondered wonder thought think said say saying asking wondering thinking');

/** `Was it late`, `Where does he live`: a question begins whose full stop was lost before it. */
function asks({ words }: Paragraph, i: number): boolean {
  const [before, verb] = [words[i - 1], /^(?:what|where|how|why|when)$/.test(words[i]!.norm) ? i + 1 : i];
  const subject = words[verb + 1];
  return (
    !!before &&
    !thinks.has(before.norm) &&
    auxiliaries.has(words[verb]?.norm ?? '') &&
    (subjectPronouns.has(subject?.norm ?? '') || (verb > i && determiners.has(subject?.norm ?? '')))
  );
}

/** `into the light, They were waiting`: a sentence begins whose full stop became a comma. */
function isAfterComma(paragraph: Paragraph, i: number): boolean {
  const { words, text } = paragraph;
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]];
  if (!openers.has(word.norm) || word.opensSentence || !before || !next || !joined(paragraph, i)) return false;
  if (text.slice(before.end, word.start) !== ', ' || !isSmall(before) || !isSmall(next)) return false;
  return startsClause(paragraph, i) && !isOfSomebodyHigh(paragraph);
}

const revered =
  /\p{Ll},? (?:His|Him|Himself|God|God['’]s|Lord|Thy|Thee|Thou|Divine|Creator|Almighty|Benefactor|Their|Them)\b/u;

/** The paragraph writes its pronouns with a capital. */
const isOfSomebodyHigh = ({ text }: Paragraph) =>
  revered.test(text) || (text.match(/\p{Ll} (?:He|She|They) \p{Ll}/gu)?.length ?? 0) > 1;

/** Prepositions that are adverbs, too, and end a sentence then: `He put it down`, `never before`. */
const closers = wordSet('down up off out over before behind around');

/** Something follows the word in its sentence. */
const isOpen = (norm: string) =>
  (conjunctions.has(norm) && !closers.has(norm)) ||
  (prepositions.has(norm) && !closers.has(norm)) ||
  determiners.has(norm) ||
  auxiliaries.has(norm) ||
  /^(?:what|who|whom|how|why|way|not|never|all)$/.test(norm);

/** Two words in small letters on either side: no title, no name. */
function isAmongSmall(paragraph: Paragraph, i: number): boolean {
  const { words } = paragraph;
  if (words[i]!.opensSentence) return false;
  for (const at of [i - 2, i - 1, i, i + 1]) if (!words[at] || !joined(paragraph, at)) return false;
  return [i - 2, i - 1, i + 1, i + 2].every((at) => isSmall(words[at]!) || (at === i - 2 && words[at]!.opensSentence));
}

const isSmall = ({ capitalised, text }: Word) => !capitalised || text === 'I';
