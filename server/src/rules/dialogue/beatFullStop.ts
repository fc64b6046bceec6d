import { defineRule } from '../../engine/defineRule.ts';
import type { TextEdit } from '../../engine/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { possessives, prepositions, subjectPronouns } from '../../manuscript/functionWords.ts';
import { muteVerbs, phrasalSpeechVerbs, speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { bodyParts, facial, handles, isDeed, tellsOfSpeech } from './deeds.ts';
import { closedSpeeches, endingOf, hasQuotations, onlySpace, opensUtterance, recase, wordsIn } from './speech.ts';

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
    { bad: '“It is done,” she set the lamp on the sill.', good: '“It is done.” She set the lamp on the sill.' },
    { bad: '"I know," Juno drums her fingers.', good: '"I know." Juno drums her fingers.' },
    {
      bad: '"You are late," Jenny looped the reins over the rail.',
      good: '"You are late." Jenny looped the reins over the rail.',
    },
    { ok: '"I know," she said, and turned away.' },
    { ok: '"I know," his mother said.' },
    { ok: '"I know," came the answer.' },
    { ok: '"I know," she went on, "that you lie."' },
    { ok: '"I know," Merrick said.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close } = quotation;
      if (after.kind !== 'beat' && after.kind !== 'narration') continue;
      const ending = endingOf(paragraph, quotation);
      if (ending.kind !== 'comma') continue;
      if (!opensUtterance(paragraph, quotation) || leadsWithClause(paragraph, quotation)) continue;
      const [first, end] = wordsIn(paragraph, after.range);
      const word = paragraph.words[first];
      if (!word || end - first < 2 || !onlySpace(paragraph, close + 1, word.start)) continue;
      if (!(word.capitalised ? isBeat(paragraph, first, end) : acts(paragraph, first, end))) continue;
      // Speech that goes on after it makes it an interruption: dashes, not full stops.
      if (!(word.capitalised && subjectPronouns.has(word.norm)) && goesOn(paragraph, after.range.end)) continue;
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

/** A capital shows that a sentence begins; after a name its verb must also be one that reports no words. */
function isBeat(paragraph: Paragraph, first: number, end: number): boolean {
  const { words } = paragraph;
  const { norm } = words[first]!;
  // `"…," He`: no tag begins so, whatever follows.
  if (subjectPronouns.has(norm) && norm !== 'i') return true;
  if (possessives.has(norm)) return !tellsOfWords(paragraph, first, end);
  for (let i = first + 1; i < Math.min(end, first + 5); i++) {
    const verb = words[i]!;
    if (verb.capitalised) continue;
    // `"Yes," Jenny nodded.`: a tag to many writers.
    if (facial.has(verb.norm) && end - i < 3) return false;
    if (speechVerbs.has(verb.norm) && !muteVerbs.has(verb.norm)) return false;
    // `Juno drums her fingers`: no plural takes an object.
    const acting = i === first + 1 && /[^s']s$/.test(verb.norm) && possessives.has(words[i + 1]?.norm ?? '');
    if (isDeed(verb.norm) || acting || handles(verb.norm, words[i + 1]?.norm ?? ''))
      return !tellsOfWords(paragraph, i + 1, Math.min(end, i + 7));
  }
  return false;
}

/** The words hold a speech verb or a noun of speech. */
function tellsOfWords({ words }: Paragraph, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { norm } = words[i]!;
    if (tellsOfSpeech.has(norm) || (i < first + 6 && speechVerbs.has(norm) && !muteVerbs.has(norm) && !is(norm, 'N')))
      return true;
  }
  return false;
}

/** In lower case: a pronoun or part of the body, then a verb that utters nothing. */
function acts(paragraph: Paragraph, first: number, end: number): boolean {
  const { words } = paragraph;
  const { norm } = words[first]!;
  const second = words[first + 1]!.norm;
  if (tellsOfWords(paragraph, first, end)) return false;
  if (possessives.has(norm)) {
    const third = words[first + 2]?.norm ?? '';
    return (bodyParts.test(second) || second === 'voice' || second === 'tone') && isDeed(third);
  }
  if (norm === 'it') return /^(?:was|seemed|felt|made|took)$/.test(second);
  if (!/^(?:he|she|they|we|i)$/.test(norm)) return false;
  // `he smiled`, alone, is the taste of many writers: another rule's.
  if (phrasalSpeechVerbs.get(second)?.includes(words[first + 2]?.norm ?? '')) return false;
  if (muteVerbs.has(second))
    return (
      prepositions.has(words[first + 2]?.norm ?? '') || /^(?:away|back|his|her|at)$/.test(words[first + 2]?.norm ?? '')
    );
  // Right after the pronoun a verb it is, though `set` and `rose` are nouns, too.
  return (
    isDeed(second) || (is(second, 'F') && !speechVerbs.has(second)) || handles(second, words[first + 2]?.norm ?? '')
  );
}

/** `When she said, "No," she was out of breath.`: the sentence began before the speech. */
function leadsWithClause({ text }: Paragraph, { before }: Quotation): boolean {
  return (
    before.kind === 'tag' &&
    before.tag.position === 'before' &&
    /^(?:when|as|after|before|if|while|though|although|with|once|whenever)\b/i.test(
      text.slice(before.range.start, before.range.start + 9),
    )
  );
}

function goesOn({ text }: Paragraph, at: number): boolean {
  return /^\s*["“]/.test(text.slice(at, at + 3)) && /[,—–-]/.test(text[at - 1]!);
}
