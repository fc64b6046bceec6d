import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFile } from '../../../server/src/cli/fix.ts';
import { sourceText } from '../../../server/src/manuscript/sourceText.ts';
import { scratchFolder } from '../../scratch.ts';

const cli = resolve('dist/cli.js');
const paragraph = 'She looked at the the sea, and nobody came.\n\n';
const mended = 'She looked at the sea, and nobody came.\n\n';

function fix(folder: string, ...args: string[]) {
  return spawnSync('node', [cli, 'check', '--layers', 'fast', '--fix', ...args], { cwd: folder, encoding: 'utf8' });
}

describe('--fix', () => {
  it('tells what is left when it has mended what is safe', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'one.txt'), `${paragraph}They sat in the wether all day.\n`);
    const { stdout, stderr } = fix(folder, '--format', 'json', '--max-warnings', '5', 'one.txt');
    expect(stderr).toContain('1 edit made');
    const [file] = JSON.parse(stdout).files;
    const text = readFileSync(join(folder, 'one.txt'), 'utf8');
    expect(text.startsWith(mended)).toBe(true);
    for (const { ruleId, start, end } of file.diagnostics) {
      expect(ruleId).not.toBe('typos/repeated-word');
      expect(text.slice(start, end)).not.toBe('');
    }
  });

  it('keeps what the file is: a link, its mode, its byte order mark and line ends', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'real.txt'), `\ufeff${paragraph.replaceAll('\n', '\r\n')}`, { mode: 0o640 });
    symlinkSync('real.txt', join(folder, 'link.txt'));
    fix(folder, 'link.txt');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt']);
  });

  it('leaves a file alone that changed meanwhile', () => {
    const path = join(scratchFolder(), 'one.txt');
    writeFileSync(path, `${paragraph}And more.`);
    const edits = [{ start: 18, end: 22, newText: '' }];
    const diagnostics = [
      {
        ruleId: 'typos/repeated-word',
        range: { start: 14, end: 21 },
        message: '',
        severity: 'warning' as const,
        fingerprint: '',
        fixes: [{ title: '', edits, applicability: 'safe' as const }],
      },
    ];
    const outcome = fixFile({ path, source: sourceText(paragraph), words: 9, diagnostics });
    expect(outcome).toEqual({ message: `${path}: changed meanwhile, so it was left alone.` });
    expect(readFileSync(path, 'utf8')).toBe(`${paragraph}And more.`);
    expect(fixFile({ path, source: sourceText(`${paragraph}And more.`), words: 9, diagnostics }).text).toBe(
      `${mended}And more.`,
    );
  });

  it('leaves every file whole, old or new, when it is killed half-way', { timeout: 120_000 }, async () => {
    for (const after of [1, 3, 8]) {
      let left = await killedAfter(after, 40);
      // A run that was over before the kill came tells nothing.
      for (let files = 80; left === undefined && files <= 1280; files *= 2) left = await killedAfter(after, files);
      expect(left?.broken).toEqual([]);
      expect(left?.new).toBeGreaterThanOrEqual(after);
      expect(left?.old).toBeGreaterThan(0);
    }
  });
});

/** How the files of a run stand that is killed when it has told of so many; undefined where it was done before. */
async function killedAfter(told: number, files: number) {
  const folder = scratchFolder();
  const pathOf = (i: number) => join(folder, `${String(i).padStart(4, '0')}.txt`);
  const texts = Array.from({ length: files }, (_, i) => `Chapter ${i + 1}\n\n${paragraph.repeat(400 + i)}`);
  for (const [i, text] of texts.entries()) writeFileSync(pathOf(i), text);
  const running = spawn('node', [cli, 'check', '--layers', 'fast', '--fix', '.'], { cwd: folder });
  let said = '';
  running.stderr.on('data', (chunk) => {
    said += chunk;
    if (said.split('made.').length > told) running.kill('SIGKILL');
  });
  running.stdout.resume();
  const signal = await new Promise((done) => running.on('exit', (_, by) => done(by)));
  const left = { old: 0, new: 0, broken: [] as string[] };
  for (const [i, text] of texts.entries()) {
    const now = readFileSync(pathOf(i), 'utf8');
    if (now === text) left.old++;
    else if (now === text.replaceAll(paragraph, mended)) left.new++;
    else left.broken.push(`${pathOf(i)}: ${now.length} characters`);
  }
  return signal === 'SIGKILL' && left.old > 0 ? left : undefined;
}
