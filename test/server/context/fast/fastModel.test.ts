import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCandidateFinder, Slip } from '../../../../server/src/context/fast/candidates.ts';
import { readFastData } from '../../../../server/src/context/fast/data.ts';
import { createFastModel } from '../../../../server/src/context/fast/fastModel.ts';
import {
  createReading,
  FIRST_WORD,
  gapToken,
  readTokens,
  Token,
  tokenFormsIn,
} from '../../../../server/src/context/fast/tokens.ts';
import { readParagraph } from '../../../../server/src/manuscript/read.ts';
import { testResources } from '../../resources.ts';

const file = new Uint8Array(readFileSync(resolve('server/data/context/fast.bin'))).buffer;
const data = readFastData(file);
const { lexicon } = await testResources();
const model = createFastModel(file);
const read = (text: string) => readParagraph(text, 'prose', 'double');
const propose = (text: string) =>
  model.propose(read(text), lexicon).map(({ kind, start, end, replacements }) => ({
    kind,
    written: text.slice(start, end),
    meant: replacements[0],
  }));

describe('the file', () => {
  it('is refused when it is cut short or of another kind', () => {
    expect(() => createFastModel(file.slice(0, 1000))).toThrow(/cut short/);
    expect(() => createFastModel(new ArrayBuffer(8))).toThrow(/damaged/);
    expect(() => createFastModel(new Uint8Array(4000).fill(7).buffer)).toThrow(/damaged/);
  });
});

describe('tokens', () => {
  it('give marks between words one token, and space none', () => {
    expect(gapToken('a b', 1, 2)).toBe(0);
    expect(gapToken('a, b', 1, 3)).not.toBe(gapToken('a. b', 1, 3));
    expect(gapToken('said, “b', 4, 7)).not.toBe(gapToken('said, b', 4, 6));
  });

  it('tell names, numbers and words that were not counted', () => {
    const reading = createReading();
    readTokens(read('Then Zephra bought 12 quillaxes.'), tokenFormsIn(data.vocabulary), reading);
    const at = (word: number) => reading.tokens[reading.places[word]!]!;
    expect(at(0)).toBeGreaterThanOrEqual(FIRST_WORD);
    expect([at(1), at(3), at(4)]).toEqual([Token.name, Token.number, Token.unknownS]);
    expect([...reading.tokens.subarray(0, 2)]).toEqual([Token.edge, Token.edge]);
  });
});

describe('candidates', () => {
  const candidatesOf = createCandidateFinder(data);
  const meantBy = (word: string) => {
    const { ids, slips } = candidatesOf(word);
    return new Map(Array.from(ids, (id, i) => [data.vocabulary.words[id]!, slips[i]!]));
  };

  it.each([
    ['chocked', 'choked', Slip.extraLetter],
    ['feild', 'field', Slip.swapped],
    ['hose', 'horse', Slip.missingLetter],
    ['wirl', 'girl', Slip.otherLetter],
    ['wharf', 'what', undefined],
    ['taking', 'taken', Slip.form],
    ['their', 'there', Slip.small],
    ['hymn', 'him', Slip.sound],
  ])('of %s: %s', (written, meant, slip) => {
    expect(meantBy(written).get(meant)).toBe(slip);
  });

  it('never hold the word itself', () => {
    for (const word of ['the', 'a', 'horse', 'letter', 'its']) expect(meantBy(word).has(word)).toBe(false);
  });
});

describe('proposals', () => {
  it('mend a slip that is a word', () => {
    expect(propose('He opened the doer and walked into the room.')).toEqual([
      { kind: 'real-word', written: 'doer', meant: 'door' },
    ]);
  });

  it('leave good prose alone', () => {
    for (const text of [
      'He opened the door and walked into the room.',
      '“I don’t know what you mean,” she said, and turned away from the window.',
      'The old man had been there before, and he knew the way.',
    ])
      expect(propose(text)).toEqual([]);
  });

  it('leave to the spelling rule what no dictionary has, and tell it what was meant', () => {
    const paragraph = read('She looked at him wtih a smile.');
    expect(model.propose(paragraph, lexicon)).toEqual([]);
    expect(model.likely(paragraph, 4, lexicon)[0]).toBe('with');
  });

  it('tell words that no book has side by side, and two that are nearly always one', () => {
    const strangers = (text: string) => {
      const paragraph = read(text);
      return model
        .strangers(paragraph, lexicon)
        .map((i) => `${paragraph.words[i]!.text} ${paragraph.words[i + 1]!.text}`);
    };
    expect(strangers('It was all finis hed by noon.')).toEqual(['all finis', 'finis hed', 'hed by']);
    expect(strangers('He opened her note book, and read.')).toContain('note book');
    expect(strangers('He opened the door and walked into the room.')).toEqual([]);
    // A mark lies between.
    expect(strangers('It was all finis, hed by noon.')).not.toContain('finis hed');
    // Whatever is asked of another paragraph in between.
    const paragraph = read('It was all finis hed by noon.');
    const alone = model.strangers(paragraph, lexicon);
    model.score(read('Something else stood here, and it was longer than that.'), 0, 1, ['nothing']);
    expect(model.strangers(paragraph, lexicon)).toEqual(alone);
  });

  it('depend on the paragraph alone, whatever was read before', () => {
    const text = 'He opened the doer and walked into the room.';
    const first = propose(text);
    propose('Something else stood here, and it was longer than that.');
    expect(propose(text)).toEqual(first);
  });

  it('lie within the paragraph, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const paragraph = read(text);
        for (const { start, end, replacements } of model.propose(paragraph, lexicon)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(replacements.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('scores what fits above what does not', () => {
  const paragraph = read('She looked at him with a smile.');
  const [smile, mile] = model.score(paragraph, 6, 7, ['smile', 'mile']);
  expect(smile!).toBeGreaterThan(mile!);
  const [two, wrong] = model.score(paragraph, 2, 4, ['at him', 'at hymn']);
  expect(two!).toBeGreaterThan(wrong!);
});
