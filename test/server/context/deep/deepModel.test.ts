import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../../server/src/manuscript/read.ts';
import { hasDeepData, testDeepModel } from '../../deepModel.ts';

const read = (text: string) => readParagraph(text, 'prose', 'double');

describe.skipIf(!hasDeepData)('the deep model', { timeout: 60_000 }, () => {
  it('judges a paragraph the same alone and among others', async () => {
    const model = await testDeepModel();
    const paragraphs = [
      'He chocked on his tea and put the cup down.',
      `${'The rain fell on the roof all night, and nobody slept. '.repeat(12)}She was two tired to speak.`,
      '“Then what is it?” she asked.',
    ].map(read);
    const together = await model.propose(paragraphs);
    const alone = await Promise.all(paragraphs.map(async (paragraph) => (await model.propose([paragraph]))[0]));
    expect(together).toEqual(alone);
  });

  it.each(['', ' ', '—', '1234', 'x'.repeat(5000), '“‘’”'.repeat(300), 'ﬁ'.repeat(50), '\u{1F600}'.repeat(400)])(
    'takes any text: %s',
    async (text) => {
      const model = await testDeepModel();
      expect(await model.propose([read(text)])).toHaveLength(1);
    },
  );
});
