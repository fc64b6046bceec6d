/** Random manuscripts, each from its number alone: whatever fails can be made again. */

export interface FuzzInput {
  readonly format: 'plaintext' | 'markdown' | 'html' | 'fountain';
  readonly text: string;
}

export type Random = () => number;

/** Numbers in [0, 1), the same for the same seed. */
export function seeded(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What breaks programs that read text: halves of pairs, NUL, marks of direction, invisible and odd spaces, line ends. */
const hostile = [
  '\ud83d',
  '\ude00',
  '\ud83d\ude00',
  '👩‍👩‍👧‍👦',
  '\0',
  '\u0007',
  '\u001b[31m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\ufffd',
  '\uffff',
  'e\u0301\u0323\u0308',
  'İ',
  'ß',
  'ǆ',
  'ﬁ',
  '𝔘𝔫𝔦',
  'ا لعربية',
  '日本語',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\t',
  '\v',
  '\u00a0',
  '\u3000',
];

const pieces = [
  ..."the a an he she I it's its Its dont don't won't 'tis o'clock rock'n'roll teh recieve Maren Tom Hermione’s willow and of to in their there they're your you're then than lay laid breathe breath 's s' mother-in-law well-known xyzzy Mr. Dr. U.S. e.g. p.m. 3.14 1,000 50% #tag @name http://a.b/c?d=e&f a@b.c".split(
    ' ',
  ),
  '"',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '.',
  ',',
  '?',
  '!',
  ';',
  ':',
  '…',
  '...',
  '. . .',
  '--',
  '—',
  '–',
  '-',
  '(',
  ')',
  '[',
  ']',
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~~',
  '<',
  '>',
  '<p>',
  '</p>',
  '<br>',
  '<em>',
  '</em>',
  '<!--',
  '-->',
  '<!-- beta-reader off -->',
  '&amp;',
  '&#x1F600;',
  '&',
  '\\',
  '#',
  '> ',
  '- ',
  '1. ',
  '---',
  '***',
  '[a](b)',
  '[a]: b',
  '![a](b)',
  '/*',
  '*/',
  'INT. HOUSE - DAY',
  'CUT TO:',
  'MAREN',
  '(softly)',
  '"Go away." he said.',
  '"I know," She turned away.',
  '“Where?” He asked.',
  'She said "come here Tom."',
  "'Come in,' said Tom. 'Sit.'",
  'Maren looked at the the sea ,and smiled.',
  'Chapter 1',
  'A/N: thanks!',
  'Dear Tom,',
  'Love,',
];

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const formats = ['plaintext', 'plaintext', 'markdown', 'html', 'fountain'] as const;

/** An input of at most `most` characters; `manuscripts` are real ones to be mutated. */
export function fuzzInput(seed: number, most: number, manuscripts: readonly string[]): FuzzInput {
  const random = seeded(seed);
  const format = pick(random, formats);
  // Most inputs are short, for there most of the ways things can stand side by side are met soonest.
  const length = Math.ceil(most * random() ** 3);
  const kind = random();
  const text =
    kind < 0.45
      ? structured(random, length)
      : kind < 0.9
        ? mutated(random, length, manuscripts)
        : repeated(random, length);
  return { format, text: text.slice(0, most) };
}

function structured(random: Random, length: number): string {
  const wild = random() ** 2 * 0.4;
  const spaced = random();
  let text = '';
  while (text.length < length) {
    text += pick(random, random() < wild ? hostile : pieces);
    if (random() < spaced) text += random() < 0.1 ? pick(random, ['\n', '\n\n', '\r\n', '  ']) : ' ';
  }
  return text;
}

function mutated(random: Random, length: number, manuscripts: readonly string[]): string {
  const whole = pick(random, manuscripts);
  const start = Math.floor(random() * whole.length);
  let text = whole.slice(start, start + length);
  while (text.length < length) text += whole.slice(0, length - text.length);
  const times = 1 + Math.floor(random() * 8);
  for (let i = 0; i < times; i++) {
    const at = Math.floor(random() * (text.length + 1));
    const to = Math.min(text.length, at + Math.floor(random() ** 2 * 40));
    const piece = pick(random, random() < 0.5 ? hostile : pieces);
    switch (Math.floor(random() * 5)) {
      case 0:
        text = text.slice(0, at) + text.slice(to);
        break;
      case 1:
        text = text.slice(0, at) + piece + text.slice(at);
        break;
      case 2:
        text = text.slice(0, to) + text.slice(at);
        break;
      case 3:
        text = text.slice(0, at) + piece + text.slice(to);
        break;
      default:
        text = text.replaceAll(pick(random, ['"', '“', '”', '’', '.', ',', '\n\n', ' ']), piece);
    }
  }
  return text;
}

function repeated(random: Random, length: number): string {
  const count = 1 + Math.floor(random() * 4);
  let unit = '';
  for (let i = 0; i < count; i++) unit += pick(random, random() < 0.3 ? hostile : pieces) + (random() < 0.5 ? ' ' : '');
  return unit.repeat(Math.ceil(length / unit.length));
}

/** What is too long or too strange to come up by chance. */
export function largeInputs(manuscripts: readonly string[]): FuzzInput[] {
  const million = 1_000_000;
  const random = seeded(0);
  const noise = Array.from({ length: million }, () => String.fromCharCode(Math.floor(random() * 0x10000))).join('');
  const bytes = Array.from({ length: million }, () => String.fromCharCode(Math.floor(random() * 256))).join('');
  const plain = (text: string): FuzzInput => ({ format: 'plaintext', text });
  const marked = (text: string): FuzzInput => ({ format: 'markdown', text });
  return [
    plain('The old gate swung on its hinge, and nobody came. '.repeat(200_000)),
    plain('a'.repeat(10 * million)),
    plain('"'.repeat(million / 2)),
    plain('“” '.repeat(million / 4)),
    plain("' ".repeat(million / 2)),
    plain('\n'.repeat(million)),
    plain('\r'.repeat(million)),
    plain(`${' '.repeat(million)}x`),
    plain('. '.repeat(million / 2)),
    plain('teh '.repeat(million / 4)),
    plain(noise),
    plain(bytes),
    plain('\ud83d'.repeat(million / 2)),
    plain('a\u0301'.repeat(million / 2)),
    plain(manuscripts.join('\n\n').replaceAll('\n', '\r')),
    marked('*'.repeat(million / 2)),
    marked('[a'.repeat(million / 4)),
    marked('> '.repeat(million / 4)),
    marked('`'.repeat(million / 2)),
    marked('<!-- '.repeat(million / 8)),
    marked('<!-- beta-reader off: a/b -->\n\nOne the the.\n\n'.repeat(20_000)),
    marked('- '.repeat(million / 4)),
    marked('&amp;'.repeat(million / 8)),
    marked('[a]: b\n'.repeat(50_000)),
    { format: 'html', text: '<p>'.repeat(million / 4) },
    { format: 'html', text: '<b>a'.repeat(million / 8) },
    { format: 'html', text: `<p>${'&quot;'.repeat(million / 8)}` },
    { format: 'html', text: '<!--'.repeat(million / 8) },
    { format: 'fountain', text: 'MAREN\nNo.\n\n'.repeat(50_000) },
    { format: 'fountain', text: '/*\n\n'.repeat(million / 8) },
  ];
}
