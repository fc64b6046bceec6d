import { readFileSync } from 'node:fs';
import { createFastModel } from '../../server/src/context/fast/fastModel.ts';
import { readBook } from './books.ts';
import { loadLexicon } from './parts.ts';

const lexicon = await loadLexicon();
const f = new Uint8Array(readFileSync('server/data/context/fast.bin')).buffer;
const cpu = () => {
  const u = process.cpuUsage();
  return (u.user + u.system) / 1000;
};
for (let i = 0; i < 3; i++) {
  const t = cpu(),
    w = performance.now();
  createFastModel(f);
  console.log('load ms cpu', (cpu() - t).toFixed(0), 'wall', (performance.now() - w).toFixed(0));
}
const model = createFastModel(f);
const ps = [
  'margery-allingham_the-crime-at-black-dudley.txt',
  'andre-norton_plague-ship.txt',
  'dorothy-l-sayers_strong-poison.txt',
].flatMap((n) => readBook('/work/shared/corpus/dev', n));
const n = ps.reduce((s, p) => s + p.words.length, 0);
for (let r = 0; r < 4; r++) {
  const t = cpu();
  for (const p of ps) model.propose(p, lexicon);
  const d = cpu() - t;
  console.log(n, 'words', Math.round((n / d) * 1000), 'words/s CPU', ((d * 1000) / n).toFixed(2), 'us/word');
}
