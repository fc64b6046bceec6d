// Step 5: manuscripts with known slips, in the form of an exam (N.txt beside N.json), from books that the counts do not know.
//   node training/fast/run.mjs inject SHARED OUT train SEED     (from the held-out books of corpus/train)
//   node training/fast/run.mjs inject SHARED OUT dev SEED       (from corpus/dev)
// Which word is written for which follows the make-up of human slips (errors/): letters by the costs that the lexicon's
// model learnt, the rest by the shares below, which are set by hand. No list of pairs is copied.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCandidateFinder, Slip } from '../../server/src/context/fast/candidates.ts';
import { FIRST_WORD } from '../../server/src/context/fast/tokens.ts';
import { plaintext } from '../../server/src/manuscript/formats/plaintext.ts';
import { primaryMarkOf } from '../../server/src/manuscript/primaryMark.ts';
import { readParagraph } from '../../server/src/manuscript/read.ts';
import { booksIn, heldOut } from './books.ts';
import { loadLexicon, loadParts } from './parts.ts';

const [shared = '', out = '', which = 'train', seedText = '1'] = process.argv.slice(2);
/** `missing` in place of a seed leaves out small words and does nothing else. */
const onlyMissing = seedText.startsWith('missing');
const rate = 0.025;
const share = { letters: 0.5, sound: 0.14, form: 0.14, small: 0.22 };

let seed = (Number(seedText.replace('missing', '')) + 1) * 7919 + (onlyMissing ? 101 : 0);
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return ((seed ^ (seed >>> 15)) >>> 0) / 4294967296;
};

const data = loadParts(out);
const lexicon = await loadLexicon();
const { words, ids } = data.vocabulary;
const model = JSON.parse(readFileSync('server/data/lexicon/errorModel.json', 'utf8')) as {
  substitute: number[];
  insert: number[];
  omit: number[];
  transpose: number[];
};

type Group = keyof typeof share;
const groupOf = (slip: number): Group =>
  slip === Slip.sound
    ? 'sound'
    : slip === Slip.form
      ? 'form'
      : slip === Slip.small || slip === Slip.apostrophe
        ? 'small'
        : 'letters';

