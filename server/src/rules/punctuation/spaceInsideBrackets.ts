import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';

export const spaceInsideBrackets = defineRule({
  id: 'punctuation/space-inside-brackets',
  description: 'No space stands inside a bracket.',
  rationale: 'The bracket belongs to the words it holds.',
  severity: 'warning',
  examples: [
    { bad: 'He left ( at last) for home.', good: 'He left (at last) for home.' },
    { bad: 'He left (at last ) for home.', good: 'He left (at last) for home.' },
    { bad: 'She wrote [ twice] and waited.', good: 'She wrote [twice] and waited.' },
    { ok: 'He left (at last) for home.' },
    { ok: 'He smiled at her message. :( she wrote, and then :)' },
    { ok: 'It read: ( ) yes ( ) no' },
  ],
  needs: ({ text }) => text.includes('(') || text.includes(')') || text.includes('[') || text.includes(']'),
  *check({ paragraph: { text } }) {
    for (const match of text.matchAll(/(?<![:;=-])[([]( +)(?=\p{L})|(?<=[\p{L}.!?,])( +)[)\]]/gu)) {
      const space = match[1] ?? match[2]!;
      const start = match[1] === undefined ? match.index : match.index + 1;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: 'No space stands inside a bracket.',
        fixes: [replace('Remove the space', { start, end: start + space.length }, '', 'safe')],
      };
    }
  },
});
