import { describe, expect, it } from 'vitest';
import type { ContextModel, DeepModel } from '../../../server/src/context/types.ts';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

function proposed(replacements: readonly string[], logOdds = 2) {
  const evidence = { logOdds, counts: 0, repeats: 0, needed: 0 };
  const odds = replacements.map((_, i) => -i);
  return { kind: 'real-word' as const, replacements, odds, alone: evidence, together: evidence };
}

/** A deep model that takes every `sea` for `see`, and remembers what it was asked. */
function fakeModel(): DeepModel & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async propose(paragraphs) {
      return paragraphs.map(({ text }) => {
        asked.push(text);
        return Array.from(text.matchAll(/\bsea\b/g), ({ index }) => ({
          ...proposed(['see']),
          start: index,
          end: index + 3,
        }));
      });
    },
  };
}

async function proofreaderWith(deep: DeepModel, log: (message: string) => void = () => {}, context?: ContextModel) {
  const resources = { ...(await testResources()), context, deep };
  return createProofreader({ rules, resources, configuration: defaultConfiguration, log });
}

describe('the deep layer in the engine', () => {
  it('reports its proposals as findings of the context rules, in their place', async () => {
    const proofreader = await proofreaderWith(fakeModel());
    const text = 'They went out.\n\nShe could sea the town.';
    const manuscript = proofreader.open(text, 'plaintext');
    proofreader.check(manuscript);
    expect(proofreader.diagnostics(manuscript)).toEqual([]);
    while (await proofreader.checkDeeply(manuscript));
    const [found, ...others] = proofreader.diagnostics(manuscript);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ ruleId: 'context/real-word', range: { start: 26, end: 29 } });
    expect(found?.fixes[0]?.edits).toEqual([{ start: 26, end: 29, newText: 'see' }]);
  });

  it('looks at a paragraph once, and first at what turned up last', async () => {
    const model = fakeModel();
    const proofreader = await proofreaderWith(model);
    const paragraphs = ['The first one.', 'The second one.', 'The third one.', 'The fourth one.'];
    let manuscript = proofreader.open(paragraphs.join('\n\n'), 'plaintext');
    proofreader.check(manuscript);
    await proofreader.checkDeeply(manuscript, 1);
    manuscript = proofreader.edit(manuscript, [...paragraphs.slice(0, 3), 'The last one.'].join('\n\n'));
    proofreader.check(manuscript);
    while (await proofreader.checkDeeply(manuscript, 1));
    expect(model.asked).toEqual(['The first one.', 'The last one.', 'The second one.', 'The third one.']);
    expect(await proofreader.checkDeeply(manuscript)).toBe(false);
  });

  it('looks first at what the writer sees', async () => {
    const model = fakeModel();
    const proofreader = await proofreaderWith(model);
    const paragraphs = ['The first one.', 'The second one.', 'The third one.', 'The fourth one.'];
    const manuscript = proofreader.open(paragraphs.join('\n\n'), 'plaintext');
    proofreader.check(manuscript);
    proofreader.see(manuscript, [{ first: 4, end: 5 }]);
    await proofreader.checkDeeply(manuscript, 1);
    proofreader.see(manuscript, [{ first: 6, end: 7 }]);
    while (await proofreader.checkDeeply(manuscript, 1));
    expect(model.asked).toEqual(['The third one.', 'The fourth one.', 'The first one.', 'The second one.']);
  });

  it('ranks the suggestions for a word that no dictionary knows, and reports nothing of its own there', async () => {
    const at = (text: string) => ({ start: text.indexOf('flod'), end: text.indexOf('flod') + 4 });
    const ranking: DeepModel = {
      propose: async (paragraphs) =>
        paragraphs.map(({ text }) => [{ ...proposed(['flood', 'food'], -1), ...at(text) }]),
    };
    const proofreader = await proofreaderWith(ranking);
    const manuscript = proofreader.open('The flod came in the night and took the bridge.', 'plaintext');
    proofreader.check(manuscript);
    while (await proofreader.checkDeeply(manuscript));
    const found = proofreader.diagnostics(manuscript);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['typos/spelling']);
    expect(found[0]?.fixes.slice(0, 2).map(({ edits }) => edits[0]?.newText)).toEqual(['flood', 'food']);
    expect(found[0]?.message).toContain('“flood”');
  });

  it('doubts less in a story of today, and a present tense not at all in a story told in the present', async () => {
    const unsure: DeepModel = {
      propose: async (paragraphs) =>
        paragraphs.map(({ text }) =>
          Array.from(text.matchAll(/(?<=I )sit/g), ({ index }) => ({
            ...proposed(['sat'], 0.3),
            kind: 'wrong-form' as const,
            start: index,
            end: index + 3,
          })),
        ),
    };
    const proofreader = await proofreaderWith(unsure);
    const reports = async (...rest: string[]) => {
      const manuscript = proofreader.open(['I sit by the door.', ...rest].join('\n\n'), 'plaintext');
      proofreader.check(manuscript);
      while (await proofreader.checkDeeply(manuscript));
      return proofreader.diagnostics(manuscript).some(({ ruleId }) => ruleId === 'context/wrong-form');
    };
    const past = 'She was late. They were all there, and the dog had gone.';
    expect(await reports(past)).toBe(true);
    expect(await reports(past, 'It is cold. They are here, and he says that she has gone, and is late.')).toBe(false);
    const today = 'Her laptop, her hoodie, two selfies and a smartphone were on the dashboard.';
    expect(await reports(past, ...new Array<string>(12).fill(today))).toBe(false);
  });

  it('does not miss an article before a word that the book often uses without one', async () => {
    const missing: DeepModel = {
      propose: async (paragraphs) =>
        paragraphs.map(({ text }) =>
          Array.from(text.matchAll(/(?<=spoke of )harbour/g), ({ index }) => ({
            ...proposed(['the harbour']),
            kind: 'missing-word' as const,
            start: index,
            end: index + 7,
          })),
        ),
    };
    const proofreader = await proofreaderWith(missing);
    const paragraphs = ['She spoke of harbour.', 'The harbour slept. A harbour’s a home.', 'They slept in harbour.'];
    let manuscript = proofreader.open(paragraphs.join('\n\n'), 'plaintext');
    const rulesAfter = async (text: string) => {
      manuscript = proofreader.edit(manuscript, text);
      proofreader.check(manuscript);
      while (await proofreader.checkDeeply(manuscript));
      return proofreader.diagnostics(manuscript).map(({ ruleId }) => ruleId);
    };
    const text = paragraphs.join('\n\n');
    expect(await rulesAfter(text)).toEqual(['context/missing-word']);
    expect(await rulesAfter(`${text}\n\nThey left harbour. They made harbour at dusk.`)).toEqual([]);
    expect(await rulesAfter(`${text}\n\nThey left the harbour. They made harbour at dusk.`)).toEqual([
      'context/missing-word',
    ]);
  });

  it('leaves out what the fast model found and the network does not doubt', async () => {
    const word = (text: string, written: string) => ({
      start: text.indexOf(written),
      end: text.indexOf(written) + written.length,
    });
    /** Doubts `sea` and `tow`, whatever stands around them. */
    const context: ContextModel = {
      propose: ({ text }) =>
        ['sea', 'tow'].map((written) => ({
          kind: 'real-word' as const,
          replacements: [`${written}n`],
          certainty: 0.9,
          ...word(text, written),
        })),
      score: (_paragraph, _first, _end, candidates) => candidates.map(() => 0),
      likely: () => [],
      strangers: () => [],
    };
    const proofreader = await proofreaderWith(fakeModel(), undefined, context);
    const manuscript = proofreader.open('She could sea the ropes of the tow from there.', 'plaintext');
    proofreader.check(manuscript);
    const marked = () => proofreader.diagnostics(manuscript).map(({ range }) => range.start);
    expect(marked()).toEqual([10, 31]);
    while (await proofreader.checkDeeply(manuscript));
    expect(marked()).toEqual([10]);
  });

  it('comes to an end and says so once when the model fails', async () => {
    const told: string[] = [];
    const failing: DeepModel = { propose: () => Promise.reject(new Error('no WebAssembly')) };
    const proofreader = await proofreaderWith(failing, (message) => told.push(message));
    const manuscript = proofreader.open('He could of gone.\n\nShe went.', 'plaintext');
    proofreader.check(manuscript);
    const fast = proofreader.diagnostics(manuscript);
    while (await proofreader.checkDeeply(manuscript, 1));
    expect(proofreader.diagnostics(manuscript)).toEqual(fast);
    expect(told).toEqual(['The deep context layer failed: no WebAssembly']);
  });
});
