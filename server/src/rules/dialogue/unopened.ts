import { defineRule } from '../../engine/defineRule.ts';
import type { Finding } from '../../engine/types.ts';
import { verbOfPast } from '../../lexicon/verbForms.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isDash } from '../../manuscript/characters.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation, Word } from '../../manuscript/types.ts';
import { nestedAlike } from './sameMarksInside.ts';
import { hasQuotations, isClosed, onlySpace, openingFor, wordsIn } from './speech.ts';

export const unopened = defineRule({
  id: 'dialogue/unopened-quotation',
  description: 'Speech that is closed is opened.',
  rationale: 'Without its opening mark the reader takes the speech for narration until it ends.',
  severity: 'warning',
  examples: [
    { bad: 'I must go now," he said.', good: '"I must go now," he said.' },
    { bad: 'She said, Come in.”', good: 'She said, “Come in.”' },
    { bad: '“Go on,” said Tara. We follow you. Always.”', good: '“Go on,” said Tara. “We follow you. Always.”' },
    {
      bad: '“One of them”—his voice fell—one of them was mine.”',
      good: '“One of them”—his voice fell—“one of them was mine.”',
    },
    { bad: 'He turned. Who is there?" he asked.', good: 'He turned. "Who is there?" he asked.' },
    {
      bad: '“He looked at us and said, Come in at once.’ So we went.”',
      good: '“He looked at us and said, ‘Come in at once.’ So we went.”',
    },
    {
      bad: '“Up he gets. ‘Hold on,’ he says, what is the matter?’ and then he sits down.”',
      good: '“Up he gets. ‘Hold on,’ he says, ‘what is the matter?’ and then he sits down.”',
    },
    { ok: '"I must go now," he said.' },
    { bad: '“That is fine.” Come in and sit down.”', good: '“That is fine. Come in and sit down.”' },
    { ok: 'The board was 10" wide.' },
    { ok: '"I was born here.\n\n"Then I left," he said.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const quotation of paragraph.quotations) {
      if (!quotation.unopened || nestedAlike(paragraph).some(({ after }) => after === quotation)) continue;
      const { open, inner } = quotation;
      const nested = quotation.depth > 0 || quotation.mark !== paragraph.primary;
      // Alone, a single mark is a quotation's end only after a stop and a lead-in; else it may be an apostrophe.
      if (nested && !(text[open] === '’' && /[.,!?]/.test(text[open - 1] ?? ''))) continue;
      if (inner.end <= inner.start) continue;
      const left = nested ? undefined : speechBefore(paragraph, quotation);
      const led = leadIn(paragraph, quotation) ?? (left && resumes(paragraph, quotation, left));
      if (nested && !led) continue;
      const at = led?.start ?? begins(paragraph, quotation);
      const mark = openingFor(text, open);
      if (left && !led && at === inner.start && startsSentence(paragraph, inner.start)) {
        yield closedTooSoon(text, left.close, at, mark);
        continue;
      }
      yield {
        // Where the lead-in is sure, the writer is shown the place that lacks the mark.
        start: led?.start ?? open,
        end: led?.end ?? open + 1,
        message: 'This speech is closed but never opened.',
        fixes: [
          {
            title: `Open it with ${mark}`,
            edits: [{ start: at, end: at, newText: mark }],
            applicability: 'suggestion',
          },
        ],
      };
    }
  },
});

/** The whole speech that ends where this one, by its marks, begins. */
function speechBefore(paragraph: Paragraph, { inner, depth, open }: Quotation) {
  const left = paragraph.quotations.findLast((other) => other.depth === depth && other.open < open && isClosed(other));
  return left && isClosed(left) && onlySpace(paragraph, left.close + 1, inner.start) ? left : undefined;
}

/** `“Fine.” Come in.”`: nothing is told between them, so they are one speech, or two that stand side by side. */
function closedTooSoon(text: string, close: number, at: number, mark: string): Finding {
  return {
    start: close,
    end: close + 1,
    message: 'This speech is closed, but goes on.',
    fixes: [
      {
        title: `Remove ${text[close]}`,
        edits: [{ start: close, end: close + 1, newText: '' }],
        applicability: 'suggestion',
      },
      {
        title: `Open it again with ${mark}`,
        edits: [{ start: at, end: at, newText: mark }],
        applicability: 'suggestion',
      },
    ],
  };
}

function startsSentence({ text }: Paragraph, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** What stands before the verb of a tag: the closing mark of the first half. */
const resumesSpeech = /[,.!?…][’'”"] (?:\p{L}+ ){0,3}$/u;

/**
 * Where what is said most likely begins without a lead-in: at the edge, but after what is told there first. Sentences that
 * tell of somebody and neither speak of `I` and `you` nor ask are told.
 */
function begins(paragraph: Paragraph, { inner }: Quotation): number {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  let from = first;
  for (let i = first + 1; i < end; i++) {
    const stop = /[.!?…]/.exec(text.slice(words[i - 1]!.end, words[i]!.start))?.[0];
    if (!stop || !words[i]!.capitalised) continue;
    if (stop === '?' || stop === '!' || !isTold(words.slice(from, i))) break;
    from = i;
  }
  return from === first ? inner.start : words[from]!.start;
}

function isTold(sentence: readonly Word[]): boolean {
  return (
    sentence.some(({ norm }) => /^(?:he|she|they|it|his|her|their|the)$/.test(norm)) &&
    sentence.some(({ norm }) => isPast(norm)) &&
    !sentence.some(({ norm }) => /^(?:i|you|we|me|us|my|your|our)(?:'\w+)?$/.test(norm))
  );
}

const isPast = (norm: string) =>
  /^(?:was|were|had|did)(?:n't)?$/.test(norm) ||
  verbOfPast(norm) !== undefined ||
  (norm.endsWith('ed') && is(norm, 'F'));

/**
 * `“Go,” said Tara. We follow.”`, `“One” (his voice fell) “of us—”`: what is told between the speech that ends here and the
 * one that lacks its mark. The word that begins the second, or undefined where nothing tells.
 */
function resumes(paragraph: Paragraph, { inner, open }: Quotation, { after }: Quotation): Word | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  const aside = isDash(text.charCodeAt(inner.start));
  const told = after.kind === 'tag' || after.kind === 'beat' ? after.range.end : undefined;
  if (!aside && told === undefined) return undefined;
  for (let i = first + 1; i < end; i++) {
    const word = words[i]!;
    const gap = text.slice(words[i - 1]!.end, word.start);
    if (aside ? /[—–-]/.test(gap) : /[.!?…]/.test(gap) && word.capitalised && word.start >= told!)
      return word.start < open ? word : undefined;
  }
  return undefined;
}

/** `she said, Come in.”`, `‘Oh!’ she says, do come in,’`: the word after the last lead-in before the mark. */
function leadIn(paragraph: Paragraph, { inner }: Quotation): Word | undefined {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  for (let i = end - 2; i >= first; i--) {
    const next = words[i + 1]!;
    if (!speechVerbs.has(words[i]!.norm) || !/^[,:] $/.test(text.slice(words[i]!.end, next.start))) continue;
    if (next.capitalised || resumesSpeech.test(text.slice(Math.max(0, words[i]!.start - 30), words[i]!.start)))
      return next;
  }
  return undefined;
}
