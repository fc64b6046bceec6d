import { type ReadConfiguration, readConfiguration } from './readConfiguration.ts';
import type { Rule } from './types.ts';

/** The settings file that the command line and the extension share; it lies in the folder of the work or above it. */
export const configName = '.betareaderrc.json';

/** The settings in a file as an object, before they are checked; or why there are none, in one sentence. */
export function parseConfig(text: string): { readonly value: Record<string, unknown> } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { problem: `This is no JSON: ${(error as Error).message}.` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'The settings stand in one pair of braces: { "dialect": "UK" }.' };
  const { $schema: _, ...settings } = value as Record<string, unknown>;
  return { value: settings };
}

/** The settings of such a file, each checked; what is wrong keeps its default and is told in `problems`. */
export function readConfig(text: string, rules: readonly Rule[]): ReadConfiguration {
  const parsed = parseConfig(text);
  if ('value' in parsed) return readConfiguration(parsed.value, rules);
  return { configuration: readConfiguration({}, rules).configuration, problems: [parsed.problem] };
}

/** The editor's settings with the file's over them: a rule at a time, and the words of both. */
export function underConfig(
  settings: Readonly<Record<string, unknown>>,
  file: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const both = { ...settings, ...file };
  if (isObject(settings.rules) && isObject(file.rules)) both.rules = { ...settings.rules, ...file.rules };
  if (Array.isArray(settings.words) && Array.isArray(file.words)) both.words = [...settings.words, ...file.words];
  return both;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
