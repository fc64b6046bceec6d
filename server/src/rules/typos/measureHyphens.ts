import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { joined, wordAfter } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const number =
  /^(?:\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|hundred|thousand)$/u;
const adjectives = wordFinder(({ norm }) => /^(?:old|long|tall|wide|deep|high|olds)$/.test(norm));
const plurals = wordFinder(({ norm }) => /^\p{L}+-(?:years|months|weeks|days|hours)-(?:old|long)$/u.test(norm));
/** With a number before them and no -s these are part of an adjective. */
const units = /^(?:year|month|week|day|hour|minute|foot|inch|mile|story|storey|page)$/;

const times = /^(?:year|month|week|day|hour|minute)$/;

export const measureHyphens = defineRule({
  id: 'typos/measure-hyphens',
  description: 'A measure that stands as an adjective or a noun is hyphenated (`a five-year-old boy`).',
  rationale: 'The unit has no plural, so the number, the unit and the adjective are one word.',
  source: 'Chicago Manual of Style 7.89',
  severity: 'warning',
  examples: [
    { bad: 'A five year old boy stood there.', good: 'A five-year-old boy stood there.' },
    {
      bad: 'Two six year olds ran past a ten-foot tall fence.',
      good: 'Two six-year-olds ran past a ten-foot tall fence.',
    },
    { bad: 'It was a two hour long drive.', good: 'It was a two-hour-long drive.' },
    { bad: 'She was twenty-years-old.', good: 'She was twenty years old.' },
    { ok: 'The boy was five years old, and his sister a year old.' },
    { ok: 'He is six foot tall.' },
    { ok: 'All day long he waited, and one day old Marta came.' },
  ],
  *check({ paragraph }) {
    const { words } = paragraph;
    // `was twenty-years-old`, `a twenty-years-old man`
    for (const i of plurals(paragraph)) {
      const { start, end, text } = words[i]!;
      const [count, unit, last] = text.split('-') as [string, string, string];
      const next = wordAfter(paragraph, i);
      const newText = next && is(next.norm, 'N') ? `${count}-${unit.slice(0, -1)}-${last}` : `${count} ${unit} ${last}`;
      yield {
        start,
        end,
        message: `“${newText}”: with the hyphens the unit has no plural.`,
        fixes: [change({ start, end }, newText)],
      };
    }
    for (const i of adjectives(paragraph)) {
      const [first, unit, last] = [words[i - 2], words[i - 1], words[i]!];
      if (!first || !unit || !joined(paragraph, i - 2) || !joined(paragraph, i - 1)) continue;
      if (!units.test(unit.norm) || !number.test(first.norm) || last.capitalised) continue;
      // `one day old Marta came`; `he is six foot tall`
      const isLoose = first.norm === 'one' || !times.test(unit.norm);
      if (isLoose && !/^(?:a|an|the|his|her|my|our|their|this|that)$/.test(words[i - 3]?.norm ?? '')) continue;
      const newText = `${first.text}-${unit.text}-${last.text}`;
      yield {
        start: first.start,
        end: last.end,
        message: `“${newText}” is one word here.`,
        fixes: [change({ start: first.start, end: last.end }, newText)],
      };
    }
  },
});
