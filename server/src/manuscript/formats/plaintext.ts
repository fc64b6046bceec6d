import type { Block, Format, ParagraphKind } from '../types.ts';
import { isSceneBreak, isVerse } from './kinds.ts';
import { type Line, readLines } from './lines.ts';
import { settle } from './settle.ts';
import { fills, wrapWidth } from './wrapping.ts';

export const plaintext: Format = { name: 'plaintext', split };

/** Lines [from, to) that make one paragraph. */
interface Unit {
  readonly from: number;
  readonly to: number;
  readonly kind: ParagraphKind;
}

function split(source: string): Block[] {
  const lines = readLines(source);
  const width = wrapWidth(source, lines);
  const blocks = gather(source, lines, width).map(({ from, to, kind }) => {
    const start = lines[from]!.ink;
    const end = lines[to - 1]!.end;
    return { kind, source: { start, end }, text: source.slice(start, end) };
  });
  settle(blocks);
  return blocks;
}

/** Lines into paragraphs: at blank lines, and at line ends that no wrapping made. */
function gather(source: string, lines: readonly Line[], width: number): Unit[] {
  const units: Unit[] = [];
  let i = 0;
  while (i < lines.length) {
    if (lines[i]!.blank) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < lines.length && !lines[to]!.blank) to++;
    const texts =
      to - i >= 3 && to - i <= 60
        ? lines.slice(i, to).map(({ ink, end }) => source.slice(ink, Math.min(end, ink + 60)))
        : [];
    if (isVerse(texts)) units.push({ from: i, to, kind: 'verse' });
    else gatherGroup(source, lines, width, i, to, units);
    i = to;
  }
  return units;
}

function gatherGroup(source: string, lines: readonly Line[], width: number, from: number, to: number, units: Unit[]) {
  let start = from;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    const joins =
      width > 0 &&
      next !== undefined &&
      i + 1 < to &&
      fills(source, line, next, width) &&
      next.ink - next.start <= line.ink - line.start &&
      !isSceneBreak(source.slice(line.ink, line.end)) &&
      !isSceneBreak(source.slice(next.ink, next.end));
    if (joins) continue;
    units.push({ from: start, to: i + 1, kind: 'prose' });
    start = i + 1;
  }
}
