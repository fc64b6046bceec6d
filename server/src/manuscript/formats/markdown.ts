import type { Heading, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { sliceOf } from '../sourceText.ts';
import type { ParagraphKind, Range } from '../types.ts';
import { isSceneBreak, isVerse, verseLine } from './kinds.ts';
import { lineFormat, type Piece } from './lineFormat.ts';
import { blank, formatBit, type LineTable } from './lineTable.ts';
import { type Run, sourceMap } from './sourceMap.ts';
import { buildUnits, type Units, type UnitsBuilder } from './units.ts';
import { wrapWidth } from './wrapping.ts';

/** Fiction is indented and holds tags of its own making (`<sigh>`), so indented code is prose. */
const syntax = { disable: { null: ['codeIndented'] } };

/** Characters that Markdown may read as more than themselves. A chunk without them is a paragraph as it stands. */
const special = /[*_`<&\\[]|^ {0,3}(?:[>#]|~~~|(?:[-+]|\d{1,9}[.)])(?:\s|$)|=+\s*$|-+\s*$)| {2,}$/m;

/** Chunks parsed of late, by their text: after a mark that changes how all lines hang together most are found here. */
const parsed = new Map<string, readonly Piece[]>();
const mostParsed = 20_000;

/** Begins like anything but a paragraph, or underlines one. */
const blockStart =
  /^\s*(?:[>#|<]|[-+*](?:\s|$)|\d{1,9}[.)]\s|`{3}|~{3}|\[[^\]]{1,200}\]:|=+\s*$|-+\s*$|[*_-](?:\s*[*_-]){2,}\s*$)/;
/** `[name]: address` lines, which other chunks need to read their links. */
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/;

const looks = {
  ticks: formatBit,
  tildes: formatBit << 1,
  opensComment: formatBit << 2,
  /** A comment's end stands anywhere in the line; behind the place where one would open. */
  closesComment: formatBit << 3,
  closesOwnComment: formatBit << 4,
  startsBlock: formatBit << 5,
  balanced: formatBit << 6,
  verse: formatBit << 7,
  stopped: formatBit << 8,
  definition: formatBit << 9,
  /** Lines that begin or end front matter, and `key: value`. */
  dashes: formatBit << 10,
  pluses: formatBit << 11,
  dots: formatBit << 12,
  key: formatBit << 13,
} as const;
/** Above the looks stands the length of a fence. */
const fenceShift = 20;

export const markdown = lineFormat({
  name: 'markdown',
  look,
  textual: looks.definition,
  wraps: true,
  arrange,
  read,
  settles: true,
});

