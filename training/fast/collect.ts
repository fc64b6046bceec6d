// Step 6: what the classifiers learn from: each suspect with its features and whether it is right.
//   node training/fast/run.mjs collect OUT NAME FOLDER     (a folder of manuscripts with known errors, or of clean ones)
// Writes NAME.rows (32-bit floats), NAME.meta.tsv (label, place, what is meant) and NAME.missed (known errors without a right suspect).
import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSubstitutionFinder, SUBSTITUTION_FEATURES } from '../../server/src/context/fast/substitutions.ts';
import { createSurroundings, readSurroundings } from '../../server/src/context/fast/surroundings.ts';
import { createReading, readTokens } from '../../server/src/context/fast/tokens.ts';
import { plaintext } from '../../server/src/manuscript/formats/plaintext.ts';
import { countOpeningMarks, primaryMark } from '../../server/src/manuscript/primaryMark.ts';
import { readParagraph } from '../../server/src/manuscript/read.ts';
import { loadLexicon, loadParts } from './parts.ts';

interface Known {
  start: number;
  end: number;
  text: string;
  fixes: string[];
  kind: string;
}

const [out = '', name = '', folder = ''] = process.argv.slice(2);
const data = loadParts(out);
const lexicon = await loadLexicon();
const find = createSubstitutionFinder(data);
const reading = createReading();
const around = createSurroundings();

const rows = createWriteStream(join(out, `${name}.rows`));
const meta: string[] = [];
const missed: string[] = [];
let words = 0;
const began = performance.now();
let reader = 0;
for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.txt'))) {
  const text = readFileSync(join(folder, file), 'utf8');
  const known = join(folder, file.replace(/txt$/, 'json'));
  const errors: Known[] = existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')).errors : [];
  const primary = primaryMark(countOpeningMarks(text));
  let e = 0;
  const right = new Set<Known>();
  for (const block of plaintext.split(text)) {
    const t = performance.now();
    const paragraph = readParagraph(block.text, block.kind, primary);
    reader += performance.now() - t;
    words += paragraph.words.length;
    readTokens(paragraph, data.vocabulary, reading);
    readSurroundings(paragraph, data.vocabulary, lexicon, around);
    const base = block.source.start;
    while (e < errors.length && errors[e]!.end < base) e++;
    const here: Known[] = [];
    for (let i = e; i < errors.length && errors[i]!.start < base + block.text.length; i++) here.push(errors[i]!);
    find(paragraph, reading, around, lexicon, (suspect) => {
      const { start, end, text: written } = paragraph.words[suspect.word]!;
      const meant = data.vocabulary.words[suspect.meant]!;
      const error = here.find((k) => k.start < base + end && k.end > base + start);
      const fits = error?.fixes.some(
        (fix) => error.start === base + start && fix.toLowerCase().replaceAll('’', "'") === meant,
      );
      if (fits) right.add(error!);
      meta.push(
        `${fits ? 1 : error ? 2 : 0}\t${file}:${base + start}\t${written}\t${meant}\t${suspect.slip}\t${error?.kind ?? ''}\t${paragraph.text.slice(Math.max(0, start - 40), end + 30).replaceAll(/\s/g, ' ')}`,
      );
      rows.write(Buffer.from(suspect.features.slice().buffer));
    });
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
const seconds = (performance.now() - began - reader) / 1000;
console.log(
  `${meta.length} suspects of ${SUBSTITUTION_FEATURES} features in ${words} words; ${missed.length} errors without; ${Math.round(words / seconds)} words/s`,
);
