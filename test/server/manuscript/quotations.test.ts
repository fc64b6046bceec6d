import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../server/src/manuscript/read.ts';
import type { Neighbour, PrimaryMark } from '../../../server/src/manuscript/types.ts';

const read = (text: string, primary: PrimaryMark = 'double') => readParagraph(text, 'prose', primary);

/** Each quotation as `depth:what is said`, with `?` where a mark is missing: before for unopened, after for unclosed. */
const said = (text: string, primary: PrimaryMark = 'double') =>
  read(text, primary).quotations.map(
    ({ depth, inner, close, unopened }) =>
      `${depth}:${unopened ? '?' : ''}${text.slice(inner.start, inner.end)}${!unopened && close === undefined ? '?' : ''}`,
  );

const side = (text: string, neighbour: Neighbour) => {
  switch (neighbour.kind) {
    case 'none':
      return 'none';
    case 'tag': {
      const { subject, verb, position } = neighbour.tag;
      return `${position} ${text.slice(subject.start, subject.end)}/${text.slice(verb.start, verb.end)}`;
    }
    default:
      return neighbour.kind;
  }
};

const following = (text: string, index = 0) => side(text, read(text).quotations[index]!.after);
const preceding = (text: string, index = 0) => side(text, read(text).quotations[index]!.before);

describe('pairs of marks', () => {
  it('reads straight and curly, double and single', () => {
    expect(said('"Run," she said. "Now."')).toEqual(['0:Run,', '0:Now.']);
    expect(said('“Run,” she said. “Now.”')).toEqual(['0:Run,', '0:Now.']);
    expect(said("'Run,' she said. 'Now.'", 'single')).toEqual(['0:Run,', '0:Now.']);
    expect(said('‘Run,’ she said. ‘Now.’', 'single')).toEqual(['0:Run,', '0:Now.']);
  });

  it('reads quotations inside quotations', () => {
    expect(said(`"She told me 'wait here' and left," said Mara.`)).toEqual([
      "0:She told me 'wait here' and left,",
      '1:wait here',
    ]);
    expect(said('\'Was it "no" or "never"?\' he asked.', 'single')).toEqual([
      '0:Was it "no" or "never"?',
      '1:no',
      '1:never',
    ]);
    expect(said(`"'Stay,' he told me."`)).toEqual(["0:'Stay,' he told me.", '1:Stay,']);
  });

  it('tells apostrophes from quotation marks', () => {
    const text = "'Tis the girls' room, an' the '90s called 'em: rock 'n' roll, runnin' in an 'ouse, don't";
    expect(said(text)).toEqual([]);
    expect(said(`'It's the girls' room, an' you know it,' he said.`, 'single')).toEqual([
      "0:It's the girls' room, an' you know it,",
    ]);
    expect(said('‘’Tis cold,’ he said.', 'single')).toEqual(['0:’Tis cold,']);
    expect(said('He was 6\'2" and she was 5\'4".')).toEqual([]);
  });

  it('leaves one misplaced mark to itself', () => {
    expect(said('"Wait, she said. "What was that?" He turned. "Nothing."')).toEqual([
      '0:Wait, she said.?',
      '0:What was that?',
      '0:Nothing.',
    ]);
    expect(said('Wait," she said. "What was that?"')).toEqual(['0:?Wait,', '0:What was that?']);
    expect(said('”Wait,” she said. “Now.“')).toEqual(['0:Wait,', '0:Now.']);
    expect(said('She said,"Go." Then: " No "')).toEqual(['0:Go.', '0: No ']);
    expect(said('His eyes shone, ", it was you." He wept.')).toEqual(['0:, it was you.']);
  });

  it('leaves speech open at the end of a paragraph', () => {
    expect(said('"First of all, we wait.')).toEqual(['0:First of all, we wait.?']);
  });
});

describe('roles', () => {
  const role = (text: string, index = 0) => read(text).quotations[index]!.role;

  it('tells speech from words mentioned', () => {
    expect(role('"Please," he said.')).toBe('speech');
    expect(role('He said "please" as if it hurt.')).toBe('scare');
    expect(role('They called him "sir".')).toBe('scare');
    expect(role('With a cry of "Fire!" her brother ran.')).not.toBe('speech');
    expect(role('The play was called "The Long Night" and it was dull.')).toBe('title');
    expect(role('He said "Hi" and left.')).toBe('speech');
    expect(role("He left. 'Why am I like this?' Joan wondered.")).toBe('thought');
  });
});

