import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../server/src/manuscript/formats/html.ts';
import type { Block } from '../../../../server/src/manuscript/types.ts';

const sourceOf = (source: string, block: Block, from: number, to: number) =>
  block.map
    ? source.slice(block.map.toSource(from, 'after'), block.map.toSource(to, 'before'))
    : source.slice(block.source.start + from, block.source.start + to);

describe('HTML manuscripts', () => {
  it('are split at paragraphs, rules and double line breaks', () => {
    const source = '<h2>One</h2>\n<p>It rained.</p>\n<hr />\n<p>First line<br>second line<br><br>third</p>';
    expect(html.split(source).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'One'],
      ['prose', 'It rained.'],
      ['sceneBreak', '<hr />'],
      ['prose', 'First line\nsecond line'],
      ['prose', 'third'],
    ]);
  });

  it('map each word of the prose to its place, past tags and entities', () => {
    const source = '<p>&ldquo;I <em>really</em> don&#8217;t,&rdquo; she&nbsp;said.</p>';
    const [block] = html.split(source);
    expect(block!.text).toBe('“I really don’t,” she\u00a0said.');
    for (const word of ['really', 'she', 'said'])
      expect(sourceOf(source, block!, block!.text.indexOf(word), block!.text.indexOf(word) + word.length)).toBe(word);
    const at = block!.text.indexOf('’');
    expect(sourceOf(source, block!, at, at + 1)).toBe('&#8217;');
  });

  it('withhold an edit across a tag', () => {
    const [block] = html.split('<p>one <b>two</b> three</p>');
    const at = block!.text.indexOf('two');
    expect(block!.map!.isContiguous({ start: at, end: at + 3 })).toBe(true);
    expect(block!.map!.isContiguous({ start: at, end: at + 6 })).toBe(false);
  });

  it('skip scripts, styles, code and comments', () => {
    const source = '<style>p{}</style><p>Yes<!-- no --></p><pre>code</pre><script>"x"</script>';
    expect(html.split(source).map(({ text }) => text)).toEqual(['Yes']);
  });

  it('never fail, and every offset lies in the source', () => {
    const pieces = [
      '<p>',
      '</p>',
      '<br>',
      '<em>',
      '</em>',
      '&amp;',
      '&#x1F600;',
      '&',
      '<',
      'word ',
      '\ud83d',
      '<hr>',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
        const source = parts.join('');
        for (const block of html.split(source)) {
          expect(block.source.end).toBeLessThanOrEqual(source.length);
          for (let i = 0; i <= block.text.length; i++)
            for (const side of ['before', 'after'] as const) {
              const at = block.map ? block.map.toSource(i, side) : block.source.start + i;
              expect(at).toBeGreaterThanOrEqual(block.source.start);
              expect(at).toBeLessThanOrEqual(block.source.end);
            }
        }
      }),
    );
  });
});
