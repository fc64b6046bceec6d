// Lists words of today that the books under the context models hardly hold: what the models know least, they doubt most.
//   node training/modern-words.mjs corpus/train lists/subtlex-us.json > server/src/context/modernWords.data.ts
// The texts are in the public domain (CC0); SUBTLEX-US counts the words of films (ISC, Copyright 2015 Zeke Sikelianos).
import fs from 'node:fs';
import path from 'node:path';

const [folder, films] = process.argv.slice(2);
/** Fewer in films tell nothing; and so many times as often, in tenths of log10, as in the books, to be listed. */
const FEWEST = 12;
const LEAST = 3;
/** Words that the books hold so often are known; films say `know` and `wait` more because they are all talk. */
const KNOWN = 80;
/** Our own list of new words, that films before 2008 did not have: as if ten times as often. */
const OWN = 10;

const books = new Map();
let total = 0;
for (const file of fs.readdirSync(folder)) {
  if (!file.endsWith('.txt')) continue;
  const text = fs.readFileSync(path.join(folder, file), 'utf8').replace(/[‘’]/g, "'");
  for (const word of text.match(/[A-Za-z]+(?:'[A-Za-z]+)*/g) ?? []) {
    total++;
    if (word === word.toLowerCase()) books.set(word, (books.get(word) ?? 0) + 1);
  }
}
const entries = JSON.parse(fs.readFileSync(films, 'utf8'));
const spoken = entries.reduce((sum, { count }) => sum + count, 0);
const byTenths = new Map();
const list = (word, tenths) => byTenths.set(tenths, [...(byTenths.get(tenths) ?? []), word]);
const listed = new Set();
for (const { word, count } of entries) {
  if (!/^[a-z]{3,}$/.test(word) || count < FEWEST || (books.get(word) ?? 0) >= KNOWN) continue;
  const tenths = Math.round(10 * Math.log10(((count / spoken) * total + 1) / ((books.get(word) ?? 0) + 1)));
  if (tenths < LEAST) continue;
  listed.add(word);
  list(word, tenths);
}
for (const line of fs.readFileSync(new URL('../server/data/lexicon/modern.txt', import.meta.url), 'utf8').split('\n'))
  for (const word of line.startsWith('#') ? [] : line.split(/\s+/))
    if (/^[a-z]{3,}$/.test(word) && !listed.has(word) && (books.get(word) ?? 0) < 5) list(word, OWN);

const rows = [...byTenths]
  .sort(([a], [b]) => a - b)
  .map(([tenths, words]) => `  ${tenths}: '${words.sort().join(' ')}',`);
console.log(`// Made by training/modern-words.mjs from public-domain fiction (CC0), SUBTLEX-US (ISC, Copyright 2015 Zeke Sikelianos)
// and server/data/lexicon/modern.txt. Do not edit.
/** How much oftener films say the words than the books that the context models read hold them: tenths of log10 -> words. */
export const modernWords: Readonly<Record<number, string>> = {
${rows.join('\n')}
};`);
