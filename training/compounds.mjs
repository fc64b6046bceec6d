// Lists hyphenated compounds that stand before nouns (`tear-stained cheeks`), by their second member, with how often each is hyphenated.
//   node training/compounds.mjs FOLDER > server/src/lexicon/compounds.data.ts
// The texts are in the public domain (CC0).
import fs from 'node:fs';
import path from 'node:path';

const hyphened = new Map();
const open = new Map();
const words = new Map();
const books = new Map();
const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
const folder = process.argv[2];
for (const file of fs.readdirSync(folder)) {
  if (!file.endsWith('.txt')) continue;
  for (const line of fs.readFileSync(path.join(folder, file), 'utf8').split('\n')) {
    const tokens = line.replace(/[‘’]/g, "'").match(/[A-Za-z]+(?:['-][A-Za-z]+)*|[.,;:!?]|[“”"]|—/g) ?? [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i].toLowerCase();
      const next = tokens[i + 1] ?? '.';
      add(words, token);
      if (/^[a-z]{2,}-[a-z]{3,}$/.test(token) && /^[a-z]/.test(next)) {
        add(hyphened, token);
        if (!books.has(token)) books.set(token, new Set());
        books.get(token).add(file);
      }
      if (/^[a-z]+$/.test(next) && /^[a-z]+$/.test(token)) add(open, `${token}-${next}`);
    }
  }
}
const second = new Map();
for (const [compound, n] of hyphened) {
  const [a, b] = compound.split('-');
  if (!second.has(b)) second.set(b, { types: 0, tokens: 0, list: [] });
  const e = second.get(b);
  e.types++;
  e.tokens += n;
  if (n >= 2 && books.get(compound).size >= 2 && (open.get(compound) ?? 0) <= n / 2) e.list.push(a);
}
const participle = (b) =>
  /(ed|en|ing)$/.test(b) ||
  [
    'made',
    'worn',
    'bound',
    'born',
    'shod',
    'clad',
    'hung',
    'like',
    'lit',
    'built',
    'bred',
    'strewn',
    'spun',
    'bent',
    'struck',
    'shaven',
    'thin',
    'blue',
    'red',
    'white',
    'black',
    'green',
    'grey',
    'brown',
    'yellow',
    'cold',
    'hot',
    'deep',
    'high',
    'long',
    'old',
    'free',
    'wide',
  ].includes(b);
const lines = [];
const bound = [];
const productive = [];
for (const [b, e] of [...second].sort()) {
  // `haired`, `eyed`: hardly a word by itself.
  if (/ed$/.test(b) && e.types >= 5 && (words.get(b) ?? 0) <= e.tokens * 0.3) bound.push(b);
  if (/(ed|en|ing|clad|lit|shod|worn)$/.test(b) && e.types >= 6) productive.push(b);
  if (participle(b) && e.list.length) lines.push(`  ${b}: '${e.list.sort().join(' ')}',`);
}
console.log('// Made by training/compounds.mjs from public-domain fiction (CC0). Do not edit.');
console.log(
  '/** Second member -> first members it was joined to by a hyphen before a noun, hardly ever written apart. */',
);
console.log('export const hyphenatedCompounds: Readonly<Record<string, string>> = {');
console.log(lines.join('\n'));
console.log('};');
console.log('/** Second members that are hardly a word by themselves. */');
console.log(`export const boundMembers = '${bound.join(' ')}';`);
console.log('/** Participles that many first members were joined to. */');
console.log(`export const productiveMembers = '${productive.join(' ')}';`);
const self = [...hyphened.keys()]
  .filter((c) => c.startsWith('self-'))
  .map((c) => c.slice(5))
  .sort();
console.log(`/** What follows \`self-\`. */\nexport const selfCompounds = '${self.join(' ')}';`);
