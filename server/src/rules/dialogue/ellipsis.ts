import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { wordSet } from '../neighbours.ts';

const forms = ['…', '...', '. . .'] as const;
/** No sentence ends in these, so four dots after one are three and a slip. Source: our own list. */
const unfinished = wordSet(
  'a an the but and or nor if as of to from with at by for because than my your his their our i we he she they this these would could should is are was were',
);

export const ellipsis = defineRule({
  id: 'dialogue/ellipsis',
  description: 'Words that trail off end in an ellipsis of three dots.',
  rationale: 'Two dots are a slip. Four are right after a whole sentence, and one too many after a broken one.',
  source: 'Chicago Manual of Style 13.50–13.55',
  severity: 'warning',
  kinds: ['prose', 'letter', 'authorsNote', 'screenDialogue'],
  examples: [
    { bad: '"I thought.. well, never mind."', good: '"I thought... well, never mind."' },
    { bad: '"I wanted to tell you, but...."', good: '"I wanted to tell you, but..."' },
    { bad: 'He waited.. and waited.', good: 'He waited... and waited.' },
    { bad: '“I don’t know…” He looked up. “I only..”', good: '“I don’t know…” He looked up. “I only…”' },
    { ok: '"I thought... well, never mind."' },
    { ok: 'They went home at last.... Nobody spoke.', why: 'a full stop and an ellipsis' },
    { ok: '"Wait . . . what?"' },
    { ok: 'See ../notes for more, or version 1..2.' },
    { bad: 'He waited.. and waited.', good: 'He waited… and waited.', style: { ellipsis: '…' } },
  ],
  needs: ({ text }) => text.includes('..') || text.includes('…') || text.includes('. .'),
  *check({ paragraph, style }) {
    const { text } = paragraph;
    for (const match of text.matchAll(/(?<![.…/\\])(?:\.{2,}|…\.*|\. \. \.(?: \.)*)(?![./\\…])/gu)) {
      const start = match.index;
      const written = match[0];
      const end = start + written.length;
      if (written === '..') {
        if (/[\d\s]/.test(text[start - 1] ?? ' ') && /[\d\w]/.test(text[end] ?? '')) continue;
        yield* inBookStyle(start, end, style.ellipsis, 'Two dots: an ellipsis has three.');
      } else if (written === '....' && brokenOff(text, start)) {
        yield* inBookStyle(start, end, style.ellipsis, 'The sentence is broken off here: three dots are enough.');
      }
    }
  },
});

function brokenOff(text: string, at: number): boolean {
  const word = /[\p{L}'’]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0]?.toLowerCase();
  return word !== undefined && unfinished.has(word);
}

/** One finding for each form that the book may prefer; its facts let one of them through. */
function* inBookStyle(start: number, end: number, wanted: string, message: string): Generator<Finding> {
  if (wanted !== 'any') yield report(start, end, wanted, message);
  else for (const form of forms) yield { ...report(start, end, form, message), when: { ellipsis: form } };
}

function report(start: number, end: number, newText: string, message: string): Finding {
  return {
    start,
    end,
    message,
    fixes: [change({ start, end }, newText)],
  };
}
