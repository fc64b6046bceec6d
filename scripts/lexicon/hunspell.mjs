import { readFileSync } from 'node:fs';

/**
 * The words of a Hunspell dictionary with all their affixes applied, as written. Handles what the English
 * dictionaries use: single-character flags, PFX and SFX with conditions and cross products.
 */
export function* expandHunspell(affPath, dicPath) {
  const rules = readAffixes(readFileSync(affPath, 'utf8'));
  for (const line of readFileSync(dicPath, 'utf8').split('\n').slice(1)) {
    const [entry] = line.trim().split(/\s/);
    if (!entry) continue;
    const [word, flags = ''] = entry.split('/');
    yield word;
    const own = [...flags].map((flag) => rules.get(flag)).filter(Boolean);
    const suffixed = [];
    for (const rule of own)
      if (rule.kind === 'SFX') for (const form of applyRule(rule, word)) suffixed.push({ form, cross: rule.cross });
    for (const { form } of suffixed) yield form;
    for (const rule of own) {
      if (rule.kind !== 'PFX') continue;
      yield* applyRule(rule, word);
      if (rule.cross) for (const { form, cross } of suffixed) if (cross) yield* applyRule(rule, form);
    }
  }
}

function readAffixes(text) {
  const rules = new Map();
  for (const line of text.split('\n')) {
    const parts = line.trim().split(/\s+/);
    const [kind, flag] = parts;
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    const rule = rules.get(flag);
    if (!rule) rules.set(flag, { kind, cross: parts[2] === 'Y', affixes: [] });
    else {
      const [, , strip, add, condition = '.'] = parts;
      const pattern = kind === 'SFX' ? `${condition}$` : `^${condition}`;
      rule.affixes.push({
        strip: strip === '0' ? '' : strip,
        add: add.split('/')[0].replace(/^0$/, ''),
        test: new RegExp(pattern),
      });
    }
  }
  return rules;
}

function* applyRule({ kind, affixes }, word) {
  for (const { strip, add, test } of affixes) {
    if (!test.test(word)) continue;
    if (kind === 'SFX') {
      if (word.endsWith(strip)) yield word.slice(0, word.length - strip.length) + add;
    } else if (word.startsWith(strip)) yield add + word.slice(strip.length);
  }
}
