import { defineRule } from '../../engine/defineRule.ts';
import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { ofLast } from '../ofLast.ts';
import { hasQuotations, isClosed } from './speech.ts';

/** What is quoted inside speech in the marks of speech, so that these seem to close and open it. */
interface Nested {
  /** The speech before it, which seems to lack its closing mark. */
  readonly before: Quotation;
  readonly quoted: Quotation & { readonly close: number };
  /** The rest of the speech, which seems to lack its opening mark. */
  readonly after: Quotation;
}

/** `“He said “no” to me,”`: a speech broken off within its sentence, words in marks, and the rest of the sentence. */
export const nestedAlike = ofLast(({ quotations, text }: Paragraph): readonly Nested[] => {
  const found: Nested[] = [];
  const outer = quotations.filter(({ depth }) => depth === 0);
  for (let i = 0; i + 2 < outer.length; i++) {
    const [before, quoted, after] = [outer[i]!, outer[i + 1]!, outer[i + 2]!];
    if (before.unopened || before.close !== undefined || !isClosed(quoted) || !after.unopened) continue;
    if (!/[\p{L}\p{N}] $/u.test(text.slice(before.inner.start, quoted.open))) continue;
    if (!/^[,;.?!]?(?: \p{L}|$)/u.test(text.slice(quoted.close + 1, Math.min(quoted.close + 4, after.open)))) continue;
    found.push({ before, quoted, after });
  }
  return found;
});

export const sameMarksInside = defineRule({
  id: 'dialogue/same-marks-inside',
  description: 'Words quoted inside speech stand in marks of the other kind.',
  rationale: 'In the same marks they seem to end the speech.',
  source: 'Chicago Manual of Style 13.30',
  severity: 'warning',
  examples: [
    { bad: '“He said “no” to me,” she told him.', good: '“He said ‘no’ to me,” she told him.' },
    { bad: '“Did he say “Go home”?” she asked.', good: '“Did he say ‘Go home’?” she asked.' },
    { bad: '“I am reading “Emma,”” he said.', good: '“I am reading ‘Emma,’” he said.' },
    { ok: '“He said ‘no’ to me,” she told him.' },
    { ok: '“He said no,” she told him. “He said ‘maybe.’”' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const { before, quoted } of nestedAlike(paragraph)) {
      const { open, close } = quoted;
      const { curly, mark } = before;
      const [opening, closing] = mark === 'single' ? (curly ? '“”' : '""') : curly ? '‘’' : "''";
      yield {
        start: open,
        end: close + 1,
        message: `What is quoted inside speech stands in marks of the other kind: ${opening}${closing}.`,
        fixes: [
          {
            title: `Use ${opening}${closing}`,
            edits: [
              { start: open, end: open + 1, newText: opening! },
              { start: close, end: close + 1, newText: closing! },
            ],
            applicability: 'suggestion',
          },
        ],
      };
    }
  },
});
