import { isDoubleMark, isSpace } from './characters.ts';
import { isCurly } from './marks.ts';
import { bySpelling } from './spellings.ts';
import type { Paragraph, Word } from './types.ts';

/** What a paragraph adds to the facts of its book. Counts of marks leave apostrophes out. */
export interface ParagraphSummary {
  readonly opensWithQuotation: boolean;
  /** Its speech begins with a word that answers somebody else: `“Yes, …`. */
  readonly opensWithReply: boolean;
  /** A full stop or the like is its last mark but for closing quotation marks and brackets. */
  readonly endsSentence: boolean;
  /** Its last speech has no closing mark: the next paragraph may go on with it. */
  readonly leavesSpeechOpen: boolean;
  readonly marks: {
    readonly double: number;
    readonly single: number;
    readonly curly: number;
    readonly straight: number;
  };
  readonly apostrophes: { readonly curly: number; readonly straight: number };
  readonly ellipses: { readonly '…': number; readonly '...': number; readonly '. . .': number };
  readonly dashes: { readonly '—': number; readonly '--': number; readonly '–': number };
  /** Words of the narration that stand for the one who tells, and for others whom it tells of. */
  readonly persons: { readonly first: number; readonly third: number };
  readonly words: readonly Word[];
}

export function summarise(paragraph: Paragraph): ParagraphSummary {
  const { quotations } = paragraph;
  const marks = { double: 0, single: 0, curly: 0, straight: 0 };
  for (const { mark, open, close } of quotations) {
    const both = close === undefined ? 1 : 2;
    marks[mark] += both;
    for (const at of close === undefined ? [open] : [open, close]) {
      if (isCurly(paragraph.text.charCodeAt(at))) marks.curly++;
      else marks.straight++;
    }
  }
  const apostrophes = { curly: 0, straight: 0 };
  for (const at of paragraph.apostrophes) {
    if (isCurly(paragraph.text.charCodeAt(at))) apostrophes.curly++;
    else apostrophes.straight++;
  }
  const speaks = opensWithQuotation(paragraph);
  const lastTop = quotations.findLast(({ depth, unopened }) => depth === 0 && !unopened);
  return {
    opensWithQuotation: speaks,
    opensWithReply: speaks && opensWithReply(paragraph.text, quotations[0]!.inner.start),
    endsSentence: ending.test(paragraph.text.slice(-LONGEST_ENDING)),
    leavesSpeechOpen: lastTop !== undefined && lastTop.close === undefined && endsIn(paragraph, lastTop.inner.end),
    marks,
    apostrophes,
    ellipses: countEllipses(paragraph.text),
    dashes: countDashes(paragraph.text),
    persons: countPersons(paragraph),
    words: paragraph.words,
  };
}

/** Nobody begins the second paragraph of a speech so. Source: our own list, held against 9 million words of fiction. */
const reply =
  /^(?:yes|yeah|yep|aye|no|nope|nah|never|oh|oh yes|oh no|ah|why|nonsense|indeed|really|sure|surely|certainly|exactly|precisely|absolutely|quite|quite so|right|all right|alright|okay|ok|fine|good|very well|of course|of course not|not at all|thanks|thank you|maybe|perhaps|hello|hm+|huh)[,.!?—…;]/i;
const LONGEST_REPLY = 24;

const opensWithReply = (text: string, start: number) => reply.test(text.slice(start, start + LONGEST_REPLY));

const ending = /[.!?…]["'”’)]{0,3}\s*$/;
const LONGEST_ENDING = 8;

function opensWithQuotation({ text, quotations }: Paragraph): boolean {
  const first = quotations[0];
  if (!first || first.unopened) return false;
  for (let i = 0; i < first.open; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** Nothing but space follows. */
function endsIn({ text }: Paragraph, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isDoubleMark(code)) return false;
  }
  return true;
}

const first: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself', "i'm", "i'd", "i've", "i'll"]);
const third: ReadonlySet<string> = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'himself',
  'herself',
  "he's",
  "she's",
  "he'd",
  "she'd",
]);

/** 1: who tells; 2: somebody whom the story tells of. */
const personOf = bySpelling(({ norm }) => (first.has(norm) ? 1 : third.has(norm) ? 2 : 0));

/** Letters and notes have a writer of their own. */
function countPersons({ kind, words, quotations }: Paragraph): ParagraphSummary['persons'] {
  const persons = { first: 0, third: 0 };
  if (kind !== 'prose') return persons;
  let quotation = 0;
  for (const { spelling, start } of words) {
    const person = personOf(spelling);
    if (person === 0) continue;
    while (quotation < quotations.length && quotations[quotation]!.inner.end <= start) quotation++;
    if (quotation < quotations.length && quotations[quotation]!.inner.start <= start) continue;
    if (person === 1) persons.first++;
    else persons.third++;
  }
  return persons;
}

function countEllipses(text: string): ParagraphSummary['ellipses'] {
  let glyph = 0;
  let dots = 0;
  let spaced = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2026) glyph++;
    else if (code === 46) {
      if (text.startsWith('. . .', i)) {
        spaced++;
        i += 4;
      } else if (text.startsWith('...', i)) {
        dots++;
        while (text.charCodeAt(i + 1) === 46) i++;
      }
    }
  }
  return { '…': glyph, '...': dots, '. . .': spaced };
}

function countDashes(text: string): ParagraphSummary['dashes'] {
  let em = 0;
  let double = 0;
  let en = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2014) em++;
    else if (code === 0x2013) en++;
    else if (code === 45 && text.charCodeAt(i + 1) === 45) {
      double++;
      while (text.charCodeAt(i + 1) === 45) i++;
    }
  }
  return { '—': em, '--': double, '–': en };
}
