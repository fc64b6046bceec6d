import { describe, expect, it } from 'vitest';
import { primaryMarkOf } from '../../../server/src/manuscript/primaryMark.ts';
import { readParagraph } from '../../../server/src/manuscript/read.ts';
import { summarise } from '../../../server/src/manuscript/summary.ts';

const read = (text: string) => readParagraph(text, 'prose', 'double');
const sentences = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end));
const words = (text: string) => read(text).words.map((word) => word.text);
const openers = (text: string) =>
  read(text)
    .words.filter(({ opensSentence }) => opensSentence)
    .map((word) => word.text);

describe('sentences', () => {
  it.each([
    ['"Told you so?" he asked. He left.', ['"Told you so?" he asked.', 'He left.']],
    ['"So? Go on." She rose.', ['"So?', 'Go on."', 'She rose.']],
    ['She asked, "Is it late? Is it?" Nobody knew.', ['She asked, "Is it late?', 'Is it?"', 'Nobody knew.']],
    ['"I think," she said, "so." He did too.', ['"I think," she said, "so."', 'He did too.']],
    [
      'Dr. Vale met J. R. Stone at 5 a.m. on St. Ives Rd. yesterday.',
      ['Dr. Vale met J. R. Stone at 5 a.m. on St. Ives Rd. yesterday.'],
    ],
    ['It was 5 a.m. The sun rose.', ['It was 5 a.m.', 'The sun rose.']],
    ['Well... maybe. Well... Maybe not.', ['Well... maybe.', 'Well...', 'Maybe not.']],
    ['It was I. You knew.', ['It was I.', 'You knew.']],
    ['He paid $3.50 (too much!) and left.', ['He paid $3.50 (too much!) and left.']],
    ['It ended.Then it began.', ['It ended.', 'Then it began.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('shows a lower-case start after a real end, but not a tag', () => {
    expect(openers("She won't! he can't.")).toEqual(['She', 'he']);
    expect(openers('"What?" he asked.')).toEqual(['What']);
    expect(openers('"Please!" her hand shook.')).toEqual(['Please', 'her']);
    expect(openers('He said, "No."')).toEqual(['He', 'No']);
  });
});

describe('words', () => {
  it('counts as a reader does', () => {
    expect(
      words("Don't take the mother-in-law's 10,000 o'clocks—no--never, in the U.S. or at www.example.org."),
    ).toEqual([
      ...[
        "Don't",
        'take',
        'the',
        "mother-in-law's",
        '10,000',
        "o'clocks",
        'no',
        'never',
        'in',
        'the',
        'U.S.',
        'or',
        'at',
      ],
      'www.example.org',
    ]);
    expect(words("'Tis runnin' rock 'n' roll")).toEqual(["'Tis", "runnin'", 'rock', "'n'", 'roll']);
    expect(read('Don’t').words[0]!.norm).toBe("don't");
  });
});

describe('summary', () => {
  it('counts what a book is made of', () => {
    const summary = summarise(read('“Anna,” he said—“Anna... wait. The wait…'));
    expect(summary.opensWithQuotation).toBe(true);
    expect(summary.leavesSpeechOpen).toBe(true);
    expect(summary.marks).toEqual({ double: 3, single: 0, curly: 3, straight: 0 });
    expect(summary.ellipses).toEqual({ '…': 1, '...': 1, '. . .': 0 });
    expect(summary.dashes['—']).toBe(1);
    expect(summary.words.map(({ norm }) => norm)).toEqual(['anna', 'he', 'said', 'anna', 'wait', 'the', 'wait']);
  });

  it.each(['“Yes, I know.”', '“Oh—you are early.”', '“Of course! Come in.', '"No."'])('%s replies', (text) =>
    expect(summarise(read(text)).opensWithReply).toBe(true),
  );

  it.each(['“Oh those long evenings.”', '“Nobody came.”', 'Yes, I know.', '“But no, never.”'])('%s does not', (text) =>
    expect(summarise(read(text)).opensWithReply).toBe(false),
  );

  it.each(['He left.', '“He left!”', 'He left…', '(He left.)', '“He said ‘No.’” '])('%s ends a sentence', (text) =>
    expect(summarise(read(text)).endsSentence).toBe(true),
  );

  it.each(['He left', 'He sang of', 'He left —', '* * *', ''])('%j does not', (text) =>
    expect(summarise(read(text)).endsSentence).toBe(false),
  );

  it('finds the mark that opens speech', () => {
    const markOf = (...texts: string[]) => primaryMarkOf(texts.map((text) => ({ text })));
    expect(markOf(`"It's his," I said. 'Em too.`)).toBe('double');
    expect(markOf(`'It isn't "his",' I said. 'No?'`)).toBe('single');
    expect(markOf('Nothing said.')).toBe('double');
    const witness = '“He said: ‘Come in.’ Then he said: ‘Sit.’ And then: ‘Well?’ And then: ‘Out!’”';
    expect(markOf('“Go on.”', witness, '“Is that all?”')).toBe('double');
  });
});
