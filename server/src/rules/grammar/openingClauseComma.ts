import { defineRule } from '../../engine/defineRule.ts';
import { insert } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined, wordAfter, wordSet } from '../neighbours.ts';

const openers = wordSet('when if once while after before as since although though because unless until whenever');
const pronouns = wordSet('he she they we i');
const subjects = wordSet('he she they we i you it');
const auxiliaries = wordSet(
  "would wouldn't could couldn't should shouldn't will won't can can't might must had hadn't has hasn't have haven't was wasn't were weren't is isn't did didn't does doesn't do don't",
);
/** Verbs that take no clause as their object, so a name after them is no subject of one. Source: our own list. */
const plainVerbs = wordSet(
  'left came went died stayed stopped killed lost won married loved met joined found caught hit kissed hurt saved followed woke returned arrived ran fell slept ate drove attacked abandoned betrayed',
);
/** A name after these ends the clause: `it was Warren you decided`. */
const linking = wordSet('was is were');
const speech = wordSet(
  'answered said asked replied whispered murmured shouted cried called added muttered explained continued began nodded turned walked looked reached took stepped leaned shook pulled pushed made gave held went sat stood ran',
);
/** After a participle these would begin a clause of its own (`Seeing what she did`, `Knowing he was near`). */
const clausal = wordSet(
  'knowing thinking believing hoping wishing seeing hearing feeling saying telling fearing finding noticing realizing realising remembering guessing ' +
    'imagining supposing assuming meaning being having pretending praying swearing claiming considering anything everything nothing something during morning ' +
    'evening king thing ring spring string wing sing bring including regarding according judging speaking provided providing owing given concerning',
);

export const openingClauseComma = defineRule({
  id: 'grammar/comma-after-opening-clause',
  description: 'A comma ends an opening clause where the reader would otherwise read on into the main one.',
  rationale:
    'Without it “If you left Warren wouldn’t…” says that Warren was left. After a short opening that cannot be misread the comma is the writer’s choice.',
  source: 'Chicago Manual of Style 6.30, 6.24',
  severity: 'information',
  examples: [
    {
      bad: '"If you left Martin wouldn\'t have been there."',
      good: '"If you left, Martin wouldn\'t have been there."',
    },
    { bad: 'Flashing a tired smile she answered, "I know."', good: 'Flashing a tired smile, she answered, "I know."' },
    {
      bad: 'And then, when you told yourself it was Martin you decided you had done enough.',
      good: 'And then, when you told yourself it was Martin, you decided you had done enough.',
    },
    { ok: 'It was the smile she answered with.' },
    { ok: 'When the house she grew up in burned, she wept.' },
    { ok: 'If he knew Martin would come, he never said so.' },
    { ok: 'Seeing the smile she wore, he stopped.' },
    { ok: 'When he came home she was gone.' },
    { ok: 'When he said it was Martin you loved, I left.' },
  ],
  *check({ paragraph }) {
    const { words, sentences } = paragraph;
    for (const { firstWord, endWord } of sentences) {
      for (let i = firstWord; i < endWord; i++) {
        const word = words[i]!;
        // A sentence, a speech, or a clause after `then,` opens here.
        if (
          !word.opensSentence &&
          !(i > 0 && endsInComma(paragraph, i - 1) && /^(?:then|so|but|and|right|no|yes)$/.test(words[i - 1]!.norm))
        )
          continue;
        const at = openers.has(word.norm)
          ? afterClause(paragraph, i, endWord)
          : word.norm.endsWith('ing')
            ? afterParticiple(paragraph, i, endWord)
            : undefined;
        if (at !== undefined) yield finding(paragraph, at);
      }
    }
  },
});

function finding({ words }: Paragraph, at: number): Finding {
  const word = words[at]!;
  return {
    start: word.start,
    end: words[at + 1]!.end,
    message: `A comma after “${word.text}” shows where the main clause begins.`,
    fixes: [insert('Add a comma', word.end, ',')],
  };
}

/** The last word of the opening clause, where no comma follows it and none is found further on. */
function afterClause(paragraph: Paragraph, opener: number, end: number): number | undefined {
  const { words } = paragraph;
  const subject = wordAfter(paragraph, opener);
  if (!subject || !subjects.has(subject.norm)) return undefined;
  // `if you left Warren wouldn't`: subject, a verb without a clause of its own, a name, and the next verb.
  const verb = wordAfter(paragraph, opener + 1);
  const name = wordAfter(paragraph, opener + 2);
  const next = wordAfter(paragraph, opener + 3);
  if (verb && name && next && plainVerbs.has(verb.norm) && isName(paragraph, opener + 3) && auxiliaries.has(next.norm))
    return opener + 2;
  for (let i = opener + 2; i + 2 < end && joined(paragraph, i - 1); i++) {
    // `it was Warren you decided`: no comma further on shows another end of the clause.
    if (
      !linking.has(words[i - 1]!.norm) ||
      !isName(paragraph, i) ||
      !joined(paragraph, i) ||
      !subjects.has(words[i + 1]!.norm)
    )
      continue;
    const main = wordAfter(paragraph, i + 1);
    if (!main || !is(main.norm, 'F') || is(main.norm, 'nN')) continue;
    for (let k = i + 1; k + 1 < end; k++) if (!joined(paragraph, k)) return undefined;
    return end - i > 5 ? i : undefined;
  }
  return undefined;
}

/** `Flashing a tired smile she answered`: participle, its object, then a subject and a verb that ends or takes speech. */
function afterParticiple(paragraph: Paragraph, first: number, end: number): number | undefined {
  const { words, text } = paragraph;
  const word = words[first]!;
  if (clausal.has(word.norm) || !word.capitalised || word.norm.length < 5) return undefined;
  // `Lightning struck`, but `Flashing a smile`: an article makes the noun a participle.
  if (is(word.norm, 'NBF') && !/^(?:a|an|the|his|her|their|my)$/.test(wordAfter(paragraph, first)?.norm ?? ''))
    return undefined;
  for (let i = first + 2; i + 1 < end && i < first + 9 && joined(paragraph, i - 1); i++) {
    if (!pronouns.has(words[i]!.norm)) continue;
    const noun = words[i - 1]!;
    const verb = wordAfter(paragraph, i);
    if (!verb || !is(noun.norm, 'n') === !is(noun.norm, 'N') || !speech.has(verb.norm)) return undefined;
    // The verb speaks, or goes on without leaving its object behind.
    const rest = text.slice(verb.end, verb.end + 3);
    return /^[,:] ?["“]|^[.,]/.test(rest) ||
      /^(?:to|at|toward|towards|up|down|away|back|out|off|over|into|his|her|their|my|a)$/.test(
        wordAfter(paragraph, i + 1)?.norm ?? '',
      )
      ? i - 1
      : undefined;
  }
  return undefined;
}

function isName({ words }: Paragraph, i: number): boolean {
  const word = words[i]!;
  return word.capitalised && !word.opensSentence && word.text.length > 2 && /^\p{Lu}\p{Ll}+$/u.test(word.text);
}

function endsInComma({ text, words }: Paragraph, i: number): boolean {
  return text[words[i]!.end] === ',';
}
