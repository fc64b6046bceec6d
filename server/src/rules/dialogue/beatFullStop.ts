import { defineRule } from '../../engine/defineRule.ts';
import type { TextEdit } from '../../engine/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import {
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
} from '../../manuscript/functionWords.ts';
import { muteVerbs, speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { closedSpeeches, endingOf, onlySpace, recase, wordsIn } from './speech.ts';

const bodyParts =
  /^(?:head|hands?|eyes?|gaze|fingers?|jaw|feet|foot|arms?|heart|stomach|mind|body|knees?|legs?|shoulders?|brows?|eyebrows?|face|cheeks?|chest|throat|lips?|hair|breath|smile|grin|expression)$/;

export const beatFullStop = defineRule({
  id: 'dialogue/beat-full-stop',
  description: 'Speech before an action beat ends in a full stop.',
  rationale: 'A comma promises a tag; a beat reports no words and is a sentence of its own.',
  source: 'Chicago Manual of Style 13.40',
  severity: 'warning',
  examples: [
    { bad: '"I know," She turned away.', good: '"I know." She turned away.' },
    { bad: '“It was here,” His hand shook as he pointed.', good: '“It was here.” His hand shook as he pointed.' },
    { bad: '"I know," she turned away.', good: '"I know." She turned away.' },
    { bad: '"I did not mean to," her voice broke.', good: '"I did not mean to." Her voice broke.' },
    { ok: '"I know," she said, and turned away.' },
    { ok: '"I know," his mother said.' },
    { ok: '"I know," came the answer.' },
    { ok: '"I know," she went on, "that you lie."' },
    { ok: '"I know," Merrick said.' },
  ],
  *check({ paragraph }) {
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close } = quotation;
      if (after.kind !== 'beat') continue;
      const ending = endingOf(paragraph, quotation);
      if (ending.kind !== 'comma') continue;
      const [first, end] = wordsIn(paragraph, after.range);
      const word = paragraph.words[first];
      if (!word || end - first < 2 || !onlySpace(paragraph, close + 1, word.start)) continue;
      if (!(word.capitalised ? isBeat(paragraph, first, end) : acts(paragraph, first, end))) continue;
      // Speech that goes on after it makes it an interruption: dashes, not full stops.
      if (!word.capitalised && goesOn(paragraph, after.range.end)) continue;
      const edits: TextEdit[] = [{ start: ending.at, end: ending.at + 1, newText: '.' }];
      if (!word.capitalised) edits.push(recase(word, 'upper'));
      yield {
        start: ending.at,
        end: word.capitalised ? close + 1 : word.end,
        message: 'No tag follows but an action beat: end the speech with a full stop.',
        fixes: [
          {
            title: word.capitalised ? 'Use a full stop' : 'Use a full stop and a capital',
            edits,
            applicability: 'suggestion',
          },
        ],
      };
    }
  },
});

/** A capital shows that a sentence begins; it must hold no speech verb near its head. */
function isBeat(paragraph: Paragraph, first: number, end: number): boolean {
  const { words } = paragraph;
  // `"Yes," Jenny nodded.`: a tag to many writers.
  if (!isPlainSubject(words[first]!.norm) && muteVerbs.has(words[first + 1]!.norm)) return false;
  for (let i = first; i < Math.min(end, first + 5); i++) {
    const { norm } = words[i]!;
    if (speechVerbs.get(norm)?.verb.class === 'plain' && !is(norm, 'nN')) return false;
    if (isVerb(norm)) return true;
  }
  return false;
}

/** In lower case: a pronoun or part of the body, then a verb that utters nothing. */
function acts({ words }: Paragraph, first: number, end: number): boolean {
  const { norm } = words[first]!;
  const second = words[first + 1]!.norm;
  for (let i = first; i < Math.min(end, first + 6); i++)
    if (speechVerbs.has(words[i]!.norm) && !muteVerbs.has(words[i]!.norm)) return false;
  if (possessives.has(norm)) {
    const third = words[first + 2]?.norm ?? '';
    return (bodyParts.test(second) || second === 'voice' || second === 'tone') && isVerb(third);
  }
  if (!/^(?:he|she|they|we|i)$/.test(norm)) return false;
  // `he smiled`, alone, is the taste of many writers: another rule's.
  if (muteVerbs.has(second))
    return (
      prepositions.has(words[first + 2]?.norm ?? '') || /^(?:away|back|his|her|at)$/.test(words[first + 2]?.norm ?? '')
    );
  return isVerb(second);
}

const isPlainSubject = (norm: string) => subjectPronouns.has(norm) || possessives.has(norm) || determiners.has(norm);

const isVerb = (norm: string) => muteVerbs.has(norm) || auxiliaries.has(norm) || (is(norm, 'F') && !is(norm, 'nN'));

function goesOn({ text }: Paragraph, at: number): boolean {
  return /^\s*["“]/.test(text.slice(at, at + 3)) && text[at - 1] === ',';
}
