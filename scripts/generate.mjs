// Writes the imports of the list of rules, what the rules say of themselves (the settings schema in package.json, docs/rules/,
// the README's table), the
// index of the fandoms' lists, and the drafts, clean twins and gold files of our annotated manuscripts.
// `--check` writes nothing and fails when the committed output is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadCore } from './generate/core.mjs';
import { fandomIndex } from './generate/fandoms.mjs';
import { readAnnotated } from './generate/manuscripts.mjs';
import { rulePage, rulesIndex, rulesTable } from './generate/pages.mjs';
import { withRuleImports } from './generate/ruleImports.mjs';
import { configSchema, settingsSchema } from './generate/settings.mjs';

const outputs = new Map();

// The list of rules must have its imports before it can be loaded.
const rulesList = 'server/src/rules/index.ts';
outputs.set(rulesList, withRuleImports(readFileSync(rulesList, 'utf8')));
if (!process.argv.includes('--check')) writeFileSync(rulesList, outputs.get(rulesList));

const { rules, defaultStyle, styleChoices } = await loadCore();
for (const rule of rules) outputs.set(`docs/rules/${rule.id}.md`, rulePage(rule));
outputs.set('docs/rules/README.md', rulesIndex(rules));

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.contributes ??= {};
const index = fandomIndex('server/data/fandoms');
outputs.set('server/data/fandoms/index.json', index);
const fandoms = Object.keys(JSON.parse(index));
manifest.contributes.configuration = settingsSchema(
  rules,
  defaultStyle,
  styleChoices,
  fandoms,
  manifest.contributes.configuration,
);
outputs.set('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
outputs.set(
  'schemas/betareaderrc.schema.json',
  `${JSON.stringify(configSchema(rules, defaultStyle, styleChoices, fandoms), null, 2)}\n`,
);

for (const path of ['md', 'html', 'fountain'].flatMap((ending) =>
  filesBelow('test/manuscripts', `.annotated.${ending}`),
)) {
  const [, base, ending] = /(.*)\.annotated(\.\w+)$/.exec(path);
  const { draft, clean, gold } = readAnnotated(readFileSync(path, 'utf8'));
  outputs.set(`${base}${ending}`, draft);
  outputs.set(`${base}.clean${ending}`, clean);
  outputs.set(`${base}.gold.jsonl`, gold);
}

if (existsSync('README.md')) {
  const readme = readFileSync('README.md', 'utf8');
  outputs.set(
    'README.md',
    readme.replace(
      /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/,
      (_, open, close) => `${open}${rulesTable(rules)}${close}`,
    ),
  );
}

const stale = [...outputs].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
const orphans = filesBelow('docs/rules', '.md').filter((path) => !outputs.has(path));

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`stale: ${path}`);
  for (const path of orphans) console.error(`no rule has this page: ${path}`);
  if (stale.length + orphans.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const path of orphans) rmSync(path);
}

function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
