import { type ReadConfiguration, readConfiguration } from '../engine/readConfiguration.ts';
import type { Rule } from '../engine/types.ts';
import type { FileSettings } from './manuscriptFiles.ts';

export interface Settings extends ReadConfiguration {
  readonly files: FileSettings;
}

/** Settings of the client alone, which the server knows of but does not read. */
const clientSettings = ['spelling', 'caret', 'trace'];

const fileLists = ['always', 'never', 'include', 'exclude'] as const;

/** The section `betaReader` as an editor gives it: what is wrong is told and passed over. */
export function readSettings(value: unknown, rules: readonly Rule[]): Settings {
  const { configuration, problems } = readConfiguration(value, rules, ['files', ...clientSettings]);
  const told = [...problems];
  const section = (value as { readonly files?: unknown } | null | undefined)?.files ?? {};
  const [always, never, include, exclude] = fileLists.map((name) => {
    const list = (section as Readonly<Record<string, unknown>>)[name] ?? [];
    if (Array.isArray(list) && list.every((entry) => typeof entry === 'string')) return list as readonly string[];
    told.push(`“files.${name}” is a list of ${name === 'include' || name === 'exclude' ? 'globs' : 'URIs'}.`);
    return [];
  });
  return {
    configuration,
    problems: told,
    files: { always: always!, never: never!, include: include!, exclude: exclude! },
  };
}
