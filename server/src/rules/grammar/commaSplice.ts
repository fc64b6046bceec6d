import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { auxiliaries, determiners, possessives, timeNouns } from '../../manuscript/functionWords.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Sentence, Word } from '../../manuscript/types.ts';
import { joined, wordSet } from '../neighbours.ts';

const subjects = wordSet('he she it they we i');
/** With one of these the first half is no sentence of its own, or the second belongs to it. Source: our own list. */
const subordinate = wordSet(
  'when if as while before after since because though although until unless whenever where wherever whether once than so that which who whom whose what ' +
    'how why had were should were the like not whatever whoever whichever however having being neither nor either only hardly scarcely barely and but or for yet never no now then there here more less',
);
/** `he was late, he knew`: the second half reports the first. */
const mental = wordSet(
  'knew thought said felt saw supposed believed hoped guessed imagined decided told asked wondered realized realised noticed remembered reflected fancied considered feared ' +
    'assured found discovered judged seemed appeared explained added swore',
);

export const commaSplice = defineRule({
  id: 'grammar/comma-splice',
  description: 'A comma alone does not join two sentences.',
  rationale:
    'A full stop, a semicolon, a dash or a conjunction does. In speech, and in short pairs, many writers splice on purpose; only narration with two whole sentences is reported.',
  source: 'Chicago Manual of Style 6.22',
  severity: 'information',
  examples: [
    {
      bad: 'Jenny did not notice anything different, she just looked at the old lamp.',
      good: 'Jenny did not notice anything different. She just looked at the old lamp.',
    },
    {
      bad: 'He understood the letter at last, it was a warning from the guild.',
      good: 'He understood the letter at last. It was a warning from the guild.',
    },
    {
      bad: 'The road ended at the river, they waited for the ferry until dawn.',
      good: 'The road ended at the river. They waited for the ferry until dawn.',
    },
    {
      bad: 'The road ended at the river, the ferry was on the other side.',
      good: 'The road ended at the river. The ferry was on the other side.',
    },
    { ok: 'He sat alone by the river until dawn, his eyes fixed on the ferry.' },
    { ok: 'When the road ended, they waited for the ferry.' },
    { ok: 'The next time the ferry came, they were all standing at the river.' },
    { ok: 'He came, he saw, he conquered.' },
    { ok: 'It was late, he knew, and the road was long.' },
    { ok: 'The older he grew, the less he said.' },
    { ok: '"The road ends at the river, we wait for the ferry there," he said.', why: 'people splice when they speak' },
    { ok: 'Had the road been open, they would have waited for nobody.' },
  ],
  *check({ paragraph }) {
    for (const sentence of paragraph.sentences) {
      const at = spliceIn(paragraph, sentence);
      if (at === undefined || isSpoken(paragraph, sentence)) continue;
      const { words } = paragraph;
      const left = words[at]!;
      const right = words[at + 1]!;
      const capital = right.text[0]!.toUpperCase() + right.text.slice(1);
      yield {
        start: left.start,
        end: right.end,
        message: 'Two sentences are joined by a comma alone.',
        fixes: [
          replace('Make two sentences', { start: left.end, end: right.end }, `. ${capital}`),
          replace('Use a semicolon', { start: left.end, end: left.end + 1 }, ';'),
        ],
      };
    }
  },
});

function isSpoken({ quotations }: Paragraph, { start, end }: Sentence): boolean {
  return quotations.some(({ unopened, inner }) => !unopened && inner.start <= start && end <= inner.end);
}

/** The word before the only comma of a sentence of narration that parts two whole clauses. */
function spliceIn(paragraph: Paragraph, { start, end, firstWord, endWord }: Sentence): number | undefined {
  const { text, words } = paragraph;
  if (
    endWord - firstWord < 9 ||
    /["“”‘():;—–…]|--/.test(text.slice(start, end)) ||
    !text.slice(start, end).endsWith('.')
  )
    return undefined;
  let comma: number | undefined;
  for (let i = firstWord; i + 1 < endWord; i++) {
    if (joined(paragraph, i)) continue;
    if (comma !== undefined || text.slice(words[i]!.end, words[i + 1]!.start) !== ', ') return undefined;
    comma = i;
  }
  if (comma === undefined || comma - firstWord < 2 || endWord - comma < 5) return undefined;
  // `The trouble was, he knew nothing`; `A sketch finished, he left.`
  const last = words[comma]!.norm;
  if (
    auxiliaries.has(last) ||
    (comma - firstWord < 3 && !isPronoun(words[firstWord]!) && !auxiliaries.has(words[firstWord + 1]!.norm))
  )
    return undefined;
  return startsSentence(words, comma + 1) && isClause(paragraph, firstWord, comma + 1) ? comma : undefined;
}

const isPronoun = ({ norm }: Word) => subjects.has(norm);

/** A finite verb, after an adverb or none, that does not report the clause before it. */
function isPredicate(words: readonly Word[], at: number): boolean {
  const adverb = /ly$|^(?:just|only|never|always|still|even|almost)$/.test(words[at]!.norm);
  const norm = words[adverb ? at + 1 : at]?.norm;
  return norm !== undefined && isFiniteVerb(norm) && !mental.has(norm) && !speechVerbs.has(norm);
}

/** `they waited`, `Jenny was`, `the sea was`: after a noun other verbs might be participles (`his eyes fixed on the door`). */
function startsSentence(words: readonly Word[], at: number): boolean {
  const [first, second, third] = [words[at]!, words[at + 1]!.norm, words[at + 2]!.norm];
  if (first.capitalised && first.norm !== 'i') return !isPronoun(first) && isAuxiliary(second);
  if (isPronoun(first)) return isPredicate(words, at + 1);
  return (first.norm === 'the' || possessives.has(first.norm)) && is(second, 'N') && isAuxiliary(third);
}

const isAuxiliary = (norm: string) => isFiniteVerb(norm) && (auxiliaries.has(norm) || /n't$/.test(norm));

/** A subject and its verb at the head, and nothing that makes the clause a part of another. */
function isClause({ words }: Paragraph, from: number, to: number): boolean {
  const head = words[from]!;
  const pronoun = subjects.has(head.norm);
  const name =
    head.capitalised && !determiners.has(head.norm) && !is(head.norm, 'fFBDa') && !subordinate.has(head.norm);
  if (!pronoun && !name && !/^(?:the|his|her|their|my|a|an)$/.test(head.norm)) return false;
  // `The next time they met, he was late`: when.
  if (head.norm === 'the' && words.slice(from + 1, from + 3).some(({ norm }) => timeNouns.has(norm))) return false;
  let finite = false;
  for (let i = from + 1; i < to; i++) {
    const { norm } = words[i]!;
    // `his cloak making a spot`: no verb of its own.
    if (!finite && norm.endsWith('ing')) return false;
    if (subordinate.has(norm) && !(norm === 'not' || (norm === 'the' && i > from + 1) || norm === 'no')) return false;
    if (isFiniteVerb(norm) && i <= from + (pronoun ? 2 : 4)) finite = true;
  }
  return finite;
}

const isFiniteVerb = (norm: string) =>
  (auxiliaries.has(norm) && !/^(?:be|been|am|do|used|ought)$/.test(norm)) ||
  /n't$/.test(norm) ||
  (is(norm, 'F') && !is(norm, 'N') && !is(norm, 'B'));
