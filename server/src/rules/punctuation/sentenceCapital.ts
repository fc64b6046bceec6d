import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import type { Applicability, Finding } from '../../engine/types.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { wordSet } from '../neighbours.ts';
import { isInSmallLetters } from '../smallLetters.ts';

const particles = wordSet('de von van der la le du di bin e.e. k.d. bell iphone');
const bidding = wordSet("listen look wait stop don't let's leave get go come tell shut help run take give");
const abbreviations = wordSet(
  'mr mrs ms dr co kt sch coll ad par prep ult tem inst circs cr exam vet etc viz vs cf ie eg no nos vol ch fig ed op cit st ave rd est approx dept esq jr sr ft lb lbs oz pp',
);
/** Show that the words before an exclamation mark were a sentence, not a cry. */
const subjects = wordSet(
  "i you he she it we they that this there who i'm you're he's she's it's we're they're that's don't didn't let's",
);

export const sentenceCapital = defineRule({
  id: 'punctuation/sentence-capital',
  description: 'A sentence starts with a capital.',
  rationale:
    'After a full stop a small letter is a slip. After “!” and “?” old books may go on in lower case (“Ah! what now?”), so only whole sentences count.',
  source: 'Chicago Manual of Style 6.12',
  severity: 'warning',
  examples: [
    { bad: 'He ran home. the door was locked.', good: 'He ran home. The door was locked.' },
    { bad: '"She won\'t! she can\'t, and you know it."', good: '"She won\'t! She can\'t, and you know it."' },
    { bad: '"Where were you? we waited all night."', good: '"Where were you? We waited all night."' },
    { bad: 'Rain fell. it fell all day.', good: 'Rain fell. It fell all day.' },
    { ok: '"Ah! what do you make of this?"' },
    { ok: '"Are you all right?" she asked.' },
    { ok: 'The train left at 5 p.m. and was late.' },
    { ok: 'He waited... and waited.' },
    { ok: 'Apples, pears, etc. were laid out. She took one.' },
    { ok: 'Oh! how she laughed.' },
    { ok: 'WHO LEFT THE GATE OPEN? it said on the door, in chalk.' },
    { ok: 'Was it him? or her? or nobody at all?' },
    { ok: 'ivy: they moved the show. come anyway, I saved you a seat', why: 'a message in small letters throughout' },
    { ok: '—Are they always late? he said then. —The two of them?' },
    { ok: 'meet me at the dock. bring snacks' },
    { ok: 'He had texted her back, finally: running late. don’t wait up.' },
    { bad: 'He wrote: They left. the rest came later.', good: 'He wrote: They left. The rest came later.' },
    { bad: 'She had one rule: no pets. the rest was easy.', good: 'She had one rule: no pets. The rest was easy.' },
    {
      bad: 'It rained.\n\nan hour later they left for Marlow.',
      good: 'It rained.\n\nAn hour later they left for Marlow.',
    },
    { ok: 'It rained.\n\nan hour later they left and never came back.', why: 'no capital anywhere: a message' },
    { ok: 'He sang of\n\nhills and dales, and Jenny fell asleep.' },
    { ok: 'Down the river I go!\n\nsang Jenny in the kitchen, and Tom smiled.' },
    { ok: 'It rained.\n\njenny: Meet Tom at the dock. He has the tickets.' },
  ],
  *check({ paragraph, lexicon }) {
    const { text, words, sentences } = paragraph;
    const head = words[0];
    if (head && isSmall(head) && opensParagraph(paragraph, head, lexicon))
      yield { ...capitalise(head, 'suggestion'), when: { previousEndsSentence: true } };
    if (isInSmallLetters(paragraph)) return;
    let inMessage = false;
    for (let s = 1; s < sentences.length; s++) {
      const sentence = sentences[s]!;
      inMessage = startsMessage(text.slice(sentences[s - 1]!.start, sentences[s - 1]!.end)) ?? inMessage;
      const word = words[sentence.firstWord];
      if (!word || word.start !== sentence.start || !isSmall(word)) continue;
      const gap = text.slice(sentences[s - 1]!.end, word.start);
      if (!/^[ \n\u00a0]+$/.test(gap)) continue;
      if (inMessage) continue;
      // `WHERE ARE YOU GOING? it said`: a sign, with its tag.
      if (isShouted(paragraph, s - 1)) continue;
      const mark = text[sentences[s - 1]!.end - 1];
      // `"Who is it"? the old woman asked`: the mark is in the wrong place, another rule's.
      if (/[?!]/.test(mark ?? '') && /["”’]/.test(text[sentences[s - 1]!.end - 2] ?? '')) continue;
      if (mark === '.') {
        if (!isFullStop(paragraph, s - 1)) continue;
      } else if (mark === '!') {
        if (!isClause(paragraph, s - 1) || !isClause(paragraph, s)) continue;
      } else if (mark !== '?' || !isAnswer(paragraph, s)) continue;
      yield capitalise(word, mark === '.' ? 'safe' : 'suggestion');
    }
  },
});

/** Small letters that nobody wrote on purpose. */
function isSmall({ text, norm }: Word): boolean {
  if (!/^[a-z]/.test(text) || particles.has(norm)) return false;
  // `i` is another rule's; a word with a capital or dot inside is written so on purpose: `iPhone`, `e.g.`
  return !/^i(['’]|$)/.test(text) && !/[A-Z.@/\d]/.test(text) && (text.length > 1 || text === 'a');
}

function capitalise({ start, text }: Word, applicability: Applicability): Finding {
  const newText = text[0]!.toUpperCase();
  return {
    start,
    end: start + 1,
    message: `A sentence starts with a capital: “${newText}${text.slice(1)}”.`,
    fixes: [replace(`Capitalise “${text}”`, { start, end: start + 1 }, newText, applicability)],
  };
}

/** Below this many words a paragraph may be a note or a label. */
const whole = 5;

/** A paragraph of whole sentences, with capitals elsewhere, that begins with an everyday word. */
function opensParagraph({ kind, text, words }: Paragraph, head: Word, lexicon: Lexicon): boolean {
  return (
    kind === 'prose' &&
    head.start === 0 &&
    words.length >= whole &&
    lexicon.hasCommon(head.norm) &&
    // `he hummed as he shaved`: what was sung stands in the paragraph before.
    !words.slice(0, 2).some(({ norm }) => speechVerbs.has(norm)) &&
    /[.!?…]["”’]?$/.test(text) &&
    // `jenny: Meet Tom`
    !/^[^.!?"“]{0,40}:/.test(text) &&
    words.some(({ capitalised, norm }, i) => i > 0 && capitalised && !/^i(?:'|$)/.test(norm))
  );
}

/** Somebody who sends, and no end of a sentence behind it. */
const sends =
  /\b(?:text|messag|typ|wrote|writ|sent|send|post|tweet|repl|answer|read|said|says|caption|note|dm)(?:e|s|es|ed|ing|ied|ies|y)?\b[^.!?]*$/i;

/** `He texted her back: running late.`: what follows its last colon is a message in small letters; undefined without a colon. */
function startsMessage(sentence: string): boolean | undefined {
  const colon = sentence.lastIndexOf(':');
  if (colon < 0) return undefined;
  return /^ \p{Ll}/u.test(sentence.slice(colon + 1, colon + 4)) && sends.test(sentence.slice(0, colon));
}

/** Capitals throughout. */
function isShouted({ words, sentences }: Paragraph, s: number): boolean {
  const { firstWord, endWord } = sentences[s]!;
  const shouted = words.slice(firstWord, endWord);
  return shouted.length > 1 && shouted.every(({ text }) => text === text.toUpperCase());
}

/** A single point after a word of some length: no ellipsis, initial or abbreviation. */
function isFullStop({ text, words, sentences }: Paragraph, s: number): boolean {
  const sentence = sentences[s]!;
  if (/[.…\s]/.test(text[sentence.end - 2] ?? '.')) return false;
  const last = words[sentence.endWord - 1];
  if (!last || /[.\d]/.test(last.text) || abbreviations.has(last.norm)) return false;
  if (last.norm === 'in' && /\d$/.test(words[sentence.endWord - 2]?.text ?? '')) return false;
  // `Sch.`, `Kt.`: a short word with a capital that no sentence asks for.
  if (
    last.capitalised &&
    last.text.length < 4 &&
    !/[aeiouy].*[aeiouy]|^[A-Z][aeiouy][a-z]$/.test(last.text) &&
    last.text !== 'I'
  )
    return false;
  return last.text.length > 1 || last.text === 'I';
}

/** It starts with a subject and its verb, or bids somebody do a thing; a cry (`Look here!`) does not. */
function isClause({ words, sentences }: Paragraph, s: number): boolean {
  const { firstWord, endWord } = sentences[s]!;
  if (endWord === firstWord) return false;
  const first = words[firstWord]!.norm;
  const second = endWord > firstWord + 1 ? words[firstWord + 1]!.norm : '';
  if (!subjects.has(first))
    return (
      endWord - firstWord > 2 &&
      words[endWord - 1]!.norm !== 'there' &&
      bidding.has(first) &&
      !/^(?:here|it|out)$/.test(second)
    );
  if (words[endWord - 1]!.norm === 'there') return false;
  return (
    first.includes("'") ||
    (second !== 'all' &&
      (is(second, 'F') || /n't$|^(?:is|was|were|are|am|had|have|has|will|would|can|could|do|did|does)$/.test(second)))
  );
}

/** After a question, a sentence of its own: with a subject or an article, and no second question. */
function isAnswer({ text, words, sentences }: Paragraph, s: number): boolean {
  const { firstWord, endWord, end } = sentences[s]!;
  const first = words[firstWord]!.norm;
  if (text[end - 1] === '?' || endWord - firstWord < 3) return false;
  // `—Are they late? he said then.`: a tag behind speech that has no marks but a dash.
  if (subjects.has(first) && speechVerbs.has(words[firstWord + 1]!.norm)) return false;
  return (
    subjects.has(first) ||
    /^(?:the|a|an|my|your|his|her|our|their|don't|let's|everyone|everybody|nobody|come|someone|something)$/.test(first)
  );
}
