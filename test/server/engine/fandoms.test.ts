import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { readFandom, wordLines } from '../../../server/src/engine/fandoms.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import type { Configuration } from '../../../server/src/engine/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

const folder = 'server/data/fandoms';
const resources = await testResources();
const lists = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const data = (name: string) => wordLines(readFileSync(join('server/data/lexicon', name), 'utf8'));
const misspellings = new Set([
  ...data('typos.txt').map((line) => line.split('\t')[0]!.toLowerCase()),
  ...data('unwanted.txt'),
]);

describe('the lists of fandoms', () => {
  it('are those of 25 fandoms, each with its signs in the index', () => {
    expect(lists.length).toBe(26);
    const index = resources.fandoms!.index;
    expect(Object.keys(index).sort()).toEqual(
      lists.filter((name) => name !== 'fan-fiction.txt').map((name) => name.replace('.txt', '')),
    );
  });

  for (const name of lists)
    describe(name, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const entries = wordLines(text);

      it('says what it is and where its words come from', () => {
        const [title, origin] = text.split('\n');
        expect(title).toMatch(/^# \S/);
        expect(origin).toMatch(/^# Ours \(MIT\)/);
      });

      it('holds words and names, sorted, each once', () => {
        expect(entries.length).toBeGreaterThan(50);
        const order = (entry: string) => entry.toLowerCase();
        const sorted = [...entries].sort((a, b) =>
          order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a < b ? -1 : 1,
        );
        expect(entries).toEqual(sorted);
        expect(new Set(entries.map(order)).size).toBe(entries.length);
        for (const entry of entries) expect(entry).toMatch(/^[A-Za-z0-9][A-Za-z0-9'. -]*(?: -> [A-Z][A-Za-z'. -]*)?$/);
      });

      it('holds no common misspelling of an English word', () => {
        const words = [...readFandom(text).words];
        expect(words.filter((word) => misspellings.has(word))).toEqual([]);
      });
    });

  it('give their own signs away', () => {
    for (const [id, { signs }] of Object.entries(resources.fandoms!.index)) {
      const { words } = readFandom(readFileSync(join(folder, `${id}.txt`), 'utf8'));
      expect(signs.length, id).toBeGreaterThan(1);
      expect(
        signs.filter((sign) => !words.has(sign.toLowerCase())),
        id,
      ).toEqual([]);
    }
  });
});

/** Counts which lists are asked for. */
function proofreaderOf(configuration: Partial<Configuration> = {}) {
  const asked: string[] = [];
  const fandoms = {
    ...resources.fandoms!,
    load(id: string) {
      asked.push(id);
      return resources.fandoms!.load(id);
    },
  };
  const proofreader = createProofreader({
    rules,
    resources: { ...resources, fandoms },
    configuration: { ...defaultConfiguration, ...configuration },
  });
  async function found(text: string) {
    const manuscript = proofreader.open(text, 'plaintext');
    proofreader.check(manuscript);
    await proofreader.learn(manuscript.book);
    return proofreader
      .diagnostics(manuscript)
      .map(({ range, fixes }) => [text.slice(range.start, range.end), fixes.at(-1)?.edits[0]?.newText]);
  }
  return { asked, found, proofreader };
}

const atSchool = 'Hermione crossed the lake to Hogwarts, and the auror followed her.';

describe('words of fandoms', () => {
  it('are read only when a book needs them, and once', async () => {
    const { asked, found } = proofreaderOf();
    await found('The gate swung on its hinge, and nobody came.');
    await found('She called him Merlin, for a joke.');
    expect(asked).toEqual([]);
    await found(atSchool);
    await found(`${atSchool} Draco waited.`);
    expect(asked).toEqual(['harry-potter']);
  });

  it('are known in stories of their fandom alone', async () => {
    const { found } = proofreaderOf();
    expect(await found(atSchool)).toEqual([]);
    expect((await found('She crossed the lake, and the auror followed her.')).map(([word]) => word)).toEqual(['auror']);
  });

  it('mend a name that is spelt otherwise, however often', async () => {
    const { found } = proofreaderOf();
    const text = 'He went to Hogwarts with Voldemort. Hermoine saw it. He saw Hermoine too, and Dumbledoor.';
    expect(await found(text)).toEqual(
      [
        ['Hermoine', 'Hermione'],
        ['Dumbledoor', undefined],
      ].filter(([, name]) => name),
    );
  });

  it('are those of the settings, or none', async () => {
    const none = proofreaderOf({ fandoms: [] });
    expect((await none.found(atSchool)).map(([word]) => word)).toEqual(['auror']);
    const named = proofreaderOf({ fandoms: ['Star Wars', 'good-omens', 'no-such'] });
    await named.found('Nobody came.');
    expect(named.asked.sort()).toEqual(['good-omens', 'star-wars']);
  });

  it('go when their signs go', async () => {
    const { proofreader } = proofreaderOf();
    const manuscript = proofreader.open(atSchool, 'plaintext');
    proofreader.check(manuscript);
    await proofreader.learn(manuscript.book);
    expect(proofreader.diagnostics(manuscript)).toEqual([]);
    const edited = proofreader.edit(manuscript, atSchool.replace('Hogwarts', 'the school'));
    proofreader.check(edited);
    expect(proofreader.diagnostics(edited).map(({ ruleId }) => ruleId)).toEqual(['typos/spelling']);
  });

  it('of fan fiction itself are always known', async () => {
    const { found } = proofreaderOf();
    expect(await found('My headcanon is a oneshot, a podfic and a ficlet with whump.')).toEqual([]);
  });
});
