// The figures as a page, a plot and JSON.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plot } from './plot.mjs';

const number = (value) => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
/** Milliseconds to two significant places, seconds from one second up. */
const time = (ms) => {
  if (ms === undefined) return '–';
  if (ms >= 1000) return `${(ms / 1000).toFixed(ms >= 10_000 ? 0 : 1)} s`;
  return `${ms >= 10 ? ms.toFixed(0) : ms.toFixed(1)} ms`;
};
const times = (ratio) =>
  ratio === undefined || Number.isNaN(ratio) ? '–' : `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)}×`;
const megabytes = (value) => (value === undefined ? '–' : `${value.toFixed(0)} MB`);

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map((_, i) => (i === 0 ? '---' : '--:'))) + rows.map(line).join('');
}

export function writePages(result, folder) {
  writeFileSync(join(folder, 'performance.json'), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(folder, 'performance.svg'), plot(result));
  writeFileSync(join(folder, 'performance.md'), page(result));
}

function page(result) {
  const { machine, ours, peers, draftRate, load } = result;
  const sizes = Object.keys(ours.sizes).map(Number);
  const names = Object.keys(peers);
  const title = (name) => `${name}${peers[name].version ? ` ${peers[name].version}` : ''}`;
  const at = (words) => ours.sizes[words];
  const ratio = (pick) => (at(100_000) && at(1000) ? pick(at(100_000)) / pick(at(1000)) : undefined);
  return `# Performance

Made by \`npm run bench\` on ${machine.cpu}, ${machine.cores} cores, ${machine.memory} GB, Node ${machine.node}; load average
${load.map((value) => value.toFixed(1)).join(' before and ')} after. Times on a machine with other work on it say little alone: read the ratios. The
text is ${result.text}. The figures are in [performance.json](performance.json).

## A one-word edit

From the change to the pushed diagnostics of the fast layer, through \`server.js --stdio\`: 200 edits at random places.
Peers check the whole text again.

![Cost of an edit against the length of the text](performance.svg)

${table(
  ['words', 'p50', 'p95', 'p99', ...names.map(title)],
  sizes.map((words) => [
    number(words),
    ...['p50', 'p95', 'p99'].map((name) => time(at(words).clean[name])),
    ...names.map((name) => time(peers[name].sizes[words]?.edit)),
  ]),
)}
100,000 words cost ${times(ratio(({ clean }) => clean.p50))} (p50) and ${times(ratio(({ clean }) => clean.p95))} (p95) what 1,000 cost.

The same in a draft with ${draftRate} slips in each 1,000 words. The protocol wants all diagnostics of a document whenever one
changes, so what is sent grows with the book:

${table(
  ['words', 'findings', 'sent after an edit', 'p50', 'p95', 'p99'],
  sizes.map((words) => {
    const { draft } = at(words);
    return [
      number(words),
      number(draft.findings),
      `${number(draft.bytes / 1024)} kB`,
      ...['p50', 'p95', 'p99'].map((name) => time(draft[name])),
    ];
  }),
)}
## A full check

All rules and the fast layer, from opening the text to its diagnostics, in a process that has checked another book of
100,000 words before, like those of the peers; and (“at first”) in one that has checked nothing, whose code is compiled beside
the check. Before the whole is checked, the lines in view are: “in view” is the time from opening the text at its middle to
what is found in forty lines of it. Beside the time by the clock stands the processor time, which other work on the machine
disturbs less.

${table(
  [
    'words',
    'in view',
    'at first',
    'Beta Reader',
    'processor',
    'per word',
    ...names.flatMap((name) => [title(name), 'processor', 'ratio']),
  ],
  sizes.map((words) => [
    number(words),
    time(at(words).inView),
    time(at(words).first),
    time(at(words).full),
    time(at(words).processor),
    `${((at(words).processor / at(words).words) * 1000).toFixed(1)} µs`,
    ...names.flatMap((name) => {
      const { full, processor } = peers[name].sizes[words] ?? {};
      return [time(full), time(processor), times(processor / at(words).processor)];
    }),
  ]),
)}
The ratio is that of processor times.

## Start, memory, size

${table(
  ['', 'Beta Reader', ...names.map(title)],
  [
    [
      'from start to the first diagnostics of a chapter',
      time(ours.coldStart),
      ...names.map((name) => time(peers[name].coldStart)),
    ],
    ...sizes.map((words) => [
      `peak memory, ${number(words)} words`,
      megabytes(at(words).memory),
      ...names.map((name) => megabytes(peers[name].sizes[words]?.memory)),
    ]),
  ],
)}
The extension packs to ${(ours.package / 2 ** 20).toFixed(1)} MB.
`;
}
