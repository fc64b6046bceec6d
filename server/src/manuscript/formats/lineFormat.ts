import { type SourceText, sourceText } from '../sourceText.ts';
import { spliced, splicedNumbers } from '../splice.ts';
import type { Block, Format, FormatName, ParagraphKind, Split } from '../types.ts';
import { absolute } from './absolute.ts';
import { blank, type LineTable, type Look, lineTable } from './lineTable.ts';
import { kindCode, kinds, looksOf, settle } from './settle.ts';
import { type Disabled, Switches } from './switches.ts';
import { type Shared, sharedUnits, type Units } from './units.ts';

/** A block as its lines alone give it, or a comment that may switch rules. Places count from the unit's first line. */
export interface Piece extends Block {
  readonly comment?: string;
}

/** A format whose blocks are runs of lines. */
export interface LineFormat {
  readonly name: FormatName;
  readonly look: Look;
  /** Looks of lines whose very text `arrange` reads. */
  readonly textual: number;
  /** Whether `arrange` asks for the lengths of lines that follow each other. */
  readonly wraps: boolean;
  /** Only arithmetic on the table: it runs over all lines whenever an edit changes more than words within a line. */
  arrange(table: LineTable): Units;
  /** The pieces of one unit, in order. */
  read(table: LineTable, from: number, to: number, kind: ParagraphKind, shared: string): readonly Piece[];
  /** Whether prose is told apart by its look: heads, notes, lists, letters. */
  readonly settles: boolean;
}

interface LineSplit extends Split {
  readonly table: LineTable;
  readonly units: Units;
  /** What the units gave; the blocks themselves where there are no comments, so that a book has one list. */
  readonly pieces: readonly Piece[];
  /** For each unit its first piece, and as a last entry the number of pieces. */
  readonly firstPiece: Uint32Array;
  /** Of each piece: the code of its own kind, what `settle` asks of it, the code it settled on. */
  readonly codes: Uint8Array;
  readonly looks: Uint32Array;
  readonly settledCodes: Uint8Array;
  /** The block that each piece became; a comment becomes none. */
  readonly settled: readonly (Block | undefined)[];
  readonly hasComments: boolean;
}

export function lineFormat(format: LineFormat): Format {
  return {
    name: format.name,
    follow: (source, before) => follow(format, source, before as LineSplit | undefined),
    split: (source) => absolute(follow(format, sourceText(source), undefined)),
  };
}

const nothing: LineSplit = {
  source: sourceText(''),
  blocks: [],
  anchors: new Uint32Array(0),
  head: 0,
  tail: 0,
  table: lineTable(sourceText(''), () => 0),
  units: { from: new Uint32Array(0), to: new Uint32Array(0), kind: new Uint8Array(0), count: 0, shared: '' },
  pieces: [],
  firstPiece: new Uint32Array(1),
  codes: new Uint8Array(0),
  looks: new Uint32Array(0),
  settledCodes: new Uint8Array(0),
  settled: [],
  hasComments: false,
};

function follow(format: LineFormat, source: SourceText, before = nothing): LineSplit {
  const table = lineTable(source, format.look, before === nothing ? undefined : before.table);
  const units = before !== nothing && hasSameShape(format, before.table, table) ? before.units : format.arrange(table);
  const lineCount = source.lines.length;
  const shared = sharedUnits(before.units, units, table, lineCount, lineCount - before.source.lines.length);
  const { pieces: added, firstPiece } = readUnits(format, table, units, shared, before);
  const from = before.firstPiece[shared.head]!;
  const to = before.firstPiece[before.units.count - shared.tail]!;
  const codes = splicedNumbers(
    before.codes,
    from,
    to,
    added.map(({ kind }) => kindCode(kind)),
  );
  const looks = splicedNumbers(
    before.looks,
    from,
    to,
    added.map(({ text }) => (format.settles ? looksOf(text) : 0)),
  );
  const parts = { table, units, firstPiece, codes, looks };
  if (before.hasComments || added.some(isComment)) {
    const pieces = spliced(before.pieces, from, to, added);
    const hasComments = pieces.some(isComment);
    const settledCodes = settleCodes(format, codes, looks, hasComments ? pieces : undefined);
    const all = { ...parts, pieces, settledCodes, hasComments };
    return { ...all, ...withSwitches(source, all, before, from, to) };
  }
  const alike = codes === before.codes && looks === before.looks;
  const settledCodes = alike ? before.settledCodes : settleCodes(format, codes, looks, undefined);
  const blocks = spliced(
    before.settled,
    from,
    to,
    added.map((piece, i) => blockOf(piece, settledCodes[from + i]!, undefined)),
  ) as Block[];
  const count = blocks.length;
  let first = from;
  let last = from + added.length;
  if (!alike) {
    const shift = count - before.pieces.length;
    for (let i = 0; i < count; i++) {
      if (i >= from && i < from + added.length) continue;
      if (settledCodes[i] === before.settledCodes[i < from ? i : i - shift]) continue;
      blocks[i] = blockOf(blocks[i]!, settledCodes[i]!, undefined);
      first = Math.min(first, i);
      last = Math.max(last, i + 1);
    }
  }
  const sameAnchors = units === before.units && count === before.pieces.length;
  const anchors = sameAnchors ? before.anchors : anchorsOf(units, firstPiece);
  const lists = { pieces: blocks, settled: blocks, blocks };
  return { ...parts, ...lists, settledCodes, hasComments: false, source, anchors, head: first, tail: count - last };
}

