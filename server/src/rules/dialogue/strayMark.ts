import { defineRule } from '../../engine/defineRule.ts';
import { hasQuotations, isClosed, recase, wordFrom } from './speech.ts';

export const strayMark = defineRule({
  id: 'dialogue/stray-mark',
  description: 'No comma or full stop begins what is said.',
  rationale: 'It is left over from a sentence that was cut or moved.',
  severity: 'warning',
  examples: [
    { bad: 'She dried her tears. ", it was Warren."', good: 'She dried her tears. "It was Warren."' },
    { bad: '". I am late," he said.', good: '"I am late," he said.' },
    { bad: '"I thought," she said, ", that you knew."', good: '"I thought," she said, "that you knew."' },
    { ok: '"... and so I left," he said.' },
    { ok: '".45 calibre," he said.' },
    { ok: '"—and then he fell."' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const quotation of paragraph.quotations) {
      if (!isClosed(quotation) && quotation.unopened) continue;
      const { inner, open, before } = quotation;
      const stray = /^\s*(?:[,;]|\.(?![.\d\s]*\.)(?=\s))\s*/.exec(text.slice(open + 1, open + 6))?.[0];
      if (!stray) continue;
      const end = open + 1 + stray.length;
      const first = wordFrom(paragraph, end);
      if (!first || first.start > end + 1 || end >= inner.end) continue;
      const resumed = before.kind === 'tag' && before.tag.position !== 'after';
      const edits = [{ start: open + 1, end, newText: '' }];
      if (!resumed && !first.capitalised) edits.push(recase(first, 'upper'));
      yield {
        start: open,
        end: first.end,
        message: `A stray “${stray.trim()}” begins this speech.`,
        fixes: [{ title: `Remove “${stray.trim()}”`, edits, applicability: 'suggestion' }],
      };
    }
  },
});
