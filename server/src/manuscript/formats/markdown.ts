import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Format, ParagraphKind, Range } from '../types.ts';
import { isAuthorsNote, isSalutation, isSceneBreak, isSignOff, isTitle, isVerse } from './kinds.ts';
import { type Line, readLines } from './lines.ts';
import { type Run, sourceMap } from './sourceMap.ts';

export const markdown: Format = { name: 'markdown', split };

/** Fiction is indented and holds tags of its own making (`<sigh>`), so indented code is prose. */
const syntax = { disable: { null: ['codeIndented'] } };

/** Characters that Markdown may read as more than themselves. A chunk without them is a paragraph as it stands. */
const special = /[*_`<&\\[\]#>~|!]|^ {0,3}(?:[-+]|\d{1,9}[.)])(?:\s|$)|^ {0,3}(?:=+|-+)\s*$| {2,}$/m;

function split(source: string): Block[] {
  const blocks: Block[] = [];
  const lines = readLines(source);
  const body = frontMatterEnd(source, lines);
  const definitions = linkDefinitions(source);
  for (const chunk of chunks(source, lines, body)) readChunk(source, chunk, definitions, blocks);
  return settle(blocks);
}

/** Index of the first line after YAML or TOML front matter. */
function frontMatterEnd(source: string, lines: readonly Line[]): number {
  const fence = source.slice(lines[0]!.start, lines[0]!.end);
  if (fence !== '---' && fence !== '+++') return 0;
  for (let i = 1; i < Math.min(lines.length, 200); i++) {
    const line = source.slice(lines[i]!.start, lines[i]!.end);
    if (line === fence || (fence === '---' && line === '...')) {
      // A scene break at the very top is followed by prose, not by `key: value`.
      const first = source.slice(lines[1]!.start, lines[1]!.end);
      return i === 1 || /^[\w"'-]+\s*[:=]/.test(first) || first.startsWith('#') ? i + 1 : 0;
    }
  }
  return 0;
}

/** `[name]: address` lines, which other chunks need to read their links. */
function linkDefinitions(source: string): string {
  if (!source.includes(']:')) return '';
  return [...source.matchAll(/^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S.*$/gm)].map(([line]) => line).join('\n');
}

/** Runs of lines that can be parsed on their own: cut at blank lines outside fenced code and HTML comments. */
function* chunks(source: string, lines: readonly Line[], from: number): Generator<Range> {
  let start = -1;
  let fence = '';
  let comment = false;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.blank) {
      if (start >= 0 && fence === '' && !comment) {
        yield { start: lines[start]!.start, end: lines[i - 1]!.end };
        start = -1;
      }
      continue;
    }
    if (start < 0) start = i;
    const code = source.charCodeAt(line.ink);
    if (!comment && (code === 96 || code === 126)) {
      const mark = /^(`{3,}|~{3,})/.exec(source.slice(line.ink, Math.min(line.end, line.ink + 40)))?.[0];
      if (mark && line.ink - line.start < 4) {
        if (fence === '') fence = mark;
        else if (mark[0] === fence[0] && mark.length >= fence.length) fence = '';
      }
    }
    if (fence !== '') continue;
    if (comment) {
      if (source.slice(line.start, line.end).includes('-->')) comment = false;
    } else if (code === 60 && source.startsWith('<!--', line.ink)) {
      comment = !source.slice(line.ink + 4, line.end).includes('-->');
    }
  }
  if (start >= 0) {
    const last = lines.findLast(({ blank }) => !blank)!;
    yield { start: lines[start]!.start, end: last.end };
  }
}

