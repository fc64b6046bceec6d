import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { hasTense, startsClause } from '../clauses.ts';
import { joined, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** People. Source: our own list. */
const people = wordSet(
  'man woman boy girl guy friend brother sister mother father mum mom dad uncle aunt cousin grandmother grandfather teacher doctor nurse captain soldier guard knight king queen prince princess lady lord driver stranger neighbour neighbor child son daughter boyfriend girlfriend colleague boss student professor detective waiter waitress wizard witch men women boys girls friends brothers sisters teachers soldiers guards children students',
);
/** `all what he had` */
const whole = wordSet('all everything nothing something anything thing things');
const finder = wordFinder(({ norm }) => norm === 'which' || norm === 'what');

export const relativePronoun = defineRule({
  id: 'grammar/relative-pronoun',
  description:
    'People are “who”, and “what” has nothing before it that it stands for: the friend who came, all that he had.',
  rationale: 'Other languages have one word for who, which and what.',
  source: 'Chicago Manual of Style 5.56',
  severity: 'warning',
  examples: [
    { bad: 'His sister, which had slept badly, yawned.', good: 'His sister, who had slept badly, yawned.' },
    { bad: 'It was the only thing what mattered.', good: 'It was the only thing that mattered.' },
    { bad: 'She gave him all what she had.', good: 'She gave him all that she had.' },
    { ok: 'He met his friend, which was a relief. It was his mother, which explains it.' },
    { ok: '“The thing what did it is gone,” she said. I know what he said to all. What she had was a thing.' },
    { ok: 'She told the girl what it was. For all what they said, he went. “Of all what?” she asked.' },
  ],
  *check({ paragraph }) {
    for (const at of finder(paragraph)) {
      const found = paragraph.words[at]!.norm === 'which' ? ofPerson(paragraph, at) : ofThing(paragraph, at);
      if (found) yield found;
    }
  },
});

/** `his sister, which had slept badly, yawned`: put in between commas, so it tells of her and not of the whole. */
function ofPerson(paragraph: Paragraph, at: number): Finding | undefined {
  const { words, text } = paragraph;
  const [person, which, verb] = [words[at - 1], words[at]!, words[at + 1]];
  // `my friend Philippa, which`
  const isPerson =
    person !== undefined && (people.has(person.norm) || (person.capitalised && people.has(words[at - 2]?.norm ?? '')));
  if (!person || !verb || !isPerson || text.slice(person.end, which.start) !== ', ') return undefined;
  if (!/^(?:had|has|have|was|were|is|are)$/.test(verb.norm) || !joined(paragraph, at)) return undefined;
  // What is put in ends before a verb of hers: `, which had slept badly, yawned`.
  const end = words.findIndex((word, i) => i > at && text[word.end] === ',');
  const next = words[end + 1];
  if (end < 0 || !next || next.sentence !== which.sentence || end - at > LONGEST_ASIDE || !hasTense(next.norm, false))
    return undefined;
  return finding(which, 'who', 'A person is “who”.');
}

const LONGEST_ASIDE = 9;

/** `all what she had`, `the thing what mattered` */
function ofThing(paragraph: Paragraph, at: number): Finding | undefined {
  const { words } = paragraph;
  const [before, what, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (
    !before ||
    !next ||
    next.norm === 'is' ||
    !whole.has(before.norm) ||
    !joined(paragraph, at - 1) ||
    !joined(paragraph, at)
  )
    return undefined;
  if (isQuoted(paragraph, what.start)) return undefined;
  const earlier = words[at - 2]?.norm ?? '';
  if (/^(?:for|of|after|at|in|with|tell|told|ask|asked|show|showed|them|us|you)$/.test(earlier)) return undefined;
  const isThing = /^things?$/.test(before.norm);
  if (
    isThing
      ? !(hasTense(next.norm, false) || isClauseOf(paragraph, at + 1))
      : !(hasTense(next.norm, false) || startsClause(paragraph, at + 1) || isNamelike(next))
  )
    return undefined;
  return finding(what, 'that', `After “${before.text}” it is “that”.`);
}

/** `the thing what the school feared` */
function isClauseOf({ words }: Paragraph, at: number): boolean {
  return /^(?:the|his|her|my|our|their)$/.test(words[at]?.norm ?? '') && hasTense(words[at + 2]?.norm ?? '', false);
}

const finding = ({ start, end }: Word, newText: string, message: string): Finding => ({
  start,
  end,
  message,
  fixes: [change({ start, end }, newText)],
});
