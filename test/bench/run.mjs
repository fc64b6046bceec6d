// `npm run bench`: what checking costs, side by side with the peers, written to docs/performance.*.
// `-- --short`: edits at 1,000 and 100,000 words alone; fails when the longer text's cost more than three times as much.
// `-- --no-peers` leaves the peers out, `-- --sizes 1000,10000` measures other lengths, `-- --dry` writes nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { bootstrap } from '../../scripts/bootstrap.mjs';
import { measureEdits } from './edits.mjs';
import { coldStart, fullCheck, inView, serverPath } from './ours.mjs';
import { installPeers, peerChecks, peerColdStart, peerNames, peerVersion } from './peers.mjs';
import { writePages } from './report.mjs';
import { cleanText, draftOf, origin, paragraphs, root, warmUpText, wordCount } from './texts.mjs';

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean' },
    'no-peers': { type: 'boolean' },
    dry: { type: 'boolean' },
    sizes: { type: 'string' },
  },
});
/** The rate of findings of the draft, in each thousand words. */
const draftRate = 8;
const rounds = 3;
const log = (line) => process.stderr.write(`${line}\n`);

bootstrap();
if (options.short) await short();
else await long();

/** The ratio alone, which holds on any machine. */
async function short() {
  const sizes = [1000, 100_000];
  // A few findings change nothing of the ratio, so the texts are taken as they are.
  const texts = sizes.map((words) => paragraphs(words).join('\n\n'));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && best > 3; round++) {
    const costs = [];
    for (const text of texts) costs.push((await measureEdits(serverPath, text, { edits: 60 })).p50);
    best = Math.min(best, costs[1] / costs[0]);
    log(`An edit at ${sizes[0]} words: ${costs[0].toFixed(2)} ms; at ${sizes[1]}: ${costs[1].toFixed(2)} ms.`);
  }
  log(`Ratio ${best.toFixed(2)}, at most 3.`);
  if (best > 3) process.exitCode = 1;
}

async function long() {
  const sizes = (options.sizes ?? '1000,10000,100000,1000000').split(',').map(Number);
  const withPeers = !options['no-peers'];
  if (withPeers) installPeers();
  const texts = sizes.map((words) => ({ words, text: cachedText(words) }));
  const result = {
    machine: {
      cpu: cpus()[0].model,
      cores: cpus().length,
      memory: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    text: origin,
    draftRate,
    load: [loadavg()[0]],
    ours: { coldStart: await coldStarts(coldStart), sizes: {}, package: packedSize() },
    peers: {},
  };
  log(`Cold start ${Math.round(result.ours.coldStart)} ms`);
  const warmUp = warmUpText();
  for (const { words, text } of texts) {
    const first = await fullCheck(text);
    const checks = [];
    for (let round = 0; round < rounds; round++) checks.push(await fullCheck(text, warmUp));
    const full = Math.min(...checks.map(({ took }) => took));
    const processor = Math.min(...checks.map((check) => check.processor));
    const clean = await measureEdits(serverPath, text);
    const draft = await measureEdits(serverPath, draftOf(text, draftRate));
    result.ours.sizes[words] = {
      words: wordCount(text),
      full,
      processor,
      first: first.took,
      inView: await inView(text),
      memory: first.memory,
      clean,
      draft,
    };
    log(`${words} words: full ${Math.round(full)} ms, edit p50 ${clean.p50.toFixed(2)} p95 ${clean.p95.toFixed(2)} ms`);
  }
  for (const name of withPeers ? peerNames() : []) {
    result.peers[name] = {
      version: peerVersion(name),
      coldStart: await coldStarts(() => peerColdStart(name)),
      sizes: await peerChecks(name, texts, log),
    };
  }
  result.load.push(loadavg()[0]);
  if (options.dry) console.log(JSON.stringify(result, null, 2));
  else writePages(result, join(root, 'docs'));
}

async function coldStarts(start) {
  const times = [];
  for (let round = 0; round < 5; round++) times.push(await start());
  return Math.min(...times);
}

/** The clean text of a length; made once for each build, because what is clean depends on the rules. */
function cachedText(words) {
  const build = createHash('sha256')
    .update(readFileSync(join(root, 'dist', 'cli.js')))
    .digest('hex')
    .slice(0, 12);
  const folder = join(process.env.BETA_READER_CACHE ?? join(root, '.cache'), 'bench');
  const file = join(folder, `${build}-${origin.replace(/\W+/g, '-')}-${words}.txt`);
  if (!existsSync(file)) {
    log(`Making a clean text of ${words} words …`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, cleanText(words, paragraphs(words * 1.6)));
  }
  return readFileSync(file, 'utf8');
}

/** What the extension's files come to when packed. */
function packedSize() {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const size = (path) => {
    if (!existsSync(path)) return 0;
    if (statSync(path).isDirectory()) return readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0);
    return deflateRawSync(readFileSync(path)).length;
  };
  return files.filter((path) => !path.includes('*')).reduce((sum, path) => sum + size(join(root, path)), 0);
}
