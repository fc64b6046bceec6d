import { resolve } from 'node:path';
import { loadResources } from '../../server/src/node/resources.ts';

let loaded: ReturnType<typeof loadResources> | undefined;

/** The real data files, loaded once for all tests of a worker, without the deep layer. */
export function testResources() {
  loaded ??= loadResources(resolve('server/data'), {
    deep: false,
    log: (message) => {
      throw new Error(message);
    },
  });
  return loaded;
}
