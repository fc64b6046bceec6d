import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Our own manuscripts, as stuff to mutate. */
export function ownManuscripts(): string[] {
  const folder = 'test/manuscripts';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt|html|fountain)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
