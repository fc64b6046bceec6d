import { sliceOf } from '../sourceText.ts';
import type { ParagraphKind } from '../types.ts';
import { lineFormat, type Piece } from './lineFormat.ts';
import { blank, formatBit, type LineTable } from './lineTable.ts';
import { buildUnits, type Units, type UnitsBuilder } from './units.ts';

/**
 * Fountain, the plain-text screenplay format (fountain.io/syntax). Dialogue blocks are speech without quotation marks;
 * scene headings, cues, transitions, notes and the title page are no prose.
 */
export const fountain = lineFormat({ name: 'fountain', look, textual: 0, wraps: false, arrange, read, settles: false });

const sceneHeading = /^(?:\.[^.]|(?:int|ext|est|i\/e|int\.?\/ext)[. ])/i;
const transition = /^(?:>[^<]*$|[A-Z ]+TO:$)/;

const opensTitlePage = formatBit;
const startsBoneyard = formatBit << 1;
const opensBoneyard = formatBit << 2;
const closesBoneyard = formatBit << 3;
const breaks = formatBit << 4;
const heads = formatBit << 5;
const cues = formatBit << 6;
const aside = formatBit << 7;

function look(line: string, ink: number, end: number): number {
  const text = line.slice(ink, end);
  return (
    (/^[A-Za-z ]+:/.test(line) ? opensTitlePage : 0) |
    (text.startsWith('/*') ? startsBoneyard : 0) |
    (text.includes('/*') ? opensBoneyard : 0) |
    (text.includes('*/') ? closesBoneyard : 0) |
    (/^={3,}$/.test(text) || /^(?:#|=|\[\[)/.test(text) ? breaks : 0) |
    (sceneHeading.test(text) || transition.test(text) ? heads : 0) |
    (isCue(text) ? cues : 0) |
    (text.startsWith('(') && text.endsWith(')') ? aside : 0)
  );
}

/** `MAREN`, `MAREN (O.S.)`, `@McCoy`: who speaks. */
function isCue(line: string): boolean {
  if (line.startsWith('@')) return true;
  if (line.length > 120) return false;
  const name = line
    .replace(/\([^)]*\)/, '')
    .replace(/\^$/, '')
    .trim();
  return /[A-Z]/.test(name) && !/[a-z]/.test(name) && !/[.!?]$/.test(name);
}

function arrange({ look }: LineTable): Units {
  const units = buildUnits(look.length);
  const count = look.length;
  let i = titlePageEnd(look);
  let boneyard = false;
  while (i < count) {
    if (look[i]! & blank) {
      i++;
      continue;
    }
    let to = i;
    let bits = 0;
    while (to < count && !(look[to]! & blank)) bits |= look[to++]!;
    const outside = !boneyard;
    if (bits & opensBoneyard) boneyard = true;
    if (bits & closesBoneyard) boneyard = false;
    if (outside && !(look[i]! & startsBoneyard)) readGroup(look, i, to, units);
    i = to;
  }
  return units.done();
}

/** `Title: …` and the lines below it, up to the first blank line. */
function titlePageEnd(look: Uint32Array): number {
  if (!(look[0]! & opensTitlePage)) return 0;
  return Math.max(
    0,
    look.findIndex((bits) => (bits & blank) !== 0),
  );
}

/** Lines that stand together: a heading, a cue with its speech, or action. */
function readGroup(look: Uint32Array, from: number, to: number, units: UnitsBuilder): void {
  const first = look[from]!;
  if (first & breaks) units.push(from, to, 'sceneBreak');
  else if (first & heads) units.push(from, to, 'heading');
  else if (to - from > 1 && first & cues) {
    for (let at = from + 1; at < to; at++) if (!(look[at]! & aside)) units.push(at, at + 1, 'screenDialogue');
  } else units.push(from, to, 'prose');
}

function read({ source, ink, end }: LineTable, from: number, to: number, kind: ParagraphKind): Piece[] {
  const base = source.starts[from]!;
  const range = { start: ink[from]!, end: source.starts[to - 1]! - base + end[to - 1]! };
  return [{ kind, source: range, text: sliceOf(source, base + range.start, base + range.end) }];
}
