import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DeepModel } from '../../server/src/context/types.ts';
import { defaultConfiguration } from '../../server/src/engine/configuration.ts';
import { createProofreader, type Proofreader } from '../../server/src/engine/proofreader.ts';
import type { Diagnostic } from '../../server/src/engine/types.ts';
import type { FormatName } from '../../server/src/manuscript/types.ts';
import { loadDeepModel } from '../../server/src/network/deepFiles.ts';
import { rules } from '../../server/src/rules/index.ts';
import { testResources } from './resources.ts';

const data = resolve('server/data/deep');

export const hasDeepData = existsSync(join(data, 'deep.bin'));

let loaded: Promise<DeepModel> | undefined;

/** The real network on the real kernels, in the test's own thread. */
export function testDeepModel(): Promise<DeepModel> {
  loaded ??= readFile(resolve('dist/kernels.wasm')).then((binary) =>
    loadDeepModel((name) => readFile(join(data, name)), binary),
  );
  return loaded;
}

let both: Promise<Proofreader> | undefined;

/** What both layers find in a text, by all rules at their defaults. */
export async function checkWithNetwork(text: string, format: FormatName = 'plaintext'): Promise<Diagnostic[]> {
  both ??= Promise.all([testResources(), testDeepModel()]).then(([resources, deep]) =>
    createProofreader({
      rules,
      resources: { ...resources, deep },
      configuration: defaultConfiguration,
      log: (message) => {
        throw new Error(message);
      },
    }),
  );
  const proofreader = await both;
  const manuscript = proofreader.open(text, format);
  proofreader.check(manuscript);
  while (await proofreader.checkDeeply(manuscript));
  return proofreader.diagnostics(manuscript);
}
