import type { Range } from '../manuscript/types.ts';
import { normOf } from './facts.ts';
import type { Manuscript } from './proofreader.ts';
import type { TextEdit } from './types.ts';

/** A place where a manuscript uses a word; offsets in its source. */
export interface WordUse extends Range {
  /** See `normOf`. */
  readonly norm: string;
  /** As it stands there, without possessive 's. */
  readonly text: string;
  /** No markup cuts through it. */
  readonly whole: boolean;
}

/** Where the manuscript uses any of the words, in the order of the text. */
export function* usesOf({ split, source }: Manuscript, norms: ReadonlySet<string>): Generator<WordUse> {
  for (let i = 0; i < split.blocks.length; i++) {
    const block = split.blocks[i]!;
    const base = source.starts[split.anchors[i]!]!;
    for (const match of block.text.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’‑-]*/gu)) {
      const norm = normOf(match[0]);
      if (!norms.has(norm)) continue;
      const range = { start: match.index, end: match.index + norm.length };
      const { map } = block;
      yield {
        norm,
        text: match[0].slice(0, norm.length),
        start: base + (map ? map.toSource(range.start, 'after') : block.source.start + range.start),
        end: base + (map ? map.toSource(range.end, 'before') : block.source.start + range.end),
        whole: map?.isContiguous(range) ?? true,
      };
    }
  }
}

/** Edits that write another word wherever the manuscript has this one, in the capitals that stand there. */
export function renamed(manuscript: Manuscript, from: string, to: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { start, end, text, whole } of usesOf(manuscript, new Set([normOf(from)]))) {
    const newText = casedAs(text, from, to);
    if (whole && newText !== undefined) edits.push({ start, end, newText });
  }
  return edits;
}

/** Undefined where the word stands in capitals of its own (`will` is not Will). */
function casedAs(text: string, from: string, to: string): string | undefined {
  if (text === from) return to;
  const shouted = text.toUpperCase();
  if (text === shouted && text.length > 1) return to.toUpperCase();
  return text === capitalised(from) ? capitalised(to) : undefined;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
