import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../server/src/manuscript/formats/index.ts';
import { readParagraph } from '../../../server/src/manuscript/read.ts';
import { summarise } from '../../../server/src/manuscript/summary.ts';
import type { PrimaryMark } from '../../../server/src/manuscript/types.ts';

/** Text that looks like a manuscript gone wrong: words, marks and markup in any order. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '“',
          '”',
          '‘',
          '’',
          '«',
          ' ',
          '\n',
          '\r\n',
          '\n\n',
          '.',
          ',',
          '...',
          '…',
          '—',
          '--',
          '!',
          '?',
          '*',
          '**',
          '_',
        ],
        ...[
          '# ',
          '> ',
          '- ',
          '`',
          '<!--',
          '-->',
          '&amp;',
          '\\',
          '[',
          '](',
          ')',
          'she said',
          'Harry',
          'Mr.',
          'a.m.',
          "'tis",
          '\0',
          '\ud800',
          '\u200b',
        ],
      ),
      fc.constantFrom(
        ...'he she said asked Harry the of and to softly never was had came young went on in put told her him it again'
          .split(' ')
          .map((word) => ` ${word} `),
        ...['"Go," ', '," ', '." ', ' "'],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const inside = (text: string, range: { start: number; end: number }) =>
  range.start >= 0 && range.start <= range.end && range.end <= text.length;

describe('reading any string', () => {
  it('keeps every offset in range and in order', () => {
    fc.assert(
      fc.property(scraps, fc.constantFrom<PrimaryMark>('double', 'single'), (text, primary) => {
        const paragraph = readParagraph(text, 'prose', primary);
        let end = 0;
        for (const word of paragraph.words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(inside(text, word)).toBe(true);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.sentence).toBeLessThan(paragraph.sentences.length);
          end = word.end;
        }
        end = 0;
        let words = 0;
        for (const sentence of paragraph.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(inside(text, sentence)).toBe(true);
          expect(sentence.firstWord).toBe(words);
          words = sentence.endWord;
          end = sentence.end;
        }
        expect(words).toBe(paragraph.words.length);
        for (const quotation of paragraph.quotations) {
          expect(inside(text, quotation.inner)).toBe(true);
          if (quotation.close !== undefined) expect(quotation.close).toBeGreaterThan(quotation.open);
          for (const side of [quotation.before, quotation.after]) {
            if (side.kind === 'none') continue;
            expect(inside(text, side.range)).toBe(true);
            if (side.kind === 'tag') {
              expect(inside(text, side.tag)).toBe(true);
              expect(inside(text, side.tag.subject)).toBe(true);
              expect(side.tag.verb.end).toBeLessThanOrEqual(side.tag.end);
            }
          }
        }
        summarise(paragraph);
      }),
      { numRuns: 1500 },
    );
  });

  it('splits into blocks whose extents ascend and whose prose maps back', () => {
    fc.assert(
      fc.property(scraps, fc.constantFrom('plaintext' as const, 'markdown' as const), (source, name) => {
        let end = 0;
        for (const block of formatFor(name).split(source)) {
          expect(block.source.start).toBeGreaterThanOrEqual(end);
          expect(inside(source, block.source)).toBe(true);
          end = block.source.end;
          if (!block.map) {
            expect(source.slice(block.source.start, block.source.end)).toBe(block.text);
            continue;
          }
          let at = block.source.start;
          for (let i = 0; i <= block.text.length; i++) {
            const before = block.map.toSource(i, 'before');
            const after = block.map.toSource(i, 'after');
            expect(before).toBeGreaterThanOrEqual(at);
            expect(after).toBeGreaterThanOrEqual(before);
            expect(after).toBeLessThanOrEqual(block.source.end);
            at = before;
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
