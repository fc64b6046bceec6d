import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder } from '../../scratch.ts';

// `npm test` builds dist/ before it runs these.
const cli = resolve('dist/cli.js');
let folder = '';

beforeEach(() => {
  folder = scratchFolder();
});

function run(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...args], { cwd: folder, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function write(name: string, text: string | Buffer): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe('the command line', () => {
  it('reports a file in the machine interface', () => {
    const name = write('one.txt', 'She looked at the the sea.\n');
    const { status, stdout } = run(['check', '--layers', 'fast', '--format', 'json', name]);
    expect(status).toBe(0);
    const { version, files } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ path: name, words: 6 });
    expect(files[0].diagnostics[0]).toMatchObject({ ruleId: 'typos/repeated-word', severity: 'warning' });
    expect(files[0].diagnostics[0].fixes[0].edits[0]).toHaveProperty('newText');
  });

  it('reads standard input, in the format told', () => {
    const { stdout } = run(['check', '--layers', 'fast', '--format', 'json', '--as', 'html', '-'], '<p>one two</p>');
    expect(JSON.parse(stdout).files[0]).toMatchObject({ path: '-', words: 2 });
  });

  it('knows the words that a story keeps in its folder, and those of its fandom', () => {
    const name = write('one.txt', 'The gaet swung. Hermione left Hogwarts with an auror.\n');
    const rules = () =>
      JSON.parse(run(['check', '--layers', 'fast', '--format', 'json', name]).stdout).files[0].diagnostics.length;
    expect(rules()).toBe(1);
    write('.beta-reader-words.txt', '# ours\ngaet\n');
    expect(rules()).toBe(0);
  });

  it('streams one object a line, from a list of files', () => {
    const list = [write('a.txt', 'One.\n'), write('b.md', 'Two *three*.\n')].join('\n');
    const { stdout } = run(['check', '--layers', 'fast', '--format', 'ndjson', '--files-from', '-'], list);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ path, words }) => [path, words])).toEqual([
      ['a.txt', 1],
      ['b.md', 2],
    ]);
  });

  it('passes over what cannot be read in a list, tells it in a line each, and ends with status 2', () => {
    write('picture.txt', Buffer.from([0x89, 0x50, 0, 1, 2]));
    const list = [write('a.txt', 'One.\n'), 'nowhere.txt', 'picture.txt', write('b.md', 'Two *three*.\n')].join('\r\n');
    const { stdout, stderr, status } = run(
      ['check', '--layers', 'fast', '--format', 'ndjson', '--files-from', '-'],
      list,
    );
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('nowhere.txt'),
      expect.stringContaining('picture.txt'),
    ]);
    expect(status).toBe(2);
    expect(run(['check', '--files-from', 'no-list.txt'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('applies safe fixes in place', () => {
    const name = write('one.txt', 'She looked at the the sea.\n');
    expect(run(['check', '--layers', 'fast', '--fix', name]).status).toBe(0);
    expect(readFileSync(join(folder, name), 'utf8')).toBe('She looked at the sea.\n');
  });

  it('exits with 1 over --max-warnings', () => {
    const name = write('one.txt', 'She looked at the the sea.\n');
    expect(run(['check', '--layers', 'fast', '--max-warnings', '0', name]).status).toBe(1);
    expect(run(['check', '--layers', 'fast', '--max-warnings', '5', name]).status).toBe(0);
  });

  it('tells in one line what is wrong with its input, with status 2', () => {
    write('picture.txt', Buffer.from([0x89, 0x50, 0, 1, 2]));
    write('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    write('bad.json', '{');
    write('unknown.json', '{"rules":{"no/such":"off"}}');
    write('wrong.json', '{"dialect":"Martian","dialcet":"UK"}');
    write('fine.txt', 'Fine.');
    for (const [args, message] of [
      [['check', 'nowhere.txt'], 'There is no file or folder “nowhere.txt”'],
      [['check', 'picture.txt'], 'no text file'],
      [['check', 'latin.txt'], 'UTF-8'],
      [['check', '--format', 'yaml', 'fine.txt'], '--format is one of'],
      [['check', '--nonsense', 'fine.txt'], '--nonsense'],
      [['chekc', 'fine.txt'], 'no command “chekc”'],
      [['check'], 'Which manuscript?'],
      [['check', '--config', 'bad.json', 'fine.txt'], 'In “bad.json”: This is no JSON'],
      [['check', '--config', 'none.json', 'fine.txt'], 'cannot be read'],
      [['check', '--config', 'wrong.json', 'fine.txt'], '“dialect” is one of any, US, UK, CA, AU, not “Martian”.'],
      [['check', '--config', 'wrong.json', 'fine.txt'], 'There is no setting “dialcet”.'],
      [['check', '--for', 'fun', 'fine.txt'], '--for is one of drafting, posting'],
      [['check', '--config', 'unknown.json', 'fine.txt'], 'no rule “no/such”'],
    ] as const) {
      const { status, stderr, stdout } = run([...args]);
      expect(stderr, args.join(' ')).toContain(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stdout).toBe('');
      expect(status).toBe(2);
    }
  });

  it('says only what is surely wrong while a chapter is drafted', () => {
    const name = write('one.txt', 'She looked at the the sea. It was a definate slip ,he said.\n');
    const rulesFor = (...args: string[]) =>
      JSON.parse(run(['check', '--layers', 'fast', '--format', 'json', ...args, name]).stdout).files[0].diagnostics;
    const all = rulesFor();
    const sure = rulesFor('--for', 'drafting');
    expect(sure.length).toBeLessThan(all.length);
    expect(sure.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('typos/repeated-word');
    for (const { fixes } of sure) expect(fixes[0].applicability).toBe('safe');
    write('.betareaderrc.json', '{"profile":"drafting"}');
    expect(rulesFor()).toEqual(sure);
    expect(rulesFor('--for', 'posting')).toEqual(all);
    write('.betareaderrc.json', '{"profile":"drafting","rules":{"typos/spelling":"hint"}}');
    expect(rulesFor().length, 'a rule switched on by name counts too').toBeGreaterThan(sure.length);
  });

  it('tells how sure the context model is, and nothing of rules', () => {
    const name = write('one.txt', 'He sat there stating at the wall for an hour. She looked at the the sea.\n');
    const { diagnostics } = JSON.parse(run(['check', '--layers', 'fast', '--format', 'json', name]).stdout).files[0];
    const certainties = Object.fromEntries(
      diagnostics.map(({ ruleId, certainty }: { ruleId: string; certainty?: number }) => [ruleId, certainty]),
    );
    expect(certainties['context/real-word']).toBeGreaterThan(0.5);
    expect(certainties['context/real-word']).toBeLessThanOrEqual(1);
    expect(certainties['typos/repeated-word']).toBeUndefined();
  });

  it('writes neither colours nor a progress bar into a pipe', () => {
    const name = write('one.txt', 'She looked at the the sea.\n');
    const { stdout, stderr } = run(['check', '--layers', 'fast', name]);
    expect(stdout).toContain('one.txt:1:15: warning: ');
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('uses the nearest settings file', () => {
    write('.betareaderrc.json', '{"rules":{"typos/repeated-word":"off"}}');
    const name = write('one.txt', 'She looked at the the sea.\n');
    expect(run(['check', '--layers', 'fast', name]).stdout).toBe('');
  });
});
