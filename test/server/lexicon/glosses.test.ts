import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../server/src/engine/proposals.ts';
import { glosses } from '../../../server/src/lexicon/glosses.data.ts';
import { glossOf } from '../../../server/src/lexicon/glosses.ts';
import { readParagraph } from '../../../server/src/manuscript/read.ts';
import { testResources } from '../resources.ts';

describe('glosses', () => {
  it('are of words that the dictionary has, each once', async () => {
    const { lexicon } = await testResources();
    const words = glosses
      .trim()
      .split('\n')
      .map((line) => /^([\p{Ll}]+): \S.*[^.]$/u.exec(line)?.[1] ?? line);
    expect(words.filter((word) => !lexicon.has(word))).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.filter((word) => glossOf(word) === undefined)).toEqual([]);
  });

  it('tell a writer what the word says as it stands', () => {
    const paragraph = readParagraph('Mara chocked on her tea.', 'prose', 'double');
    const proposal = { kind: 'real-word' as const, start: 5, end: 12, replacements: ['choked'], certainty: 0.9 };
    expect(findingOf(paragraph, proposal).message).toBe('“chocked” means wedged tight. Did you mean “choked”?');
    const plain = { ...proposal, start: 0, end: 4, replacements: ['Mary'] };
    expect(findingOf(paragraph, plain).message).toBe('“Mara” does not fit here. Did you mean “Mary”?');
  });

  it('are said more quietly where the model is less sure', () => {
    const paragraph = readParagraph('Mara sat by the fire.', 'prose', 'double');
    const proposal = { kind: 'real-word' as const, start: 0, end: 4, replacements: ['Mary'], certainty: 0.6 };
    const { message, severity } = findingOf(paragraph, proposal);
    expect(message).toBe('“Mara” may not fit here. Did you mean “Mary”?');
    expect(severity).toBe('information');
    expect(findingOf(paragraph, { ...proposal, certainty: 0.9 }).severity).toBeUndefined();
  });
});
