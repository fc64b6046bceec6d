/** The long form of the fuzz: `npm run fuzz -- --inputs N --large N --from SEED`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultConfiguration } from '../../server/src/engine/configuration.ts';
import { createProofreader, type Proofreader } from '../../server/src/engine/proofreader.ts';
import { loadResources } from '../../server/src/node/resources.ts';
import { rules } from '../../server/src/rules/index.ts';
import { type FuzzInput, fuzzInput, largeInputs } from './inputs.ts';
import { broken } from './invariants.ts';
import { ownManuscripts } from './manuscripts.ts';

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    large: { type: 'string', default: '0' },
    from: { type: 'string', default: '0' },
  },
});

const folder = join('build', 'fuzz');
const say = (line: string) => process.stdout.write(`${line}\n`);
const manuscripts = ownManuscripts();
const resources = await loadResources('server/data', { deep: false, log: say });
const told: string[] = [];
/** Every rule on, those that are off by default too. */
const configuration = {
  ...defaultConfiguration,
  rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const])),
};
const fresh = (): Proofreader =>
  createProofreader({ rules, resources, configuration, log: (message) => told.push(message) });

/** Milliseconds of processor time for a million characters of ordinary prose, on this machine as it is now. */
function measurePace(): number {
  const input: FuzzInput = { format: 'plaintext', text: manuscripts.join('\n\n').slice(0, 200_000) };
  const times = Array.from({ length: 5 }, () => {
    const began = process.cpuUsage();
    broken(fresh(), input);
    const used = process.cpuUsage(began);
    return (used.user + used.system) / 1000 / (input.text.length / 1_000_000);
  });
  return Math.min(...times);
}

/** Nothing may take more than a second for a megabyte, or on a busy machine than five times what prose takes. */
const pace = measurePace();
const limit = Math.max(1000, 5 * pace);
told.length = 0;
let failures = 0;
let characters = 0;
let slowest = { name: '', milliseconds: 0, perMegabyte: 0 };

/** Runs the check; gives what is wrong, and milliseconds by the clock or of processor time. */
function attempt(input: FuzzInput, proofreader: Proofreader, byProcessor: boolean) {
  // Asking for processor time costs as much as checking a line, so short inputs are timed by the clock first.
  const clock = performance.now();
  const began = byProcessor ? process.cpuUsage() : undefined;
  let problem: string | undefined;
  try {
    problem = broken(proofreader, input);
  } catch (error) {
    problem = `threw ${(error as Error).stack ?? error}`;
  }
  const used = began && process.cpuUsage(began);
  const milliseconds = used ? (used.user + used.system) / 1000 : performance.now() - clock;
  // Short inputs are within what starting the machinery and collecting its garbage may take.
  return { problem, milliseconds, perMegabyte: milliseconds / Math.max(0.5, input.text.length / 1_000_000) };
}

function run(name: string, input: FuzzInput, proofreader: Proofreader): void {
  let { problem, milliseconds, perMegabyte } = attempt(input, proofreader, input.text.length >= 5000);
  characters += input.text.length;
  problem ??= told.splice(0).join(' ') || undefined;
  if (perMegabyte > limit) {
    // By the clock a busy machine may have stalled, and the paragraphs are known by now: once more, from nothing.
    ({ milliseconds, perMegabyte } = attempt(input, fresh(), true));
    if (perMegabyte > limit)
      problem ??= `took ${Math.round(milliseconds)} ms of processor time for ${input.text.length} characters`;
  }
  if (perMegabyte > slowest.perMegabyte) slowest = { name, milliseconds, perMegabyte };
  if (problem === undefined) return;
  failures++;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ problem, ...input }));
  if (failures <= 50) say(`${name}: ${problem.split('\n').slice(0, 4).join(' | ')}`);
}

const from = Number(options.from);
const inputs = Number(options.inputs);
const large = Number(options.large);
let proofreader = fresh();
for (let i = 0; i < inputs; i++) {
  if (i % 20_000 === 0) proofreader = fresh();
  run(`input-${from + i}`, fuzzInput(from + i, 2000, manuscripts), proofreader);
  if ((i + 1) % 50_000 === 0) say(`${i + 1} inputs, ${failures} failures`);
}
if (large > 0)
  for (const [i, input] of largeInputs(manuscripts).slice(0, large).entries()) run(`large-${i}`, input, fresh());
for (let i = 0; i < large - largeInputs(manuscripts).length; i++) {
  run(`long-${from + i}`, fuzzInput(from + i, 1_000_000, manuscripts), fresh());
  if ((i + 1) % 100 === 0) say(`${i + 1} long inputs, ${failures} failures`);
}
say(
  `${inputs + large} inputs, ${(characters / 1_000_000).toFixed(0)} million characters, ${failures} failures; ` +
    `slowest ${slowest.name}: ${Math.round(slowest.perMegabyte)} ms of processor time for a megabyte (prose: ${Math.round(pace)} ms)`,
);
process.exitCode = failures > 0 ? 1 : 0;
