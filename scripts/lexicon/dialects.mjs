// Builds server/src/rules/style/spellings.data.ts: words that one dialect of English spells otherwise than another.
//   node scripts/lexicon/dialects.mjs
// Reads VarCon (lists/varcon.txt) and word frequencies (lists/wordfreq-large-en.tsv) in the shared folder
// (BETA_READER_SHARED, default ../shared).
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const shared = resolve(process.env.BETA_READER_SHARED ?? '../shared');
const lines = readFileSync(join(shared, 'lists/varcon.txt'), 'latin1').split('\n');

/** The letters of VarCon by which each dialect spells: where a line lacks the first, the next counts. Z is -ize in Britain. */
const lettersOf = { US: 'A', UK: 'B', CA: 'CZB', AU: 'DB' };
/** SCOWL's levels: 10 is the commonest, 95 the rarest. */
const MOST_LEVEL = 50;

/** word -> dialects in which some sense of it is a main or an accepted spelling. */
const accepted = new Map();
/** Sets of spellings of one word: dialect -> its main spelling. */
const clusters = [];
let level = 0;
for (const line of lines) {
  if (line.startsWith('#')) level = Number(/\(level (\d+)\)/.exec(line)?.[1] ?? 99);
  if (line.startsWith('#') || !line.includes(':') || line.includes("'")) continue;
  const [spellings, sense] = line.split('|');
  if (sense?.trim().startsWith('(-)')) continue; // a sense that hardly anybody means
  const parts = spellings.split('/').map((part) => part.split(':').map((text) => text.trim()));
  const marked = new Set(parts.flatMap(([tags]) => tags.split(/\s+/).map((tag) => tag[0])));
  const main = {};
  for (const [tags, word] of parts)
    for (const tag of tags.split(/\s+/))
      for (const [dialect, letters] of Object.entries(lettersOf)) {
        const counting = [...letters].find((letter) => marked.has(letter));
        const isOther = dialect === 'UK' && tag[0] === 'Z';
        if ((tag[0] !== counting && !isOther && tag[0] !== '_') || /[x-]$/.test(tag)) continue;
        if (tag.length === 1 && !isOther) main[dialect] = word;
        accepted.set(word, (accepted.get(word) ?? new Set()).add(dialect));
      }
  // Of a word with senses (“tire | wheel”) the spelling alone does not tell which is meant.
  if (sense === undefined && level <= MOST_LEVEL && parts.every(([, word]) => /^[a-z]{4,}$/.test(word)))
    clusters.push(main);
}

/** Zipf frequency. */
const COMMON = 2.9;

const common = new Set(
  readFileSync(join(shared, 'lists/wordfreq-large-en.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, zipf]) => Number(zipf) >= COMMON)
    .map(([word]) => word),
);

/** `color=Uac colour=KCA`: each spelling with the dialects that take it, in capitals where it is the usual one. */
const letterOf = { US: 'u', UK: 'k', CA: 'c', AU: 'a' };
const rows = new Set();
for (const main of clusters) {
  const { US, UK, CA = UK, AU = UK } = main;
  if (US === undefined || UK === undefined || US === UK) continue;
  const usual = { US, UK, CA, AU };
  const words = [...new Set(Object.values(usual))];
  // A word that every dialect has, if only as another word (`story`, `tire`), tells nothing.
  if (!words.some((word) => accepted.get(word).size < 4) || !words.some((word) => common.has(word))) continue;
  rows.add(
    words
      .map((word) => {
        const letters = Object.entries(letterOf).map(([dialect, letter]) =>
          usual[dialect] === word ? letter.toUpperCase() : accepted.get(word).has(dialect) ? letter : '',
        );
        return `${word}=${letters.join('')}`;
      })
      .join(' '),
  );
}

writeFileSync(
  'server/src/rules/style/spellings.data.ts',
  `/**
 * Words that dialects of English spell differently: each spelling with the dialects that take it (u US, k UK, c Canada,
 * a Australia), in capitals where it is the usual one. Source: VarCon, part of SCOWL (Copyright 2000-2020 by Kevin
 * Atkinson and others, free to use, copy and change; see server/data/lexicon/README.md), of words with a Zipf frequency
 * of ${COMMON} or more in wordfreq. Built by scripts/lexicon/dialects.mjs.
 */
export const spellings = \`
${[...rows].sort().join('\n')}
\`; // prettier-ignore
`,
);
console.log(`${rows.size} sets of spellings`);
