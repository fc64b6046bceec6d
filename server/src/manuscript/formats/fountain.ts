import type { Block, Format, ParagraphKind } from '../types.ts';
import { type Line, readLines } from './lines.ts';

/**
 * Fountain, the plain-text screenplay format (fountain.io/syntax). Dialogue blocks are speech without quotation marks;
 * scene headings, cues, transitions, notes and the title page are no prose.
 */
export const fountain: Format = { name: 'fountain', split };

const sceneHeading = /^(?:\.[^.]|(?:int|ext|est|i\/e|int\.?\/ext)[. ])/i;
const transition = /^(?:>[^<]*$|[A-Z ]+TO:$)/;

function split(source: string): Block[] {
  const lines = readLines(source);
  const blocks: Block[] = [];
  let i = titlePageEnd(source, lines);
  let boneyard = false;
  while (i < lines.length) {
    if (lines[i]!.blank) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < lines.length && !lines[to]!.blank) to++;
    const text = source.slice(lines[i]!.ink, lines[to - 1]!.end);
    const outside = !boneyard;
    if (text.includes('/*')) boneyard = true;
    if (text.includes('*/')) boneyard = false;
    if (outside && !text.startsWith('/*')) readGroup(source, lines, i, to, blocks);
    i = to;
  }
  return blocks;
}

/** `Title: …` and the lines below it, up to the first blank line. */
function titlePageEnd(source: string, lines: readonly Line[]): number {
  const first = lines[0];
  if (!first || !/^[A-Za-z ]+:/.test(source.slice(first.start, first.end))) return 0;
  return Math.max(
    0,
    lines.findIndex(({ blank }) => blank),
  );
}

/** Lines that stand together: a heading, a cue with its speech, or action. */
function readGroup(source: string, lines: readonly Line[], from: number, to: number, blocks: Block[]): void {
  const line = (at: number) => source.slice(lines[at]!.ink, lines[at]!.end);
  const first = line(from);
  if (/^={3,}$/.test(first) || /^(?:#|=|\[\[)/.test(first)) push(source, lines, from, to, 'sceneBreak', blocks);
  else if (sceneHeading.test(first) || transition.test(first)) push(source, lines, from, to, 'heading', blocks);
  else if (to - from > 1 && isCue(first)) {
    for (let at = from + 1; at < to; at++)
      if (!/^\(.*\)$/.test(line(at))) push(source, lines, at, at + 1, 'screenDialogue', blocks);
  } else push(source, lines, from, to, 'prose', blocks);
}

/** `MAREN`, `MAREN (O.S.)`, `@McCoy`: who speaks. */
function isCue(line: string): boolean {
  if (line.startsWith('@')) return true;
  const name = line
    .replace(/\(.*\)/, '')
    .replace(/\^$/, '')
    .trim();
  return /[A-Z]/.test(name) && !/[a-z]/.test(name) && !/[.!?]$/.test(name);
}

function push(source: string, lines: readonly Line[], from: number, to: number, kind: ParagraphKind, blocks: Block[]) {
  const start = lines[from]!.ink;
  const end = lines[to - 1]!.end;
  blocks.push({ kind, source: { start, end }, text: source.slice(start, end) });
}
