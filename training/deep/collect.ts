// Runs the deep model over manuscripts with known errors and writes every suspicion with its features, one a line:
//   node collect.mjs DIST FOLDER... > suspicions.jsonl     (bundled by esbuild; see run.sh)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Calibration, families, toProposal } from '../../server/src/context/deep/decide.ts';
import { createSuspector, type DeepSettings } from '../../server/src/context/deep/deepModel.ts';
import { bounded, countOdds, orderOf } from '../../server/src/context/deep/settle.ts';
import { parseVocabulary } from '../../server/src/context/deep/vocabulary.ts';
import { defaultConfiguration } from '../../server/src/engine/configuration.ts';
import { type Book, createBook } from '../../server/src/engine/facts.ts';
import { createFandomShelf } from '../../server/src/engine/fandoms.ts';
import { createOwnWords } from '../../server/src/engine/ownWords.ts';
import { plaintext } from '../../server/src/manuscript/formats/plaintext.ts';
import { primaryMarkOf } from '../../server/src/manuscript/primaryMark.ts';
import { readParagraph } from '../../server/src/manuscript/read.ts';
import { summarise } from '../../server/src/manuscript/summary.ts';
import type { Paragraph } from '../../server/src/manuscript/types.ts';
import { createKernelSession } from '../../server/src/network/kernelSession.ts';
import { loadResources } from '../../server/src/node/resources.ts';

interface KnownError {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fixes: readonly string[];
  readonly kind: string;
}

const chapterWords = 4000;
const [dist = '', ...folders] = process.argv.slice(2);
const data = join(dist, 'data', 'deep');
const read = (name: string) => readFileSync(join(data, name), 'utf8');
const vocabulary = parseVocabulary(read('pieces.txt'), read('words.tsv'), read('groups.txt'));
const { insertable } = JSON.parse(read('deep.json')) as DeepSettings;
/** Lets every suspicion through. */
const all = { bias: 0, weights: [], threshold: 1e-9 };
const one = Object.fromEntries(families.map((family) => [family, all])) as Calibration['alone'];
const anything: Calibration = { alone: one, together: one };
const session = await createKernelSession(
  readFileSync(join(dist, 'kernels.wasm')),
  readFileSync(join(data, 'deep.bin')),
  insertable.length,
);
const suspect = createSuspector(session, vocabulary, insertable);
const { lexicon, context } = await loadResources(join(data, '..'), {
  configuration: defaultConfiguration,
  deep: false,
  log: console.error,
});
const isUnknown = (text: string) => /^[\p{L}'’]+$/u.test(text) && !lexicon.has(text);
for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const errors = (
      JSON.parse(readFileSync(join(folder, file.replace(/txt$/, 'json')), 'utf8')) as { errors: KnownError[] }
    ).errors;
    const blocks = plaintext.split(text);
    const primary = primaryMarkOf(blocks);
    const paragraphs = blocks.map((block) => readParagraph(block.text, block.kind, primary));
    const found = await suspect(paragraphs);
    const met = new Set<KnownError>();
    const chapters = chaptersOf(paragraphs);
    found.forEach((list, i) => {
      const offset = blocks[i]!.source.start;
      // What the fast model would report, and whether the network doubts it too: see engine/deepFindings.ts.
      for (const { kind, start, end } of context?.propose(paragraphs[i]!, lexicon) ?? []) {
        const [a, b] = [start + offset, end + offset];
        if (kind !== 'apostrophe' && isUnknown(text.slice(a, b))) continue;
        const doubted = list.find((one) => one.start < end && start < one.end);
        const error = errors.find((e) => (e.start === e.end ? Math.abs(a - e.start) < 12 : a < e.end && e.start < b));
        const told = { fast: kind, wrong: error !== undefined, odds: doubted?.features[0] };
        console.log(JSON.stringify({ folder, file, ...told, around: text.slice(Math.max(0, a - 40), b + 30) }));
      }
      for (const suspicion of list) {
        const { start, end, family, features, judged } = suspicion;
        const [a, b] = [start + offset, end + offset];
        const written = text.slice(a, b);
        // Such a word is the spelling rule's.
        if (family !== 'apostrophe' && family !== 'insert' && isUnknown(written)) continue;
        const proposal = toProposal(suspicion, anything, vocabulary)!;
        const odds = context && countOdds(paragraphs[i]!, proposal, context);
        const order = odds ? orderOf(proposal, odds) : proposal.odds.map((_, k) => k);
        const replacements = order.map((k) => proposal.replacements[k]!);
        const error = errors.find((e) => (e.start === e.end ? Math.abs(a - e.start) < 12 : a < e.end && e.start < b));
        if (error) met.add(error);
        const fixed =
          error !== undefined &&
          replacements.findIndex(
            (r) =>
              text.slice(Math.min(a, error.start), a) + r + text.slice(b, Math.max(b, error.end)) ===
              text.slice(Math.min(a, error.start), error.start) +
                error.fixes[0] +
                text.slice(error.end, Math.max(b, error.end)),
          );
        console.log(
          JSON.stringify({
            folder,
            file,
            a,
            b,
            family,
            slip: judged.candidates[0]?.slip,
            features: features.map((v) => Number(v.toFixed(3))),
            counts: odds && bounded(odds[order[0]!]!),
            text: written,
            replacements,
            kind: error?.kind,
            fixed: error === undefined ? undefined : fixed,
            key: error && `${file}:${error.start}`,
            times: chapters[i]!.uses(judged.token.folded),
            bare: chapters[i]!.isBare(judged.token.folded),
            modernity: chapters[i]!.modernity(),
            name: /^\p{Lu}/u.test(judged.token.text),
            around: `${text.slice(Math.max(0, a - 50), a)}[${text.slice(a, b)}]${text.slice(b, b + 40)}`.replaceAll(
              '\n',
              ' ',
            ),
          }),
        );
      }
    });
    for (const error of errors)
      if (!met.has(error) && !isUnknown(error.text))
        console.log(
          JSON.stringify({ folder, file, missed: true, kind: error.kind, text: error.text, fixes: error.fixes }),
        );
    console.log(JSON.stringify({ folder, file, words: text.split(/\s+/).filter(Boolean).length }));
  }
}

/** For each paragraph the chapter it stands in, as a book: a writer checks a chapter more often than a book. */
function chaptersOf(paragraphs: readonly Paragraph[]): Book[] {
  let words = chapterWords;
  let chapter = newBook();
  return paragraphs.map((paragraph) => {
    if (words >= chapterWords) {
      words = 0;
      chapter = newBook();
    }
    words += paragraph.words.length;
    chapter.add(summarise(paragraph));
    return chapter;
  });
}

function newBook(): Book {
  return createBook(lexicon, createOwnWords(lexicon, createFandomShelf(undefined), []));
}
