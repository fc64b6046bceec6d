/** Reads the books of a folder as the proofreader reads manuscripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plaintext } from '../../server/src/manuscript/formats/plaintext.ts';
import { primaryMarkOf } from '../../server/src/manuscript/primaryMark.ts';
import { readParagraph } from '../../server/src/manuscript/read.ts';
import type { Paragraph } from '../../server/src/manuscript/types.ts';

/** Of `corpus/train`: kept out of the counts, so that the classifiers are trained on authors whom the counts do not know. */
export const heldOut: readonly string[] = [
  'anthony-berkeley_the-poisoned-chocolates-case.txt',
  'e-nesbit_five-children-and-it.txt',
  'earl-derr-biggers_the-chinese-parrot.txt',
  'earl-derr-biggers_the-house-without-a-key.txt',
  'henry-kuttner_short-fiction.txt',
  'james-joyce_dubliners.txt',
  'rafael-sabatini_captain-blood.txt',
  'willa-cather_one-of-ours.txt',
  'zane-grey_riders-of-the-purple-sage.txt',
];

export function booksIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

export function readBook(folder: string, name: string): Paragraph[] {
  return readText(readFileSync(join(folder, name), 'utf8'));
}

export function readText(text: string): Paragraph[] {
  const blocks = plaintext.split(text);
  const primary = primaryMarkOf(blocks);
  return blocks.map((block) => readParagraph(block.text, block.kind, primary));
}
