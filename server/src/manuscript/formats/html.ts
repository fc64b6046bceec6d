import { type Handler, Parser } from 'htmlparser2';
import { lineAt, type SourceText, textOf } from '../sourceText.ts';
import type { Block, Format, ParagraphKind, Range, Split } from '../types.ts';
import { isAuthorsNote, isSceneBreak } from './kinds.ts';
import { type Run, sourceMap } from './sourceMap.ts';
import { Switches } from './switches.ts';

/** HTML as posted to an archive: `<p>`, `<br>`, `<em>`, entities. */
export const html: Format = { name: 'html', split, follow };

const blockTags = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'html',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]); // prettier-ignore
/** What they hold is no prose. */
const silentTags = new Set(['head', 'script', 'style', 'pre', 'code', 'template', 'svg', 'textarea', 'title']);

/** Tags nested deeper are no page that anybody wrote; the parser takes time by depth, so it begins anew there. */
const deepest = 500;

function split(source: string): MappedBlock[] {
  const blocks: MappedBlock[] = [];
  const kinds: ParagraphKind[] = [];
  let silent = 0;
  let runs: Run[] = [];
  let prose = '';
  let marked = false;
  /** A `<br>` stands at the end of the prose: one more ends the paragraph. */
  let broken: Range | undefined;
  const switches = new Switches();
  /** Comments inside a paragraph, which hold from the next one on. */
  let comments: string[] = [];

  function add(text: string, from: number, to: number, tag = false): void {
    const start = prose.length;
    prose += text;
    const run = { prose: { start, end: prose.length }, source: { start: from, end: to }, marked };
    runs.push(tag ? { ...run, tag } : run);
    marked = false;
  }

  function flush(): void {
    const block = readBlock(source, runs, prose, kinds.findLast((kind) => kind !== 'prose') ?? 'prose');
    if (block) {
      const disabled = switches.next();
      blocks.push(disabled ? { ...block, disabled } : block);
    }
    for (const comment of comments) switches.read(comment);
    comments = [];
    runs = [];
    prose = '';
    marked = false;
    broken = undefined;
  }

  let parser: Parser;
  let depth = 0;
  /** Where the parser at work began, and where another is to go on. */
  let base = 0;
  let resumeAt: number | undefined = 0;
  const handler: Partial<Handler> = {
    onopentag(name) {
      const start = base + parser.startIndex;
      if (++depth > deepest) resumeAt = base + parser.endIndex + 1;
      if (resumeAt !== undefined) parser.pause();
      if (silentTags.has(name)) silent++;
      if (name === 'hr') {
        flush();
        const range = { start, end: base + parser.endIndex + 1 };
        blocks.push({ kind: 'sceneBreak', source: range, text: source.slice(range.start, range.end) });
      } else if (name === 'br') {
        if (broken) flush();
        else if (prose !== '') broken = { start, end: base + parser.endIndex + 1 };
      } else if (blockTags.has(name)) {
        flush();
        kinds.push(kindOf(name));
      } else marked = true;
    },
    onclosetag(name) {
      depth--;
      if (silentTags.has(name)) silent = Math.max(0, silent - 1);
      if (blockTags.has(name)) {
        flush();
        kinds.pop();
      } else if (name !== 'br' && name !== 'hr') marked = true;
    },
    ontext(data) {
      if (silent > 0) return;
      const from = base + parser.startIndex;
      const to = base + parser.endIndex + 1;
      if (prose === '' && data.trim() === '') return;
      if (broken && data.trim() !== '') {
        add('\n', broken.start, broken.end, true);
        broken = undefined;
      }
      if (broken) return;
      add(data, from, to);
    },
    oncomment(data) {
      const comment = `<!--${data.slice(0, 400)}-->`;
      if (prose.trim() === '') switches.read(comment);
      else comments.push(comment);
      marked = true;
    },
  };
  while (resumeAt !== undefined) {
    base = resumeAt;
    resumeAt = undefined;
    depth = 0;
    silent = 0;
    kinds.length = 0;
    parser = new Parser(handler, { decodeEntities: true, lowerCaseTags: true });
    parser.write(source.slice(base));
    if (resumeAt === undefined) parser.end();
  }
  flush();
  return blocks;
}

