import { defineRule } from '../../engine/defineRule.ts';
import type { Finding, TextEdit } from '../../engine/types.ts';
import { leadingElisions } from '../../manuscript/elisions.ts';
import { hasQuotations, isClosed } from './speech.ts';

const wrongOpening: Readonly<Record<string, string>> = { '”': '“', '’': '‘' };
const wrongClosing: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };

export const wrongWayMark = defineRule({
  id: 'dialogue/wrong-way-mark',
  description: 'A curly quotation mark turns towards what it encloses.',
  rationale: 'Editors guess the way from the space beside it, and guess wrong after a dash or a deleted word.',
  severity: 'warning',
  examples: [
    { bad: '”I must go,” he said.', good: '“I must go,” he said.' },
    { bad: '“I must go—“ he said.', good: '“I must go—” he said.' },
    { bad: '“He said, ’Come in,’ and left.”', good: '“He said, ‘Come in,’ and left.”' },
    { bad: '“Now,” she said,” it is time.”', good: '“Now,” she said, “it is time.”' },
    { bad: '“Now,” she said. ” It is time.”', good: '“Now,” she said. “It is time.”' },
    { bad: 'He turned. „I must go,“ he said.', good: 'He turned. “I must go,” he said.' },
    { ok: '“I must go,” he said.' },
    { ok: '“’Tis late,” he said.' },
    { ok: '“He never said so. ’Twasn’t his brother’s hat,” she said.' },
    { ok: '"I must go," he said.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text } = paragraph;
    const german = !text.includes('„')
      ? []
      : [...text.matchAll(lowAndHigh)].map(({ index, 0: { length } }) => ({
          low: index,
          high: index + length - 1,
        }));
    const closings = new Set(german.map(({ high }) => high));
    for (const pair of german) yield* inEnglish(pair);
    for (const quotation of paragraph.quotations) {
      const { open, close } = quotation;
      // A single mark may be an apostrophe after all: only a whole quotation with its stop counts.
      if (
        quotation.mark === 'single' &&
        leadingElisions.has(/^\p{L}*/u.exec(text.slice(open + 1, open + 14))![0].toLowerCase())
      )
        continue;
      if (quotation.mark === 'single' && !(isClosed(quotation) && /[.,!?…—]/.test(text[close! - 1] ?? ''))) continue;
      const places = [
        ...(quotation.unopened ? [] : [{ at: open, newText: wrongOpening[text[open] ?? ''] }]),
        ...(isClosed(quotation) && !quotation.mixed ? [{ at: close!, newText: wrongClosing[text[close!] ?? ''] }] : []),
      ];
      for (const { at, newText } of places) {
        if (newText === undefined || closings.has(at)) continue;
        yield {
          start: at,
          end: at + 1,
          message: 'This quotation mark is turned the wrong way.',
          fixes: [{ title: `Use ${newText}`, edits: [turned(text, at, newText)], applicability: 'safe' }],
        };
      }
    }
  },
});

/** `„Good morning,“`: as in German. */
const lowAndHigh = /„[^„“”"]{1,400}“/gu;

/** The two marks of a speech, in the shape that the book has. */
function* inEnglish({ low, high }: { readonly low: number; readonly high: number }): Generator<Finding> {
  for (const [curlyMarks, opening, closing] of [
    [true, '“', '”'],
    [false, '"', '"'],
  ] as const)
    yield {
      start: low,
      end: high + 1,
      message: 'These quotation marks are those of another language.',
      fixes: [
        {
          title: `Use ${opening}${closing}`,
          edits: [
            { start: low, end: low + 1, newText: opening },
            { start: high, end: high + 1, newText: closing },
          ],
          applicability: 'suggestion',
        },
      ],
      when: { curlyMarks },
    };
}

/**
 * The mark turned, and the space on its wrong side moved to the other, `said,” it` to `said, “it`; where one is there already it
 * goes, `on. ” And` to `on. “And`.
 */
function turned(text: string, at: number, newText: string): TextEdit {
  const opens = newText === '“' || newText === '‘';
  const [inner, outer] = opens ? [text[at + 1], text[at - 1]] : [text[at - 1], text[at + 1]];
  const alone = outer === ' ' || outer === '—';
  if (inner !== ' ' || outer === undefined) return { start: at, end: at + 1, newText };
  return opens
    ? { start: at, end: at + 2, newText: alone ? newText : ` ${newText}` }
    : { start: at - 1, end: at + 1, newText: alone ? newText : `${newText} ` };
}
