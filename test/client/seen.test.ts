import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSeen } from '../../client/src/seen.ts';
import { fired, window } from './vscode.ts';

const sent: unknown[] = [];
let isRunning = true;
const client = {
  isRunning: () => isRunning,
  sendNotification: async (_method: string, params: unknown) => void sent.push(params),
};
const story = { uri: { toString: () => 'file:///story.md' }, languageId: 'markdown' };
const code = { uri: { toString: () => 'file:///story.ts' }, languageId: 'typescript' };
const editor = (document: object, ...ranges: [number, number][]) => ({
  document,
  visibleRanges: ranges.map(([first, last]) => ({ start: { line: first }, end: { line: last } })),
});
let watching: ReturnType<typeof watchSeen>;

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  isRunning = true;
  watching = watchSeen(client as never);
});
afterEach(() => {
  watching.dispose();
  vi.useRealTimers();
  window.visibleTextEditors = [];
});

it('tells the lines of every manuscript in view, in all its editors', () => {
  window.visibleTextEditors = [editor(story, [0, 40]), editor(code, [0, 9]), editor(story, [100, 120], [150, 151])];
  fired.arranged.fire({});
  const lines = [
    { first: 0, end: 41 },
    { first: 100, end: 121 },
    { first: 150, end: 152 },
  ];
  expect(sent).toEqual([{ uri: 'file:///story.md', lines }]);
});

it('waits until the scrolling rests, and says nothing twice', () => {
  for (let top = 0; top < 500; top += 100) {
    window.visibleTextEditors = [editor(story, [top, top + 40])];
    fired.scrolled.fire({});
    vi.advanceTimersByTime(10);
  }
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(200);
  fired.arranged.fire({});
  expect(sent).toEqual([{ uri: 'file:///story.md', lines: [{ first: 400, end: 441 }] }]);
});

it('tells a server that has started anew what it told the one before', () => {
  window.visibleTextEditors = [editor(story, [0, 40])];
  isRunning = false;
  fired.arranged.fire({});
  expect(sent).toEqual([]);
  isRunning = true;
  watching.again();
  watching.again();
  expect(sent).toHaveLength(2);
});

it('tells again of a document that was closed', () => {
  window.visibleTextEditors = [editor(story, [0, 40])];
  fired.arranged.fire({});
  fired.closed.fire(story);
  fired.arranged.fire({});
  expect(sent).toHaveLength(2);
});
