import type { Heading, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Format, ParagraphKind, Range } from '../types.ts';
import { isSceneBreak, isVerse } from './kinds.ts';
import { type Line, readLines } from './lines.ts';
import { settle } from './settle.ts';
import { type Run, sourceMap } from './sourceMap.ts';
import { wrapWidth } from './wrapping.ts';

export const markdown: Format = { name: 'markdown', split };

/** Fiction is indented and holds tags of its own making (`<sigh>`), so indented code is prose. */
const syntax = { disable: { null: ['codeIndented'] } };

/** Characters that Markdown may read as more than themselves. A chunk without them is a paragraph as it stands. */
const special = /[*_`<&\\[]|^ {0,3}(?:[>#]|~~~|(?:[-+]|\d{1,9}[.)])(?:\s|$)|=+\s*$|-+\s*$)| {2,}$/m;

function split(source: string): Block[] {
  const blocks: { -readonly [K in keyof Block]: Block[K] }[] = [];
  const lines = readLines(source);
  const switches = new Switches();
  const body = frontMatterEnd(source, lines);
  const definitions = linkDefinitions(source);
  for (const chunk of chunks(source, lines, body)) {
    for (const part of readChunk(source.slice(chunk.start, chunk.end), definitions)) {
      if (part.comment !== undefined) switches.read(part.comment);
      else blocks.push({ ...place(part, chunk.start), ...switches.next() });
    }
  }
  settle(blocks);
  return blocks;
}

/**
 * Comments that switch rules off: `<!-- beta-reader off -->`, `<!-- beta-reader off: family/rule, other/rule -->` until
 * `<!-- beta-reader on -->`; `<!-- beta-reader ignore -->` for the next block alone.
 */
class Switches {
  #off: readonly string[] = [];
  #once: readonly string[] = [];

  read(comment: string): void {
    const [, verb, list] = /^<!--\s*beta-reader[\s:-]+(off|on|ignore)\b:?([^>]*?)-->/.exec(comment) ?? [];
    const named = (list ?? '').split(/[\s,]+/).filter((id) => id !== '');
    const ids = named.length > 0 ? named : ['*'];
    if (verb === 'off') this.#off = [...this.#off, ...ids];
    else if (verb === 'ignore') this.#once = ids;
    else if (verb === 'on') this.#off = named.length > 0 ? this.#off.filter((id) => !named.includes(id)) : [];
  }

  next(): { disabled?: readonly string[] } {
    if (this.#off.length === 0 && this.#once.length === 0) return {};
    const disabled = [...this.#off, ...this.#once];
    this.#once = [];
    return { disabled };
  }
}

/** A block whose places are relative to its chunk, so that it can be kept while the text before it changes. */
interface Part {
  readonly kind: ParagraphKind;
  readonly source: Range;
  readonly text: string;
  /** Absent where the prose is the source slice. */
  readonly runs?: readonly Run[];
  /** No block but an HTML comment, which may switch rules. */
  readonly comment?: string;
}

function place({ kind, source, text, runs }: Part, base: number): Block {
  const range = { start: base + source.start, end: base + source.end };
  return runs ? { kind, source: range, text, map: sourceMap(runs, base) } : { kind, source: range, text };
}

/** Chunks parsed of late, by their text: after an edit all but one are found here. Emptied when it grows too big. */
const parsed = new Map<string, readonly Part[]>();
const mostParsed = 20_000;

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

/**
 * Runs of lines that can be parsed on their own: cut at blank lines outside fenced code and HTML comments, and in a
 * manuscript that is not hard-wrapped at every line of prose, as its writer sees it.
 */
function* chunks(source: string, lines: readonly Line[], from: number): Generator<Range> {
  const wrapped = wrapWidth(source, lines) > 0;
  let start = -1;
  let fence = '';
  let comment = false;
  for (let i = from; i <= lines.length; i++) {
    const line = lines[i];
    if (!line || line.blank) {
      if (start >= 0 && (!line || (fence === '' && !comment))) {
        yield* lineChunks(source, lines, start, lastInk(lines, i), wrapped);
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
    if (comment) comment = !source.slice(line.start, line.end).includes('-->');
    else if (code === 60 && source.startsWith('<!--', line.ink))
      comment = !source.slice(line.ink + 4, line.end).includes('-->');
  }
}

/** Index after the last line before `end` that is not blank. */
function lastInk(lines: readonly Line[], end: number): number {
  let last = end;
  while (last > 0 && lines[last - 1]!.blank) last--;
  return last;
}

/** Begins like anything but a paragraph, or underlines one. */
const blockStart =
  /^\s*(?:[>#|<]|[-+*](?:\s|$)|\d{1,9}[.)]\s|`{3}|~{3}|\[[^\]]{1,200}\]:|=+\s*$|-+\s*$|[*_-](?:\s*[*_-]){2,}\s*$)/;

