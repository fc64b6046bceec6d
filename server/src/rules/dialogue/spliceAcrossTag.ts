import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { auxiliaries, possessives, prepositions } from '../../manuscript/functionWords.ts';
import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { hasTense, startsClause } from '../clauses.ts';
import { joined, wordSet } from '../neighbours.ts';
import { brokenBefore, closedSpeeches, endingOf, hasQuotations, recase, recased, wordsIn } from './speech.ts';

/** What a speaker says before getting to the point. */
const opening = wordSet('oh well yes no yeah yep nope okay ok right but and still anyway look listen');
/** A clause that begins with one of these, or has it after a comma, is a part of another. Source: our own list. */
const subordinate = wordSet(
  'if when while as since because though although unless until till before after whenever once whether',
);
/** With one of these at its end the first half still waits for what comes. Source: our own list. */
const waiting = wordSet(
  'think thought suppose guess know knew believe hope wish say said mean see saw hear heard feel felt tell told sure afraid remember understand imagine fancy expect assume ' +
    'bet swear promise assure admit confess fear gather presume suspect trust warn agree doubt find notice realise realize insist reckon wonder dare dream certain glad sorry ' +
    'happy seems appears like and or but nor that which who whom whose what where why how than so the a an my your his her our their not never more is are was were be been',
);
/** Prepositions that end a clause as well: `the lamp is out`. */
const particles = wordSet('up down off out on in over around along inside outside round behind by past');
/** Said by the way, or in greeting: no half of its own. */
const aside =
  /^(?:(?:i|i'll|let me|i can|i must) tell you(?: \w+)?|that reminds me|i (?:dare ?say|beg (?:your )?pardon|beg you|ask you|declare|must say|can tell you|give you my word|tell you what|say|do)|(?:you|do you|don't you) (?:see|know|mean|say|understand)(?: now)?|you (?:\w+ )?know what|mind you|that is(?: to say)?|that's (?:all )?right|that's it|i'm (?:very |so |really |quite )?(?:sorry|afraid|sure|glad)(?: \w+)?|it (?:seems|appears)(?: to me)?|so (?:it|you|he|she|they) \w+)$/;

export const spliceAcrossTag = defineRule({
  id: 'dialogue/splice-across-tag',
  description: 'Two whole sentences with a tag between them are parted by a full stop.',
  rationale:
    'A tag between commas breaks one sentence in two. Where both halves could stand alone, the comma after the tag joins two sentences.',
  source: 'Chicago Manual of Style 6.22, 13.40',
  severity: 'information',
  examples: [
    {
      bad: '“I don’t like it here,” said Tom, “we should go home.”',
      good: '“I don’t like it here,” said Tom. “We should go home.”',
    },
    {
      bad: '"The lamp is out," she said quietly, "I need a match."',
      good: '"The lamp is out," she said quietly. "I need a match."',
    },
    {
      bad: '"He\'s in the kitchen," Jenny said, "he wants some tea."',
      good: '"He\'s in the kitchen," Jenny said. "He wants some tea."',
    },
    { ok: '"If you like it here," said Tom, "we should stay."' },
    { ok: '"I think," she said, "we should stay."' },
    { ok: '"You see," said Tom, "I was never there."' },
    { ok: '"No," she said, "it is not mine."' },
    { ok: '"Tom," she said, "you have to go."' },
    { ok: '"I was late," she said, "and it was dark."' },
    { ok: '"I know the man," said Tom, "that was here last night."' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { words, text } = paragraph;
    for (const right of closedSpeeches(paragraph)) {
      const broken = brokenBefore(paragraph, right);
      if (!broken || endingOf(paragraph, broken.left).kind !== 'comma') continue;
      const { left, comma } = broken;
      // `he said, and then, “You see”`: a lead-in of its own.
      if (/\bthen\b/i.test(text.slice(left.close, comma))) continue;
      const resumed = clauseIn(paragraph, right);
      if (resumed === undefined || !isWhole(paragraph, left, resumed)) continue;
      const first = words[resumed]!;
      const capital = first.capitalised ? [] : [recase(first, 'upper')];
      yield {
        start: comma,
        end: first.end,
        message: `Both halves of this speech are whole sentences: end the tag with a full stop${first.capitalised ? '' : ` and write “${recased(first, 'upper')}”`}.`,
        fixes: [
          {
            title: 'Use a full stop after the tag',
            edits: [{ start: comma, end: comma + 1, newText: '.' }, ...capital],
            applicability: 'suggestion',
          },
          replace('Use a semicolon', { start: comma, end: comma + 1 }, ';'),
        ],
      };
    }
  },
});

/** The last sentence of the first half has its subject and verb at the head and waits for nothing. */
function isWhole(paragraph: Paragraph, { inner }: Quotation, resumed: number): boolean {
  const { words, text } = paragraph;
  const [first, end] = wordsIn(paragraph, inner);
  let from = end - 1;
  while (from > first && !/[.!?…—;:]/.test(text.slice(words[from - 1]!.end, words[from]!.start))) from--;
  while (from < end - 1 && opening.has(words[from]!.norm)) from++;
  const last = words[end - 1]!.norm;
  if (end - from < 3 || waiting.has(last) || (prepositions.has(last) && !particles.has(last))) return false;
  // `“I kept it,” she said, “I kept it.”`
  if (words[from]!.norm === words[resumed]!.norm && words[from + 1]!.norm === words[resumed + 1]?.norm) return false;
  for (let i = from + 1; i < end; i++) if (subordinate.has(words[i]!.norm) && !joined(paragraph, i - 1)) return false;
  // A name spoken to, after a comma, is no part of the clause: `I beg your pardon, sir`, `I thought, sir`.
  let head = from + 1;
  while (head < end && joined(paragraph, head - 1)) head++;
  if (waiting.has(words[head - 1]!.norm)) return false;
  const upTo = (to: number) =>
    words
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ');
  if (aside.test(upTo(end)) || aside.test(upTo(head))) return false;
  return startsClause(paragraph, from, end) || describes(paragraph, from, end) || orders(paragraph, from, end);
}

/** The index of the first word of the second half, where it is the subject of a clause and its verb follows. */
function clauseIn(paragraph: Paragraph, { inner }: Quotation): number | undefined {
  const [from, end] = wordsIn(paragraph, inner);
  const first = paragraph.words[from];
  if (!first || first.start !== inner.start || end - from < 3) return undefined;
  // A capital is another rule's; `that was here last night` may belong to the noun before.
  if ((first.capitalised && !/^I\b/.test(first.text)) || first.norm === 'that' || first.norm === 'this')
    return undefined;
  return startsClause(paragraph, from, end) ? from : undefined;
}

const objects = wordSet(
  'me him her it them us the your my his that this these those a an to up down out off back in away over',
);
/** They open a remark more than they ask for something: `come on`, `see here`. */
const calls = wordSet('come go look see wait say tell let listen thank excuse');

/** `Don't worry about it`, `Shut the door`: a verb at the head and what it asks for. */
function orders(paragraph: Paragraph, at: number, end: number): boolean {
  const { words } = paragraph;
  const { norm } = words[at]!;
  if (norm === "don't" || norm === "let's") return true;
  if (calls.has(norm) || at + 1 >= end || !joined(paragraph, at)) return false;
  return is(norm, 'B') && !is(norm, 'nNfF') && objects.has(words[at + 1]!.norm);
}

/** `The lamp is out`: a noun after its article, and an auxiliary. */
function describes(paragraph: Paragraph, at: number, end: number): boolean {
  const { words } = paragraph;
  if (at + 3 > end || !joined(paragraph, at) || !joined(paragraph, at + 1)) return false;
  const [article, noun, verb] = [words[at]!.norm, words[at + 1]!.norm, words[at + 2]!.norm];
  return (
    (article === 'the' || possessives.has(article)) && is(noun, 'nN') && auxiliaries.has(verb) && hasTense(verb, false)
  );
}
