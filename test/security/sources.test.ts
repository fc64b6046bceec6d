import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** All that is shipped and our own. */
const sources = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
/** The web worker fetches its data from the extension's own folder: there is no other way to read a file there. */
const mayFetch = new Set([join('server/src/browser/main.ts')]);

it.each([
  [
    'opens a network connection',
    /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)'|\bXMLHttpRequest\b|\bnew WebSocket\b/,
  ],
  ['starts another program', /from '(?:node:)?child_process'/],
  ['evaluates code', /\beval\(|\bnew Function\(|from '(?:node:)?vm'/],
  ['writes HTML', /\.innerHTML\b|\.outerHTML\b|document\.write\(/],
])('nothing that is shipped %s', (_, pattern) => {
  expect(sources.filter((path) => pattern.test(readFileSync(path, 'utf8')))).toEqual([]);
});

it('only the web worker fetches', () => {
  expect(sources.filter((path) => /\bfetch\(/.test(readFileSync(path, 'utf8')) && !mayFetch.has(path))).toEqual([]);
});

it('the command line writes what it is told to fix, the client the settings and the words of its own folder, and nothing else writes', () => {
  const writing =
    /\b(?:writeFile|appendFile|rename|unlink|rm|mkdir)Sync\(|\b(?:createWriteStream|writeFile|appendFile)\(/;
  expect(sources.filter((path) => writing.test(readFileSync(path, 'utf8')))).toEqual([
    join('server/src/cli/fix.ts'),
    join('client/src/configFile.ts'),
    join('client/src/dictionary.ts'),
  ]);
});
