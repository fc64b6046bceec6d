import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import type { Finding, TextEdit } from '../../engine/types.ts';
import { trailingElisions } from '../../manuscript/elisions.ts';
import { determiners, subjectPronouns } from '../../manuscript/functionWords.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import { isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { type Closed, endingOf, hasQuotations, isClosed, onlySpace, opensUtterance, wordFrom } from './speech.ts';

const nameOf: Readonly<Record<string, string>> = {
  ',': 'comma',
  '.': 'full stop',
  '?': 'question mark',
  '!': 'exclamation mark',
};

export const markInside = defineRule({
  id: 'dialogue/mark-inside',
  description: 'A comma or full stop stands inside the closing quotation mark.',
  rationale: 'American custom always, British custom for speech before its tag.',
  source: 'Chicago Manual of Style 6.9; New Hart’s Rules 9.2',
  severity: 'warning',
  examples: [
    { bad: '"I am late", he said.', good: '"I am late," he said.' },
    { bad: '“It is over”.', good: '“It is over.”' },
    { bad: '"I am late" ,he said.', good: '"I am late," he said.' },
    { bad: '"Are you late"? he asked.', good: '"Are you late?" he asked.' },
    { bad: '"I was only"—', good: '"I was only—"' },
    { ok: '"I was only"—he broke off.' },
    { ok: 'Did he say "later"? she thought.' },
    { bad: 'She wrote "later", then left.', good: 'She wrote "later," then left.' },
    {
      bad: "'I am late', he said.\n\n'You are.'",
      good: "'I am late,' he said.\n\n'You are.'",
      style: { dialect: 'UK', quotes: 'single' },
    },
    { ok: '"I am late," he said.' },
    {
      ok: 'The honour of the harbour had no colour but "mist", and no neighbour of theirs had a favourite odour.',
      why: 'the custom of a British book',
    },
    { ok: "They called it 'the end', and meant it.", style: { dialect: 'UK', quotes: 'single' } },
    { bad: '"Are you late"? Tara asked.', good: '"Are you late?" Tara asked.' },
    { bad: '"Who is it"? the old woman asked.', good: '"Who is it?" the old woman asked.' },
    { ok: 'He played "Nightfall"; she sang.' },
  ],
  needs: hasQuotations,
  *check({ paragraph, style }) {
    const { text } = paragraph;
    // Whoever writes speech in single marks follows the British custom.
    const british = style.dialect === 'UK' || style.dialect === 'AU' || paragraph.primary === 'single';
    for (const quotation of paragraph.quotations) {
      if (!isClosed(quotation)) continue;
      const { close, after, role, depth } = quotation;
      const last = brokenOff(paragraph, quotation);
      if (last) {
        yield last;
        continue;
      }
      // `"I am late" ,he said`
      const gap = text[close + 1] === ' ' && text[close + 2] === ',' ? 1 : 0;
      const end = close + 2 + gap;
      const mark = text[end - 1];
      // `One may say “not yet”, then say it again`: within speech in the British way, only a plain tag counts.
      const isTagged =
        role === 'speech' && after.kind === 'tag' && !(british && depth > 0 && !isToldOf(paragraph, end));
      // A question may be that of the sentence around: `Did he say “later”?`
      const isAsked =
        (mark === '?' || mark === '!') &&
        role === 'speech' &&
        opensUtterance(paragraph, quotation) &&
        isToldOf(paragraph, end);
      if ((mark !== ',' && mark !== '.' && !isAsked) || text[end] === mark) continue;
      // `comin’, nothin’.`: apostrophes that look like a pair.
      if (text[quotation.open] === '’') continue;
      if (
        quotation.mark === 'single' &&
        trailingElisions.has(/\p{L}*$/u.exec(text.slice(Math.max(0, close - 12), close))![0].toLowerCase())
      )
        continue;
      if (british && !isTagged && !isAsked) continue;
      const ending = endingOf(paragraph, quotation);
      // With a mark inside already, the outer one is one too many: another rule's.
      if (ending.kind !== 'word' || ending.at !== close - 1) continue;
      const edits: TextEdit[] = [
        { start: close, end: close, newText: mark },
        { start: close + 1, end, newText: /\p{L}/u.test(text[end] ?? '') ? ' ' : '' },
      ];
      yield {
        start: close,
        end,
        message: `The ${nameOf[mark!]} belongs inside the quotation mark.`,
        fixes: [{ title: 'Move it inside', edits, applicability: role === 'speech' ? 'safe' : 'suggestion' }],
        // Many a British writer uses double marks.
        ...(!isTagged && !isAsked && { when: { notSpelling: 'UK' as const } }),
        ...(role !== 'speech' && { severity: 'information' as const }),
      };
    }
  },
});

/** `"I was only"—` at the end of the paragraph: nothing but the speech breaks off there. */
function brokenOff(paragraph: Paragraph, quotation: Closed): Finding | undefined {
  const { text } = paragraph;
  const { close, role } = quotation;
  const mark = /^(?:—|--|…|\.\.\.)/.exec(text.slice(close + 1, close + 4))?.[0];
  if (mark === undefined || !onlySpace(paragraph, close + 1 + mark.length, text.length)) return undefined;
  if (role !== 'speech' || endingOf(paragraph, quotation).kind !== 'word') return undefined;
  const [start, end] = [close, close + 1 + mark.length];
  return {
    start,
    end,
    message: `Where speech breaks off, “${mark}” stands inside the quotation mark.`,
    fixes: [replace('Move it inside', { start, end }, mark + text[close], 'safe')],
  };
}

const isSaid = (word: Word | undefined) =>
  word !== undefined && !word.capitalised && speechVerbs.get(word.norm)?.verb.class === 'plain';

/** Words between an article and its verb. */
const LONGEST_PERSON = 3;

/** A tag stands there: `she asked`, `asked Tom`. */
function isToldOf(paragraph: Paragraph, at: number): boolean {
  const first = wordFrom(paragraph, at);
  const second = first && wordFrom(paragraph, first.end);
  if (!second || paragraph.text[at] !== ' ' || first.start !== at + 1) return false;
  // `Tara asked`, `the waitress asked`
  if (isNamelike(first)) return isSaid(second);
  if (determiners.has(first.norm)) {
    // `the old waitress asked`
    for (let word: Word | undefined = second, i = 0; word && i < LONGEST_PERSON; i++) {
      word = wordFrom(paragraph, word.end);
      if (isSaid(word)) return true;
    }
    return false;
  }
  if (first.capitalised) return false;
  return speechVerbs.has(first.norm) || (subjectPronouns.has(first.norm) && speechVerbs.has(second.norm));
}
