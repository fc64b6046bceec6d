// Writes docs/accuracy.md: every exam set by kind, the sample, our own clean chapters, and each rule's alarms on published
// fiction. `npm run accuracy -- --alarms RULE` lists a rule's alarms there instead, each with its place.
// Needs the shared folder (BETA_READER_SHARED, default ../shared) and a build in dist/.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { curves, plot } from './accuracy/curve.mjs';
import { checkFiles, checkFilesByAll, scoreSets } from './accuracy/measure.mjs';
import { accuracyPage } from './accuracy/page.mjs';
import { loadCore } from './generate/core.mjs';

const shared = resolve(process.env.BETA_READER_SHARED ?? '../shared');
const { values } = parseArgs({ options: { alarms: { type: 'string' } } });
const sets = ['dialogue', 'mechanics', 'realword', 'clean', 'human-dialogue', 'human-word', 'human-missing'];

function fail(message) {
  console.error(message);
  process.exit(2);
}
const textsBelow = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
const published = () => textsBelow(join(shared, 'corpus/dev')).filter((path) => path.endsWith('.txt'));

/** Prints each alarm of a rule on published fiction with the words around it and its first fix. */
function listAlarms(rules, ruleId) {
  if (!rules.some((rule) => rule.id === ruleId))
    fail(`There is no rule “${ruleId}”; there are ${rules.map((rule) => rule.id).join(', ')}.`);
  for (const { path, source, diagnostics } of checkFilesByAll(rules, published()))
    for (const { ruleId: id, start, end, message, fixes } of diagnostics) {
      if (id !== ruleId) continue;
      const line = source.slice(0, start).split('\n').length;
      const context = `${source.slice(Math.max(0, start - 60), start)}[${source.slice(start, end)}]${source.slice(end, end + 60)}`;
      console.log(`${path}:${line}  …${context.replaceAll('\n', '⏎')}…  ${fixes[0]?.title ?? message}`);
    }
}

if (!existsSync(join(shared, 'score.mjs')))
  fail(`The annotated texts are not at ${shared}. Set BETA_READER_SHARED to the folder that holds score.mjs.`);
if (!existsSync('dist/cli.js')) fail('There is no build in dist/. Run npm run build first.');
const { rules, SURE } = await loadCore();
if (values.alarms !== undefined) {
  listAlarms(rules, values.alarms);
} else {
  // Without the network's files both layers give what the fast one gives.
  const layers = existsSync('dist/data/deep') ? ['fast', 'all'] : ['fast'];
  const figures = {};
  for (const layer of layers) {
    console.error(`scoring, layers ${layer} …`);
    figures[layer] = scoreSets(shared, sets, layer);
  }
  console.error('drawing found against alarms …');
  const points = curves(shared, layers, SURE);
  writeFileSync('docs/accuracy.svg', plot(points));
  console.error('counting alarms on published fiction …');
  const own = checkFiles([...textsBelow('test/manuscripts/clean'), ...textsBelow('test/manuscripts/traps')]);
  const today = checkFiles(textsBelow('test/manuscripts/today'), { layers: layers.at(-1) });
  writeFileSync(
    'docs/accuracy.md',
    accuracyPage({ figures, points, sure: SURE, rules, published: checkFilesByAll(rules, published()), own, today }),
  );
}
