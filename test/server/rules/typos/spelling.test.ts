import { expect, it } from 'vitest';
import { defaultConfiguration } from '../../../../server/src/engine/configuration.ts';
import { createProofreader } from '../../../../server/src/engine/proofreader.ts';
import type { FormatName } from '../../../../server/src/manuscript/types.ts';
import { rules } from '../../../../server/src/rules/index.ts';
import { testResources } from '../../resources.ts';

const resources = await testResources();

/** Words that the rule reports. */
function misspelt(text: string, format: FormatName = 'plaintext'): string[] {
  const proofreader = createProofreader({ rules, resources, configuration: defaultConfiguration });
  const manuscript = proofreader.open(text, format);
  proofreader.check(manuscript);
  return proofreader
    .diagnostics(manuscript)
    .filter(({ ruleId }) => ruleId === 'typos/spelling')
    .map(({ range }) => text.slice(range.start, range.end));
}

const again = (sentence: string, times: number) => Array.from({ length: times }, () => sentence).join('\n\n');

it('reports an everyday word that the narration writes wrong again and again', () => {
  expect(misspelt(again('The gate shut, and nobody thougth of the key.', 5))).toHaveLength(5);
});

it('takes it for the author’s own when the book is full of it', () => {
  expect(misspelt(again('The gate shut, and nobody thougth of the key.', 8))).toEqual([]);
});

it('leaves it alone in speech, where an accent may be spelt so', () => {
  expect(misspelt(again('“The gate is shut, and nobody thougth of the key.”', 5))).toEqual([]);
});

it('learns a coined word that is near no everyday one', () => {
  expect(misspelt(again('The gate shut, and nobody fed the quorl.', 3))).toEqual([]);
});

it('reports slips of everyday words that stand close together', () => {
  expect(misspelt('He definately recieved thier letter.')).toEqual(['definately', 'recieved', 'thier']);
});

it('takes words close together that are near no English ones for another language', () => {
  expect(misspelt('“Laissez-moi tranquille, espèce de cochon,” she said.')).toEqual([]);
  expect(misspelt('The spell went on: “Expelliarmus locomotor mortis petrificus totalus.”')).toEqual([]);
});

it.each<[FormatName, (word: string) => string]>([
  ['plaintext', (word) => `_${word}_`],
  ['markdown', (word) => `*${word}*`],
  ['html', (word) => `<em>${word}</em>`],
])('leaves coined words and sounds alone that %s sets apart, but no slips', (format, apart) => {
  const wrap = (text: string) => (format === 'html' ? `<p>${text}</p>` : text);
  expect(misspelt(wrap(`The fog was ${apart('oddle')} that night.`), format)).toEqual([]);
  expect(misspelt(wrap(`The lid fell: ${apart('thoom!')}`), format)).toEqual([]);
  expect(misspelt(wrap('The fog was oddle that night.'), format)).toEqual(['oddle']);
  expect(misspelt(wrap(`The fog was ${apart('oddle that')} night.`), format)).toEqual(['oddle']);
  expect(misspelt(wrap(`It was ${apart('definately')} there.`), format)).toEqual(['definately']);
});
