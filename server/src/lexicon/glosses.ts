import { glosses } from './glosses.data.ts';

let meanings: Map<string, string> | undefined;

/** What the word (norm) means, to be read after “means”; undefined for most words. */
export function glossOf(norm: string): string | undefined {
  meanings ??= new Map(
    glosses
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), line.slice(at + 2)];
      }),
  );
  return meanings.get(norm);
}
