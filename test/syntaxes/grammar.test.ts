// Snapshots of what the grammars mark: each marked stretch of a line, with its scope.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const require = createRequire(import.meta.url);
const files: Record<string, string> = {
  'text.plain': 'syntaxes/plaintext.tmLanguage.json',
  'text.plain.manuscript': 'syntaxes/manuscript-plaintext.tmLanguage.json',
  'text.html.markdown': require.resolve('tm-grammars/grammars/markdown.json'),
  'text.html.markdown.manuscript': 'syntaxes/manuscript-markdown.tmLanguage.json',
};
const registry = new Registry({
  onigLib: loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
    createOnigScanner,
    createOnigString,
  })),
  loadGrammar: async (scope) => {
    const file = files[scope];
    return file ? parseRawGrammar(readFileSync(file, 'utf8'), file) : null;
  },
  getInjections: (scope) => [`${scope}.manuscript`].filter((injection) => injection in files),
});

let grammars: Record<'text.plain' | 'text.html.markdown', IGrammar>;
beforeAll(async () => {
  const load = async (scope: string) => (await registry.loadGrammar(scope))!;
  grammars = { 'text.plain': await load('text.plain'), 'text.html.markdown': await load('text.html.markdown') };
});

const kinds = {
  'string.quoted': 'speech',
  'markup.heading.scene-break': 'scene break',
  'comment.block.authors-note': 'note',
};

function kindOf(scopes: readonly string[]): string | undefined {
  const ours = scopes.find((scope) => scope.endsWith('.manuscript') && !scope.startsWith('text.'));
  return Object.entries(kinds).find(([prefix]) => ours?.startsWith(prefix))?.[1];
}

/** The marked stretches of a text, one a line: `2 speech: "Go," `. */
function marks(base: keyof typeof grammars, text: string): string {
  let state = INITIAL;
  const found: string[] = [];
  text.split('\n').forEach((line, index) => {
    const { tokens, ruleStack } = grammars[base].tokenizeLine(line, state);
    state = ruleStack;
    let last: { kind: string; text: string } | undefined;
    const close = () => {
      if (last?.text.trim()) found.push(`${index + 1} ${last.kind}: ${last.text}`);
      last = undefined;
    };
    for (const token of tokens) {
      const kind = kindOf(token.scopes);
      if (last && last.kind !== kind) close();
      if (kind) last = { kind, text: (last?.text ?? '') + line.slice(token.startIndex, token.endIndex) };
    }
    close();
  });
  return found.join('\n');
}

const both = ['text.plain', 'text.html.markdown'] as const;

describe.each(both)('%s', (base) => {
  test('marks speech and leaves the tag', () => {
    expect(marks(base, '"Go away," he said. "I mean it."')).toBe('1 speech: "Go away,"\n1 speech: "I mean it."');
    expect(marks(base, 'She asked, “Why?” and left.')).toBe('1 speech: “Why?”');
  });

  test('marks British speech, and no apostrophes', () => {
    expect(marks(base, "'It's the girls' room,' she said. 'Don't.'")).toBe(
      "1 speech: 'It's the girls' room,'\n1 speech: 'Don't.'",
    );
    expect(marks(base, '‘’Tis late,’ he said.')).toBe('1 speech: ‘’Tis late,’');
    expect(marks(base, "The Joneses' dog and Hermione's cat. 'Tis rock 'n' roll. Get 'em.")).toBe('');
  });

  test('lets speech that nobody closed end with its paragraph', () => {
    expect(marks(base, '"We saw your light.\n\nNobody answered.')).toBe('1 speech: "We saw your light.');
  });

  test('takes inches and stray marks for no speech', () => {
    expect(marks(base, 'A 6" nail and a 5\'10" man. " ')).toBe('');
  });

  test.each(['~*~', '* * *', '#', '⁂', 'oOo', 'xXx', '<>', '-x-', '~ ~ ~', 'o0o'])(
    'marks the scene break %s',
    (line) => {
      const found = marks(base, `He left.\n\n${line}\n\nShe stayed.`);
      // Markdown's own grammar knows some of these, and says so in its own words.
      if (base === 'text.plain' || !/^[*#]/.test(line)) expect(found).toBe(`3 scene break: ${line}`);
    },
  );

  test.each(['He left.', 'oh', 'No!', '…', '# Chapter One'])('takes %s for no scene break', (line) => {
    expect(marks(base, line)).not.toContain('scene break');
  });

  test.each([
    "Author's note: enjoy!",
    'A/N: "Sorry" for the wait.',
    '(A/N I know, I know)',
    "*Author's Note: thanks!*",
  ])('marks the note %s', (line) => {
    expect(marks(base, `${line}\n\nAnd then he left.`)).toBe(`1 note: ${line}`);
  });

  test('marks no sentence that only begins like a note', () => {
    expect(marks(base, 'An owl came. Authors noted it. Warnings went out.')).toBe('');
  });
});

describe('text.plain', () => {
  test('follows speech over hard-wrapped lines', () => {
    expect(marks('text.plain', '"It is\na long way," he\nsaid.')).toBe('1 speech: "It is\n2 speech: a long way,"');
  });

  test('starts anew where a line opens speech, with no blank line between paragraphs', () => {
    expect(marks('text.plain', '"We saw your light.\n"Hello?" she called.')).toBe(
      '1 speech: "We saw your light.\n2 speech: "Hello?"',
    );
  });
});

describe('text.html.markdown', () => {
  test('sees emphasis in speech and speech in emphasis', () => {
    expect(marks('text.html.markdown', '"I *really* mean it," she said.')).toBe('1 speech: "I *really* mean it,"');
    expect(marks('text.html.markdown', '*He said, "Go," and left.*')).toBe('1 speech: "Go,"');
  });

  test('leaves code and link targets alone', () => {
    expect(marks('text.html.markdown', 'Write `say "hi"` or [this](http://a.b "A title").')).toBe('');
    expect(marks('text.html.markdown', '```\n"code"\n```')).toBe('');
  });
});

test('the sample chapter', () => {
  const sample = readFileSync('test/manuscripts/the-lamp-keepers.clean.md', 'utf8');
  expect(marks('text.html.markdown', sample)).toMatchSnapshot();
});