function* lineChunks(
  source: string,
  lines: readonly Line[],
  from: number,
  to: number,
  wrapped: boolean,
): Generator<Range> {
  const whole = { start: lines[from]!.start, end: lines[to - 1]!.end };
  if (wrapped || to - from === 1) {
    yield whole;
    return;
  }
  const texts: string[] = [];
  for (let i = from; i < to; i++) {
    const text = source.slice(lines[i]!.start, lines[i]!.end);
    // Emphasis or code that runs over the line's end holds the lines together.
    if (blockStart.test(text.slice(0, 400)) || !isBalanced(text)) {
      yield whole;
      return;
    }
    texts.push(text);
  }
  if (isVerse(texts)) {
    yield whole;
    return;
  }
  for (let i = from; i < to; i++) yield { start: lines[i]!.start, end: lines[i]!.end };
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

function readChunk(text: string, definitions: string): readonly Part[] {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const asItStands = (kind: ParagraphKind): Part => ({
    kind,
    source: { start, end: start + trimmed.length },
    text: trimmed,
  });
  if (isSceneBreak(trimmed)) return [asItStands('sceneBreak')];
  if (!special.test(text)) return [asItStands(refine(trimmed, 'prose'))];
  const key = definitions !== '' && text.includes('[') ? `${text}\n\n${definitions}` : text;
  const known = parsed.get(key);
  if (known) return known;
  const parts: Part[] = [];
  if (text.length > longestChunk || countMarkers(text) > mostMarkers || nestedDeep.test(text)) {
    parts.push(asItStands('prose'));
  } else {
    walkBlocks(fromMarkdown(key, { extensions: [syntax] }), text, 'prose', parts);
  }
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(key, parts);
  return parts;
}

function countMarkers(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if ('*_`<&\\[]!~'.includes(text[i]!)) count++;
  return count;
}

function walkBlocks(parent: Parents, source: string, kind: ParagraphKind, parts: Part[]) {
  for (const node of parent.children as Nodes[]) {
    const from = node.position!.start.offset!;
    // Link definitions were put behind the chunk.
    if (from >= source.length) return;
    switch (node.type) {
      case 'paragraph':
        pushInline(node, source, kind, parts);
        break;
      case 'heading':
        readHeading(node, source, parts);
        break;
      case 'html':
        if (node.value.startsWith('<!--'))
          parts.push({
            kind: 'prose',
            source: { start: from, end: from },
            text: '',
            comment: node.value.slice(0, 400),
          });
        break;
      case 'thematicBreak': {
        const range = { start: from, end: node.position!.end.offset! };
        parts.push({ kind: 'sceneBreak', source: range, text: source.slice(range.start, range.end) });
        break;
      }
      case 'blockquote':
        walkBlocks(node, source, kind === 'list' ? 'list' : 'letter', parts);
        break;
      case 'list':
        for (const item of node.children) walkBlocks(item, source, 'list', parts);
        break;
      default:
        // Code, HTML and definitions are no prose.
        break;
    }
  }
}

/** A sentence over `---` without a blank line between is prose over a scene break, whatever Markdown says. */
function readHeading(node: Heading, source: string, parts: Part[]) {
  const end = node.position!.end.offset!;
  const from = node.position!.start.offset!;
  const line = source.lastIndexOf('\n', end - 1);
  const underlined = line > from && /^[ \t]*-+[ \t]*$/.test(source.slice(line + 1, end));
  const first = parts.length;
  pushInline(node, source, 'heading', parts);
  const part = parts[first];
  if (!underlined || !part || (part.text.length <= 60 && !/[.!?…"”’']$/.test(part.text))) return;
  parts[first] = { ...part, kind: 'prose', source: { start: part.source.start, end: Math.min(part.source.end, line) } };
  parts.push({ kind: 'sceneBreak', source: { start: line + 1, end }, text: source.slice(line + 1, end) });
}

/** Tags that a page of prose is marked up with; any other (`<sigh>`) is the writer's own word. */
const knownTag =
  /^<\/?(?:a|abbr|b|big|br|center|cite|code|del|div|em|font|hr|i|img|ins|kbd|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u)\b/i;

/** Inline nodes as prose. Text between nodes that is in no text node is a marker. */
function pushInline(parent: Parents, source: string, kind: ParagraphKind, parts: Part[]) {
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
  pushProse(parts, range, runs, prose, kind);
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

function pushProse(parts: Part[], range: Range, runs: readonly Run[], text: string, kind: ParagraphKind) {
  const first = runs[0]!;
  const identity = runs.length === 1 && first.source.end - first.source.start === text.length;
  if (identity) parts.push({ kind: refine(text, kind), source: first.source, text });
  else parts.push({ kind: refine(text, kind), source: range, text, runs });
}

function refine(text: string, kind: ParagraphKind): ParagraphKind {
  return kind === 'prose' && isVerse(text.split('\n', 61)) ? 'verse' : kind;
}
