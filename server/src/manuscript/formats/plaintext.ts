import { sliceOf } from '../sourceText.ts';
import type { ParagraphKind } from '../types.ts';
import { isPoem, isSceneBreak, verseLine } from './kinds.ts';
import { lineFormat, type Piece } from './lineFormat.ts';
import { blank, formatBit, type LineTable } from './lineTable.ts';
import { buildUnits, type Units, type UnitsBuilder } from './units.ts';
import { fills, wrapWidth } from './wrapping.ts';

const sceneBreak = formatBit;
const verse = formatBit << 1;
const stopped = formatBit << 2;
const opens = formatBit << 3;
const closes = formatBit << 4;
/** No longer group of lines is a poem. */
const longestPoem = 60;

export const plaintext = lineFormat({ name: 'plaintext', look, textual: 0, wraps: true, arrange, read, settles: true });

function look(source: string, ink: number, end: number): number {
  if (end - ink > 120) return 0;
  const text = source.slice(ink, end);
  const line = verseLine(text);
  if (line.shape === 'none') return isSceneBreak(text) ? sceneBreak : 0;
  return (
    verse |
    (isSceneBreak(text) ? sceneBreak : 0) |
    (line.shape === 'stopped' ? stopped : 0) |
    (line.opens ? opens : 0) |
    (line.closes ? closes : 0)
  );
}

/** Lines into paragraphs: at blank lines, and at line ends that no wrapping made. */
function arrange(table: LineTable): Units {
  const { look } = table;
  const units = buildUnits(look.length);
  const width = wrapWidth(table);
  const count = look.length;
  let i = 0;
  while (i < count) {
    if (look[i]! & blank) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < count && !(look[to]! & blank)) to++;
    if (isGroupOfVerse(look, i, to)) units.push(i, to, 'verse');
    else gatherGroup(table, width, i, to, units);
    i = to;
  }
  return units.done();
}

function isGroupOfVerse(look: Uint32Array, from: number, to: number): boolean {
  if (to - from > longestPoem) return false;
  return isPoem(to - from, (i) => {
    const bits = look[from + i]!;
    const shape = !(bits & verse) ? 'none' : bits & stopped ? 'stopped' : 'running';
    return { shape, opens: (bits & opens) !== 0, closes: (bits & closes) !== 0 };
  });
}

function gatherGroup(table: LineTable, width: number, from: number, to: number, units: UnitsBuilder) {
  const { ink, look } = table;
  let start = from;
  for (let i = from; i < to; i++) {
    const joins =
      width > 0 &&
      i + 1 < to &&
      fills(table, i, width) &&
      ink[i + 1]! <= ink[i]! &&
      !((look[i]! | look[i + 1]!) & sceneBreak);
    if (joins) continue;
    units.push(start, i + 1, 'prose');
    start = i + 1;
  }
}

function read({ source, ink, end }: LineTable, from: number, to: number, kind: ParagraphKind): Piece[] {
  const base = source.starts[from]!;
  const range = { start: ink[from]!, end: source.starts[to - 1]! - base + end[to - 1]! };
  return [{ kind, source: range, text: sliceOf(source, base + range.start, base + range.end) }];
}
