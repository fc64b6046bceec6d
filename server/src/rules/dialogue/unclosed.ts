import { defineRule } from '../../engine/defineRule.ts';
import { insert } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import { isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph, Quotation, Word } from '../../manuscript/types.ts';
import { firstWordFrom } from '../../manuscript/words.ts';
import { bodyParts, isDeed } from './deeds.ts';
import { ofDifferentKinds } from './mixedMarks.ts';
import { nestedAlike } from './sameMarksInside.ts';
import { closingFor, hasQuotations, wordsIn } from './speech.ts';

/** Words of a question that nobody asks at the head of a speech over several paragraphs. */
const SHORT = 12;
/** … and of a statement that nobody goes on from with the word of a reply. */
const ANSWERABLE = 30;

export const unclosed = defineRule({
  id: 'dialogue/unclosed-quotation',
  description: 'Speech that is opened is closed.',
  rationale: 'Only a speech that goes on in the next paragraph, which then opens with a mark of its own, stays open.',
  source: 'Chicago Manual of Style 13.32',
  severity: 'warning',
  examples: [
    { bad: '"I must go now.\n\nShe closed the door.', good: '"I must go now."\n\nShe closed the door.' },
    { bad: '“Is it far?\n\nHe laughed.', good: '“Is it far?”\n\nHe laughed.' },
    { bad: '"Get out, he said.\n\nNobody moved.', good: '"Get out," he said.\n\nNobody moved.' },
    { bad: '"Where is she? Nell asked.\n\n"Here," he said.', good: '"Where is she?" Nell asked.\n\n"Here," he said.' },
    {
      bad: '"Yes," he said. "Come in.\n\nThe door stood open.',
      good: '"Yes," he said. "Come in."\n\nThe door stood open.',
    },
    { bad: '"Come here. "Now," he said.', good: '"Come here." "Now," he said.' },
    {
      bad: 'The band began the “Basin Street Blues’ while the waiters ate.',
      good: 'The band began the “Basin Street Blues” while the waiters ate.',
    },
    {
      bad: '“You hear that, Kit, said Owen. “We are late.”',
      good: '“You hear that, Kit,” said Owen. “We are late.”',
    },
    {
      bad: '‘And the clock? asked Mr Pell, turning round.\n\n‘No,’ she said.',
      good: '‘And the clock?’ asked Mr Pell, turning round.\n\n‘No,’ she said.',
    },
    {
      bad: '“They fell, Aunt, said Hester with a sigh. “Both of them.”',
      good: '“They fell, Aunt,” said Hester with a sigh. “Both of them.”',
    },
    {
      bad: '‘Who was it? I said, though I knew.\n\n‘No,’ she said.',
      good: '‘Who was it?’ I said, though I knew.\n\n‘No,’ she said.',
    },
    { bad: '"Is it far?\n\n"Not very," he said.', good: '"Is it far?"\n\n"Not very," he said.' },
    {
      bad: '“I never liked the sea.\n\n“Oh, you were afraid of it,” he said.',
      good: '“I never liked the sea.”\n\n“Oh, you were afraid of it,” he said.',
    },
    {
      bad: '"I saw it. Pim\'s voice was small. "It is here," he said.',
      good: '"I saw it." Pim\'s voice was small. "It is here," he said.',
    },
    {
      bad: '"Thank you, she told the man. "We are late."',
      good: '"Thank you," she told the man. "We are late."',
    },
    { ok: '“I never liked the sea.\n\n“Oh those grey mornings,” he said.' },
    { ok: '"I was born here.\n\n"Then I left," he said.' },
    { ok: '"I must go now."' },
    { ok: 'A plank 10" wide lay there.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of paragraph.quotations) {
      if (quotation.close !== undefined || quotation.unopened || quotation.depth > 0) continue;
      if (quotation.mark !== paragraph.primary) continue;
      if (nestedAlike(paragraph).some(({ before }) => before === quotation)) continue;
      const { inner, open } = quotation;
      if (inner.end <= inner.start) continue;
      const { text, words } = paragraph;
      const runsOut = text.slice(inner.end).trim() === '';
      const other = closedByOther(text, open);
      if (other !== undefined) {
        yield ofDifferentKinds('quotation', { start: other, end: other + 1, newText: closingFor(text, open) });
        continue;
      }
      const tag = tagInside(paragraph, quotation, !runsOut);
      const at = tag ?? (runsOut ? undefined : beatInside(paragraph, quotation)) ?? inner.end;
      const mark = closingFor(text, open);
      // Marked where the mark is missing: the stop before it, so that the last word may have an error of its own.
      const last = words[firstWordFrom(words, at) - 1];
      const finding: Finding = {
        start: last && last.start > open ? (last.end < at ? last.end : last.start) : open,
        end: at,
        message: 'This speech is opened but never closed.',
        fixes: [insert(`Close it with ${mark}`, at, mark)],
      };
      // A tag ends the speech for certain.
      if (!runsOut || tag !== undefined) {
        yield finding;
        continue;
      }
      // Where the next paragraph opens with a mark, the speech goes on there …
      yield { ...finding, when: { nextOpensSpeech: false } };
      // … but not after one short question, nor where the next paragraph replies.
      const [first, end] = wordsIn(paragraph, inner);
      const count = end - first;
      const stop = text[inner.end - 1] ?? '';
      if (stop === '?' && count <= SHORT && !paragraph.quotations.some(({ depth }) => depth > 0))
        yield { ...finding, when: { nextOpensSpeech: true, previousLeavesOpen: false } };
      else if (/[.!?…]/.test(stop) && count <= ANSWERABLE)
        yield { ...finding, when: { nextReplies: true, previousLeavesOpen: false } };
    }
  },
});

