import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import { blocksIn } from '../../../server/src/engine/seen.ts';
import { formatFor } from '../../../server/src/manuscript/formats/index.ts';
import { sourceText } from '../../../server/src/manuscript/sourceText.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

const proofreader = createProofreader({
  rules,
  resources: await testResources(),
  configuration: defaultConfiguration,
});
/** Forty paragraphs on every second line, each with a word too many; the names are those of the story. */
const story = Array.from({ length: 40 }, (_, i) => `Paragraph ${i} swung on the the hinge, and Kaelith saw it.`);
const lineOf = (paragraph: number) => 2 * paragraph;

describe('what the writer sees', () => {
  it('is told by lines', () => {
    const split = formatFor('html').follow(sourceText('<p>One.</p>\n\n<p>Two,\ntwo.</p>\n\n\n<p>Three.</p>\n'));
    expect(split.blocks).toHaveLength(3);
    const seen = (...lines: (readonly [number, number])[]) =>
      blocksIn(
        split,
        lines.map(([first, end]) => ({ first, end })),
      );
    expect(seen([0, 1])).toEqual([0]);
    expect(seen([2, 3])).toEqual([1]);
    expect(seen([3, 4])).toEqual([1]);
    expect(seen([3, 7])).toEqual([1, 2]);
    expect(seen([6, 90])).toEqual([2]);
    expect(seen([6, 7], [0, 3])).toEqual([0, 1, 2]);
    expect(seen([90, 99])).toEqual([2]);
    expect(seen()).toEqual([]);
  });

  it('is checked first, and shown before the rest is', () => {
    const manuscript = proofreader.open(story.join('\n\n'), 'plaintext');
    proofreader.see(manuscript, [{ first: lineOf(30), end: lineOf(32) }]);
    expect(proofreader.preview(manuscript)).toBeUndefined();
    let paragraphs = 0;
    expect(proofreader.check(manuscript, () => ++paragraphs === 2)).toBe(false);
    const early = proofreader.preview(manuscript);
    expect(early?.map(({ anchor, diagnostics }) => [anchor, ...diagnostics.map(({ ruleId }) => ruleId)])).toEqual([
      [lineOf(30), 'typos/repeated-word'],
      [lineOf(31), 'typos/repeated-word'],
    ]);
  });

  it('is told without what the rest of the story may know better', () => {
    // Until the whole is read, the name is a word that nobody knows.
    const manuscript = proofreader.open(['Then the Kaelith came.', ...story].join('\n\n'), 'plaintext');
    proofreader.see(manuscript, [{ first: 0, end: 1 }]);
    let paragraphs = 0;
    proofreader.check(manuscript, () => ++paragraphs === 1);
    expect(proofreader.preview(manuscript)).toEqual([]);
  });

  it('may change while the rest is checked', () => {
    const manuscript = proofreader.open(story.join('\n\n'), 'plaintext');
    let paragraphs = 0;
    proofreader.check(manuscript, () => ++paragraphs === 3);
    proofreader.see(manuscript, [{ first: lineOf(20), end: lineOf(21) }]);
    paragraphs = 0;
    proofreader.check(manuscript, () => ++paragraphs === 1);
    expect(proofreader.preview(manuscript)?.map(({ anchor }) => anchor)).toEqual([lineOf(20)]);
    proofreader.check(manuscript);
    expect(proofreader.diagnostics(manuscript)).toHaveLength(story.length);
  });
});
