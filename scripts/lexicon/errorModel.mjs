// Learns what slips cost (server/data/lexicon/errorModel.json) and lists the typos that the costs alone would mend
// wrongly, or that look like regular formations (typos.txt), from pairs of typos and fixes.
//   node scripts/lexicon/errorModel.mjs [--half]     --half: learn from every other pair only, to measure on the rest
// Reads errors/typos-words.csv (MIT) of the shared folder.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const shared = resolve(process.env.BETA_READER_SHARED ?? '../shared');
const out = 'server/data/lexicon';
const half = process.argv.includes('--half');

const pairs = readFileSync(join(shared, 'errors/typos-words.csv'), 'utf8')
  .split('\n')
  .map((line) => line.trim().split(','))
  .filter(([typo, ...fixes]) => typo && fixes.length > 0 && /^[a-z']+$/.test(typo));
const isHeldOut = (typo) => [...typo].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 2 === 1;
const training = half ? pairs.filter(([typo]) => !isHeldOut(typo)) : pairs;

const code = (c) => (c >= 'a' && c <= 'z' ? c.charCodeAt(0) - 97 : 26);
const tables = {
  substitute: new Float64Array(729),
  insert: new Float64Array(729),
  omit: new Float64Array(729),
  transpose: new Float64Array(729),
};
let slips = 0;
for (const [typo, fix] of training) count(typo, fix);

function count(typo, fix) {
  let head = 0;
  while (head < typo.length && head < fix.length && typo[head] === fix[head]) head++;
  let tail = 0;
  while (tail < typo.length - head && tail < fix.length - head && typo.at(-1 - tail) === fix.at(-1 - tail)) tail++;
  const wrong = typo.slice(head, typo.length - tail);
  const right = fix.slice(head, fix.length - tail);
  const before = head > 0 ? code(fix[head - 1]) : 26;
  if (wrong.length === 1 && right.length === 1) tables.substitute[code(wrong) * 27 + code(right)]++;
  else if (wrong.length === 1 && right.length === 0) tables.insert[before * 27 + code(wrong)]++;
  else if (wrong.length === 0 && right.length === 1) tables.omit[before * 27 + code(right)]++;
  else if (wrong.length === 2 && right.length === 2 && wrong[0] === right[1] && wrong[1] === right[0])
    tables.transpose[code(right[0]) * 27 + code(right[1])]++;
  else return;
  slips++;
}

const model = {};
for (const [name, table] of Object.entries(tables)) {
  const mass = table.reduce((a, b) => a + b, 0);
  model[name] = [...table].map((n) => Math.round(-10 * Math.log(((n + 0.3) / (mass + 0.3 * 729)) * (mass / slips))));
}
writeFileSync(`${out}/errorModel.json`, `${JSON.stringify(model)}\n`);

// What the model does not get right by itself goes on the list, for words that people use.
await esbuild.build({
  entryPoints: ['server/src/lexicon/index.ts'],
  bundle: true,
  platform: 'neutral',
  format: 'esm',
  outfile: 'build/lexicon.mjs',
  logLevel: 'warning',
});
const { createLexicon } = await import(`${pathToFileURL(resolve('build/lexicon.mjs')).href}?${Date.now()}`);
const bytes = readFileSync(`${out}/words.bin`);
const words = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const lexicon = createLexicon({ words, errorModel: model, typos: '' });
const lines = [];
for (const [typo, ...fixes] of training) {
  const wanted = fixes.filter((fix) => lexicon.zipf(fix) > 2 || fix.includes(' '));
  if (wanted.length === 0) continue;
  const isListed = lexicon.hasCommon(typo) || /(.)\1\1/.test(typo);
  const isWrong = lexicon.has(typo) ? !isListed : !wanted.includes(lexicon.suggest(typo, 1)[0]);
  if (isWrong) lines.push([typo, ...wanted.slice(0, 3)].join('\t'));
}
writeFileSync(
  `${out}/typos.txt`,
  `# Typos and their fixes, best first, where the error model would say otherwise or the rules of formation would\n# let them pass. From the words.csv of the project typos, MIT (Copyright Individual\n# contributors), made by scripts/lexicon/errorModel.mjs.\n${lines.sort().join('\n')}\n`,
);

const held = pairs.filter(
  ([typo, fix]) => isHeldOut(typo) && !lexicon.has(typo) && lexicon.has(fix) && lexicon.zipf(fix) > 2.5,
);
const sample = held.filter((_, i) => i % 7 === 0);
const began = performance.now();
const firsts = sample.filter(([typo, ...fixes]) => fixes.includes(lexicon.suggest(typo, 1)[0])).length;
console.log(
  `${lines.length} lines in typos.txt; ${half ? 'held-out' : 'seen'} typos: first suggestion right for ${firsts} of ${sample.length} (${((100 * firsts) / sample.length).toFixed(1)} %), ${((performance.now() - began) / sample.length).toFixed(2)} ms each`,
);
