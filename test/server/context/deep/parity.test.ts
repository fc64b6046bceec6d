import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCandidates } from '../../../../server/src/context/deep/candidates.ts';
import { caseOf, segment } from '../../../../server/src/context/deep/segment.ts';
import { parseVocabulary } from '../../../../server/src/context/deep/vocabulary.ts';
import { cutWindows } from '../../../../server/src/context/deep/windows.ts';
import { createWordPiece } from '../../../../server/src/context/deep/wordPiece.ts';

interface Expected {
  sentences: {
    text: string;
    tokens: { text: string; folded: string; case: number; pieces: number[]; candidates: [string, number][] | null }[];
  }[];
  windows: { text: string; cuts: [number, number][] };
}

const data = 'server/data/deep';
const read = (name: string) => readFileSync(`${data}/${name}`, 'utf8');
const expected = JSON.parse(readFileSync('test/server/context/deep/parity.json', 'utf8')) as Expected;

describe.skipIf(!existsSync(`${data}/words.tsv`))('the deep layer reads as it was trained', () => {
  const vocabulary = parseVocabulary(read('pieces.txt'), read('words.tsv'), read('groups.txt'));
  const wordPiece = createWordPiece(vocabulary.pieces);
  const candidates = createCandidates(vocabulary);

  it.each(expected.sentences)('$text', ({ text, tokens }) => {
    const got = segment(text).map((token, i) => ({
      text: token.text,
      folded: token.folded,
      case: caseOf(token),
      pieces: [...wordPiece.pieces(token.folded)],
      candidates: tokens[i]?.candidates ? candidates.of(token.folded).map(({ form, slip }) => [form, slip]) : null,
    }));
    expect(got).toEqual(tokens);
  });

  it('cuts long paragraphs at the same places', () => {
    const { text, cuts } = expected.windows;
    expect(cutWindows(segment(text), wordPiece).map(({ first, end }) => [first, end])).toEqual(cuts);
  });
});
