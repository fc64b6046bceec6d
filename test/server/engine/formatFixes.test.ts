import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration, defaultStyle } from '../../../server/src/engine/configuration.ts';
import { applyEdits, safeEdits } from '../../../server/src/engine/edits.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import type { Configuration, Diagnostic, HouseStyle } from '../../../server/src/engine/types.ts';
import type { FormatName } from '../../../server/src/manuscript/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

// A fix changes prose only, and the file stays well-formed: for any markup around any prose, and any house style.

const resources = await testResources();
const styles: readonly Partial<HouseStyle>[] = [
  {},
  { marks: 'curly', ellipsis: '…', ellipsisSpacing: 'after', dash: '—', ok: 'okay', dialect: 'US', numbers: 'hundred' },
  { marks: 'straight', quotes: 'single', dash: '–', oxfordComma: 'on', dialect: 'UK', ellipsis: '...', ok: 'O.K.' },
];
const proofreaders = styles.map((style) => {
  const configuration: Configuration = { ...defaultConfiguration, style: { ...defaultStyle, ...style } };
  const log = (message: string) => {
    throw new Error(message);
  };
  return createProofreader({ rules, resources, configuration, log });
});

function check(source: string, format: FormatName, style: number): Diagnostic[] {
  const proofreader = proofreaders[style]!;
  const manuscript = proofreader.open(source, format);
  proofreader.check(manuscript);
  return proofreader.diagnostics(manuscript);
}

const wrongProse = [
  'Go away',
  'She looked at the the sea',
  'He recieved it',
  'I know',
  'said Tom',
  'She turned away',
  'its a long way ,she thought',
  'dont',
  'the colour was OK',
  'wait...what',
  'he ran -- slowly',
  'a hat, the coat and the gloves.',
  '7 men',
  'a apple',
  'R&amp;D',
  '1 &lt; 2',
];
const marks = [
  '"',
  '“',
  '”',
  '&ldquo;',
  '&rdquo;',
  '&quot;',
  "'",
  '&#8217;',
  ',',
  '.',
  '?',
  ' ',
  '&nbsp;',
  '&mdash;',
  '…',
];
const inline = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...wrongProse) },
  { weight: 5, arbitrary: fc.constantFrom(...marks) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('em', 'i', 'strong', 'span class="x"', 'a href="https://archive.example/?a=1&amp;b=2"'),
        fc.constantFrom(...wrongProse, ...marks),
      )
      .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<br />', '<!-- a note, not a a note -->', '<img alt="the the" src="x.png" />'),
  },
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));
const page = fc
  .array(fc.tuple(fc.constantFrom('p', 'p align="center"', 'blockquote', 'h2', 'div'), paragraph), {
    minLength: 1,
    maxLength: 4,
  })
  .map((blocks) => blocks.map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>\n`).join(''));

/** What a page is besides its prose: its tags with their attributes, and its comments. */
function skeleton(source: string): string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => found.push(`<${name} ${JSON.stringify(attributes)}>`),
      onclosetag: (name) => found.push(`</${name}>`),
      oncomment: (text) => found.push(`<!--${text}-->`),
    },
    { decodeEntities: false },
  );
  parser.end(source);
  return found;
}

/** References that stay: all of them whole, none of them cut. */
const brokenReference = /&(?!(?:[a-z]{2,8}|#\d{2,5});)/;

describe('a fix of HTML', () => {
  it('changes prose only: tags, attributes and comments are what they were, and references are whole', () => {
    let fixes = 0;
    fc.assert(
      fc.property(page, fc.nat(styles.length - 1), (source, style) => {
        const before = skeleton(source);
        const diagnostics = check(source, 'html', style);
        for (const edits of [
          ...diagnostics.flatMap((one) => one.fixes.map((fix) => fix.edits)),
          safeEdits(diagnostics),
        ]) {
          const fixed = applyEdits(source, edits);
          expect(skeleton(fixed)).toEqual(before);
          expect(fixed).not.toMatch(brokenReference);
          fixes++;
        }
      }),
      { numRuns: 400 },
    );
    expect(fixes).toBeGreaterThan(1000);
  });

  it('is marked where the error stands in the source', () => {
    fc.assert(
      fc.property(page, fc.nat(styles.length - 1), (source, style) => {
        for (const { ruleId, range } of check(source, 'html', style)) {
          const marked = source
            .slice(range.start, range.end)
            .replace(/<[^>]*>/g, '')
            .replace('&nbsp;', ' ');
          // A break may be all that parts the two: `dont<br />dont`.
          if (ruleId === 'typos/repeated-word') expect(marked).toMatch(/^(\p{L}+)(?:\s*\1)?$/iu);
          if (ruleId === 'typos/spelling') expect(marked).toMatch(/^[\p{L}'’]+$/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const words = wrongProse.filter((text) => !text.includes('&'));
/** Begins with a word: a stop at the head of a line would make a heading of it. */
const action = fc
  .tuple(
    fc.constantFrom(...words),
    fc.array(fc.constantFrom(...words, '"', ',', '.', '?', ' ', '*really*', '...'), { maxLength: 5 }),
  )
  .map(([first, rest]) => [first, ...rest].join(' '));
const element = fc.oneof(
  fc.constantFrom(
    'INT. THE THE OFFICE - NIGHT',
    '> CUT TO:',
    '# Act teh First',
    '= a synopsis of of it',
    '[[a note note]]',
    '===',
    '/* cut\ncut */',
    '.DREAM',
  ),
  action,
  fc
    .tuple(
      fc.constantFrom('MAREN', "TOM (CONT'D)", '@McCoy', 'DR. VEY ^'),
      fc.array(fc.oneof(action, fc.constant('(very very quiet)')), { minLength: 1, maxLength: 3 }),
    )
    .map(([cue, lines]) => [cue, ...lines].join('\n')),
);
const screenplay = fc
  .array(element, { minLength: 1, maxLength: 8 })
  .map((parts) => `Title: The the Ferry\nAuthor: B. R.\n\n${parts.join('\n\n')}\n`);

/** A screenplay's lines that are no prose, and how many lines there are. */
const structure = (source: string) => [
  source.split('\n').length,
  ...source
    .split('\n')
    .filter((line) =>
      /^(?:Title|Author):|^(?:INT|EXT)\.|^>|^[#=@]|^\.[^.]|^\[\[|^\/\*|\*\/$|^\(|^[A-Z][A-Z. ]+(?:\(CONT'D\)| \^)?$/.test(
        line,
      ),
    ),
];

describe('a fix of a screenplay', () => {
  it('changes action and speech only: headings, cues, asides, notes and the title page are what they were', () => {
    let fixes = 0;
    fc.assert(
      fc.property(screenplay, fc.nat(styles.length - 1), (source, style) => {
        const before = structure(source);
        const diagnostics = check(source, 'fountain', style);
        for (const edits of [
          ...diagnostics.flatMap((one) => one.fixes.map((fix) => fix.edits)),
          safeEdits(diagnostics),
        ]) {
          expect(structure(applyEdits(source, edits))).toEqual(before);
          fixes++;
        }
      }),
      { numRuns: 300 },
    );
    expect(fixes).toBeGreaterThan(500);
  });
});
