import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configName, readConfig } from '../engine/configFile.ts';
import { defaultConfiguration } from '../engine/configuration.ts';
import { wordLines, wordsFile } from '../engine/fandoms.ts';
import type { Configuration } from '../engine/types.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from './options.ts';

/** The words of the nearest words file at or above `folder`: what an editor keeps with a story holds here as well. */
export function storyWords(folder: string): readonly string[] {
  const path = nearest(resolve(folder), wordsFile);
  try {
    return path === undefined ? [] : wordLines(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`The words in “${path}” cannot be read: ${(error as Error).message}`);
  }
}

/** The settings of the file given, or of the nearest `.betareaderrc.json` at or above `folder`. Throws UsageError. */
export function loadConfig(folder: string, given?: string): Configuration {
  const path = given ?? nearest(resolve(folder), configName);
  if (path === undefined) return defaultConfiguration;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`The settings in “${path}” cannot be read: ${(error as Error).message}`);
  }
  const { configuration, problems } = readConfig(text, rules);
  if (problems.length > 0) throw new UsageError(`In “${path}”: ${problems.join(' ').replace(/\s+/g, ' ')}`);
  return configuration;
}

function nearest(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : nearest(above, name);
}
