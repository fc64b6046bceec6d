// Step 4: words that are taken for one another other than by a letter: by sound, as forms of one word, small words.
//   node training/fast/run.mjs groups OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance, soundKey } from '../../server/src/context/deep/slips.ts';
import { Slip } from '../../server/src/context/fast/candidates.ts';
import { FIRST_WORD } from '../../server/src/context/fast/tokens.ts';
import { participleOf, verbOfPast } from '../../server/src/lexicon/verbForms.ts';

const [out = ''] = process.argv.slice(2);
const { words } = JSON.parse(readFileSync(join(out, 'vocabulary.json'), 'utf8')) as { words: string[] };
const ids = new Map(words.map((word, id) => [word, id]));
ids.delete('');
const links = new Map<number, Map<number, number>>();
function link(a: string, b: string, slip: number): void {
  const [x, y] = [ids.get(a), ids.get(b)];
  if (x === undefined || y === undefined || x === y) return;
  for (const [from, to] of [
    [x, y],
    [y, x],
  ] as const) {
    const known = links.get(from) ?? new Map<number, number>();
    if (!known.has(to)) known.set(to, slip);
    links.set(from, known);
  }
}
const linkAll = (group: readonly string[], slip: number) => {
  for (const a of group) for (const b of group) link(a, b, slip);
};

// Small words that hands and minds swap: those spelt much alike, and those that do the same work. Our own lists.
const sets = [
  'of have',
  'in on at to by with from for into of as',
  'he she they it we i you the',
  'him her them it me us the',
  'his her their its my your our the',
  'a an the this that these those and at as is in it',
  'and or but as than then',
  'is are was were be been being am as',
  'has have had having',
  'do does did done to',
  "not no now know don't",
  "there their they're here her",
  'to too two the',
  "where were we're wear",
  "whose who's",
  "your you're you",
  "its it's it",
  "that that's thought than though through the them then",
  'will well would',
  'could would should can',
  'of off for or if',
  'any and many an',
  'when where what why how',
  'so some such',
];
const small = (
  'the of and to a in he i was that it his you her she had with as for at him on not but be is they me have all my what there from so were one this out ' +
  'would up said if them we who like been an by when or your no then could into do their down did about now over back than will which just know are how more'
).split(' ');
for (const set of sets) linkAll(set.split(' '), Slip.small);
for (const a of small)
  for (const b of small) if (distance(a, b) <= 2 && Math.max(a.length, b.length) >= 3) link(a, b, Slip.small);

// Forms of one word.
const endings = (base: string): string[] => {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(base) ? base + base.slice(-1) : '';
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : '';
  return [
    base,
    `${base}s`,
    `${base}es`,
    `${base}ed`,
    `${base}d`,
    `${base}ing`,
    `${base}er`,
    `${base}ly`,
    `${base}n`,
    `${base}y`,
    `${stem}ing`,
    `${stem}ed`,
    ...(doubled ? [`${doubled}ed`, `${doubled}ing`, `${doubled}er`] : []),
    ...(y ? [`${y}ies`, `${y}ied`, `${y}ily`] : []),
    ...(base.endsWith('le') ? [`${base.slice(0, -1)}y`] : []),
  ];
};
for (const word of words) {
  if (word.length < 2 || !/^[a-z]+$/.test(word)) continue;
  const forms = endings(word).filter((form) => form.length > 2 || form === word);
  const verb = verbOfPast(word);
  if (verb) linkAll([verb.base, verb.past, verb.participle, ...endings(verb.base)], Slip.form);
  if (word.length > 2) linkAll([...forms, participleOf(word)], Slip.form);
}

// Words that sound alike, as far as their consonants tell; the common ones first.
const bySound = new Map<string, string[]>();
for (const word of words.slice(FIRST_WORD)) {
  if (word.length < 3 || !/^[a-z']+$/.test(word)) continue;
  const key = soundKey(word);
  const list = bySound.get(key);
  if (list) list.push(word);
  else bySound.set(key, [word]);
}
// Letters that are not heard: `hymn`, `lamb`, `hour`, `knee`, `wrong`, `gnaw`.
const unheard = (word: string) =>
  word
    .replace(/mn$/, 'm')
    .replace(/mb$/, 'm')
    .replace(/^h(?=on|ou)/, '')
    .replace(/^[kg](?=n)/, '')
    .replace(/y/g, 'i');
for (const word of words.slice(FIRST_WORD)) {
  const plain = unheard(word);
  if (word.length > 2 && plain !== word) link(word, plain, Slip.sound);
}
const alike = 10;
for (const list of bySound.values()) {
  for (const word of list) {
    const near = list.filter(
      (other) =>
        other !== word &&
        Math.abs(other.length - word.length) <= 2 &&
        distance(word, other) <= 3 &&
        (other[0] === word[0] || distance(word, other) <= 2),
    );
    for (const other of near.slice(0, alike)) link(word, other, Slip.sound);
  }
}

const from = new Uint32Array(words.length + 1);
const list: number[] = [];
const slips: number[] = [];
for (let id = 0; id < words.length; id++) {
  from[id] = list.length;
  // The finder adds what is one letter away by itself, but here its kind is known better.
  for (const [other, slip] of [...(links.get(id) ?? [])].sort(([a], [b]) => a - b)) {
    list.push(other);
    slips.push(slip);
  }
}
from[words.length] = list.length;
writeFileSync(join(out, 'groups.from.bin'), from);
writeFileSync(join(out, 'groups.ids.bin'), Uint16Array.from(list));
writeFileSync(join(out, 'groups.slips.bin'), Uint8Array.from(slips));
console.log(`${list.length} links; of ${words.length} words`);
for (const word of ['him', 'saw', 'taken', 'have', 'the', 'said', 'know', 'me', 'caught', 'time', 'seemed'])
  console.log(word, [...(links.get(ids.get(word)!) ?? [])].map(([id, s]) => `${words[id]}:${s}`).join(' '));
