import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../../server/src/manuscript/formats/index.ts';
import { rules } from '../../../../server/src/rules/index.ts';
import { measureStyle } from '../../../../server/src/rules/style/measure.ts';

const habits = (text: string, primary: 'double' | 'single' = 'double') =>
  Object.fromEntries(
    measureStyle(rules, formatFor('plaintext').split(text), primary).map(({ setting, choice, uses, others }) => [
      setting,
      [choice, uses, others],
    ]),
  );

describe('the house style of a manuscript', () => {
  it('is what it mostly does', () => {
    const text = [
      '“Okay,” he said. “Okay, then… what colour was it?”',
      '“It was grey – or so she said – and he told me ‘no’ twice.” He took the hat, the coat and the gloves.',
      '"OK," said Tom. There were twenty-two men at the harbour.',
    ].join('\n\n');
    expect(habits(text)).toEqual({
      dialect: ['UK', 2, 0],
      quotes: ['double', 4, 0],
      nestedQuotes: ['single', 1, 0],
      marks: ['curly', 4, 1],
      ellipsis: ['…', 1, 0],
      ellipsisSpacing: ['after', 1, 0],
      dash: ['–', 2, 0],
      oxfordComma: ['off', 1, 0],
      ok: ['okay', 2, 1],
      numbers: ['hundred', 1, 0],
    });
  });

  it('is British marks where speech opens with them', () => {
    expect(habits("'Come in,' he said. 'He told me \"no\" twice,' she said.", 'single')).toMatchObject({
      quotes: ['single', 2, 0],
      nestedQuotes: ['double', 1, 0],
    });
  });

  it('says nothing of what never comes up', () => {
    expect(habits('They went home.')).toEqual({});
  });
});
