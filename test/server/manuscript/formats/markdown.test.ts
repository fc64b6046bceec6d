import { describe, expect, it } from 'vitest';
import { markdown } from '../../../../server/src/manuscript/formats/markdown.ts';

const blocks = (source: string) => markdown.split(source).map(({ kind, text }) => [kind, text]);

describe('Markdown', () => {
  it('reads blocks', () => {
    const source =
      '---\ntitle: Ash\n---\n\n# One\n\nIt *was* late.\n\n***\n\n> Come home.\n\n<!-- a\n\nnote -->\n\n```\ncode\n\nmore\n```\n\n- milk\n- tea\n\nA/N: thanks!\n';
    expect(blocks(source)).toEqual([
      ['heading', 'One'],
      ['prose', 'It was late.'],
      ['sceneBreak', '***'],
      ['letter', 'Come home.'],
      ['list', 'milk'],
      ['list', 'tea'],
      ['authorsNote', 'A/N: thanks!'],
    ]);
  });

  it('reads inline marks', () => {
    expect(blocks('"*Go*," said [Anna](x.md) &amp; **Joan** \\*twice\\* <b>now</b> <sigh> `x`.')).toEqual([
      ['prose', '"Go," said Anna & Joan *twice* now <sigh> \ufffc.'],
    ]);
    expect(blocks('One [two][ref] three.\n\n[ref]: http://example.org\n')).toEqual([['prose', 'One two three.']]);
  });

  it('takes every line for a paragraph where lines are not wrapped', () => {
    expect(blocks('"One," she said.\n"*Two*," he said.')).toEqual([
      ['prose', '"One," she said.'],
      ['prose', '"Two," he said.'],
    ]);
  });

  it('takes a sentence over dashes for prose over a scene break', () => {
    expect(blocks('She closed the door.\n---\n"Hi."')[0]).toEqual(['prose', 'She closed the door.']);
  });

  it('puts an insertion on the right side of a marker', () => {
    const source = 'Say *really* now.';
    const [block] = markdown.split(source);
    const { map, text } = block!;
    const end = text.indexOf('really') + 'really'.length;
    expect(source.slice(0, map!.toSource(end, 'before'))).toBe('Say *really');
    expect(source.slice(0, map!.toSource(end, 'after'))).toBe('Say *really*');
    expect(map!.isContiguous({ start: 4, end })).toBe(true);
    expect(map!.isContiguous({ start: 4, end: end + 1 })).toBe(false);
    expect(map!.isContiguous({ start: end, end })).toBe(true);
  });

  it('maps entities and escapes whole', () => {
    const source = 'a &amp; \\* b';
    const [{ map, text }] = markdown.split(source) as [ReturnType<typeof markdown.split>[0]];
    expect(text).toBe('a & * b');
    expect(source.slice(map!.toSource(2, 'after'), map!.toSource(3, 'before'))).toBe('&amp;');
    expect(source.slice(map!.toSource(4, 'after'), map!.toSource(5, 'before'))).toBe('\\*');
  });

  it('counts a byte order mark between two chapters that were put together', () => {
    const source = 'It was late.\n\n\ufeffHe *hated* it. 𝔦';
    const block = markdown.split(source).at(-1)!;
    expect(source.slice(block.source.start, block.source.end)).toBe('\ufeffHe *hated* it. 𝔦');
    const at = block.text.indexOf('hated');
    expect(source.slice(block.map!.toSource(at, 'after')).startsWith('hated')).toBe(true);
  });

  it('switches rules by comments', () => {
    const source =
      'One.\n\n<!-- beta-reader off: a/b -->\n\nTwo.\n\n<!-- beta-reader on -->\n\nThree.\n\n<!-- beta-reader ignore -->\n\nFour.\n\nFive.';
    expect(markdown.split(source).map(({ disabled }) => disabled)).toEqual([
      undefined,
      ['a/b'],
      undefined,
      ['*'],
      undefined,
    ]);
  });

  it('is quick with hostile text', () => {
    for (const scrap of ['> ', '- ', '*a ', '[', '`', '<!--', '&']) {
      const start = performance.now();
      markdown.split(scrap.repeat(50_000));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
