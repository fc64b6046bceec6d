import { defineRule } from '../../engine/defineRule.ts';
import type { Finding } from '../../engine/types.ts';
import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { hasQuotations, isClosed } from './speech.ts';

/** Marks before the closing quotation mark, of which one is too many; an ellipsis with a comma is among them. */
const inside = /(?:[?!]+[,.;]+|[,;][,.;]+|(?<![.…])\.[,;]|[,;][?!]+|(?:\.{2,4}|…)[,;]|(?<!\.)\.[?!]+)$/;

export const clashingMarks = defineRule({
  id: 'dialogue/clashing-marks',
  description: 'One mark of punctuation ends what is said.',
  rationale: 'A question or exclamation mark, or an ellipsis, takes the place of the comma or full stop.',
  source: 'Chicago Manual of Style 6.125',
  severity: 'warning',
  examples: [
    { bad: '"What?," she asked.', good: '"What?" she asked.' },
    { bad: '“Stop!,” he cried.', good: '“Stop!” he cried.' },
    { bad: '"I am.," he said.', good: '"I am," he said.' },
    { bad: '"I..," he began.', good: '"I..." he began.' },
    { bad: '"Who is it?.", she asked.', good: '"Who is it?" she asked.' },
    { bad: '"Who is it?", she asked.', good: '"Who is it?" she asked.' },
    { bad: '"I am late,", he said.', good: '"I am late," he said.' },
    { bad: '"I am late.", he said.', good: '"I am late," he said.' },
    { bad: 'She put her head out. "Is it late?".', good: 'She put her head out. "Is it late?"' },
    { bad: '“It is over.”.', good: '“It is over.”' },
    { bad: '“It is over,”. She left.', good: '“It is over.” She left.' },
    { bad: '"Who is it?" ,she asked.', good: '"Who is it?" she asked.' },
    { bad: '"Where are you,"? she asked.', good: '"Where are you?" she asked.' },
    { ok: '"What?!" she asked.' },
    { ok: '"I am late," he said.' },
    { ok: '"He went at 5 p.m.," she said.' },
    { ok: '"Apples, pears, etc.," he said.' },
    { ok: '"Did you say \'never\'?" he asked.' },
    { ok: 'She walked past him saying "You what?", and on to the door.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of paragraph.quotations) {
      if (!isClosed(quotation)) continue;
      const found = clash(paragraph, quotation);
      if (found) yield found;
    }
  },
});

function clash(
  { text }: Paragraph,
  { open, inner, close, after }: Quotation & { readonly close: number },
): Finding | undefined {
  const said = text.slice(Math.max(inner.start, inner.end - 8), inner.end);
  const marks = inside.exec(said)?.[0];
  const outer = /^ ?[,.](?![.,\d])/.exec(text.slice(close + 1, close + 4))?.[0] ?? '';
  const outerMark = outer.trim();
  const follows = after.kind === 'tag';
  if (marks !== undefined) {
    if (/^\.[,?!]/.test(marks) && isAbbreviation(text, inner.end - marks.length)) return undefined;
    const newText = keep(marks, follows);
    return finding(inner.end - marks.length, inner.end, newText, close, outer);
  }
  // `"Where are you,"? she asked`
  const late = /^ ?([?!])(?= \p{Ll})/u.exec(text.slice(close + 1, close + 5));
  if (late && /[\p{L}][,.]$/u.test(said)) return finding(inner.end - 1, inner.end, late[1]!, close, late[0]);
  // `"What?", she asked`, `"I am late,", he said`; `crying ‘What?’, and` is part of the sentence around it.
  const isPart =
    !follows &&
    (/\p{L} $/u.test(text.slice(Math.max(0, open - 2), open)) ||
      /^, (?:and|but|then|or)\b/.test(text.slice(close + 1, close + 8)));
  if (outerMark === ',' && !isPart && /[?!,]$/.test(said)) {
    const isJoined = /\p{L}/u.test(text[close + 1 + outer.length] ?? '');
    return finding(close + 1, close + 1 + outer.length, isJoined ? ' ' : '', close, '');
  }
  // `"Is it late?".`
  if (
    outerMark === '.' &&
    !isPart &&
    /[\p{L}][?!]$/u.test(said) &&
    /^(?:$|\s+\p{Lu})/u.test(text.slice(close + 1 + outer.length))
  )
    return finding(close + 1, close + 1 + outer.length, '', close, '');
  // `"I am late.", he said`, `"I am late.".`
  if (outer !== '' && /(?<![.…])\.$/.test(said) && !isAbbreviation(text, inner.end - 1))
    return finding(inner.end - 1, inner.end, outerMark, close, outer);
  // `"I am late,".`, which a tag may follow
  if (outerMark === '.' && said.endsWith(',')) {
    const goesOn = follows || /^ \p{Ll}/u.test(text.slice(close + 1 + outer.length, close + 3 + outer.length));
    return finding(inner.end - 1, inner.end, goesOn ? ',' : '.', close, outer);
  }
  return undefined;
}

function finding(start: number, end: number, newText: string, close: number, outer: string): Finding {
  const edits = [{ start, end, newText }];
  const outerEnd = close + 1 + outer.length;
  if (outer) edits.push({ start: close + 1, end: outerEnd, newText: '' });
  return {
    start,
    end: outer ? outerEnd : end,
    message: 'One mark of punctuation is enough here.',
    fixes: [
      { title: newText.trim() ? `Keep “${newText}” alone` : 'Remove the comma', edits, applicability: 'suggestion' },
    ],
  };
}

function keep(marks: string, tagged: boolean): string {
  const strong = /[?!]+/.exec(marks)?.[0];
  if (strong) return strong;
  if (marks.includes('…')) return '…';
  if (/\.{2,}/.test(marks)) return '...';
  return tagged || !marks.includes('.') ? ',' : '.';
}

/** `p.m.,`, `etc.,`, `Jr.,` */
function isAbbreviation(text: string, point: number): boolean {
  return /(?:\b\p{L}(?:\.\p{L})*|\b(?:etc|Jr|Sr|Co|Ltd|Inc|Esq|St|Mr|Mrs|Dr|No|vs|Bros|Ave|Capt|Prof|\p{Lu}\p{L}{0,3}))$/u.test(
    text.slice(Math.max(0, point - 10), point),
  );
}
