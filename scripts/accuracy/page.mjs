const percent = (part, whole) => (whole ? ((100 * part) / whole).toFixed(1) : '–');
const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);
const number = (n) => n.toLocaleString('en');

/** How each set of the exam came about. */
const about = {
  sample: 'A chapter as a writer posted it, with what editors would mark: `must` is objectively wrong.',
  dialogue: 'Errors of dialogue punctuation put into published fiction.',
  mechanics: 'Typos and slips of mechanics put into published fiction.',
  realword: 'Words taken for other words, put into published fiction; what only the context model can decide.',
  clean: 'Published fiction as it is: all that is reported is a false alarm, but for the odd true error.',
  'human-dialogue': 'Corrections of marks that human proofreaders made in scanned books.',
  'human-word': 'Corrections of words that human proofreaders made.',
  'human-missing': 'Words that human proofreaders put in or took out.',
};

export function accuracyPage({ figures, points, sure, rules, published, own, today }) {
  const layers = Object.keys(figures);
  const both = layers.includes('all')
    ? '`Fast` is the rules with the fast context model; `all` adds the deep layer.'
    : 'The figures are those of the fast layer; the data of the deep layer are not in this build.';
  return `# Accuracy

Made by \`npm run accuracy\`. An error is *found* when a diagnostic lies on it, *fixed* when that diagnostic’s first fix gives
the right text; both in percent. *Others* are diagnostics given to no error: on clean text all of them are false alarms.
${both} The texts are by other authors than those that the
models were trained on.

${overview(figures)}

![Real words in the wrong place, found and fixed, against the context model’s findings in clean text](accuracy.svg)

The plot takes the context model’s findings from the surest down to all that it reports: what of \`realword\` is found and
fixed (with the rules, which are where each line begins), and how many findings clean text has.
${warnings(points, sure)}

${Object.keys(figures[layers[0]])
  .map((set) => setSection(set, figures))
  .join('\n\n')}

## Our own clean chapters

${ownSection(own)}

## Chapters of today

${todaySection(today)}

## Alarms on published fiction

What the fast layer reports in ${published.length} published books (${number(sum(published.map((file) => file.words)))} words). Edited books hold few true errors, but
old ones hold dialect, coinages and the customs of their time. Rules that are off by default are on here. \`npm run accuracy -- --alarms RULE\` lists them.

${alarmsTable(rules, published)}
`;
}

const header = (first, layers) => {
  const columns = layers.flatMap((layer) => [`${layer}: found`, 'fixed']);
  return `| ${[...first, ...columns].join(' | ')} |\n| --- |${' ---: |'.repeat(first.length - 1 + columns.length)}`;
};
const cells = (groups) =>
  groups.map((g) => `${percent(g?.found ?? 0, g?.total ?? 0)} | ${percent(g?.fixed ?? 0, g?.total ?? 0)}`).join(' | ');

function overview(figures) {
  const layers = Object.keys(figures);
  const rows = Object.entries(figures[layers[0]]).map(([set, { total }]) => {
    const others = layers.map((layer) => figures[layer][set].perThousand.toFixed(2)).join(' / ');
    return `| [${set}](#${set}) | ${total} | ${others} | ${cells(layers.map((layer) => figures[layer][set]))} |`;
  });
  return `${header(['Set', 'Errors', 'Others per 1,000 words'], layers)}\n${rows.join('\n')}`;
}

/** One table a set: its kinds, most errors first. */
function setSection(set, figures) {
  const layers = Object.keys(figures);
  const scores = layers.map((layer) => figures[layer][set]);
  const { groups, total, words } = scores[0];
  const parts = [`## ${set}`, about[set]];
  if (total > 0) {
    const kinds = Object.keys(groups).sort((a, b) => groups[b].total - groups[a].total);
    const rows = kinds.map(
      (kind) => `| ${kind} | ${groups[kind].total} | ${cells(scores.map((score) => score.groups[kind]))} |`,
    );
    rows.push(`| **all** | ${total} | ${cells(scores)} |`);
    parts.push(`${header(['Kind', 'Errors'], layers)}\n${rows.join('\n')}`);
    const means = scores.map((s, i) => `${layers[i]} ${percent(s.meanFound, 1)} / ${percent(s.meanFixed, 1)}`);
    parts.push(`Mean over the kinds with ten errors or more, found / fixed: ${means.join(', ')}.`);
  }
  const others = scores.map((s, i) => {
    const rules = Object.entries(s.others).sort((a, b) => b[1] - a[1]);
    const list = rules.map(([rule, n]) => `${rule} ${n}`).join(', ');
    return `Others (${layers[i]}): ${s.other} in ${number(words)} words${list ? `: ${list}` : ''}.`;
  });
  return [...parts, ...others].join('\n\n');
}

function alarmsIn(files) {
  return files.flatMap(({ path, source, diagnostics }) =>
    diagnostics.map(({ ruleId, severity, start, end }) => {
      const line = source.slice(0, start).split('\n').length;
      return `- ${path}, line ${line}: ${ruleId} on “${source.slice(start, end).replaceAll('\n', ' ')}” (${severity})`;
    }),
  );
}

function ownSection(own) {
  const words = sum(own.map((file) => file.words));
  const alarms = alarmsIn(own);
  const report = alarms.length === 0 ? 'Nothing is reported in them.' : `False alarms:\n\n${alarms.join('\n')}`;
  return `${own.length} texts of ours, ${number(words)} words of correct English in the ways that writers of fan fiction post it (test/manuscripts/clean
and traps). ${report}`;
}

/** What the surest findings do, which alone are warnings. */
function warnings(points, sure) {
  const lines = Object.entries(points).map(([layer, line]) => {
    const { alarms, found, fixed } = line.find(({ least }) => least === sure);
    return `${layer} found ${found.toFixed(1)} %, fixed ${fixed.toFixed(1)} %, ${alarms.toFixed(2)} in 1,000 clean words`;
  });
  return `
Findings of the context model that are less sure than ${sure} are shown as information, the others as warnings. The warnings
alone, with the rules: ${lines.join('; ')}.`;
}

function todaySection(today) {
  const words = sum(today.map((file) => file.words));
  const alarms = alarmsIn(today);
  return `Published fiction that may be copied is old. ${today.length} chapters of ours (test/manuscripts/today, ${number(words)} words of correct English)
are written as people write now. A false alarm here is ended only by a rule that holds elsewhere, too; the first five had
six when they were written, the 28 that followed 36, 36 more 51, the next 24 had 48, 28 more 73, the next 16, each of another trade and its rare words, 53, and the last twelve, dialect and fairy tale among them, 43. Both layers: ${alarms.length} false alarms, ${((1000 * alarms.length) / words).toFixed(1)} in 1,000 words.

${alarms.join('\n')}`;
}

function alarmsTable(rules, published) {
  const words = sum(published.map((file) => file.words));
  const counts = new Map();
  for (const { diagnostics } of published)
    for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const row = (name, severity, n) => `| ${name} | ${severity} | ${n} | ${((1000 * n) / words).toFixed(3)} |`;
  const rows = rules.map((rule) => row(`[${rule.id}](rules/${rule.id}.md)`, rule.severity, counts.get(rule.id) ?? 0));
  const on = rules.filter((rule) => rule.severity !== 'off');
  rows.push(row('**all that are on**', '', sum(on.map((rule) => counts.get(rule.id) ?? 0))));
  return `| Rule | Default | Alarms | per 1,000 words |\n| --- | --- | ---: | ---: |\n${rows.join('\n')}`;
}
