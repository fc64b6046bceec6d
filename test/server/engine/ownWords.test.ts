import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { applyEdits } from '../../../server/src/engine/edits.ts';
import { createProofreader, type Manuscript } from '../../../server/src/engine/proofreader.ts';
import { renamed } from '../../../server/src/engine/wordUses.ts';
import { textOf } from '../../../server/src/manuscript/sourceText.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

const resources = await testResources();
const proofreader = createProofreader({ rules, resources, configuration: defaultConfiguration });

function opened(text: string, book = proofreader.newBook()): Manuscript {
  const manuscript = proofreader.open(text, 'markdown', book);
  proofreader.check(manuscript);
  return manuscript;
}

const words = (manuscript: Manuscript) =>
  proofreader.diagnostics(manuscript).map(({ range }) => textOf(manuscript.source).slice(range.start, range.end));

describe('words that the writer teaches', () => {
  it('are known at once, in every form, and forgotten at once', () => {
    const manuscript = opened('The gaet swung. The gaet’s hinge, and two gaets, and a gaet-keeper.');
    expect(words(manuscript)).toContain('gaet');
    manuscript.book.teach(['gaet']);
    expect(words(manuscript)).toEqual([]);
    manuscript.book.teach([]);
    expect(words(manuscript)).toContain('gaet');
  });

  it('cost no second look at any paragraph', () => {
    const manuscript = opened('The gaet swung.\n\nThe gate swung.');
    const readings = manuscript.places.map(({ reading }) => reading?.findings);
    manuscript.book.teach(['gaet']);
    expect(words(manuscript)).toEqual([]);
    expect(manuscript.places.map(({ reading }) => reading?.findings)).toEqual(readings);
    expect(manuscript.places.every(({ reading }, i) => reading?.findings === readings[i])).toBe(true);
  });

  it('may be any text', () => {
    const manuscript = opened('The gaet swung.');
    for (const odd of ['', ' ', '*', '(', '’', '\ud83d', 'constructor', '__proto__']) {
      manuscript.book.teach([odd]);
      expect(words(manuscript)).toEqual(['gaet']);
    }
  });
});

describe('what is ignored', () => {
  const text = 'The gaet swung. Nobody came.\n\nThe gaet shut, and the the dog barked.';

  it('stays ignored while everything else changes', () => {
    let manuscript = opened(text);
    const [first, second] = proofreader.diagnostics(manuscript);
    expect(first!.fingerprint).not.toBe(second!.fingerprint);
    manuscript.book.ignore([first!.fingerprint]);
    expect(words(manuscript)).toEqual(['gaet', 'the the']);
    const edited = `A new line.\n\n${text.replace('Nobody came.', 'Somebody came at last.').replace('barked', 'slept')}`;
    manuscript = proofreader.edit(manuscript, edited);
    proofreader.check(manuscript);
    expect(words(manuscript)).toEqual(['gaet', 'the the']);
    manuscript.book.ignore([]);
    expect(words(manuscript)).toEqual(['gaet', 'gaet', 'the the']);
  });

  it('comes back when its own sentence changes', () => {
    let manuscript = opened(text);
    manuscript.book.ignore(proofreader.diagnostics(manuscript).map(({ fingerprint }) => fingerprint));
    expect(words(manuscript)).toEqual([]);
    manuscript = proofreader.edit(manuscript, text.replace('swung', 'broke'));
    proofreader.check(manuscript);
    expect(words(manuscript)).toEqual(['gaet']);
  });
});

describe('a name spelt in two ways', () => {
  const often = Array.from({ length: 9 }, (_, i) => `On day ${i + 1} they met Kaelith by the gate.`).join('\n\n');

  it('is one finding with all its places and a fix for them', () => {
    const text = `${often}\n\nThen Kaeltih left.\n\nSo they followed Kaelith, and Kaelith ran, and Kaelith fell; but nobody helped Kaelith or Kaelith’s dog, or saw Kaelith again, and old Kaelith wept.\n\nAll this Kaeltih’s brother saw.`;
    const manuscript = opened(text);
    const [finding, ...others] = proofreader.diagnostics(manuscript);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ruleId: 'consistency/name-spelling', related: [{}] });
    expect(finding!.message).toContain('“Kaelith”');
    const mended = applyEdits(text, finding!.fixes[0]!.edits);
    expect(mended).toBe(text.replaceAll('Kaeltih', 'Kaelith'));
    expect(words(opened(mended))).toEqual([]);
  });

  it('is no finding where the other may be another person’s', () => {
    expect(words(opened(`${often}\n\nThen Kaelitha left. So he followed Kaelitha.`))).toEqual([]);
    expect(
      words(opened(`${often}\n\nThen Kaeluth left. He followed Kaeluth. He saw Kaeluth and Kaeluth’s dog.`)),
    ).toEqual([]);
  });

  it('can be mended everywhere by its name', () => {
    const text = '*Kaelith* ran. KAELITH! The kaelith bird. Kaelith’s dog, and Kaeliths, and Kae**lith**.';
    const manuscript = opened(text);
    expect(applyEdits(text, renamed(manuscript, 'Kaelith', 'Maren'))).toBe(
      '*Maren* ran. MAREN! The kaelith bird. Maren’s dog, and Kaeliths, and Kae**lith**.',
    );
  });
});

describe('style that is mixed', () => {
  it('is one finding over the whole chapter, by the whole work', () => {
    const book = proofreader.newBook();
    opened('The grey sea. The grey sky. The grey gulls, and grey rain.', book);
    const text = 'A gray house.\n\nA gray door, and a gray cat.';
    const second = opened(text, book);
    const [finding, ...others] = proofreader.diagnostics(second);
    expect(others).toEqual([]);
    expect(finding!.related).toHaveLength(2);
    expect(finding!.fixes[0]!.title).toBe('Change to “grey” in all 3 places');
    expect(applyEdits(text, finding!.fixes[0]!.edits)).toBe(text.replaceAll('gray', 'grey'));
    second.book.ignore([finding!.fingerprint]);
    expect(proofreader.diagnostics(second)).toEqual([]);
  });
});
