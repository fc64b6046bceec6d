import { describe, expect, it } from 'vitest';
import type { DeepModel } from '../../../server/src/context/types.ts';
import { readParagraph } from '../../../server/src/manuscript/read.ts';
import { answerRequests, createRemoteModel, type DeepRequest } from '../../../server/src/network/deepMessages.ts';

/** A worker that is no worker: messages pass through a copy, as between threads. */
function connected(model: Promise<DeepModel>) {
  let answer: (request: DeepRequest) => void = () => {};
  const remote = createRemoteModel((request) => answer(structuredClone(request)));
  answer = answerRequests(model, (reply) => remote.receive(structuredClone(reply)));
  return remote.model;
}

const paragraph = (text: string) => readParagraph(text, 'prose', 'double');
const evidence = { logOdds: 2, counts: 0, repeats: 0, needed: 0 };
const proposal = {
  kind: 'real-word' as const,
  start: 0,
  end: 3,
  replacements: ['see'],
  odds: [2],
  alone: evidence,
  together: evidence,
};

describe('the deep layer’s messages', () => {
  it('answers each request with its own proposals', async () => {
    const model = connected(
      Promise.resolve({
        propose: async (paragraphs) => paragraphs.map(({ text }) => (text === 'sea' ? [proposal] : [])),
      }),
    );
    const answers = await Promise.all([model.propose([paragraph('sea')]), model.propose([paragraph('see')])]);
    expect(answers).toEqual([[[proposal]], [[]]]);
  });

  it('reads in the worker what was read here, and sends no more than that takes', async () => {
    const one = paragraph('“Go,” said Anna. The sea was grey.');
    const sent: DeepRequest[] = [];
    createRemoteModel((request) => sent.push(request)).model.propose([one]);
    expect(sent[0]!.paragraphs).toEqual([{ text: one.text, kind: 'prose', primary: 'double' }]);
    const model = connected(
      Promise.resolve({
        propose: async ([read]) => {
          expect(read).toEqual(one);
          return [[proposal]];
        },
      }),
    );
    expect(await model.propose([one])).toEqual([[proposal]]);
  });

  it('refuses one request that fails and answers the next', async () => {
    let calls = 0;
    const model = connected(
      Promise.resolve({
        propose: async () => {
          if (calls++ === 0) throw new Error('out of memory');
          return [[]];
        },
      }),
    );
    await expect(model.propose([paragraph('a')])).rejects.toThrow('out of memory');
    expect(await model.propose([paragraph('a')])).toEqual([[]]);
  });

  it('refuses every request when the model cannot be loaded', async () => {
    const model = connected(Promise.reject(new Error('no WebAssembly')));
    await expect(model.propose([paragraph('a')])).rejects.toThrow('no WebAssembly');
    await expect(model.propose([paragraph('a')])).rejects.toThrow('no WebAssembly');
  });
});
