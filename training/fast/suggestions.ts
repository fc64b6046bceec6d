// Calibrates how far the context decides the order of spelling suggestions (server/src/rules/typos/spelling.ts).
//   node training/fast/run.mjs suggestions OUT FOLDER      (FOLDER: manuscripts with known errors)
// Prints, for each weight of the context, how often the first suggestion is right.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFastModel } from '../../server/src/context/fast/fastModel.ts';
import { plaintext } from '../../server/src/manuscript/formats/plaintext.ts';
import { primaryMarkOf } from '../../server/src/manuscript/primaryMark.ts';
import { readParagraph } from '../../server/src/manuscript/read.ts';
import { loadLexicon } from './parts.ts';

const [, folder = ''] = process.argv.slice(2);
const lexicon = await loadLexicon();
const file = readFileSync('server/data/context/fast.bin');
const model = createFastModel(new Uint8Array(file).buffer);
const cases: { right: number; scores: number[] }[] = [];
for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.txt'))) {
  const text = readFileSync(join(folder, name), 'utf8');
  const { errors } = JSON.parse(readFileSync(join(folder, name.replace(/txt$/, 'json')), 'utf8')) as {
    errors: { start: number; text: string; fixes: string[] }[];
  };
  const at = new Map(errors.map((error) => [error.start, error]));
  const blocks = plaintext.split(text);
  const primary = primaryMarkOf(blocks);
  for (const block of blocks) {
    const paragraph = readParagraph(block.text, block.kind, primary);
    paragraph.words.forEach((word, i) => {
      const error = at.get(word.start + block.source.start);
      if (error?.text !== word.text || lexicon.has(word.text)) return;
      const suggestions = lexicon.suggest(word.text, 8);
      cases.push({
        right: suggestions.findIndex((suggestion) => error.fixes.includes(suggestion)),
        scores: model.score(paragraph, i, i + 1, suggestions),
      });
    });
  }
}
const within = cases.filter(({ right }) => right >= 0).length;
console.log(`${cases.length} misspellings, ${within} with the right word among the suggestions`);
for (const penalty of [0.2, 0.4, 0.7, 1])
  console.log(
    penalty,
    [0, 0.1, 0.2, 0.35, 0.5, 0.8, 1.2]
      .map((weight) => {
        const right = cases.filter((item) => {
          const ranked = item.scores.map((score, rank) => weight * score - penalty * rank);
          return item.right >= 0 && ranked.indexOf(Math.max(...ranked)) === item.right;
        }).length;
        return `${weight}: ${((100 * right) / cases.length).toFixed(1)}`;
      })
      .join('  '),
  );