/**
 * `the “Beale Street Blues’ while`: words that are only named, not said, and the single mark that seems to be an apostrophe
 * behind them; else nothing.
 */
function closedByOther(text: string, open: number): number | undefined {
  if (text[open] !== '“' || !/[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, open - 2), open))) return undefined;
  const named = /^[\p{Lu}\p{Ll}' -]{2,40}[\p{L}\p{N}][,.!?]?’(?![\p{L}\p{N}])/u.exec(
    text.slice(open + 1, open + 50),
  )?.[0];
  return named === undefined ? undefined : open + named.length;
}

/** `"Get out, he said.`, `"Get out, said Kit.`: where the mark was lost before a tag, the offset after the comma; else nothing. */
function tagInside(paragraph: Paragraph, { inner }: Quotation, isFollowed: boolean): number | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  for (let i = first; i + 2 < end; i++) {
    const mark = words[i]!.end;
    if (!/^[,!?] /.test(text.slice(mark, mark + 2))) continue;
    const [one, other] = [words[i + 1]!, words[i + 2]!];
    // `said Kit` may be reported inside speech; where more speech follows, or nothing, it is the tag.
    const verbFirst = speechVerbs.get(one.norm);
    if (verbFirst?.verb.class === 'plain' && verbFirst.forms.has('past') && !one.capitalised && isNamed(other)) {
      if (text[mark] !== ',' || (one.norm === 'said' && (isFollowed || /^[.,](?:\s|$)/.test(text.slice(other.end)))))
        return mark + 1;
    }
    const use = speechVerbs.get(other.norm);
    const pronoun = /^(?:he|she|they|i)$/.test(one.norm);
    if (use?.verb.class !== 'plain' || !use.forms.has('past') || !(pronoun || one.capitalised)) continue;
    // `he said,` inside speech may be reported; at its end, or before a full stop, it is the tag; so it is behind a question.
    const isLower = pronoun && (!one.capitalised || (one.norm === 'i' && text[other.end] === ','));
    if (i + 3 >= end || text[other.end] === '.' || (isLower && text[mark] !== ',')) return mark + 1;
    // `, Sunniva said, gulping down her tea.`
    if (
      !isLower &&
      text[mark] === ',' &&
      text[other.end] === ',' &&
      /^[a-z]+ing$/.test(words[i + 3]?.norm ?? '') &&
      isNamelike(one)
    )
      return mark + 1;
    // `, she told the man. “`: the last before more is said.
    if (isLower && isFollowed && /^ [^.!?,]{1,40}\.\s*$/.test(text.slice(other.end, inner.end))) return mark + 1;
  }
  return undefined;
}

/** `“I saw it. Pim’s voice was small. “It’s here.”`: the last sentence tells what somebody does; the offset before it. */
function beatInside(paragraph: Paragraph, { inner }: Quotation): number | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  let from = end - 1;
  while (from > first && !words[from]!.opensSentence) from--;
  if (from <= first || end - from < 3) return undefined;
  const [subject, next, verb] = [words[from]!, words[from + 1]!, words[from + 2]!];
  const before = words[from - 1]!.end;
  const stop = /^[.!?…]+/.exec(text.slice(before, subject.start))?.[0];
  if (stop === undefined) return undefined;
  const owns = /(?:'s|^his|^her)$/.test(subject.norm) && (bodyParts.test(next.norm) || next.norm === 'voice');
  const acts = /^(?:he|she)$/.test(subject.norm) || isNamelike(subject);
  const isBeat = owns
    ? isDeed(verb.norm)
    : acts && isDeed(next.norm) && !/^(?:is|are|has|does|can|will)/.test(next.norm);
  return isBeat ? before + stop.length : undefined;
}

/** `said Kit`, `asked the clerk` */
const isNamed = ({ capitalised, norm }: Word) => capitalised || norm === 'the' || norm === 'his' || norm === 'her';
