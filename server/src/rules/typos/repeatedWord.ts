import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { joined, wordBefore, wordSet } from '../neighbours.ts';

/** Never doubled on purpose, wherever they stand. */
const never = wordSet(
  'the a an and of his its my your their our from into or but if as be been they we i she than because since until ' +
    'would could should can has have these those who which when while where this about after before until them him us ' +
    "didn't wasn't couldn't wouldn't hadn't isn't aren't doesn't haven't hasn't weren't i'm i'd i'll it's he's she's they're you're there's " +
    'some any each every only also even still almost already hardly alongside among against between behind beside beneath towards toward during within upon',
);
/** Doubled where one ends a clause or belongs to the verb before it: `came in in June`, `what it is is`. */
const particles = wordSet('in on at for by with about through over up down out off around');
/** Verbs that a particle may belong to. */
const movers = wordSet(
  'came come comes coming went go goes going gone got get gets getting put puts let lets send sends sent walk walks walked walking ran run running step steps stepped ' +
    'stepping slip slips slipped slipping sneak sneaks sneaked roll rolls rolled rolling waltz drop drops dropped moved move moving stay stays stayed staying settle settled settling ' +
    'check checked give gave given turn turned set setting blow blew brought bring took take taken break breaks broken hastening hand handed rushed burst looked look looking called ' +
    'calling call pulled drew held hold holding carried carry carrying passed live lived work worked joined butted stuck sticking closed closing',
);
const givers = wordSet(
  'give gives gave given giving tell tells told telling show shows showed shown showing hand hands handed handing offer offered offering bring ' +
    'brings brought bringing get gets got getting buy buys bought buying make makes made making pay paid pays cost costs lend lent send sends ' +
    'sent sending teach taught leave left leaves ask asked asks asking call calls called calling deny denied denies allow allowed owe owed grant granted ' +
    'promise promised wish wished save saved read reads serve served spare spared throw threw pass passed fetch fetched find found cook cooked write wrote let lets make help helped',
);

/** Follows `for for` or `at at` where both are meant: `looking for for years`, `getting at at first`. */
const spans =
  /^(?:years|days|weeks|hours|minutes|months|ages|centuries|decades|so|over|the|a|some|many|first|last|least|all|this|that|him|her|them|once)$/;
const fused = wordSet(
  'what where how who whatever whoever wherever all that this thing one everything something nothing',
);

const tells = wordSet(
  'said say says replied answered added explained told reported agreed announced insisted declared thought think knew know felt hoped hope believe believed decided feared swore saw realised realized found meant so',
);

export const repeatedWord = defineRule({
  id: 'typos/repeated-word',
  description: 'A word is not written twice in a row.',
  rationale: 'Doubled words slip in where a sentence was rewritten; the eye skips them, above all across a line break.',
  severity: 'warning',
  examples: [
    { bad: 'She took the the lantern from its hook.', good: 'She took the lantern from its hook.' },
    { bad: 'He looked at his his watch.', good: 'He looked at his watch.' },
    { bad: 'The The door stood open.', good: 'The door stood open.' },
    { bad: '"I left it in in the kitchen," he said.', good: '"I left it in the kitchen," he said.' },
    { bad: 'They walked to to the harbour.', good: 'They walked to the harbour.' },
    { bad: 'He pulled her her sleeve.', good: 'He pulled her sleeve.', why: 'Nobody is given a thing here.' },
    { bad: '“I can hardly hardly see you,” she said.', good: '“I can hardly see you,” she said.' },
    { bad: 'She carried Mara’s Mara’s bag up.', good: 'She carried Mara’s bag up.' },
    { bad: '“It was completely completely dark,” he said.', good: '“It was completely dark,” he said.' },
    { ok: '“It’s really really late,” she said.' },
    { bad: 'His hair clung clung to his forehead.', good: 'His hair clung to his forehead.' },
    { ok: 'What happened happened. "Always always always," she said, "and stop stop."' },
    { bad: 'She waited for for him.', good: 'She waited for him.' },
    { ok: 'He gave her her coat.' },
    { ok: 'The heat came in in June and stayed.' },
    { ok: 'She had had enough of it.' },
    { ok: '“I’m not not looking,” she said.' },
    { ok: 'He knew that that was a lie.' },
    { bad: 'She replied that that it was late.', good: 'She replied that it was late.' },
    { ok: '"No, no, no," she said. "It was a long, long time ago."' },
    { ok: 'What it is is a mess.' },
    { ok: 'It was the proof she had been looking for for years.' },
    { ok: 'It was a very very small cat, and "Ha ha," said the cat.' },
    { ok: '"I told you you would like it."' },
  ],
  *check({ paragraph }) {
    const { text, words } = paragraph;
    for (let i = 0; i + 1 < words.length; i++) {
      const word = words[i]!;
      const next = words[i + 1]!;
      if (word.norm !== next.norm || !joined(paragraph, i)) continue;
      // `The the` is a slip; `the The` may be a title.
      if (next.capitalised && !word.capitalised && next.norm !== 'i' && !next.norm.startsWith("i'")) continue;
      if (!isSlip(paragraph, i)) continue;
      // `I'm not not looking`: as people say it.
      if (word.norm === 'not' && isQuoted(paragraph, word.start)) continue;
      // Three in a row are on purpose, or one slip reported once.
      if (words[i + 2]?.norm === word.norm || (i > 0 && words[i - 1]?.norm === word.norm)) continue;
      yield {
        start: word.start,
        end: next.end,
        message: `“${word.text}” is written twice.`,
        fixes: [
          replace(
            `Remove the second “${next.text}”`,
            { start: word.end, end: next.end },
            '',
            text.slice(word.end, next.start) === ' ' && never.has(word.norm) ? 'safe' : 'suggestion',
          ),
        ],
      };
    }
  },
});

