import { parseArgs } from 'node:util';
import { profiles } from '../engine/readConfiguration.ts';
import type { Purpose } from '../engine/types.ts';
import type { FormatName } from '../manuscript/types.ts';

export const outputs = ['text', 'json', 'ndjson', 'sarif', 'github'] as const;
export type Output = (typeof outputs)[number];

export interface Options {
  readonly paths: readonly string[];
  readonly output: Output;
  readonly layers: 'fast' | 'all';
  /** The format of standard input, or of every file when given. */
  readonly as?: FormatName;
  readonly filesFrom?: string;
  readonly work: boolean;
  readonly maxWarnings?: number;
  readonly fix: boolean;
  readonly config?: string;
  /** The profile, whatever the settings say. */
  readonly purpose?: Purpose;
  readonly profile: boolean;
}

/** A mistake of the caller, told in one line; the exit status is 2. */
export class UsageError extends Error {}

export const usage = `Usage: beta-reader check [options] PATH…

  -                     read a manuscript from standard input
  --as FORMAT           plaintext, markdown, html or fountain, whatever the file's name says
  --files-from FILE     read the list of paths from FILE, one a line (- is standard input)
  --format FORMAT       ${outputs.join(', ')} (default: text)
  --layers LAYERS       fast, or all (default: waits for the deep context layer)
  --work                treat the files as one work: names and style are learnt together
  --fix                 apply the safe fixes to the files
  --for PURPOSE         drafting (only what is surely wrong) or posting (default: everything)
  --config FILE         settings to use instead of the nearest .betareaderrc.json
  --max-warnings N      exit with 1 when there are more findings than N
  --profile             say how long each rule took
  --help, --version
`;

const formats: readonly string[] = ['plaintext', 'markdown', 'html', 'fountain'];

/** Reads the command line. Throws UsageError; returns the word to print for --help and --version. */
export function readOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, ...paths] = positionals;
  if (command !== 'check') {
    if (command === undefined) return 'help';
    throw new UsageError(`There is no command “${command}”. Try: beta-reader check ${command}`);
  }
  const output = oneOf('--format', values.format ?? 'text', outputs);
  const layers = oneOf('--layers', values.layers ?? 'all', ['fast', 'all'] as const);
  if (values.as !== undefined) oneOf('--as', values.as, formats);
  const maxWarnings = values['max-warnings'] === undefined ? undefined : Number(values['max-warnings']);
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && maxWarnings >= 0))
    throw new UsageError('--max-warnings wants a whole number, such as 0.');
  if (paths.length === 0 && values['files-from'] === undefined)
    throw new UsageError('Which manuscript? Give a file, a folder, or - for standard input.');
  return {
    paths,
    output,
    layers,
    as: values.as as FormatName | undefined,
    filesFrom: values['files-from'],
    work: values.work ?? false,
    maxWarnings,
    fix: values.fix ?? false,
    config: values.config,
    purpose: values.for === undefined ? undefined : oneOf('--for', values.for, profiles),
    profile: values.profile ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        'files-from': { type: 'string' },
        format: { type: 'string' },
        layers: { type: 'string' },
        work: { type: 'boolean' },
        fix: { type: 'boolean' },
        for: { type: 'string' },
        config: { type: 'string' },
        'max-warnings': { type: 'string' },
        profile: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify a positional.*$/s, '.'));
  }
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new UsageError(`${name} is one of ${allowed.join(', ')}, not “${value}”.`);
}
