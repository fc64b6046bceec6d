import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { createProofreader, type Manuscript } from '../../../server/src/engine/proofreader.ts';
import type { Configuration } from '../../../server/src/engine/types.ts';
import { absolute } from '../../../server/src/manuscript/formats/absolute.ts';
import { formatFor } from '../../../server/src/manuscript/formats/index.ts';
import { replaceIn, type SourceText, sourceText, textOf } from '../../../server/src/manuscript/sourceText.ts';
import type { FormatName } from '../../../server/src/manuscript/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

/** More of them: `BETA_READER_RUNS=10000 npx vitest run test/server/engine/incremental.test.ts`. */
const numRuns = Number(process.env.BETA_READER_RUNS ?? 200);
const resources = await testResources();
const configurations: readonly Configuration[] = [
  defaultConfiguration,
  { ...defaultConfiguration, style: { ...defaultConfiguration.style, quotes: 'single', dialect: 'UK' } },
  { ...defaultConfiguration, rules: { 'typos/spelling': 'off', 'consistency/mixed-dash': 'error' } },
];
const fresh = (configuration: Configuration) => createProofreader({ rules, resources, configuration });
/** Kept from run to run, as a server keeps them: what one text leaves behind must not show in another. */
const kept = configurations.map(fresh);

const pieces = [
  '"Go away." he said.',
  '"I know," She turned away.',
  'Maren looked at the the sea.',
  'Its a long way,she thought',
  '‘Mind the step,’ said Tom.',
  "'Come here Harry.'",
  'The sea was grey -- and cold — and wide. Willow eyes went wide.',
  'Hermoine and Hermione and Hermione laughed with Hermione and HERMIONE.',
  'He met Hermione’s friend. The willow bent. A Kaelith came, and Kaelith left; kaelith stayed.',
  'She went home. She saw the Kaelith again, and then Kaelth.',
  'He met Anneke, and then Anneke, and saw Anneke and Anneke.',
  'So he met Annoke, and then Annoke, and saw Annoke with Annoke and Annoke.',
  'Then he left with Annike.',
  'The sky was grey, the sea was gray, and Mr Gray was there. “Okay… OK,” he said... It was OK.',
  'The colour and color of the harbour was his favourite; his neighbours travelled, and the rumour spread.',
  '*Really?* she asked. “I __do__ not [know](x) her.”',
  'A/N: thanks for reading!',
  '(Note: this is',
  'Dear Anna,',
  'Love,',
  'Joan',
  '- milk',
  'THE END',
  'MAREN (O.S.)',
  'INT. HOUSE - DAY',
  '[know]: http://example.org',
  '<!-- beta-reader off -->',
  '<!-- beta-reader on -->',
  '<!-- beta-reader ignore typos/repeated-word -->',
  '<!--',
  '-->',
  '```',
  '/*',
  '*/',
  '---',
  '* * *',
  '<p>',
  '</p>',
  '<br>',
  '&amp;',
  'The lamp in the window had been burning since the early evening,\nand nobody in the house had thought of putting it out, because',
  '\n\n',
  '\n',
  '\r\n',
  '\r',
  '"',
  '“',
  '”',
  "'",
  '’',
  ' ',
  'and',
  'dont',
  '...',
  '\ud83d',
  '\u2028',
];
const piece = fc.constantFrom(...pieces);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '\n\n', '\n\n', '\n', '\r\n')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ at: place, remove: fc.nat(3), insert: piece }) },
  { weight: 3, arbitrary: fc.record({ at: place, remove: fc.nat(200), insert: fc.constant('') }) },
  { weight: 2, arbitrary: fc.record({ at: place, remove: fc.nat(40), insert: text }) },
  { weight: 2, arbitrary: fc.record({ quote: fc.constantFrom('"', '“', '”', "'"), at: place }) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.record({ taught: fc.subarray(['kaelth', 'Annoke', 'dont', 'Kaelith', 'gray']) }) },
  { weight: 1, arbitrary: fc.record({ ignored: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ configuration: fc.nat(configurations.length - 1), scrolled: fc.nat(20) }) },
  // A keystroke that comes while the check is under way, and then the writer looks elsewhere.
  { weight: 2, arbitrary: fc.record({ interrupted: fc.nat(6), at: place, insert: piece, scrolled: fc.nat(20) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const script = fc.array(step, { minLength: 1, maxLength: 8 });

function splice(source: SourceText, at: number, remove: number, insert: string): SourceText {
  const from = Math.floor(at * source.length);
  const next = replaceIn(source, from, from + remove, insert);
  const before = textOf(source);
  expect(textOf(next)).toBe(before.slice(0, from) + insert + before.slice(from + remove));
  return next;
}

/** What the writer has told the book, apart from its text. */
interface Told {
  taught: readonly string[];
  ignored: readonly string[];
}

function expectFresh(manuscript: Manuscript, configuration: number, told: Told): void {
  const proofreader = kept[configuration]!;
  const other = fresh(configurations[configuration]!);
  const whole = textOf(manuscript.source);
  expect(manuscript.source).toEqual(sourceText(whole));
  const again = other.open(whole, manuscript.format);
  const bare = ({ kind, source, text, disabled }: ReturnType<typeof absolute>[number]) => ({
    kind,
    source,
    text,
    disabled,
  });
  expect(absolute(manuscript.split).map(bare)).toEqual(absolute(again.split).map(bare));
  again.book.teach(told.taught);
  again.book.ignore(told.ignored);
  other.check(again);
  expect(proofreader.diagnostics(manuscript)).toEqual(other.diagnostics(again));
  expect(manuscript.words).toBe(again.words);
  expect(manuscript.primary).toBe(again.primary);
}

describe('incremental checking', () => {
  for (const format of ['plaintext', 'markdown', 'fountain', 'html'] as const)
    it(`gives what a fresh check gives after any script of edits of ${format}`, () => {
      fc.assert(
        fc.property(text, script, (start, steps) => runScript(start, steps, format)),
        { numRuns },
      );
    });

  function runScript(start: string, steps: readonly Step[], format: FormatName): void {
    let configuration = 0;
    const told: Told = { taught: [], ignored: [] };
    const history = [sourceText(start)];
    let manuscript = kept[0]!.open(history[0]!, format);
    const see = (line: number) => {
      const proofreader = kept[configuration]!;
      proofreader.see(manuscript, [{ first: line, end: line + 6 }]);
      const early = proofreader.preview(manuscript) ?? [];
      expect(early.every(({ anchor }) => anchor < line + 6)).toBe(true);
    };
    kept[0]!.check(manuscript);
    for (const one of steps) {
      const proofreader = kept[configuration]!;
      const source = manuscript.source;
      if (one === 'undo') {
        if (history.length > 1) history.pop();
        manuscript = proofreader.edit(manuscript, history.at(-1)!);
      } else if ('configuration' in one) {
        configuration = one.configuration;
        manuscript = kept[configuration]!.open(source, format);
        manuscript.book.teach(told.taught);
        manuscript.book.ignore(told.ignored);
        see(one.scrolled);
      } else if ('taught' in one) {
        told.taught = one.taught;
        manuscript.book.teach(told.taught);
      } else if ('ignored' in one) {
        proofreader.check(manuscript);
        const found = proofreader.diagnostics(manuscript);
        told.ignored =
          one.ignored === 0
            ? []
            : [...told.ignored, ...found.slice(0, one.ignored).map(({ fingerprint }) => fingerprint)];
        manuscript.book.ignore(told.ignored);
      } else if ('quote' in one) {
        manuscript = proofreader.edit(manuscript, splice(source, one.at, 0, one.quote));
        proofreader.check(manuscript);
        proofreader.shown(manuscript);
        manuscript = proofreader.edit(manuscript, source);
      } else {
        const next = splice(source, one.at, 'remove' in one ? one.remove : 0, one.insert);
        history.push(next);
        manuscript = proofreader.edit(manuscript, next);
        if ('interrupted' in one) {
          let left = one.interrupted;
          const isDone = proofreader.check(manuscript, () => left-- <= 0);
          see(one.scrolled);
          if (!isDone) continue;
        }
      }
      kept[configuration]!.check(manuscript);
      expectFresh(manuscript, configuration, told);
    }
    kept[configuration]!.check(manuscript);
    expectFresh(manuscript, configuration, told);
  }

  it('splits an edited text into the blocks of a whole one, and keeps those that are the same', () => {
    const source = sourceText(`One.\n\nTwo two.\n\n${'A line of prose that goes on.\n\n'.repeat(50)}`);
    const plaintext = formatFor('plaintext');
    const before = plaintext.follow(source);
    const after = plaintext.follow(replaceIn(source, 6, 9, 'Three'), before);
    expect(after.blocks[1]!.text).toBe('Three two.');
    expect(after.blocks.filter((block, i) => block !== before.blocks[i])).toHaveLength(1);
  });

  it('shows no two findings in one place, and every offset lies in the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const proofreader = kept[0]!;
        const manuscript = proofreader.open(source, 'plaintext');
        proofreader.check(manuscript);
        let end = 0;
        for (const { range, fixes } of proofreader.diagnostics(manuscript)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeLessThanOrEqual(source.length);
          for (const fix of fixes)
            for (const change of fix.edits) {
              expect(change.start).toBeLessThanOrEqual(change.end);
              expect(change.end).toBeLessThanOrEqual(source.length);
            }
          end = range.end;
        }
      }),
      { numRuns, examples: [['"Go away." he said. (Note: this is\n\ndont "Go away." he said. ']] },
    );
  });
});
