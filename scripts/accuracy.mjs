// Writes docs/accuracy.md: every exam set by kind, the fast layer alone and both layers, and each rule's alarms on
// published fiction. Needs the shared folder (BETA_READER_SHARED, default ../shared) and a build in dist/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { alarmsTable, recallPlot, scoreTable } from './accuracy/page.mjs';
import { loadCore } from './generate/core.mjs';

const shared = resolve(process.env.BETA_READER_SHARED ?? '../shared');
if (!existsSync(join(shared, 'score.mjs'))) {
  console.error(`The annotated texts are not at ${shared}. Set BETA_READER_SHARED to the folder that holds score.mjs.`);
  process.exit(2);
}
const { rules } = await loadCore();
const scratch = mkdtempSync(join(tmpdir(), 'beta-reader-accuracy-'));
const command = (layers) => ['node', 'dist/cli.js', 'check', '--layers', layers, '--format', 'json'];

function score(layers, ...args) {
  const out = join(scratch, `${layers}-${args[0]}.json`);
  const run = spawnSync('node', [join(shared, 'score.mjs'), ...args, ...command(layers)], {
    encoding: 'utf8',
    env: { ...process.env, SCORE_JSON: out },
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return JSON.parse(readFileSync(out, 'utf8'));
}

const sets = ['dialogue', 'mechanics', 'realword', 'clean', 'human-dialogue', 'human-word', 'human-missing'];
const figures = {};
for (const layers of ['fast', 'all']) {
  console.error(`scoring, layers ${layers} …`);
  figures[layers] = {
    ...score(layers, 'sample'),
    ...score(layers, 'exam', join(shared, 'dev/exam'), sets.join(',')),
  };
}

console.error('counting alarms on published fiction …');
const folder = join(shared, 'corpus/dev');
const books = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(folder, name));
const run = spawnSync('node', [...command('fast').slice(1), ...books], { encoding: 'utf8', maxBuffer: 1 << 30 });
if (run.status !== 0) throw new Error(run.stderr);
const alarms = new Map();
let words = 0;
for (const file of JSON.parse(run.stdout).files) {
  words += file.words;
  for (const { ruleId } of file.diagnostics) alarms.set(ruleId, (alarms.get(ruleId) ?? 0) + 1);
}

writeFileSync('docs/recall.svg', recallPlot(figures));
writeFileSync(
  'docs/accuracy.md',
  `# Accuracy

Made by \`npm run accuracy\`. An error is *found* when a diagnostic lies on it, *fixed* when that diagnostic's first fix gives
the right text. *Other* diagnostics are those given to no error: on clean text all of them are false alarms. \`fast\` is the
rules with the fast context model; \`all\` adds the deep layer. The sets are kept apart from the texts that the models were
trained on, by author; thresholds were set on published novels (corpus/dev) that are in neither.

${scoreTable(figures)}

![Recall against false alarms, by set and layer](recall.svg)

## Alarms on published fiction

What each rule reports in twelve published novels (${words.toLocaleString('en')} words). Edited books hold few true errors, but
old ones hold dialect, coinages and customs of their time.

${alarmsTable(rules, alarms, words)}
`,
);
