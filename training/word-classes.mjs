// Derives word classes (noun, verb, adjective…) from the company words keep in a folder of edited fiction.
//   node training/word-classes.mjs FOLDER > server/src/lexicon/wordClasses.data.ts
// The texts are in the public domain (CC0); nothing but the classes of single words is kept.
import fs from 'node:fs';
import path from 'node:path';

const set = (words) => new Set(words.split(' '));
const articles = set('a an the my your their our its every'); // his, her, that, this also stand alone
const counts = set('these those two three four five six many several few both other various');
const ends = set(
  '. , ; : ! ? " — of in on at with for from to and or was were had is that which who as by into upon than but',
);
const modals = set(
  "will would can could should might must may shall cannot didn't don't doesn't couldn't wouldn't can't won't shouldn't mustn't i'll you'll he'll she'll we'll they'll",
);
const subjects = set('he she they we i it who');
const perfect = set("had have has having hadn't haven't hasn't i've we've they've you've");
const degrees = set('very so too quite rather seemed looked felt looks seems extremely');
const single = set('a an every each another');
const determiners = set(
  'a an the my your their our its every his her this that each no any some another what whose one which',
);

const tally = new Map();
const entry = (word) => {
  const known = tally.get(word);
  if (known) return known;
  const e = {
    n: 0,
    noun: 0,
    farNoun: 0,
    plural: 0,
    single: 0,
    base: 0,
    finite: 0,
    perfect: 0,
    before: 0,
    degree: 0,
    det: 0,
  };
  tally.set(word, e);
  return e;
};

const folder = process.argv[2];
for (const file of fs.readdirSync(folder)) {
  if (!file.endsWith('.txt')) continue;
  for (const line of fs.readFileSync(path.join(folder, file), 'utf8').split('\n')) {
    const tokens = line.replace(/[‘’]/g, "'").match(/[A-Za-z]+(?:['-][A-Za-z]+)*|[.,;:!?]|[“”"]|—/g) ?? [];
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i];
      if (!/^[a-z]/.test(word)) continue;
      const e = entry(word);
      e.n++;
      const before = (tokens[i - 1] ?? '.').toLowerCase();
      const two = (tokens[i - 2] ?? '.').toLowerCase();
      const after = (tokens[i + 1] ?? '.').replace(/[“”]/g, '"');
      const ended = ends.has(after);
      if (articles.has(before)) {
        if (ended) e.noun++;
        else e.before++;
        if (single.has(before)) e.single++;
      } else if (counts.has(before) && ended) e.plural++;
      else if (articles.has(two) && ended) e.farNoun++;
      if (determiners.has(before) || determiners.has(two) || /'s?$/.test(before) || /'s?$/.test(two)) e.det++;
      if (modals.has(before)) e.base++;
      if (subjects.has(before)) e.finite++;
      if (perfect.has(before)) e.perfect++;
      if (degrees.has(before)) e.degree++;
    }
  }
}

/**
 * Letters: n noun (N: hardly anything else), p plural, s follows `a` or `every`, c hardly ever without an article or the like,
 * b base verb, f finite verb, d participle (B, F, D: mostly), a follows `very` or `so`, j stands before nouns.
 */
const classes = new Map();
for (const [word, e] of tally) {
  if (e.n < 6 || word.length < 2 || word.includes("'")) continue;
  const nominal = e.noun + e.plural + e.farNoun / 2;
  // `had money`, `had dinner`: no participles.
  const verbal =
    e.base + e.finite + (/(?:ed|en|wn|nt|ne|ght|ut|ung|ost|old|ept|elt|ome|un|ead)$/.test(word) ? e.perfect : 0);
  let mark = '';
  if (nominal >= 2 && nominal / e.n > 0.03) mark += verbal <= nominal * 0.04 && e.degree <= nominal * 0.06 ? 'N' : 'n';
  if (e.plural >= 2 && e.plural > e.noun * 0.02) mark += 'p';
  if (e.single >= (e.n < 60 ? 1 : 2) && e.single / e.n > 0.004) mark += 's';
  if (e.n >= 15 && mark.startsWith('N') && e.plural < e.noun * 0.1 && e.det / e.n > 0.86) mark += 'c';
  for (const [letter, n] of [
    ['b', e.base],
    ['f', e.finite],
    ['d', e.perfect],
  ]) {
    if (n >= 2 && n / e.n > 0.004) mark += n / e.n > 0.07 ? letter.toUpperCase() : letter;
  }
  if (e.degree >= 2 && e.before >= 2 && e.degree / e.n > 0.004) mark += 'a';
  if (e.before >= 3 && e.before > e.noun * 1.5 && e.before / e.n > 0.05) mark += 'j';
  if (mark) classes.set(word, mark);
}
const groups = new Map();
for (const [word, mark] of classes) groups.set(mark, [...(groups.get(mark) ?? []), word]);
console.log('// Made by training/word-classes.mjs from public-domain fiction (CC0). Do not edit.');
console.log('// wordClasses.ts says what the marks mean.');
console.log('export const wordClassData: Readonly<Record<string, string>> = {');
for (const [mark, words] of [...groups].sort()) console.log(`  ${mark}: '${words.sort().join(' ')}',`);
console.log('};');