function look(line: string, ink: number, end: number): number {
  const text = line.slice(0, end);
  let bits = 0;
  const code = line.charCodeAt(ink);
  if ((code === 96 || code === 126) && ink < 4) {
    const fence = /^(`{3,}|~{3,})/.exec(line.slice(ink, Math.min(end, ink + 40)))?.[0];
    if (fence) bits |= (code === 96 ? looks.ticks : looks.tildes) | (fence.length << fenceShift);
  }
  if (code === 60 && line.startsWith('<!--', ink)) bits |= looks.opensComment;
  const close = text.lastIndexOf('-->');
  if (close >= 0) bits |= close >= ink + 4 ? looks.closesComment | looks.closesOwnComment : looks.closesComment;
  if (blockStart.test(text.slice(0, 400))) bits |= looks.startsBlock;
  if (isBalanced(text)) bits |= looks.balanced;
  const shape = end - ink > 120 ? 'none' : verseLine(text).shape;
  if (shape !== 'none') bits |= looks.verse;
  if (shape === 'stopped') bits |= looks.stopped;
  if (definition.test(text)) bits |= looks.definition;
  if (text === '---') bits |= looks.dashes;
  else if (text === '+++') bits |= looks.pluses;
  else if (text === '...') bits |= looks.dots;
  else if (text.startsWith('#') || /^[\w"'-]+\s*[:=]/.test(text.slice(0, 100))) bits |= looks.key;
  return bits;
}

/**
 * Chunks of lines that can be parsed on their own: cut at blank lines outside fenced code and HTML comments, and in a
 * manuscript that is not hard-wrapped at every line of prose, as its writer sees it.
 */
function arrange(table: LineTable): Units {
  const { look } = table;
  const units = buildUnits(look.length);
  const count = look.length;
  const wrapped = wrapWidth(table) > 0;
  let start = -1;
  let fence = 0;
  let comment = false;
  for (let i = frontMatterEnd(look); i <= count; i++) {
    const bits = i < count ? look[i]! : blank;
    if (bits & blank) {
      if (start >= 0 && (i === count || (fence === 0 && !comment))) {
        pushChunks(look, start, lastInk(look, i), wrapped, units);
        start = -1;
      }
      continue;
    }
    if (start < 0) start = i;
    if (!comment && bits & (looks.ticks | looks.tildes)) {
      if (fence === 0) fence = bits;
      else if (bits & fence & (looks.ticks | looks.tildes) && bits >>> fenceShift >= fence >>> fenceShift) fence = 0;
    }
    if (fence !== 0) continue;
    if (comment) comment = !(bits & looks.closesComment);
    else if (bits & looks.opensComment) comment = !(bits & looks.closesOwnComment);
  }
  return units.done(definitions(table));
}

/** Index of the first line after YAML or TOML front matter. */
function frontMatterEnd(look: Uint32Array): number {
  const fence = look[0]! & (looks.dashes | looks.pluses);
  if (fence === 0) return 0;
  const closes = fence === looks.dashes ? looks.dashes | looks.dots : fence;
  for (let i = 1; i < Math.min(look.length, 200); i++) {
    // A scene break at the very top is followed by prose, not by `key: value`.
    if (look[i]! & closes) return i === 1 || look[1]! & looks.key ? i + 1 : 0;
  }
  return 0;
}

function definitions({ source, end, look }: LineTable): string {
  const found: string[] = [];
  for (let i = 0; i < look.length; i++) if (look[i]! & looks.definition) found.push(source.lines[i]!.slice(0, end[i]!));
  return found.join('\n');
}

/** Index after the last line before `end` that is not blank. */
function lastInk(look: Uint32Array, end: number): number {
  let last = end;
  while (last > 0 && look[last - 1]! & blank) last--;
  return last;
}

function pushChunks(look: Uint32Array, from: number, to: number, wrapped: boolean, units: UnitsBuilder): void {
  if (wrapped || to - from === 1 || !standAlone(look, from, to)) units.push(from, to, 'prose');
  else for (let i = from; i < to; i++) units.push(i, i + 1, 'prose');
}

/** No line begins a block of its own, no emphasis or code runs over a line's end, and the lines are no poem. */
function standAlone(look: Uint32Array, from: number, to: number): boolean {
  let poem = to - from >= 3;
  let stops = 0;
  for (let i = from; i < to; i++) {
    const bits = look[i]!;
    if (bits & looks.startsBlock || !(bits & looks.balanced)) return false;
    if (!(bits & looks.verse)) poem = false;
    if (bits & looks.stopped) stops++;
  }
  return !poem || stops * 2 >= to - from;
}

function isBalanced(text: string): boolean {
  let stars = 0;
  let bars = 0;
  let ticks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 42) stars++;
    else if (code === 95) bars++;
    else if (code === 96) ticks++;
    else if (code === 92) i++;
  }
  if (text.includes('<!--') || text.includes('-->')) return false;
  return stars % 2 === 0 && bars % 2 === 0 && ticks % 2 === 0;
}

/** Beyond these a chunk is no prose that a writer marked up, and parsing it could take long: it is read as it stands. */
const longestChunk = 200_000;
const mostMarkers = 1000;
const nestedDeep = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){12}/m;

function read(table: LineTable, from: number, to: number, _: ParagraphKind, definitions: string): readonly Piece[] {
  const { source, end } = table;
  const text = sliceOf(source, source.starts[from]!, source.starts[to - 1]! + end[to - 1]!);
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const asItStands = (kind: ParagraphKind): Piece => ({
    kind,
    source: { start, end: start + trimmed.length },
    text: trimmed,
  });
  if (isSceneBreak(trimmed)) return [asItStands('sceneBreak')];
  if (!special.test(text)) return [asItStands(refine(trimmed, 'prose'))];
  const key = definitions !== '' && text.includes('[') ? `${text}\n\n${definitions}` : text;
  const known = parsed.get(key);
  if (known) return known;
  const pieces: Piece[] = [];
  if (text.length > longestChunk || countMarkers(text) > mostMarkers || nestedDeep.test(text)) {
    pieces.push(asItStands('prose'));
  } else {
    // The parser leaves out a byte order mark at the start (of a file put behind another, say) and counts one too few from there.
    const counted = key.charCodeAt(0) === 0xfeff ? `\u2060${key.slice(1)}` : key;
    walkBlocks(fromMarkdown(counted, { extensions: [syntax] }), text, 'prose', pieces);
  }
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(key, pieces);
  return pieces;
}

function countMarkers(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if ('*_`<&\\[]!~'.includes(text[i]!)) count++;
  return count;
}

function walkBlocks(parent: Parents, source: string, kind: ParagraphKind, pieces: Piece[]) {
  for (const node of parent.children as Nodes[]) {
    const from = node.position!.start.offset!;
    // Link definitions were put behind the chunk.
    if (from >= source.length) return;
    switch (node.type) {
      case 'paragraph':
        pushInline(node, source, kind, pieces);
        break;
      case 'heading':
        readHeading(node, source, pieces);
        break;
      case 'html':
        if (node.value.startsWith('<!--'))
          pieces.push({
            kind: 'prose',
            source: { start: from, end: from },
            text: '',
            comment: node.value.slice(0, 400),
          });
        break;
      case 'thematicBreak': {
        const range = { start: from, end: node.position!.end.offset! };
        pieces.push({ kind: 'sceneBreak', source: range, text: source.slice(range.start, range.end) });
        break;
      }
      case 'blockquote':
        walkBlocks(node, source, kind === 'list' ? 'list' : 'letter', pieces);
        break;
      case 'list':
        for (const item of node.children) walkBlocks(item, source, 'list', pieces);
        break;
      default:
        // Code, HTML and definitions are no prose.
        break;
    }
  }
}

/** A sentence over `---` without a blank line between is prose over a scene break, whatever Markdown says. */
function readHeading(node: Heading, source: string, pieces: Piece[]) {
  const end = node.position!.end.offset!;
  const from = node.position!.start.offset!;
  const line = source.lastIndexOf('\n', end - 1);
  const underlined = line > from && /^[ \t]*-+[ \t]*$/.test(source.slice(line + 1, end));
  const first = pieces.length;
  pushInline(node, source, 'heading', pieces);
  const piece = pieces[first];
  if (!underlined || !piece || (piece.text.length <= 60 && !/[.!?…"”’']$/.test(piece.text))) return;
  pieces[first] = {
    ...piece,
    kind: 'prose',
    source: { start: piece.source.start, end: Math.min(piece.source.end, line) },
  };
  pieces.push({ kind: 'sceneBreak', source: { start: line + 1, end }, text: source.slice(line + 1, end) });
}

/** Tags that a page of prose is marked up with; any other (`<sigh>`) is the writer's own word. */
const knownTag =
  /^<\/?(?:a|abbr|b|big|br|center|cite|code|del|div|em|font|hr|i|img|ins|kbd|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u)\b/i;

/** Inline nodes as prose. Text between nodes that is in no text node is a marker. */
function pushInline(parent: Parents, source: string, kind: ParagraphKind, pieces: Piece[]) {
  const runs: Run[] = [];
  let prose = '';
  let marked = false;
  const add = (text: string, from: number, to: number) => {
    if (text === '' && from === to) return;
    const start = prose.length;
    prose += text;
    runs.push({ prose: { start, end: prose.length }, source: { start: from, end: to }, marked });
    marked = false;
  };
  const visit = (node: Nodes) => {
    const from = node.position!.start.offset!;
    const to = node.position!.end.offset!;
    switch (node.type) {
      case 'text':
        addText(node.value, source, from, to, add);
        break;
      case 'break':
        add('\n', from, to);
        break;
      case 'html':
        if (/^<br\b/i.test(node.value)) add('\n', from, to);
        else if (node.value.startsWith('<!') || node.value.startsWith('<?') || knownTag.test(node.value)) marked = true;
        else add(source.slice(from, to), from, to);
        break;
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        marked = true;
        break;
      case 'inlineCode':
        marked = true;
        // A word that no rule may read: an object replacement character keeps the sentence in one piece.
        add('\ufffc', from, to);
        marked = true;
        break;
      default:
        if ('children' in node) {
          marked = true;
          for (const child of node.children as Nodes[]) visit(child);
          marked = true;
        }
    }
  };
  for (const child of parent.children as Nodes[]) visit(child);
  if (runs.length === 0) return;
  const range = { start: parent.position!.start.offset!, end: parent.position!.end.offset! };
  pushProse(pieces, range, runs, prose, kind);
}

/** A text node whose source may hold escapes, entities, and the markers of the block at line starts. */
function addText(
  value: string,
  source: string,
  from: number,
  to: number,
  add: (text: string, from: number, to: number) => void,
) {
  if (to - from === value.length && source.startsWith(value, from)) {
    add(value, from, to);
    return;
  }
  let at = from;
  let i = 0;
  let plainFrom = at;
  let plainStart = 0;
  const flush = () => {
    if (i > plainStart) add(value.slice(plainStart, i), plainFrom, at);
  };
  while (i < value.length && at < to) {
    const code = source.charCodeAt(at);
    const wanted = value.charCodeAt(i);
    if (code === 38) {
      const entity = /^&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/.exec(
        source.slice(at, Math.min(to, at + 40)),
      )?.[0];
      if (entity && (wanted !== 38 || value.slice(i, i + entity.length) !== entity)) {
        flush();
        const length = decodedLength(value, i, source, at + entity.length, to);
        add(value.slice(i, i + length), at, at + entity.length);
        i += length;
        at += entity.length;
        plainStart = i;
        plainFrom = at;
        continue;
      }
    }
    if (
      code === 92 &&
      source.charCodeAt(at + 1) === wanted &&
      (wanted !== 92 || value.charCodeAt(i + 1) !== 92 || source.charCodeAt(at + 2) === 92)
    ) {
      flush();
      add(value[i]!, at, at + 2);
      i++;
      at += 2;
      plainStart = i;
      plainFrom = at;
      continue;
    }
    if (code === wanted) {
      i++;
      at++;
      continue;
    }
    // Something that the value leaves out: spaces at a line's edge, `> ` of a quote, a carriage return.
    flush();
    at++;
    plainStart = i;
    plainFrom = at;
  }
  flush();
  if (i < value.length) add(value.slice(Math.max(i, plainStart)), to, to);
}

/** How many characters of the value an entity gave: one, or two for a surrogate pair. */
function decodedLength(value: string, at: number, _source: string, _next: number, _to: number): number {
  const code = value.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < value.length ? 2 : 1;
}

function pushProse(pieces: Piece[], range: Range, runs: readonly Run[], text: string, kind: ParagraphKind) {
  const first = runs[0]!;
  const identity = runs.length === 1 && !first.marked && first.source.end - first.source.start === text.length;
  if (identity) pieces.push({ kind: refine(text, kind), source: first.source, text });
  else pieces.push({ kind: refine(text, kind), source: range, text, map: sourceMap(runs) });
}

function refine(text: string, kind: ParagraphKind): ParagraphKind {
  return kind === 'prose' && isVerse(text.split('\n', 61)) ? 'verse' : kind;
}
