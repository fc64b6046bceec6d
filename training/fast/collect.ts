// Step 6: what the classifiers learn from: each suspect with its features and whether it is right.
//   node training/fast/run.mjs collect OUT NAME FOLDER     [missing]   (manuscripts with known errors, or clean ones)
// Writes NAME.rows (32-bit floats), NAME.meta.tsv (label, place, what is meant) and NAME.missed (known errors without a right suspect).
import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuns, readRuns } from '../../server/src/context/fast/evidence.ts';
import { createGapFinder, missingForm } from '../../server/src/context/fast/insertions.ts';
import { createSubstitutionFinder } from '../../server/src/context/fast/substitutions.ts';
import { createSurroundings, readSurroundings } from '../../server/src/context/fast/surroundings.ts';
import { createReading, readTokens, tokenFormsIn } from '../../server/src/context/fast/tokens.ts';
import { plaintext } from '../../server/src/manuscript/formats/plaintext.ts';
import { primaryMarkOf } from '../../server/src/manuscript/primaryMark.ts';
import { readParagraph } from '../../server/src/manuscript/read.ts';
import { loadLexicon, loadParts } from './parts.ts';

interface Known {
  start: number;
  end: number;
  text: string;
  fixes: string[];
  kind: string;
}

const [out = '', name = '', folder = '', proposer = 'substitution'] = process.argv.slice(2);
const data = loadParts(out);
const lexicon = await loadLexicon();
const { words: list } = data.vocabulary;
const findSubstitutions = createSubstitutionFinder(data);
const findGaps = createGapFinder(data);
const reading = createReading();
const formsOf = tokenFormsIn(data.vocabulary);
const runs = createRuns();
const around = createSurroundings();

const rows = createWriteStream(join(out, `${name}.rows`));
const meta: string[] = [];
const missed: string[] = [];
let words = 0;
let spent = 0;
for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.txt'))) {
  const text = readFileSync(join(folder, file), 'utf8');
  const known = join(folder, file.replace(/txt$/, 'json'));
  const errors: Known[] = existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')).errors : [];
  const blocks = plaintext.split(text);
  const primary = primaryMarkOf(blocks);
  let e = 0;
  // How often the book uses the word: authors repeat what they mean.
  const uses = new Map<string, number>();
  for (const [word] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[a-z']+/g))
    uses.set(word, (uses.get(word) ?? 0) + 1);
  const right = new Set<Known>();
  for (const block of blocks) {
    const paragraph = readParagraph(block.text, block.kind, primary);
    words += paragraph.words.length;
    const base = block.source.start;
    while (e < errors.length && errors[e]!.end < base) e++;
    const here: Known[] = [];
    for (let i = e; i < errors.length && errors[i]!.start < base + block.text.length; i++) here.push(errors[i]!);
    const note = (
      at: number,
      meant: string,
      slip: number,
      features: Float32Array,
      error: Known | undefined,
      fits: boolean,
    ) => {
      const { start, end, text: written, norm } = paragraph.words[at]!;
      if (fits) right.add(error!);
      meta.push(
        `${fits ? 1 : error ? 2 : 0}\t${file}:${base + start}\t${written}\t${meant}\t${slip}\t${error?.kind ?? ''}\t${lexicon.has(written) ? 1 : 0}\t${uses.get(norm) ?? 0}\t${paragraph.text.slice(Math.max(0, start - 40), end + 30).replaceAll(/\s/g, ' ')}`,
      );
      rows.write(Buffer.from(features.slice().buffer));
    };
    const began = performance.now();
    readTokens(paragraph, formsOf, reading);
    readRuns(data, reading, runs);
    readSurroundings(paragraph, reading, lexicon, around);
    if (proposer === 'substitution')
      findSubstitutions(paragraph, reading, runs, around, lexicon, ({ word, meant, slip, features }) => {
        const { start, end } = paragraph.words[word]!;
        const error = here.find((k) => k.start < base + end && k.end > base + start);
        const fits = error?.fixes.some(
          (fix) => error.start === base + start && fix.toLowerCase().replaceAll('’', "'") === list[meant],
        );
        note(word, list[meant]!, slip, features, error, fits ?? false);
      });
    else
      findGaps(paragraph, reading, runs, around, lexicon, ({ word, missing, features }) => {
        const { start, text: after } = paragraph.words[word]!;
        const before = paragraph.words[word - 1]!;
        const error = here.find((k) => k.start <= base + start + 1 && k.end >= base + before.end);
        const meant = missingForm(missing, after, lexicon);
        const fits = error?.start === error?.end && error?.fixes.some((fix) => fix.trim() === meant);
        note(word, meant, 0, features, error, fits ?? false);
      });
    spent += performance.now() - began;
  }
  for (const error of errors)
    if (!right.has(error))
      missed.push(
        `${error.kind}\t${error.text}\t${error.fixes[0]}\t${text.slice(error.start - 40, error.end + 30).replaceAll(/\s/g, ' ')}`,
      );
}
rows.end();
writeFileSync(join(out, `${name}.meta.tsv`), `${meta.join('\n')}\n`);
writeFileSync(join(out, `${name}.missed`), `${missed.join('\n')}\n`);
console.log(
  `${name}: ${meta.length} suspects in ${words} words; ${missed.length} errors without; ${Math.round((1000 * words) / spent)} words/s`,
);
