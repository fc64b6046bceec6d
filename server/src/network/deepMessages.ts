/** What the deep layer's worker and its owner say to each other. */
import type { DeepAnswer, DeepModel } from '../context/types.ts';
import { readParagraph } from '../manuscript/read.ts';
import type { Paragraph } from '../manuscript/types.ts';

/** All that a paragraph depends on. It is read again in the worker: its words and what is known of them need not be copied. */
export type Unread = Pick<Paragraph, 'text' | 'kind' | 'primary'>;

export interface DeepRequest {
  readonly id: number;
  readonly paragraphs: readonly Unread[];
}

export type DeepReply =
  | { readonly id: number; readonly proposals: readonly DeepAnswer[] }
  | { readonly id: number; readonly error: string }
  /** The model could not be loaded, for good. */
  | { readonly failed: string };

/** Answers requests one after the other, in the worker. */
export function answerRequests(
  model: Promise<DeepModel>,
  reply: (message: DeepReply) => void,
): (request: DeepRequest) => void {
  model.catch((error: unknown) => reply({ failed: String(error) }));
  let last: Promise<unknown> = Promise.resolve();
  return ({ id, paragraphs }) => {
    last = last.then(async () => {
      try {
        const read = paragraphs.map(({ text, kind, primary }) => readParagraph(text, kind, primary));
        reply({ id, proposals: await (await model).propose(read) });
      } catch (error) {
        reply({ id, error: String(error) });
      }
    });
  };
}

/** The owner's side: a model whose work is done by a worker. Requests after a failure are refused. */
export function createRemoteModel(send: (request: DeepRequest) => void): {
  model: DeepModel;
  receive(reply: DeepReply): void;
} {
  const waiting = new Map<number, { resolve(found: readonly DeepAnswer[]): void; reject(error: Error): void }>();
  let next = 0;
  let failure: string | undefined;
  return {
    model: {
      propose(paragraphs) {
        if (failure !== undefined) return Promise.reject(new Error(failure));
        const id = next++;
        return new Promise((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          send({ id, paragraphs: paragraphs.map(({ text, kind, primary }) => ({ text, kind, primary })) });
        });
      },
    },
    receive(reply) {
      if ('failed' in reply) {
        failure = reply.failed;
        for (const { reject } of waiting.values()) reject(new Error(failure));
        waiting.clear();
        return;
      }
      const request = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('error' in reply) request?.reject(new Error(reply.error));
      else request?.resolve(reply.proposals);
    },
  };
}
