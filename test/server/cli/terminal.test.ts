import { describe, expect, it } from 'vitest';
import { painter, progressOn } from '../../../server/src/cli/terminal.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 60, written, write: (text: string) => written.push(text) };
}

describe('on a terminal', () => {
  it('severities have colours, unless NO_COLOR is set', () => {
    expect(painter(screen(true), {})('warning', 'warning')).toBe('\u001b[33mwarning\u001b[39m');
    expect(painter(screen(true), { NO_COLOR: '1' })('warning', 'warning')).toBe('warning');
  });

  it('a bar shows how far the check is, in one line that is taken away', () => {
    const stream = screen(true);
    const progress = progressOn(stream, {});
    progress.show(0.5, `${'long/'.repeat(30)}chapter.txt`);
    progress.clear();
    progress.clear();
    const [bar, cleared, ...more] = stream.written;
    expect(bar).toContain('████████████░░░░░░░░░░░░ ');
    expect(bar).toMatch(/chapter\.txt$/);
    expect(bar!.replace('\r\u001b[K', '').length).toBeLessThan(60);
    expect([cleared, ...more]).toEqual(['\r\u001b[K']);
  });
});

describe('elsewhere', () => {
  it('there is neither', () => {
    const stream = screen(false);
    progressOn(stream, {}).show(0.5, 'chapter.txt');
    expect(stream.written).toEqual([]);
    expect(painter(stream, {})('error', 'error')).toBe('error');
  });
});