/** Meant word -> words that may be written for it, with running sums of their weights. */
const wrongs = new Map<number, Record<Group, { words: string[]; sums: number[] }>>();
const wide = new Set(words.slice(FIRST_WORD).filter((word) => /^[a-z']+$/.test(word)));
for (const line of readFileSync(join(shared, 'lists/wordfreq-large-en.tsv'), 'utf8').split('\n')) {
  const [word = '', zipf = '0'] = line.split('\t');
  if (Number(zipf) >= 1.8 && /^[a-z]{2,}$/.test(word)) wide.add(word);
}
const candidatesOf = createCandidateFinder(data);
for (const word of wide) {
  const { ids: meant, slips, at } = candidatesOf(word);
  const zipf = lexicon.zipf(word);
  for (let i = 0; i < meant.length; i++) {
    const group = groupOf(slips[i]!);
    // Most slips that no dictionary has are not in the list either.
    const weight =
      (lexicon.has(word) ? 1 : 0.4) *
      (group === 'letters'
        ? slipWeight(word, words[meant[i]!]!, slips[i]!, at[i]!) * (0.6 + Math.max(0, zipf - 2) * 0.25)
        : Math.max(0.15, zipf - 1.5));
    let groups = wrongs.get(meant[i]!);
    if (!groups) {
      const empty = () => ({ words: [] as string[], sums: [] as number[] });
      groups = { letters: empty(), sound: empty(), form: empty(), small: empty() };
      wrongs.set(meant[i]!, groups);
    }
    const list = groups[group];
    list.words.push(word);
    list.sums.push((list.sums.at(-1) ?? 0) + weight);
  }
}

function slipWeight(word: string, meant: string, slip: number, at: number): number {
  const code = (letter: string | undefined) =>
    letter && letter >= 'a' && letter <= 'z' ? letter.charCodeAt(0) - 97 : 26;
  const cost =
    slip === Slip.swapped
      ? model.transpose[code(word[at + 1]) * 27 + code(word[at])]!
      : slip === Slip.extraLetter
        ? model.insert[code(word[at - 1]) * 27 + code(word[at])]!
        : slip === Slip.missingLetter
          ? model.omit[code(word[at - 1]) * 27 + code(meant[at])]!
          : model.substitute[code(word[at]) * 27 + code(meant[at])]!;
  return Math.exp(-cost / 15) * (at === 0 ? 0.5 : 1);
}

function wrongWord(norm: string): { word: string; kind: string } | undefined {
  const id = ids.get(norm);
  const groups = id === undefined ? undefined : wrongs.get(id);
  if (!groups) return undefined;
  const names = (Object.keys(share) as Group[]).filter((group) => groups[group].words.length > 0);
  if (names.length === 0) return undefined;
  const name = drawn(names);
  const { words: list, sums } = groups[name];
  const r = random() * sums.at(-1)!;
  return { word: list[sums.findIndex((sum) => sum >= r)]!, kind: name === 'letters' ? 'slip' : `confusion-${name}` };
}

function drawn(names: readonly Group[]): Group {
  let left = random() * names.reduce((sum, name) => sum + share[name], 0);
  for (const name of names) {
    left -= share[name];
    if (left <= 0) return name;
  }
  return names[0]!;
}

interface Known {
  start: number;
  end: number;
  text: string;
  fixes: string[];
  kind: string;
}

const smallWords = new Set(
  'the a an to of in at on with for and is was be have that it as by from not his her'.split(' '),
);

function corrupt(text: string): { text: string; errors: Known[] } {
  const blocks = plaintext.split(text);
  const primary = primaryMarkOf(blocks);
  const parts: string[] = [];
  const errors: Known[] = [];
  let size = 0;
  let last = 0;
  const put = (from: number, to: number, newText: string, fix: string, kind: string) => {
    parts.push(text.slice(last, from), newText);
    size += from - last;
    errors.push({ start: size, end: size + newText.length, text: newText, fixes: [fix], kind });
    size += newText.length;
    last = to;
  };
  for (const block of blocks) {
    const paragraph = readParagraph(block.text, block.kind, primary);
    const base = block.source.start;
    for (let i = 0; i < paragraph.words.length; i++) {
      const word = paragraph.words[i]!;
      const [start, end] = [base + word.start, base + word.end];
      if (start < last) continue;
      const next = paragraph.words[i + 1];
      const spaced = next !== undefined && text.slice(end, base + next.start) === ' ';
      if (onlyMissing) {
        if (smallWords.has(word.norm) && spaced && !word.capitalised && start > last + 60 && random() < 0.1)
          put(start, end + 1, '', `${word.text} `, 'lost-small-word');
        continue;
      }
      if (/[^’']['’]s$/.test(word.text) && !/^(?:it|he|she|that|what|there|who|let|here|where)'s$/.test(word.norm)) {
        // Possessives are rare, so they lose their apostrophe more often.
        if (random() < 0.15)
          put(start, end, word.text.slice(0, -2) + (random() < 0.6 ? 's' : ''), word.text, 'lost-possessive');
        continue;
      }
      if (word.norm === 'its' && random() < 0.1) {
        put(start, end, word.text.replace('s', '’s'), word.text, 'its');
        continue;
      }
      if (random() > rate) continue;
      const q = random();
      if (smallWords.has(word.norm) && spaced && !word.capitalised && q < 0.3) {
        put(start, end + 1, '', `${word.text} `, 'lost-small-word');
        continue;
      }
      if (spaced && q > 0.97 && lexicon.hasCommon(word.norm + next.norm)) {
        put(start, base + next.end, word.text + next.text, `${word.text} ${next.text}`, 'joined');
        continue;
      }
      if (word.norm.length > 3 && q > 0.9) {
        const cut = 1 + Math.floor(random() * (word.norm.length - 1));
        const [a, b] = [word.text.slice(0, cut), word.text.slice(cut)];
        if (lexicon.zipf(a) > 3.5 && lexicon.zipf(b) > 3.5 && (a.length > 1 || a === 'a') && b.length > 1) {
          put(start, end, `${a} ${b}`, word.text, 'split');
          continue;
        }
      }
      if (word.capitalised && !word.opensSentence) continue;
      const wrong = wrongWord(word.norm);
      if (!wrong || wrong.word === word.norm) continue;
      const cased = word.capitalised ? wrong.word.charAt(0).toUpperCase() + wrong.word.slice(1) : wrong.word;
      const written = word.text.includes('’') || text.includes('’') ? cased.replaceAll("'", '’') : cased;
      put(start, end, written, word.text, wrong.kind);
    }
  }
  parts.push(text.slice(last));
  return { text: parts.join(''), errors };
}

const folder = join(out, `slips-${which}-${seedText}`);
mkdirSync(folder, { recursive: true });
const corpus = join(shared, 'corpus', which);
const kinds = new Map<string, number>();
(which === 'dev' ? booksIn(corpus) : [...heldOut]).forEach((name, n) => {
  const { text, errors } = corrupt(readFileSync(join(corpus, name), 'utf8'));
  writeFileSync(join(folder, `${n}.txt`), text);
  writeFileSync(join(folder, `${n}.json`), JSON.stringify({ errors }));
  for (const { kind } of errors) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
});
console.log(Object.fromEntries(kinds));
