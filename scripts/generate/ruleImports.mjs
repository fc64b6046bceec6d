import { readdirSync, readFileSync } from 'node:fs';

const folder = 'server/src/rules';

/**
 * The text of rules/index.ts with the imports that its list asks for: a new rule adds one line to the list, by the name it
 * is exported under, and nothing else.
 */
export function withRuleImports(index) {
  const files = new Map();
  for (const path of readdirSync(folder, { recursive: true })) {
    const name = path.replaceAll('\\', '/');
    if (!name.includes('/') || !name.endsWith('.ts')) continue;
    for (const [, constant] of readFileSync(`${folder}/${name}`, 'utf8').matchAll(
      /^export const (\w+) = (?:defineRule|styleRule)\(/gm,
    ))
      files.set(constant, `./${name}`);
  }
  const [head, list] = index.split(/(?=export const rules)/);
  const wanted = [...list.matchAll(/^ {2}(\w+),$/gm)].map(([, constant]) => {
    const path = files.get(constant);
    if (!path) throw new Error(`rules/index.ts lists ${constant}, which no file below rules/ exports.`);
    return { constant, path };
  });
  const imports = wanted
    .sort((a, b) => a.path.toLowerCase().localeCompare(b.path.toLowerCase(), 'en'))
    .map(({ constant, path }) => `import { ${constant} } from '${path}';\n`)
    .join('');
  const own = head.replace(/^import \{ \w+ \} from '\.\/.*';\n/gm, '');
  return own.replace(/^(import type .*\n)/, (line) => line + imports) + list;
}
