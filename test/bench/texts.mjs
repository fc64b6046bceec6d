// Manuscripts of any length for measuring: published fiction from ../shared where it is there, else our own test
// manuscripts with their paragraphs put together anew, so that hardly two are alike.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..');
const shared = process.env.BETA_READER_SHARED ?? join(root, '..', 'shared');
const corpus = join(shared, 'corpus', 'train');

export const wordCount = (text) => text.match(/\S+/g)?.length ?? 0;

/** A generator of numbers in [0, 1) that gives the same ones in every run. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the texts are made of, in words for the report. */
export const origin = existsSync(corpus) ? 'published fiction' : 'the test manuscripts, recombined';

/** A manuscript with errors, for cold starts. */
export const sample = existsSync(join(shared, 'sample', 'gone-away.txt'))
  ? join(shared, 'sample', 'gone-away.txt')
  : join(root, 'test', 'manuscripts', 'the-lamp-keepers.md');

/** Paragraphs of at least so many words in all; another `seed` gives others. */
export function paragraphs(words, seed = 1) {
  const found = [];
  let count = 0;
  const take = (paragraph) => {
    found.push(paragraph);
    count += wordCount(paragraph);
    return count >= words;
  };
  if (existsSync(corpus)) {
    const files = readdirSync(corpus).sort();
    if (seed > 1) files.reverse();
    for (const file of files)
      for (const line of readFileSync(join(corpus, file), 'utf8').split('\n'))
        if (line.trim() !== '' && take(line.trim())) return found;
    return found;
  }
  const own = readdirSync(join(root, 'test', 'manuscripts'), { recursive: true })
    .filter((name) => name.endsWith('.clean.md') || name.startsWith('clean'))
    .flatMap((name) =>
      /\.(md|txt)$/.test(name) ? [readFileSync(join(root, 'test', 'manuscripts', name), 'utf8')] : [],
    )
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /^["“\p{Lu}][^*_#>`[\]<]+$/u.test(text));
  const spoken = own.filter((text) => /["“]/.test(text));
  const sentences = own
    .filter((text) => !/["“”‘]/.test(text))
    .flatMap((text) => text.match(/[^.!?]+[.!?]+(?=\s|$)/g) ?? [])
    .map((sentence) => sentence.trim());
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  for (;;) {
    const some = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(sentences)).join(' ');
    if (take(random() < 0.5 ? `${pick(spoken)} ${some}` : some)) return found;
  }
}

/** Another book, which every tool checks before it is measured, so that its code is compiled and its caches are filled. */
export const warmUpText = () => paragraphs(100_000, 2).join('\n\n');

/** What the command line finds in a text, fast layer alone. */
function check(text) {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist', 'cli.js'), 'check', '--layers', 'fast', '--format', 'json', '--as', 'plaintext', '-'],
    { input: text, maxBuffer: 1 << 30, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The command line failed: ${stderr}`);
  return JSON.parse(stdout).files[0].diagnostics;
}

/** A text of about so many words in which nothing is found, made of the paragraphs given. */
export function cleanText(words, from = paragraphs(words * 1.6)) {
  let kept = from;
  for (let round = 0; round < 8; round++) {
    const text = kept.join('\n\n');
    const places = check(text).map(({ start }) => start);
    if (places.length === 0) {
      const cut = firstWords(kept, words);
      if (cut.length === kept.length) return text;
      kept = cut;
      continue;
    }
    let at = 0;
    let next = 0;
    kept = kept.filter((paragraph) => {
      const end = at + paragraph.length + 2;
      let hit = false;
      while (next < places.length && places[next] < end) {
        hit = true;
        next++;
      }
      at = end;
      return !hit;
    });
  }
  // A finding or two may be left, for what a book is told depends on all of it.
  return firstWords(kept, words).join('\n\n');
}

function firstWords(list, words) {
  let count = 0;
  const end = list.findIndex((paragraph) => {
    count += wordCount(paragraph);
    return count >= words;
  });
  return end < 0 ? list : list.slice(0, end + 1);
}

/** Slips as drafts have them; each is found wherever it is made. */
const slips = [
  [/\b(the|and|to|of|in) (?=[a-z])/, '$1 $1 '],
  [/\b(d|w)on['’]t\b/, '$1ont'],
  [/, (?=[a-z])/, ' , '],
  [/([a-z]), (?=[a-z])/, '$1,'],
  [/\bwith\b/, 'wiht'],
  [/\bfrom\b/, 'form'],
  [/\bbefore\b/, 'befoer'],
  [/\. (?=[A-Z])/, '.'],
];

/** The text with `rate` slips in each thousand words. */
export function draftOf(text, rate) {
  const random = seeded(2);
  const list = text.split('\n\n');
  let owed = 0;
  return list
    .map((paragraph) => {
      owed += (wordCount(paragraph) * rate) / 1000;
      let slipped = paragraph;
      for (let tries = 0; owed >= 1 && tries < 12; tries++) {
        const [pattern, replacement] = slips[Math.floor(random() * slips.length)];
        const from = Math.floor(random() * slipped.length);
        const tail = slipped.slice(from).replace(pattern, replacement);
        if (tail === slipped.slice(from)) continue;
        slipped = slipped.slice(0, from) + tail;
        owed--;
      }
      return slipped;
    })
    .join('\n\n');
}