/** Whether the changed lines hang together with the others as before: a word within a paragraph has changed. */
function hasSameShape(format: LineFormat, before: LineTable, after: LineTable): boolean {
  const count = after.look.length;
  if (count !== before.look.length) return false;
  for (let i = after.head; i < count - after.tail; i++) {
    const look = after.look[i]!;
    if (look !== before.look[i] || look & format.textual) return false;
    const alone = (i === 0 || after.look[i - 1]! & blank) && (i + 1 === count || after.look[i + 1]! & blank);
    if (!format.wraps || look & blank || alone) continue;
    if (after.end[i] !== before.end[i] || after.ink[i] !== before.ink[i] || after.firstWord[i] !== before.firstWord[i])
      return false;
  }
  return true;
}

/** The pieces of the units that are not shared, and where the pieces of each unit begin. */
function readUnits(format: LineFormat, table: LineTable, units: Units, { head, tail }: Shared, before: LineSplit) {
  const { count } = units;
  const pieces: Piece[] = [];
  const starts: number[] = [];
  const base = before.firstPiece[head]!;
  for (let unit = head; unit < count - tail; unit++) {
    starts.push(base + pieces.length);
    const kind = kinds[units.kind[unit]!]!;
    for (const piece of format.read(table, units.from[unit]!, units.to[unit]!, kind, units.shared)) pieces.push(piece);
  }
  const old = before.units.count - tail;
  const shift = base + pieces.length - before.firstPiece[old]!;
  const moved = splicedNumbers(before.firstPiece, head, old, starts);
  if (shift === 0) return { pieces, firstPiece: moved };
  const firstPiece = moved === before.firstPiece ? moved.slice() : moved;
  for (let i = count - tail; i <= count; i++) firstPiece[i]! += shift;
  return { pieces, firstPiece };
}

function anchorsOf(units: Units, firstPiece: Uint32Array): Uint32Array {
  const anchors = new Uint32Array(firstPiece[units.count]!);
  for (let unit = 0; unit < units.count; unit++)
    for (let i = firstPiece[unit]!; i < firstPiece[unit + 1]!; i++) anchors[i] = units.from[unit]!;
  return anchors;
}

function settleCodes(
  format: LineFormat,
  codes: Uint8Array,
  looks: Uint32Array,
  pieces: readonly Piece[] | undefined,
): Uint8Array {
  const settled = codes.slice();
  if (!format.settles) return settled;
  if (!pieces) {
    settle(settled, looks);
    return settled;
  }
  // Comments are not among the neighbours that a block looks at.
  const shown = [...pieces.keys()].filter((i) => !isComment(pieces[i]!));
  const some = Uint8Array.from(shown, (i) => codes[i]!);
  settle(
    some,
    Uint32Array.from(shown, (i) => looks[i]!),
  );
  shown.forEach((i, at) => {
    settled[i] = some[at]!;
  });
  return settled;
}

/** The blocks where comments switch rules: each comment may reach to the end of the text. */
function withSwitches(
  source: SourceText,
  parts: Pick<LineSplit, 'pieces' | 'settledCodes' | 'units' | 'firstPiece'>,
  before: LineSplit,
  from: number,
  to: number,
): Pick<LineSplit, 'source' | 'blocks' | 'anchors' | 'settled' | 'head' | 'tail'> {
  const { pieces, settledCodes, units, firstPiece } = parts;
  const shift = pieces.length - before.pieces.length;
  const switches = new Switches();
  const settled = pieces.map((piece, i) => {
    if (piece.comment !== undefined) {
      switches.read(piece.comment);
      return undefined;
    }
    const disabled = switches.next();
    const was = i < from ? before.settled[i] : i >= to + shift ? before.settled[i - shift] : undefined;
    if (was && kindCode(was.kind) === settledCodes[i] && sameDisabled(was.disabled, disabled)) return was;
    return blockOf(piece, settledCodes[i]!, disabled);
  });
  const all = anchorsOf(units, firstPiece);
  const blocks = settled.filter((block): block is Block => block !== undefined);
  const anchors = all.filter((_, i) => settled[i] !== undefined);
  return { source, blocks, anchors, settled, ...sharedBlocks(before.blocks, blocks) };
}

const isComment = ({ comment }: Piece) => comment !== undefined;

function blockOf(piece: Piece, code: number, disabled: Disabled): Block {
  const kind = kinds[code]!;
  if (piece.kind === kind && !disabled) return piece;
  return { ...piece, kind, ...(disabled && { disabled }) };
}

/** How many blocks at the beginning and at the end are the same in both. */
function sharedBlocks(before: readonly Block[], after: readonly Block[]): Shared {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}

function sameDisabled(a: Disabled, b: Disabled): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.length === b.length && a.every((id, i) => id === b[i]);
}
