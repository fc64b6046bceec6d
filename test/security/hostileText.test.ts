import { describe, expect, it } from 'vitest';
import { toGithub, toText } from '../../server/src/cli/report.ts';
import { toSarif } from '../../server/src/cli/sarif.ts';
import { defaultConfiguration } from '../../server/src/engine/configuration.ts';
import { createProofreader } from '../../server/src/engine/proofreader.ts';
import type { Diagnostic } from '../../server/src/engine/types.ts';
import { escapeMarkdown, hoverAt } from '../../server/src/lsp/hover.ts';
import { sourceText } from '../../server/src/manuscript/sourceText.ts';
import { rules } from '../../server/src/rules/index.ts';
import { testResources } from '../server/resources.ts';

const hostile = 'a\u001b[31m[click](http://evil.example)\u202e<img src=x onerror=alert(1)>\r\n::error::%0A![x](y) `z`';
const finding: Diagnostic = {
  ruleId: 'typos/spelling',
  range: { start: 0, end: 1 },
  message: `“${hostile}” is not a word we know.`,
  severity: 'warning',
  fingerprint: '',
  fixes: [
    {
      title: `Change to “${hostile}”`,
      edits: [{ start: 0, end: 1, newText: hostile }],
      applicability: 'suggestion',
    },
  ],
};
const file = { path: `chapter\u001b[2J\n.txt`, source: sourceText(hostile), words: 1, diagnostics: [finding] };

describe('a hostile manuscript', () => {
  it('prints one line without control characters on a terminal', () => {
    const text = toText(file, (text) => text);
    expect(text.trimEnd().split(/[\r\n]/)).toHaveLength(1);
    expect([...text.trimEnd()].filter((character) => /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(character))).toEqual(
      [],
    );
  });

  it('gives one workflow command and no second', () => {
    expect(
      toGithub(file)
        .trimEnd()
        .split(/[\r\n]/),
    ).toHaveLength(1);
  });

  it('makes no link in SARIF', () => {
    const sarif = toSarif([file], rules, '1') as {
      runs: { results: { message: { text: string }; fixes: { description: { text: string } }[] }[] }[];
    };
    const [result] = sarif.runs[0]!.results;
    for (const text of [result!.message.text, result!.fixes[0]!.description.text])
      expect(text).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/);
  });

  it('shows nothing of itself in a hover but the rule and its reason', async () => {
    const proofreader = createProofreader({
      rules,
      resources: await testResources(),
      configuration: defaultConfiguration,
    });
    const source = sourceText('He saw the the [gate](javascript:alert(1)) <b>.\n');
    const manuscript = proofreader.open(source, 'plaintext');
    proofreader.check(manuscript);
    const diagnostics = proofreader.diagnostics(manuscript);
    const document = { uri: 'file:///a.txt', languageId: 'plaintext', version: 1, source };
    const hover = hoverAt(document, diagnostics, rules, diagnostics[0]!.range.start);
    expect(JSON.stringify(hover)).not.toMatch(/javascript|gate|<b>/);
  });

  it('is escaped where Markdown would read it', () => {
    const escaped = escapeMarkdown(hostile);
    for (const mark of '[](){}<>`*_!#|~&') {
      const bare = new RegExp(`(?<!\\\\)\\${mark}`);
      expect(escaped.replace(/\\\\/g, ''), mark).not.toMatch(bare);
    }
  });
});
