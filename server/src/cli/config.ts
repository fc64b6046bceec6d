import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configName, readConfig } from '../engine/configFile.ts';
import { defaultConfiguration } from '../engine/configuration.ts';
import type { Configuration } from '../engine/types.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from './options.ts';

/** The settings of the file given, or of the nearest `.betareaderrc.json` at or above `folder`. Throws UsageError. */
export function loadConfig(folder: string, given?: string): Configuration {
  const path = given ?? nearest(resolve(folder));
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

function nearest(folder: string): string | undefined {
  const path = join(folder, configName);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : nearest(above);
}
