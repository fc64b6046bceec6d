/** The parts of the fast model as the steps leave them, before they are packed into one file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, type FastData, USES_SCALE } from '../../server/src/context/fast/data.ts';
import { createLexicon } from '../../server/src/lexicon/index.ts';
import type { Lexicon } from '../../server/src/lexicon/types.ts';

const view = (path: string) => {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
};

/** Logarithms of the tokens' counts, in steps of 1 / USES_SCALE. */
export function usesOf(out: string, size: number): Uint8Array {
  const counts = new Float64Array(size);
  for (const id of new Uint16Array(view(join(out, 'tokens.bin')))) counts[id]!++;
  return Uint8Array.from(counts, (n) => Math.round(USES_SCALE * Math.log(Math.max(1, n))));
}

export function loadParts(out: string): FastData {
  const { words, capital } = JSON.parse(readFileSync(join(out, 'vocabulary.json'), 'utf8')) as {
    words: string[];
    capital: number[];
  };
  const settings = join(out, 'settings.json');
  return assemble({
    words,
    capital: Uint8Array.from(capital),
    classOf: new Uint8Array(view(join(out, 'classes.bin'))),
    uses: usesOf(out, words.length),
    groups: {
      from: new Uint32Array(view(join(out, 'groups.from.bin'))),
      ids: new Uint16Array(view(join(out, 'groups.ids.bin'))),
      slips: new Uint8Array(view(join(out, 'groups.slips.bin'))),
    },
    entries: new Uint16Array(view(join(out, 'counts.bin'))),
    pairs: new Uint8Array(view(join(out, 'pairs.bin'))),
    settings: existsSync(settings) ? readFileSync(settings, 'utf8') : '{}',
  });
}

export async function loadLexicon(): Promise<Lexicon> {
  const text = (name: string) => readFileSync(`server/data/lexicon/${name}`, 'latin1');
  return createLexicon({
    words: view('server/data/lexicon/words.bin') as ArrayBuffer,
    errorModel: JSON.parse(text('errorModel.json')),
    typos: text('typos.txt'),
  });
}
