// One peer in a process of its own: `node peer.mjs NAME` tells when it is ready, then answers each request on standard
// input, `{"file": …}`, with a line of JSON. Suggestions are on, as a writer has them.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const peers = {
  async 'harper.js'() {
    const { LocalLinter, Dialect } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
  },
  async 'cspell-lib'() {
    const { spellCheckDocument } = await import('cspell-lib');
    return async (text) => {
      const document = { uri: 'file:///bench/manuscript.txt', text, languageId: 'plaintext', locale: 'en' };
      const { issues } = await spellCheckDocument(
        document,
        { generateSuggestions: true, noConfigSearch: true },
        { maxNumberOfProblems: 1_000_000, maxDuplicateProblems: 1_000_000 },
      );
      return issues.length;
    };
  },
  /** A LanguageTool server that runs already, at the address in LANGUAGETOOL. */
  async LanguageTool() {
    const { LANGUAGETOOL } = process.env;
    return async (text) => {
      const answer = await fetch(`${LANGUAGETOOL}/v2/check`, {
        method: 'POST',
        body: new URLSearchParams({ language: 'en-US', text }),
      });
      return (await answer.json()).matches.length;
    };
  },
};

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const check = await peers[process.argv[2]]();
say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  const { file, text = readFileSync(file, 'utf8') } = JSON.parse(line);
  const began = performance.now();
  const used = process.cpuUsage();
  const findings = await check(text);
  const { user, system } = process.cpuUsage(used);
  say({
    took: performance.now() - began,
    processor: (user + system) / 1000,
    findings,
    memory: process.resourceUsage().maxRSS / 1024,
  });
}
process.exit();
