import { defineRule } from '../../engine/defineRule.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { conjunctions, possessives, prepositions } from '../../manuscript/functionWords.ts';
import { muteVerbs, phrasalSpeechVerbs, speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { bodyParts, facial, isDeed } from './deeds.ts';
import { closedSpeeches, endingOf, hasQuotations, onlySpace, recase, recased, wordsIn } from './speech.ts';

export const beatCapital = defineRule({
  id: 'dialogue/beat-capital',
  description: 'An action beat after finished speech starts with a capital.',
  rationale: 'A beat tells what somebody does; it reports no words, so it is a sentence of its own.',
  source: 'Chicago Manual of Style 13.40',
  severity: 'warning',
  examples: [
    {
      bad: '"You came back for me!" her hand stayed on his sleeve.',
      good: '"You came back for me!" Her hand stayed on his sleeve.',
    },
    {
      bad: '"I never asked for this." he turned to the window.',
      good: '"I never asked for this." He turned to the window.',
    },
    { bad: '“You are safe!” his eyes shone.', good: '“You are safe!” His eyes shone.' },
    { bad: '“Did you hear that?” she looked up at the roof.', good: '“Did you hear that?” She looked up at the roof.' },
    {
      bad: '"I went home." although nobody had asked, he told them all.',
      good: '"I went home." Although nobody had asked, he told them all.',
    },
    {
      bad: '"What a day!" cheerful crowds filled the square.',
      good: '"What a day!" Cheerful crowds filled the square.',
    },
    {
      bad: '"But it is!" she calmed a little so she could explain.',
      good: '"But it is!" She calmed a little so she could explain.',
    },
    { ok: '"Is it you?" the voice went on.' },
    { ok: '"Fire!" her brother shouted from the stairs.' },
    { ok: 'With a cry of "Fire!" her brother ran out.' },
    { ok: '"I—" she broke off.' },
    { ok: '"You and your... " he stopped.' },
    { ok: 'She laughed at "What ho!" and the rest of it.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close, before } = quotation;
      if (after.kind !== 'beat' && after.kind !== 'narration') continue;
      const { kind } = endingOf(paragraph, quotation);
      if (kind !== 'stop' && kind !== 'question' && kind !== 'exclamation' && kind !== 'ellipsis') continue;
      const [first, end] = wordsIn(paragraph, after.range);
      const word = paragraph.words[first];
      if (!word || end - first < 2 || word.capitalised || !/^\p{Ll}/u.test(word.text)) continue;
      if (!onlySpace(paragraph, close + 1, word.start)) continue;
      // `a cry of "Fire!" her brother ran`: the sentence began before the speech.
      const begins = before.kind === 'none' || /[.!?…:”"]$/.test(paragraph.text.slice(0, before.range.end).trimEnd());
      if (!begins && before.kind !== 'tag') continue;
      if (!(kind === 'stop' ? isSentence(paragraph, first, end) : acts(paragraph, first, end, kind === 'ellipsis')))
        continue;
      const written = recased(word, 'upper');
      yield {
        start: word.start,
        end: word.end,
        message: `An action beat is a sentence of its own: “${written}”.`,
        fixes: [
          {
            title: `Capitalise “${word.text}”`,
            edits: [recase(word, 'upper')],
            applicability: kind === 'stop' ? 'safe' : 'suggestion',
          },
        ],
      };
    }
  },
});

/** `pressed her hand`, `snapped his fingers`: whatever else the verb can do, here it says nothing. */
const isTouched = (words: readonly Word[], at: number) =>
  possessives.has(words[at]?.norm ?? '') && bodyParts.test(words[at + 1]?.norm ?? '');

/** After a full stop nothing goes on in lower case but a tag, which is another rule's. */
function isSentence({ words, text }: Paragraph, first: number, end: number): boolean {
  // `"Oh." and "Ah."`, a list of things said.
  return (
    !/^(?:and|or|nor)$/.test(words[first]!.norm) || /\p{L}/u.test(text.slice(words[first]!.end, words[end - 1]!.end))
  );
}

/**
 * The sentence reports no words: no speech verb and no noun of speech is in it, and it begins with a conjunction, or with a
 * subject and what that does.
 */
function acts(paragraph: Paragraph, first: number, end: number, strict: boolean): boolean {
  const { words } = paragraph;
  const { norm } = words[first]!;
  for (let i = first; i < end; i++) {
    const word = words[i]!.norm;
    if (
      (speechVerbs.has(word) && !muteVerbs.has(word) && !isPurpose(paragraph, first, i) && !isTouched(words, i + 1)) ||
      (phrasalSpeechVerbs.has(word) && phrasalSpeechVerbs.get(word)!.includes(words[i + 1]?.norm ?? '')) ||
      (ofSpeech.test(word) && !isObject(words[i - 1]?.norm))
    )
      return false;
  }
  const second = words[first + 1]!.norm;
  if (/^(?:he|she|they|we)$/.test(norm)) {
    const verb = /ly$/.test(second) ? (words[first + 2]?.norm ?? '') : second;
    // `"So late?" she frowned.`: a tag to many writers. `he was ranting`: some verb of speech that we do not list.
    if (
      facial.has(verb) ||
      (/^(?:was|were)$/.test(verb) && words.slice(first + 2, first + 6).some(({ norm }) => norm.endsWith('ing')))
    )
      return false;
    return isDeed(verb) && !(strict && breaksOff.test(verb));
  }
  if (strict) return false;
  if (possessives.has(norm) && bodyParts.test(second)) return end - first > 2;
  if (/^(?:although|though|because)$/.test(norm)) return true;
  if (prepositions.has(norm) || conjunctions.has(norm) || end - first < 4) return false;
  for (let i = first + 1; i < Math.min(end, first + 6); i++)
    if (is(words[i]!.norm, 'F') && !is(words[i]!.norm, 'nNj'))
      return is(words[i - 1]!.norm, 'nN') || possessives.has(words[i - 2]?.norm ?? '');
  return false;
}

/** `between words`: of no particular speech; but `wanted to know`. */
const isObject = (before: string | undefined) => before !== undefined && before !== 'to' && prepositions.has(before);

/** `… so she could explain`: what is to be said is not said yet. */
function isPurpose({ words }: Paragraph, first: number, verb: number): boolean {
  if (!/^(?:could|can|might)$/.test(words[verb - 1]!.norm)) return false;
  return words.slice(Math.max(first, verb - 4), verb - 1).some(({ norm }) => norm === 'so');
}

/** After an ellipsis these read like a tag: `"I..." he stopped.` */
const breaksOff =
  /^(?:stopped|paused|hesitated|broke|trailed|faltered|swallowed|shook|shrugged|smiled|nodded|frowned|was|had|could)$/;
const ofSpeech =
  /^(?:know|voices?|words?|cr(?:y|ies)|answers?|repl(?:y|ies)|shouts?|whispers?|came|sounded|rang|echo(?:ed)?|tones?|questions?)$/;
