import type { Block, Format, ParagraphKind } from '../types.ts';
import {
  isAuthorsNote,
  isHeading,
  isListItem,
  isNoteHead,
  isSalutation,
  isSceneBreak,
  isSignOff,
  isTitle,
  isVerse,
} from './kinds.ts';
import { type Line, readLines } from './lines.ts';
import { fills, wrapWidth } from './wrapping.ts';

export const plaintext: Format = { name: 'plaintext', split };

/** Lines [from, to) that make one paragraph. */
interface Unit {
  readonly from: number;
  readonly to: number;
  kind: ParagraphKind;
}

function split(source: string): Block[] {
  const lines = readLines(source);
  const width = wrapWidth(source, lines);
  const units = gather(source, lines, width);
  classify(source, lines, units);
  return units.map(({ from, to, kind }) => {
    const start = lines[from]!.ink;
    const end = lines[to - 1]!.end;
    return { kind, source: { start, end }, text: source.slice(start, end) };
  });
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

function classify(source: string, lines: readonly Line[], units: Unit[]) {
  const head = (unit: Unit) => source.slice(lines[unit.from]!.ink, lines[unit.to - 1]!.end);
  let story = false;
  for (let u = 0; u < units.length; u++) {
    const unit = units[u]!;
    if (unit.kind !== 'prose') {
      story = true;
      continue;
    }
    const start = lines[unit.from]!.ink;
    const size = lines[unit.to - 1]!.end - start;
    if (size <= 120) {
      const line = source.slice(start, start + size);
      if (isSceneBreak(line)) unit.kind = 'sceneBreak';
      else if (isHeading(line)) unit.kind = 'heading';
      else if ((!story || units[u - 1]?.kind === 'heading') && isTitle(line)) unit.kind = 'heading';
      else if (isSalutation(line)) letter(units, u, (other) => head(other));
      if (unit.kind !== 'prose') continue;
    }
    const opening = source.slice(start, start + 60);
    if (isAuthorsNote(opening)) {
      authorsNote(source, lines, units, u);
    } else if (isListItem(opening)) {
      const after = units[u + 1];
      const before = units[u - 1];
      const also =
        before?.kind === 'list' ||
        (after && isListItem(source.slice(lines[after.from]!.ink, lines[after.from]!.ink + 60)));
      if (also) unit.kind = 'list';
    }
    if (unit.kind === 'prose' && size > 40) story = true;
  }
}

/** The paragraph, and what its bracket or its bare head holds besides. */
function authorsNote(source: string, lines: readonly Line[], units: Unit[], at: number) {
  const unit = units[at]!;
  unit.kind = 'authorsNote';
  const text = source.slice(lines[unit.from]!.ink, Math.min(lines[unit.to - 1]!.end, lines[unit.from]!.ink + 4000));
  const bracket = /^[*_]*([[({])/.exec(text)?.[1];
  if (bracket) {
    const closing = bracket === '[' ? ']' : bracket === '(' ? ')' : '}';
    if (text.includes(closing)) return;
    for (let u = at + 1; u < Math.min(units.length, at + 12); u++) {
      const { from, to } = units[u]!;
      if (!source.slice(lines[from]!.ink, Math.min(lines[to - 1]!.end, lines[from]!.ink + 8000)).includes(closing))
        continue;
      for (let i = at + 1; i <= u; i++) units[i]!.kind = 'authorsNote';
      return;
    }
    return;
  }
  if (!isNoteHead(text)) return;
  for (let u = at + 1; u < Math.min(units.length, at + 9); u++) {
    const { from, to } = units[u]!;
    const line = source.slice(lines[from]!.ink, Math.min(lines[to - 1]!.end, lines[from]!.ink + 121));
    if (!isSceneBreak(line) && !isHeading(line)) continue;
    for (let i = at + 1; i < u; i++) units[i]!.kind = 'authorsNote';
    return;
  }
}

/** From `Dear Harry,` to the name under `Love,`. */
function letter(units: Unit[], at: number, head: (unit: Unit) => string) {
  const last = Math.min(units.length, at + 20);
  units[at]!.kind = 'letter';
  for (let u = at + 1; u < last; u++) {
    const text = head(units[u]!).slice(0, 60);
    if (/^["“]/.test(text)) return;
    if (!isSignOff(text)) continue;
    for (let i = at + 1; i <= u; i++) units[i]!.kind = 'letter';
    const signature = units[u + 1];
    if (signature && isTitle(head(signature).slice(0, 61)) && head(signature).length <= 30) signature.kind = 'letter';
    return;
  }
}
