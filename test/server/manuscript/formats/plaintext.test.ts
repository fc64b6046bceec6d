import { describe, expect, it } from 'vitest';
import { isSceneBreak } from '../../../../server/src/manuscript/formats/kinds.ts';
import { plaintext } from '../../../../server/src/manuscript/formats/plaintext.ts';

const blocks = (source: string) => plaintext.split(source).map(({ kind, text }) => [kind, text]);
const texts = (source: string) => plaintext.split(source).map(({ text }) => text);

const wrapped = [
  'The lamp in the window had been burning since the early evening,',
  'and nobody in the house had thought of putting it out, because',
  'nobody in the house was awake.',
];

describe('plain text', () => {
  it('takes paragraphs between blank lines, with either line end', () => {
    expect(texts('One.\r\n\r\nTwo.\r\n')).toEqual(['One.', 'Two.']);
    expect(texts('  One.\n \t \nTwo.')).toEqual(['One.', 'Two.']);
    expect(texts('')).toEqual([]);
  });

  it('takes one paragraph a line', () => {
    expect(texts('"Hi," said Anna.\n"Hello."\nThey sat down and said no more.')).toHaveLength(3);
  });

  it('joins hard-wrapped lines and keeps their line ends', () => {
    const paragraph = wrapped.join('\n');
    expect(texts(`${paragraph}\n\n"Hi," said Anna.\n"Hello."\n\n${paragraph}`)).toEqual([
      paragraph,
      '"Hi," said Anna.',
      '"Hello."',
      paragraph,
    ]);
    expect(texts(`${paragraph}\n   ${paragraph}`)).toEqual([paragraph, paragraph]);
  });

  it('tells what is no prose', () => {
    expect(
      blocks(
        'ASH AND EMBER\n\nChapter 1\n\nThe Long Way Home\n\nIt had been raining for a week when she came.\n\n~*~\n\nPrologue to what? he thought.\n\nDear Anna,\n\nCome.\n\nLove,\nJoan\n\nAuthor’s Note: Thanks!\n\n[A/N one\n\ntwo]\n\n- tea\n- milk',
      ).map(([kind]) => kind),
    ).toEqual([
      ...['heading', 'heading', 'heading', 'prose', 'sceneBreak', 'prose', 'letter', 'letter', 'letter', 'letter'],
      ...['authorsNote', 'authorsNote', 'authorsNote', 'list', 'list'],
    ]);
  });

  it('keeps verse together', () => {
    expect(blocks('Over the hill\nUnder the moon\nNobody waits\nNobody soon\n\nShe sang.')).toEqual([
      ['verse', 'Over the hill\nUnder the moon\nNobody waits\nNobody soon'],
      ['prose', 'She sang.'],
    ]);
  });

  it('keeps verse together that somebody sings', () => {
    expect(blocks('"Over the hill\nUnder the moon\nNobody waits\nNobody soon"\n\nShe sang.')[0]?.[0]).toBe('verse');
    expect(blocks('"Over the hill"\n"Under the moon"\n"Nobody waits"').map(([kind]) => kind)).toEqual([
      'prose',
      'prose',
      'prose',
    ]);
  });

  it.each([
    '***',
    '* * *',
    '---',
    '#',
    '###',
    '~*~',
    'oOo',
    'xXx',
    '-x-',
    '* ~ * ~ *',
    '⁂',
    '_____',
    '<<>>',
    '~oOo~',
    '•',
  ])('scene break: %s', (line) => expect(isSceneBreak(line)).toBe(true));

  it.each(['...', '…', '"..."', '—', 'No', 'Ooh', 'X', '?!', '1998', 'x marks it'])('no scene break: %s', (line) =>
    expect(isSceneBreak(line)).toBe(false),
  );

  it('leaves an unfinished sentence prose', () => {
    expect(blocks('She said no\n\nHe left.')[0]).toEqual(['prose', 'She said no']);
    expect(blocks('Part of her wanted to stay.')[0]![0]).toBe('prose');
    expect(blocks('"STOP," she said.')[0]![0]).toBe('prose');
  });

  it('splits 1 MB at once', () => {
    const text = `${'She sat down and waited for the rain to stop. '.repeat(8)}\n\n`.repeat(2800);
    plaintext.split(text);
    const start = performance.now();
    plaintext.split(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
