/** The documentation page of a rule. */
export function rulePage(rule) {
  const parts = [
    `# ${rule.id}`,
    rule.description,
    `**Why.** ${rule.rationale}${rule.source ? ` (${rule.source})` : ''}`,
    `**Default:** ${rule.severity}. Change it with \`"betaReader.rules": { "${rule.id}": "off" }\` in the settings.`,
  ];
  const reported = rule.examples.filter((example) => example.bad !== undefined);
  const silent = rule.examples.filter((example) => example.ok !== undefined);
  const withStyle = reported.some((example) => example.style);
  if (reported.length > 0)
    parts.push(
      '## Reported',
      `| Written | Fixed |${withStyle ? ' House style |' : ''}\n| --- | --- |${withStyle ? ' --- |' : ''}\n` +
        reported
          .map(
            (example) =>
              `| ${cell(example.bad)} | ${example.good === undefined ? '' : cell(example.good)} |${withStyle ? ` ${styleOf(example)} |` : ''}`,
          )
          .join('\n'),
    );
  if (silent.length > 0)
    parts.push(
      '## Left alone',
      silent
        .map((example) => {
          const notes = [styleOf(example), example.why].filter(Boolean).join('; ');
          return `- ${quoted(example.ok)}${notes && `: ${notes}`}`;
        })
        .join('\n'),
    );
  return `${parts.join('\n\n')}\n`;
}

/** The list of all rules by family. */
export function rulesIndex(rules) {
  return `# Rules\n\nEach page is made from its rule by \`npm run generate\`.\n\n${rulesTable(rules, '')}`;
}

/** A table of rules by family; `base` leads from the page to docs/rules/. */
export function rulesTable(rules, base = 'docs/rules/') {
  const families = Map.groupBy
    ? Map.groupBy(rules, familyOf)
    : rules.reduce((map, rule) => map.set(familyOf(rule), [...(map.get(familyOf(rule)) ?? []), rule]), new Map());
  const rows = [...families].flatMap(([family, members]) =>
    members.map(
      (rule, index) =>
        `| ${index === 0 ? `**${family}**` : ''} | [${rule.id.split('/')[1]}](${base}${rule.id}.md) | ${escapeCell(rule.description)} | ${rule.severity} |`,
    ),
  );
  return `| Family | Rule | What it finds | Default |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

const styleOf = ({ style = {} }) =>
  Object.entries(style)
    .map(([name, choice]) => `\`${name}\` ${choice}`)
    .join(', ');
const familyOf = (rule) => rule.id.split('/')[0];
const escapeCell = (text) => text.replaceAll('|', '\\|');
const quoted = (text) => `\`${text.replaceAll('`', "'").replaceAll('\n\n', ' ⏎ ').replaceAll('\n', ' ')}\``;
const cell = (text) => escapeCell(quoted(text));
