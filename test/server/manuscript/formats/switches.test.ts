import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../../server/src/manuscript/formats/index.ts';
import type { FormatName } from '../../../../server/src/manuscript/types.ts';

const disabled = (source: string, format: FormatName) =>
  formatFor(format)
    .split(source)
    .map((block) => [block.text, block.disabled?.join(' ') ?? '']);

const both = (markdown: string) =>
  [
    ['markdown', markdown],
    ['html', markdown.replace(/^\w+\.$/gm, (line) => `<p>${line}</p>`)],
  ] as const;

describe('comments that switch rules', () => {
  const cases = [
    ['One.\n\n<!-- beta-reader off -->\n\nTwo.\n\nThree.\n\n<!-- beta-reader on -->\n\nFour.', ['', '*', '*', '']],
    ['<!-- beta-reader-disable -->\n\nOne.\n\n<!-- beta-reader-enable -->\n\nTwo.', ['*', '']],
    [
      '<!-- beta-reader off: a/b, c/d -->\n\nOne.\n\n<!-- beta-reader on: a/b -->\n\nTwo.\n\n<!-- beta-reader on -->\n\nThree.',
      ['a/b c/d', 'c/d', ''],
    ],
    ['<!-- beta-reader-disable a/b -->\n\nOne.\n\n<!-- beta-reader-enable a/b -->\n\nTwo.', ['a/b', '']],
    ['<!-- beta-reader ignore -->\n\nOne.\n\nTwo.', ['*', '']],
    ['<!-- beta-reader-disable-next-paragraph a/b -->\n\nOne.\n\nTwo.', ['a/b', '']],
    ['<!-- beta-reader disabled -->\n\nOne.\n\n<!-- a beta-reader off -->\n\nTwo.', ['', '']],
  ] as const;
  for (const [text, expected] of cases)
    for (const [format, source] of both(text))
      it(`hold in ${format}: ${source.replaceAll('\n', ' ')}`, () => {
        expect(disabled(source, format).map(([, rules]) => rules)).toEqual(expected);
      });

  it('inside an HTML paragraph hold from the next one on', () => {
    expect(disabled('<p>One <!-- beta-reader off -->more.</p><p>Two.</p>', 'html')).toEqual([
      ['One more.', ''],
      ['Two.', '*'],
    ]);
  });

  it('are prose in plain text', () => {
    expect(disabled('<!-- beta-reader off -->\n\nOne.', 'plaintext').every(([, rules]) => rules === '')).toBe(true);
  });
});
