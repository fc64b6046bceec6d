import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';

const marks = /[,;!?.:](?=\p{L})/gu;
const letter = /\p{L}/u;

/** The mark at `at`, right before a letter, ends what stands before it; a stop needs a small word before it and a capital after it. */
function ends(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 3);
  switch (text[at]) {
    case ',':
      return (
        /(?:[\p{L}\d'’]\p{L}|[\p{L}\d][)\]])$/u.test(before) ||
        (/[IaA]$/.test(before) && !letter.test(before[before.length - 2] ?? ''))
      );
    case '.':
      return (
        (/\p{Ll}\p{Ll}$/u.test(before) || before === '..') &&
        /^(?:\p{Lu}\p{Ll}|I['’ ]|A )/u.test(after) &&
        !isEllipsis(text, at)
      );
    case ':':
      return /\p{Ll}\p{Ll}$/u.test(before) && /^\p{L}\p{L}/u.test(after);
    default:
      return /\p{L}\p{Ll}$/u.test(before);
  }
}

export const missingSpace = defineRule({
  id: 'punctuation/missing-space',
  description: 'A space follows a comma, a stop and the other marks.',
  rationale: 'The space slips away when words are moved or a line break is joined.',
  severity: 'warning',
  examples: [
    { bad: 'He too,arose.', good: 'He too, arose.' },
    { bad: '"Oh,dear," she said.', good: '"Oh, dear," she said.' },
    { bad: 'The rain stopped.Then it was still.', good: 'The rain stopped. Then it was still.' },
    { bad: '"It is late.I can\'t stay," she said.', good: '"It is late. I can\'t stay," she said.' },
    { bad: 'He walked in....She saw him.', good: 'He walked in.... She saw him.' },
    { bad: 'He was late;she was later.', good: 'He was late; she was later.' },
    { bad: '"What?Who told you?" she said.', good: '"What? Who told you?" she said.' },
    { ok: 'It cost 1,000 crowns at 10:30 a.m. in the U.S.A.' },
    { ok: 'Write to info@example.com or see https://example.com/a,b for more.' },
    { ok: 'She has a Ph.D. and drives a No.5 bus.' },
    { ok: '"I—well, I don\'t know!" she cried, and then: nothing.' },
  ],
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const match of text.matchAll(marks)) {
      const start = match.index;
      const mark = match[0];
      if (!ends(text, start) || isAddress(text, start)) continue;
      yield {
        start,
        end: start + 1,
        message: `A space is missing after “${mark}”.`,
        fixes: [
          replace(
            'Add the space',
            { start, end: start + 1 },
            `${mark} `,
            mark === ',' || mark === ';' ? 'safe' : 'suggestion',
          ),
        ],
      };
    }
  },
});

/** `Well...He`: some write it so; four points end a sentence. */
const isEllipsis = (text: string, at: number) => /(?<!\.)\.{1,2}$|\.{4}$/.test(text.slice(Math.max(0, at - 4), at));

/** The unbroken run of characters around `at` is an address, a file or a handle. */
function isAddress(text: string, at: number): boolean {
  let start = at;
  let end = at;
  while (start > 0 && at - start < 80 && !/\s/.test(text[start - 1]!)) start--;
  while (end < text.length && end - at < 80 && !/\s/.test(text[end]!)) end++;
  const run = text.slice(start, end);
  return /:\/\/|www\.|@|\/|\\|_|#|\.(?:com|org|net|txt|docx?|html?|jpg|png|pdf|co)\b/i.test(run);
}