describe('what follows speech', () => {
  it.each([
    ['"Go," he said.', 'after he/said'],
    ['"Go." he said.', 'after he/said'],
    ['"Go" he said.', 'after he/said'],
    ['"Go," He said.', 'after He/said'],
    ['"Go?" she asked softly, looking up.', 'after she/asked'],
    ['"Go," said the tall man in the hat.', 'after the tall man/said'],
    ['"Go," whispered Mr. Crane.', 'after Mr. Crane/whispered'],
    ['"Go," said poor old Anna.', 'after poor old Anna/said'],
    ['"Go," his mother said.', 'after his mother/said'],
    ['"Go," Anna\'s brother told her.', "after Anna's brother/told"],
    ['"Go," the man in the grey coat said.', 'after the man in the grey coat/said'],
    ['"Go," Anna and Joan said together.', 'after Anna and Joan/said'],
    ['"Go," my aunt, who was ninety, said.', 'after my aunt/said'],
    ['"Go," he had said.', 'after he/said'],
    ['"Fine," was all he said.', 'after he/said'],
    ['"Go," she managed to say.', 'after she/say'],
    ['"Go," she was saying.', 'after she/saying'],
    ['"Go," I say.', 'after I/say'],
    ['"Go," he asked the guard.', 'after he/asked'],
    ['"Go," she went on, "and stay there."', 'between she/went'],
    ['"Go," grinned Anna.', 'after Anna/grinned'],
    ['"Go!" he called to the driver.', 'after he/called'],
    ['"Ha," he laughed.', 'after he/laughed'],
    ['"Really," Anna agreed.', 'after Anna/agreed'],
  ])('tag: %s', (text, expected) => expect(following(text)).toBe(expected));

  it.each([
    '"Thanks." She asked for the bill.',
    '"Yes." He told her the truth.',
    '"Cold tonight." He added a log.',
    '"Cold tonight." He called to the driver.',
    '"Sure," he smiled.',
    '"Go." She turned away.',
    '"Oh." Her head snapped round.',
    '"No." He said nothing more.',
    '"Hi." His aunt answered the phone.',
    '"Ha!" He laughed.',
    '"I—" She broke off.',
    '"Please!" her hand shook.',
    '"Stop." The last word was shouted at the wall.',
  ])('beat: %s', (text) => expect(following(text)).toBe('beat'));

  it('neither', () => {
    expect(following('"Fine."')).toBe('none');
  });
});

describe('what precedes speech', () => {
  it.each([
    ['He said, "Go."', 'before He/said'],
    ['He said "Go."', 'before He/said'],
    ['In the end she asked the guard. "Is it late?"', 'before she/asked'],
    ['Anna wiped her eyes before smiling and replying, "Yes."', 'before Anna/replying'],
    ['The guard thought it over and answered quietly: "Late."', 'before The guard/answered'],
    ['He whispered to me "It is you."', 'before He/whispered'],
  ])('lead-in: %s', (text, expected) => expect(preceding(text)).toBe(expected));

  it.each([
    'Then Anna spoke. "I know."',
    'Anna didn\'t answer. "Anna?"',
    'Anna looked up. "I know."',
    'He had one more thing to ask. "Can you?"',
  ])('no lead-in: %s', (text) => expect(preceding(text)).toBe('beat'));

  it('knows the tag of a broken sentence from both sides', () => {
    const text = '"I think," said Anna, "that it is late." She rose. "Good night," she added. "And thanks."';
    expect(preceding(text, 1)).toBe('between Anna/said');
    expect(following(text, 1)).toBe('beat');
    expect(preceding(text, 2)).toBe('beat');
    expect(preceding(text, 3)).toBe('after she/added');
  });

  it('gives a lead-in between two speeches to the second', () => {
    const text = '"It was late." Anna said, "Good night."';
    expect(following(text)).not.toMatch(/said/);
    expect(preceding(text, 1)).toBe('before Anna/said');
  });
});
