import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const command = (layers) => ['node', 'dist/cli.js', 'check', '--layers', layers, '--format', 'json'];

/** What a command prints; throws where it fails. */
export function run(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(args[0], args.slice(1), {
    encoding: 'utf8',
    env: { ...process.env, SHOW: '', ...env },
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`${args.slice(0, 3).join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** What score.mjs says of the sample and of each exam set: {total, found, fixed, other, perThousand, groups, …}. */
export function scoreSets(shared, sets, layers) {
  const scratch = mkdtempSync(join(tmpdir(), 'beta-reader-accuracy-'));
  const out = join(scratch, 'figures.json');
  const score = (...args) => {
    run(['node', join(shared, 'score.mjs'), ...args, ...command(layers)], { SCORE_JSON: out });
    return JSON.parse(readFileSync(out, 'utf8'));
  };
  const figures = { ...score('sample'), ...score('exam', join(shared, 'dev/exam'), sets.join(',')) };
  rmSync(scratch, { recursive: true });
  return figures;
}

/** The answer for each file, with the file's text: {path, words, source, diagnostics}. */
export function checkFiles(paths, { extra = [], layers = 'fast' } = {}) {
  const { files } = JSON.parse(run([...command(layers), ...extra, ...paths]));
  return files.map((file) => ({ ...file, source: readFileSync(file.path, 'utf8') }));
}

/** The same of the fast layer with every rule on, those too that are off by default. */
export function checkFilesByAll(rules, paths) {
  const scratch = mkdtempSync(join(tmpdir(), 'beta-reader-accuracy-'));
  const config = join(scratch, 'all.json');
  const off = rules.filter((rule) => rule.severity === 'off');
  writeFileSync(config, JSON.stringify({ rules: Object.fromEntries(off.map((rule) => [rule.id, 'hint'])) }));
  const files = checkFiles(paths, { extra: ['--config', config] });
  rmSync(scratch, { recursive: true });
  return files;
}
