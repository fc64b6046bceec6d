// Last step: the parts in one file.  node training/fast/run.mjs pack OUT FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFastData } from '../../server/src/context/fast/data.ts';
import { usesOf } from './parts.ts';

const [out = '', file = ''] = process.argv.slice(2);
const { words, capital } = JSON.parse(readFileSync(join(out, 'vocabulary.json'), 'utf8')) as {
  words: string[];
  capital: number[];
};
const part = (name: string) => new Uint8Array(readFileSync(join(out, name)));
const bytes = writeFastData({
  words: new Uint8Array(Buffer.from(words.join('\n'), 'latin1')),
  capital: Uint8Array.from(capital),
  classes: part('classes.bin'),
  uses: usesOf(out, words.length),
  groupsFrom: part('groups.from.bin'),
  groupsIds: part('groups.ids.bin'),
  groupsSlips: part('groups.slips.bin'),
  counts: part('counts.bin'),
  pairs: part('pairs.bin'),
  settings: part('settings.json'),
});
writeFileSync(file, bytes);
console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