/**
 * A tag may reach over any number of lines, so the source is parsed anew at every edit; the blocks at both ends that
 * are the same stay the same objects, so that nothing else is read again.
 */
function follow(source: SourceText, before?: Split): Split {
  const blocks = split(textOf(source));
  const anchors = Uint32Array.from(blocks, (block) => lineAt(source, block.source.start));
  const placed = blocks.map((block, i) => anchored(block, source.starts[anchors[i]!]!));
  const old = before?.blocks ?? [];
  const most = Math.min(old.length, placed.length);
  let head = 0;
  for (; head < most && sameBlock(old[head]!, placed[head]!); head++) placed[head] = old[head]!;
  let tail = 0;
  for (; tail < most - head && sameBlock(old.at(-1 - tail)!, placed.at(-1 - tail)!); tail++)
    placed[placed.length - 1 - tail] = old.at(-1 - tail)!;
  return { source, blocks: placed, anchors, head, tail };
}

interface MappedBlock extends Block {
  readonly runs?: readonly Run[];
}

function anchored(block: MappedBlock, anchor: number): MappedBlock {
  const source = { start: block.source.start - anchor, end: block.source.end - anchor };
  const runs = block.runs?.map((run) => ({
    ...run,
    source: { start: run.source.start - anchor, end: run.source.end - anchor },
  }));
  return {
    kind: block.kind,
    source,
    text: block.text,
    ...(runs && { runs, map: sourceMap(runs) }),
    ...(block.disabled && { disabled: block.disabled }),
  };
}

function sameBlock(a: MappedBlock, b: MappedBlock): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.disabled?.join() === b.disabled?.join() &&
    a.source.start === b.source.start &&
    a.source.end === b.source.end &&
    a.runs?.length === b.runs?.length &&
    (a.runs ?? []).every((run, i) => {
      const other = b.runs![i]!;
      return (
        run.source.start === other.source.start && run.source.end === other.source.end && run.marked === other.marked
      );
    })
  );
}

function kindOf(tag: string): ParagraphKind {
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'li') return 'list';
  if (tag === 'blockquote') return 'letter';
  return 'prose';
}

/** Trims the white space that HTML ignores at a paragraph's edges, and tells scene breaks and notes by their look. */
function readBlock(source: string, runs: readonly Run[], prose: string, kind: ParagraphKind): MappedBlock | undefined {
  const text = prose.trim();
  if (text === '') return undefined;
  const lead = prose.length - prose.trimStart().length;
  const trimmed = runs.flatMap((run) => trimRun(run, lead, lead + text.length));
  const range = { start: trimmed[0]!.source.start, end: trimmed.at(-1)!.source.end };
  let look = kind;
  if (kind === 'prose' && isSceneBreak(text)) look = 'sceneBreak';
  else if (kind === 'prose' && isAuthorsNote(text)) look = 'authorsNote';
  const verbatim = trimmed.length === 1 && !trimmed[0]!.marked && source.slice(range.start, range.end) === text;
  return { kind: look, source: range, text, ...(verbatim ? {} : { runs: trimmed, map: sourceMap(trimmed) }) };
}

/** The part of a run between two prose offsets, counted from the first of them. */
function trimRun(run: Run, from: number, to: number): Run[] {
  const start = Math.max(run.prose.start, from);
  const end = Math.min(run.prose.end, to);
  if (start >= end) return [];
  const same = run.prose.end - run.prose.start === run.source.end - run.source.start;
  return [
    {
      prose: { start: start - from, end: end - from },
      source: same
        ? { start: run.source.start + start - run.prose.start, end: run.source.start + end - run.prose.start }
        : run.source,
      marked: run.marked,
      ...(run.tag && { tag: true }),
    },
  ];
}
