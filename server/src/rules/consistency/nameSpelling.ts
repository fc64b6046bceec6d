import { defineRule } from '../../engine/defineRule.ts';
import { stem } from '../../engine/facts.ts';
import type { Finding } from '../../engine/types.ts';
import { unknownWords } from '../typos/unknownWords.ts';
import { wordFinder } from '../wordFinder.ts';

export const nameSpelling = defineRule({
  id: 'consistency/name-spelling',
  description: 'A name or coined word is spelt in one way all through the work.',
  rationale:
    'Names and coined words are learnt from all chapters of a work, and from the fandom that it belongs to: one that is a single slip away from another that stands there far more often is a slip.',
  severity: 'warning',
  examples: [
    {
      bad: 'They met Tobrin by the gate. Then Tobrin left, and old Tobrin wept. The king called Torbin back.',
      good: 'They met Tobrin by the gate. Then Tobrin left, and old Tobrin wept. The king called Tobrin back.',
    },
    {
      bad: 'Everybody drank quorl there. The quorl was cheap, and no quorl was better. He asked for a cup of qourl.',
      good: 'Everybody drank quorl there. The quorl was cheap, and no quorl was better. He asked for a cup of quorl.',
    },
    {
      bad: 'The road led to Sarrowe. Sarrowe was far. Sarrowe was cold.\n\nThe lamps of the Sarowe ferry came on.',
      good: 'The road led to Sarrowe. Sarrowe was far. Sarrowe was cold.\n\nThe lamps of the Sarrowe ferry came on.',
    },
    { ok: 'He saw Kaelen, and then Kaelen, and Kaelen again. With Kaelen came Kaelon, and Kaelon and Kaelon.' },
    { ok: 'They met Tobrin by the gate. Then Tobrin left, and old Tobrin wept. The Tobrins were like that.' },
    { ok: 'They met Tobrin once. Nobody called Torbin back.', why: 'neither is used often' },
  ],
  *check(context) {
    for (const { start, text } of unknownWords(context)) yield slip(start, text);
    const { words } = context.paragraph;
    for (const i of possessives(context.paragraph)) {
      const { start, text } = words[i]!;
      const name = stem(text);
      if (!context.lexicon.has(name) && isPlainName(name)) yield slip(start, name);
    }
  },
});

/** The dictionary lets any word pass that has an apostrophe in it. */
const possessives = wordFinder(({ text }) => /^\p{Lu}.*['’]s$/u.test(text));

const isPlainName = (name: string) => !/\p{L}.*[^\p{Ll}]/u.test(name);

function slip(start: number, text: string): Finding {
  return {
    start,
    end: start + text.length,
    message: `“${text}” looks like a slip for “{name}”, which this story uses.`,
    fixes: [],
    group: text,
    when: { nearName: text, unknown: text },
  };
}
