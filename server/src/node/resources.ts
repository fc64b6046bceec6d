import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openResources } from '../engine/openResources.ts';
import type { Resources } from '../engine/resources.ts';
import { startDeepThread } from './deepThread.ts';

export interface LoadedResources extends Resources {
  /** Ends the worker of the deep layer, if there is one. */
  close(): Promise<void>;
}

export interface LoadOptions {
  /** Start the deep layer too. */
  readonly deep: boolean;
  readonly log: (message: string) => void;
}

/** Loads the data files below `folder`. A file that is missing or corrupt is left out, and the log says which. */
export async function loadResources(folder: string, options: LoadOptions): Promise<LoadedResources> {
  const read = async (name: string) => {
    const path = join(folder, name);
    if (!existsSync(path)) return undefined;
    const bytes = readFileSync(path);
    // A file of some size has a buffer of its own; a small one shares one with others.
    const { buffer } = bytes;
    return bytes.byteLength === buffer.byteLength ? (buffer as ArrayBuffer) : new Uint8Array(bytes).buffer;
  };
  const thread = options.deep ? startDeepThread(join(folder, '..'), options.log) : undefined;
  const resources = await openResources(read, options.log);
  return { ...resources, deep: thread?.model, close: async () => thread?.stop() };
}