/** `waited for for him.`: nothing follows that the second could belong to. */
const endsOnPronoun = ({ words, text }: Paragraph, i: number) =>
  /^(?:him|her|them|me|us|you|it)$/.test(words[i]!.norm) &&
  /^[.,!?;:—]/.test(text.slice(words[i]!.end, words[i]!.end + 1));

function isSlip(paragraph: Paragraph, i: number): boolean {
  const { words } = paragraph;
  const { norm } = words[i]!;
  const before = wordBefore(paragraph, i);
  const after = joined(paragraph, i + 1) ? words[i + 2] : undefined;
  if (norm === 'who' || norm === 'which' || norm === 'i') return after !== undefined;
  if (never.has(norm)) return true;
  // `Marisol's Marisol's bag`; `his father's father's bag` may be meant.
  if (norm.endsWith("'s")) return words[i]!.capitalised;
  if (/.{4}ly$/.test(norm)) return !louder.test(norm);
  // `Where she was was nobody's business.`
  if (norm === 'is' || norm === 'was' || norm === 'are' || norm === 'were') {
    return (
      i > 0 &&
      !fused.has(words[i - 1]!.norm) &&
      !fused.has(words[i - 2]?.norm ?? '') &&
      !fused.has(words[i - 3]?.norm ?? '')
    );
  }
  // `gave her her coat`
  if (norm === 'her')
    return !(
      before &&
      (/^(?:to|with|for|envied|envy)$/.test(before.norm) ||
        givers.has(before.norm) ||
        (is(before.norm, 'B') && !/^(?:feel|hear|see|touch|hold|take|turn|close|open)$/.test(before.norm)))
    );
  if (norm === 'he') return after !== undefined && (is(after.norm, 'F') || /'/.test(after.norm));
  if (norm === 'to') return after !== undefined && !(before && /^(?:up|used|what)$/.test(before.norm));
  if (norm === 'for' || norm === 'at' || norm === 'with')
    return (
      after !== undefined &&
      before !== undefined &&
      (!(/(?:ing|ed)$/.test(before.norm) && spans.test(after.norm)) || endsOnPronoun(paragraph, i + 2))
    );
  if (particles.has(norm)) {
    if (after !== undefined && /^(?:and|or|but|love|front)$/.test(after.norm)) return true;
    return (
      after !== undefined &&
      before !== undefined &&
      !particles.has(before.norm) &&
      !movers.has(before.norm) &&
      !/^(?:be|me|him|her|them|us)$/.test(before.norm) &&
      !is(before.norm, 'N')
    );
  }
  if (norm === 'it')
    return after !== undefined && is(after.norm, 'F') && before !== undefined && !is(before.norm, 'BFD');
  // `replied that that it was late`; `replied that that was late` is sound.
  if (norm === 'that')
    return tells.has(before?.norm ?? '') && /^(?:it|he|she|they|we|i|there)$/.test(after?.norm ?? '');
  if (norm === 'you') return before === undefined && after !== undefined;
  if (norm === 'not') return true;
  return (
    !words[i]!.capitalised && isContent(norm) && !fused.has(before?.norm ?? '') && !isQuoted(paragraph, words[i]!.start)
  );
}

/** Adverbs that are doubled on purpose: `really really late`. */
const louder = /^(?:really|slowly|softly|gently|terribly|awfully|deeply|dearly|sorely|family|assembly)$/;

/** Sounds and numbers that are told twice on purpose. Source: our own list. */
const twice =
  /^(?:drip|click|clack|pop|boom|bang|thud|thump|tick|tock|tap|knock|ring|ding|dong|beep|buzz|hum|drum|chop|clip|clop|splash|swish|flap|bump|hundred|thousand|million|billion|trillion|dozen)$/;

/**
 * A verb or a noun, and no word that is doubled to say it louder (`very very`, `always always`). In the narration of 9.4
 * million words of published fiction three of them stand doubled.
 */
function isContent(norm: string): boolean {
  return norm.length > 2 && is(norm, 'FND') && !is(norm, 'aj') && !/^(?:had|will)$/.test(norm) && !twice.test(norm);
}
