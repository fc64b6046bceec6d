// Step 1: the vocabulary, and the books as token numbers.  node training/fast/run.mjs tokenize CORPUS OUT
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createReading,
  FIRST_WORD,
  readTokens,
  tokenFormsIn,
  type Vocabulary,
} from '../../server/src/context/fast/tokens.ts';
import { booksIn, heldOut, readBook } from './books.ts';

/** A word of the vocabulary: written in lower case this often, in this many books. */
const least = { uses: 4, books: 2 };
/** Written with a capital inside sentences in this many books. */
const capitalBooks = 22;

const [corpus = '', out = ''] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const books = booksIn(corpus).filter((name) => !heldOut.includes(name));

interface Use {
  lower: number;
  lowerBooks: number;
  capital: number;
  capitalBooks: number;
  lastLower: number;
  lastCapital: number;
}
const uses = new Map<string, Use>();
books.forEach((name, b) => {
  for (const { words } of readBook(corpus, name)) {
    for (const word of words) {
      if (word.capitalised && word.opensSentence) continue;
      let use = uses.get(word.norm);
      if (!use) {
        use = { lower: 0, lowerBooks: 0, capital: 0, capitalBooks: 0, lastLower: -1, lastCapital: -1 };
        uses.set(word.norm, use);
      }
      if (word.capitalised) {
        use.capital++;
        if (use.lastCapital !== b) use.capitalBooks++;
        use.lastCapital = b;
      } else {
        use.lower++;
        if (use.lastLower !== b) use.lowerBooks++;
        use.lastLower = b;
      }
    }
  }
});

const wordlike = /^'?[a-zà-ÿ]+(?:['-][a-zà-ÿ]+)*'?$/;
const isPronounI = (word: string) => word === 'i' || word.startsWith("i'");
const kept = [...uses].filter(
  ([word, use]) =>
    wordlike.test(word) &&
    (isPronounI(word) ||
      (use.lower >= least.uses && use.lowerBooks >= least.books && use.lower * 20 >= use.capital) ||
      use.capitalBooks >= capitalBooks),
);
kept.sort(([, a], [, b]) => b.lower + b.capital - a.lower - a.capital);
const words = kept.map(([word]) => word).slice(0, 65000 - FIRST_WORD);
const vocabulary: Vocabulary = {
  words: [...Array<string>(FIRST_WORD).fill(''), ...words],
  ids: new Map(words.map((word, i) => [word, i + FIRST_WORD])),
  capital: Uint8Array.from([
    ...Array<number>(FIRST_WORD).fill(0),
    ...kept.map(([, use]) => (use.capitalBooks < capitalBooks ? 0 : use.capital > use.lower ? 2 : 1)),
  ]),
};
console.log(`${words.length} words, ${vocabulary.capital.filter((mark) => mark > 0).length} of them with a capital`);
writeFileSync(
  join(out, 'vocabulary.json'),
  JSON.stringify({ words: vocabulary.words, capital: [...vocabulary.capital] }),
);

const reading = createReading();
const formsOf = tokenFormsIn(vocabulary);
const parts: Uint16Array[] = [];
for (const name of books) {
  for (const paragraph of readBook(corpus, name)) {
    readTokens(paragraph, formsOf, reading);
    // The edges after a paragraph serve before the next too.
    parts.push(Uint16Array.from(reading.tokens.subarray(2, reading.size)));
  }
}
const size = parts.reduce((sum, part) => sum + part.length, 2);
const stream = new Uint16Array(size);
let at = 2;
for (const part of parts) {
  stream.set(part, at);
  at += part.length;
}
writeFileSync(join(out, 'tokens.bin'), stream);
const unknown = stream.reduce((sum, id) => sum + (id >= 25 && id < FIRST_WORD ? 1 : 0), 0);
console.log(`${size} tokens, ${((100 * unknown) / size).toFixed(1)} % names, numbers and uncounted words`);
