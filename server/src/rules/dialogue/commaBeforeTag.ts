import { defineRule } from '../../engine/defineRule.ts';
import type { Applicability, Fix } from '../../engine/types.ts';
import { asking } from '../../manuscript/speechVerbs.ts';
import { closedSpeeches, endingOf, hasQuotations, onlySpace, opensUtterance, recase, wordFrom } from './speech.ts';
import { lowersInTag } from './tagCase.ts';

export const commaBeforeTag = defineRule({
  id: 'dialogue/comma-before-tag',
  description: 'Speech that a dialogue tag follows ends in a comma.',
  rationale: 'The tag belongs to the sentence it reports, so no full stop parts the two.',
  source: 'Chicago Manual of Style 13.40',
  severity: 'warning',
  examples: [
    { bad: '"Go." Was all he said.', good: '"Go," was all he said.' },
    { ok: '"Go," was all he said.' },
    { bad: '"Go away." he said.', good: '"Go away," he said.' },
    { bad: '"Go away" said Merrick.', good: '"Go away," said Merrick.' },
    { bad: '“It is late.” whispered the old woman.', good: '“It is late,” whispered the old woman.' },
    { bad: '"It is late." She whispered into his coat.', good: '"It is late," she whispered into his coat.' },
    { bad: '"I saw her" Jenny said quietly, "at the gate."', good: '"I saw her," Jenny said quietly, "at the gate."' },
    { bad: '"Everybody alive." asked Jenny.', good: '"Everybody alive?" asked Jenny.' },
    { ok: '"Go away." He slammed the door.', why: 'an action beat, not a tag' },
    { ok: '"They went home." Then he laughed, and then he left.' },
    { ok: '"Thanks." She asked for the bill.', why: 'the verb has an object' },
    { ok: '"I see." He called to the porter.' },
    { ok: '"That is all." He added a log to the fire.' },
    { ok: '"I was at home." Merrick didn\'t answer. "Merrick?"' },
    { ok: 'He said "please" as if it hurt.' },
    { ok: '"Who is it?" he asked. "Me!" she cried.' },
    { ok: 'The sign above the "Blue Boar" said nothing of it.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    for (const quotation of closedSpeeches(paragraph)) {
      const { after, close } = quotation;
      if (after.kind !== 'tag') continue;
      const ending = endingOf(paragraph, quotation);
      if (ending.kind !== 'stop' && ending.kind !== 'word') continue;
      if (ending.kind === 'stop' && isInitialism(paragraph.text, ending.at)) continue;
      if (ending.kind === 'word' && !opensUtterance(paragraph, quotation)) continue;
      const first = wordFrom(paragraph, after.range.start);
      // Only space may part the two: a comma outside is another rule's, a dash is right.
      if (!first || !onlySpace(paragraph, close + 1, first.start)) continue;
      // `"Go." Then he laughed.`: what came next.
      if (first.capitalised && first.norm === 'then') continue;
      // `"It was he." She wanted to say 'no'`: the verb has its own words.
      if (
        ending.kind === 'stop' &&
        first.capitalised &&
        /^[,:]?\s*["“'‘]/.test(paragraph.text.slice(after.tag.end, after.tag.end + 4))
      )
        continue;
      const isStop = ending.kind === 'stop';
      const place = isStop ? ending.at : ending.at + 1;
      const lower = first.capitalised && lowersInTag(paragraph, first, after.tag);
      const use = (mark: ',' | '?', applicability: Applicability): Fix => ({
        title: `${isStop || lower ? 'Use' : 'Add'} a ${mark === ',' ? 'comma' : 'question mark'}${lower ? ' and a small letter' : ''}`,
        edits: [{ start: place, end: ending.at + 1, newText: mark }, ...(lower ? [recase(first, 'lower')] : [])],
        applicability,
      });
      // `"Everybody alive." asked Kit.`
      const { start, end } = after.tag.verb;
      const isAsked = isStop && asking.test(paragraph.text.slice(start, end));
      yield {
        start: place,
        end: lower ? first.end : close + 1,
        message: 'Dialogue followed by a tag ends with a comma.',
        fixes: isAsked
          ? [use('?', 'suggestion'), use(',', 'suggestion')]
          : [use(',', first.capitalised ? 'suggestion' : 'safe')],
      };
    }
  },
});

/** `at 5 p.m.`, `in the U.S.`: the point belongs to the letters. */
function isInitialism(text: string, at: number): boolean {
  return /(?:\b\p{L}\.)+\p{L}$/u.test(text.slice(Math.max(0, at - 8), at));
}