function readChunk(source: string, chunk: Range, definitions: string, blocks: Block[]) {
  const text = source.slice(chunk.start, chunk.end);
  const trimmed = text.trim();
  const start = chunk.start + (text.length - text.trimStart().length);
  if (isSceneBreak(trimmed)) {
    blocks.push({ kind: 'sceneBreak', source: { start, end: start + trimmed.length }, text: trimmed });
    return;
  }
  if (!special.test(text)) {
    pushProse(blocks, { start, end: start + trimmed.length }, [run(0, start, trimmed.length)], trimmed, 'prose');
    return;
  }
  const input = definitions === '' || !text.includes('[') ? text : `${text}\n\n${definitions}`;
  const tree = fromMarkdown(input, { extensions: [syntax] });
  walkBlocks(tree, source, chunk.start, 'prose', blocks, text.length);
}

const run = (prose: number, source: number, length: number, marked = false): Run => ({
  prose: { start: prose, end: prose + length },
  source: { start: source, end: source + length },
  marked,
});

function walkBlocks(
  parent: Parents,
  source: string,
  base: number,
  kind: ParagraphKind,
  blocks: Block[],
  limit: number,
) {
  for (const node of parent.children as Nodes[]) {
    const from = node.position!.start.offset!;
    if (from >= limit) return;
    switch (node.type) {
      case 'paragraph':
        pushInline(node, source, base, kind, blocks);
        break;
      case 'heading':
        // `Text` over `---` with no blank line between is prose over a scene break in most manuscripts.
        pushInline(node, source, base, 'heading', blocks);
        break;
      case 'thematicBreak': {
        const range = { start: base + from, end: base + node.position!.end.offset! };
        blocks.push({ kind: 'sceneBreak', source: range, text: source.slice(range.start, range.end) });
        break;
      }
      case 'blockquote':
        walkBlocks(node, source, base, kind === 'list' ? 'list' : 'letter', blocks, limit);
        break;
      case 'list':
        for (const item of node.children) walkBlocks(item, source, base, 'list', blocks, limit);
        break;
      default:
        // Code, HTML and definitions are no prose.
        break;
    }
  }
}

/** Inline nodes as prose. Text between nodes that is in no text node is a marker. */
function pushInline(parent: Parents, source: string, base: number, kind: ParagraphKind, blocks: Block[]) {
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
    const from = base + node.position!.start.offset!;
    const to = base + node.position!.end.offset!;
    switch (node.type) {
      case 'text':
        addText(node.value, source, from, to, add);
        break;
      case 'break':
        add('\n', from, to);
        break;
      case 'html':
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
  const range = { start: base + parent.position!.start.offset!, end: base + parent.position!.end.offset! };
  pushProse(blocks, range, runs, prose, kind);
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

function pushProse(blocks: Block[], range: Range, runs: readonly Run[], text: string, kind: ParagraphKind) {
  const first = runs[0]!;
  const identity = runs.length === 1 && first.source.end - first.source.start === text.length;
  if (identity) blocks.push({ kind: refine(text, kind), source: first.source, text });
  else blocks.push({ kind: refine(text, kind), source: range, text, map: sourceMap(runs) });
}

function refine(text: string, kind: ParagraphKind): ParagraphKind {
  if (kind !== 'prose') return kind;
  if (isAuthorsNote(text.slice(0, 60))) return 'authorsNote';
  if (isVerse(text.split('\n', 61))) return 'verse';
  if (isSalutation(text.slice(0, 61)) && text.length <= 60) return 'letter';
  return kind;
}

/** Kinds that the neighbours decide: the body of a letter, a title at the top. */
function settle(blocks: Block[]): Block[] {
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (b === 0 && block.kind === 'prose' && block.text.length <= 60 && isTitle(block.text))
      blocks[b] = { ...block, kind: 'heading' };
    if (block.kind !== 'letter' || !isSalutation(block.text)) continue;
    for (let i = b + 1; i < Math.min(blocks.length, b + 20); i++) {
      const text = blocks[i]!.text.slice(0, 60);
      if (/^["“]/.test(text)) break;
      if (!isSignOff(text)) continue;
      for (let j = b + 1; j <= i; j++) blocks[j] = { ...blocks[j]!, kind: 'letter' };
      break;
    }
  }
  return blocks;
}
