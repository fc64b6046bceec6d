import { defaultConfiguration, defaultStyle } from './configuration.ts';
import type { Configuration, HouseStyle, Purpose, Rule, Severity } from './types.ts';

export interface ReadConfiguration {
  readonly configuration: Configuration;
  /** What was wrong, each in one sentence for the writer; the setting in question keeps its default. */
  readonly problems: readonly string[];
}

const severities: readonly unknown[] = ['off', 'hint', 'information', 'warning', 'error'];

/** The scalars of the house style and what each may be. */
export const styleChoices: { readonly [K in keyof HouseStyle]: readonly HouseStyle[K][] } = {
  dialect: ['any', 'US', 'UK', 'CA', 'AU'],
  quotes: ['auto', 'double', 'single'],
  nestedQuotes: ['any', 'double', 'single'],
  marks: ['any', 'straight', 'curly'],
  ellipsis: ['any', '…', '...', '. . .'],
  ellipsisSpacing: ['any', 'none', 'after', 'around'],
  dash: ['any', '—', '--', '–'],
  oxfordComma: ['any', 'on', 'off'],
  ok: ['any', 'OK', 'ok', 'okay', 'O.K.'],
  numbers: ['any', 'ten', 'hundred'],
};

export const profiles: readonly Purpose[] = ['drafting', 'posting'];

/**
 * Settings as an editor or a file gives them (`{ rules, words, fandoms, profile, dialect, quotes, … }`), checked one by one:
 * a wrong value is told and passed over, never thrown. Members of other names are left to `others`.
 */
export function readConfiguration(
  value: unknown,
  rules: readonly Rule[],
  others: readonly string[] = [],
): ReadConfiguration {
  const problems: string[] = [];
  if (!isRecord(value)) {
    if (value !== undefined && value !== null)
      problems.push('The settings of Beta Reader are no object, so the defaults hold.');
    return { configuration: defaultConfiguration, problems };
  }
  const known = new Set(['rules', 'words', 'fandoms', 'profile', ...Object.keys(styleChoices), ...others]);
  for (const name of Object.keys(value)) if (!known.has(name)) problems.push(`There is no setting “${name}”.`);
  return {
    configuration: {
      style: readStyle(value, problems),
      profile: readProfile(value.profile, problems),
      rules: readRules(value.rules, rules, problems),
      words: readWords('words', value.words, problems),
      fandoms: readFandoms(value.fandoms, problems),
    },
    problems,
  };
}

function readStyle(value: Record<string, unknown>, problems: string[]): HouseStyle {
  const style: Record<string, unknown> = { ...defaultStyle };
  for (const [name, choices] of Object.entries(styleChoices)) {
    const wanted = value[name];
    if (wanted === undefined) continue;
    if ((choices as readonly unknown[]).includes(wanted)) style[name] = wanted;
    else problems.push(`“${name}” is one of ${choices.join(', ')}, not ${quote(wanted)}.`);
  }
  return style as unknown as HouseStyle;
}

function readProfile(value: unknown, problems: string[]): Purpose {
  const known = profiles.find((profile) => profile === value);
  if (known === undefined && value !== undefined)
    problems.push(`“profile” is one of ${profiles.join(', ')}, not ${quote(value)}.`);
  return known ?? defaultConfiguration.profile;
}

function readRules(value: unknown, rules: readonly Rule[], problems: string[]): Record<string, Severity | 'off'> {
  const read: Record<string, Severity | 'off'> = {};
  if (value === undefined) return read;
  if (!isRecord(value)) {
    problems.push('“rules” is a list of rule names with off, hint, information, warning or error.');
    return read;
  }
  const ids = new Set(rules.map(({ id }) => id));
  for (const [id, severity] of Object.entries(value)) {
    if (!ids.has(id)) problems.push(`There is no rule “${id}”.`);
    else if (!severities.includes(severity))
      problems.push(`The rule “${id}” can be off, hint, information, warning or error, not ${quote(severity)}.`);
    else read[id] = severity as Severity | 'off';
  }
  return read;
}

function readFandoms(value: unknown, problems: string[]): Configuration['fandoms'] {
  if (value === undefined || value === 'auto') return 'auto';
  if (Array.isArray(value)) return readWords('fandoms', value, problems);
  problems.push('“fandoms” is “auto” or a list of fandoms.');
  return 'auto';
}

function readWords(name: string, value: unknown, problems: string[]): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push('“words” is a list of words.');
    return [];
  }
  return value.filter((word): word is string => {
    if (typeof word === 'string' && word.trim() !== '') return true;
    problems.push(`“${name}” holds ${quote(word)}, which is no word.`);
    return false;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const quote = (value: unknown) => `“${String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 60)}”`;
