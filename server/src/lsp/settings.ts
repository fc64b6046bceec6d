import { configName, parseConfig, underConfig } from '../engine/configFile.ts';
import { type ReadConfiguration, readConfiguration } from '../engine/readConfiguration.ts';
import type { Rule } from '../engine/types.ts';
import type { FileSettings } from './manuscriptFiles.ts';

/** Which manuscripts are one work: those of a folder, each file by itself, or all of the workspace. */
export type WorkSetting = 'folder' | 'file' | 'workspace';

export interface Settings extends ReadConfiguration {
  readonly files: FileSettings;
  readonly work: WorkSetting;
}

/** Settings of the client alone, which the server knows of but does not read. */
const clientSettings = ['spelling', 'problems', 'caret', 'trace'];

const fileLists = ['always', 'never', 'include', 'exclude'] as const;

/**
 * The section `betaReader` as an editor gives it: what is wrong is told and passed over. A client may put the text of the
 * work's `.betareaderrc.json` into it, under that name; what stands there holds over the editor's settings.
 */
export function readSettings(section: unknown, rules: readonly Rule[]): Settings {
  const { value, fileProblems } = withConfig(section, rules);
  const { configuration, problems } = readConfiguration(value, rules, ['files', 'work', ...clientSettings]);
  const told = [...problems, ...fileProblems];
  const files = (value as { readonly files?: unknown } | null | undefined)?.files ?? {};
  const [always, never, include, exclude] = fileLists.map((name) => {
    const list = (files as Readonly<Record<string, unknown>>)[name] ?? [];
    if (Array.isArray(list) && list.every((entry) => typeof entry === 'string')) return list as readonly string[];
    told.push(`“files.${name}” is a list of ${name === 'include' || name === 'exclude' ? 'globs' : 'URIs'}.`);
    return [];
  });
  const { work = 'folder', spelling } = (value ?? {}) as { readonly work?: unknown; readonly spelling?: unknown };
  if (!isWork(work)) told.push('“work” is one of folder, file, workspace.');
  return {
    configuration:
      // In an editor, `auto` is the client's to decide: it knows who else checks the file.
      spelling === 'off'
        ? { ...configuration, rules: { ...configuration.rules, 'typos/spelling': 'off' } }
        : configuration,
    problems: told,
    work: isWork(work) ? work : 'folder',
    files: { always: always!, never: never!, include: include!, exclude: exclude! },
  };
}

function isWork(value: unknown): value is WorkSetting {
  return value === 'folder' || value === 'file' || value === 'workspace';
}

function withConfig(section: unknown, rules: readonly Rule[]): { value: unknown; fileProblems: string[] } {
  if (typeof section !== 'object' || section === null) return { value: section, fileProblems: [] };
  const { [configName]: text, ...settings } = section as Record<string, unknown>;
  if (typeof text !== 'string') return { value: settings, fileProblems: [] };
  const parsed = parseConfig(text);
  const told = 'value' in parsed ? readConfiguration(parsed.value, rules).problems : [parsed.problem];
  const fileProblems = told.map((problem) => `In ${configName}: ${problem}`);
  // What is wrong in the file is told once, as the file's: the editor's setting holds in its place.
  return {
    value: told.length === 0 && 'value' in parsed ? underConfig(settings, parsed.value) : settings,
    fileProblems,
  };
}
