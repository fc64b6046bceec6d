import type { SourceText } from '../sourceText.ts';
import { splicedNumbers } from '../splice.ts';

/**
 * What a format wants to know of each line, in typed arrays, so that after an edit only the lines it touched are looked
 * at again and all the rest is arithmetic. Places count from the start of the line.
 */
export interface LineTable {
  readonly source: SourceText;
  /** The first character that is no space. */
  readonly ink: Uint32Array;
  /** After the last character that is no space; not above `ink` where the line is blank. */
  readonly end: Uint32Array;
  /** Length of the first word. */
  readonly firstWord: Uint32Array;
  /** `blank`, `midSentence`, and above `formatBit` what the format's own look gives. */
  readonly look: Uint32Array;
  /** How many lines at the beginning and at the end are those of the table before. */
  readonly head: number;
  readonly tail: number;
}

/** Nothing but spaces. */
export const blank = 1;
/** Ends in no mark that a sentence or speech may end in. */
export const midSentence = 2;
/** The lowest bit that is free for a format. */
export const formatBit = 4;

/** What a format sees in a line that is not blank, as bits from `formatBit` up; it depends on the line alone. */
export type Look = (line: string, ink: number, end: number) => number;

export function lineTable(source: SourceText, look: Look, before?: LineTable): LineTable {
  const { lines } = source;
  const count = lines.length;
  const { head, tail } = before ? sharedLines(before.source.lines, lines) : { head: 0, tail: 0 };
  const changed = count - tail - head;
  const added = {
    ink: new Uint32Array(changed),
    end: new Uint32Array(changed),
    firstWord: new Uint32Array(changed),
    look: new Uint32Array(changed),
  };
  for (let i = 0; i < changed; i++) {
    const line = lines[head + i]!;
    let ink = 0;
    while (ink < line.length && isLineSpace(line.charCodeAt(ink))) ink++;
    let end = line.length;
    while (end > ink && isLineSpace(line.charCodeAt(end - 1))) end--;
    added.ink[i] = ink;
    added.end[i] = end;
    if (ink >= end) {
      added.look[i] = blank;
      continue;
    }
    const space = line.indexOf(' ', ink);
    added.firstWord[i] = (space < 0 || space > end ? end : space) - ink;
    added.look[i] = look(line, ink, end) | (endsSentence(line.charCodeAt(end - 1)) ? 0 : midSentence);
  }
  const whole = (name: 'ink' | 'end' | 'firstWord' | 'look') =>
    before ? splicedNumbers(before[name], head, before[name].length - tail, added[name]) : added[name];
  return {
    source,
    ink: whole('ink'),
    end: whole('end'),
    firstWord: whole('firstWord'),
    look: whole('look'),
    head,
    tail,
  };
}

function sharedLines(before: readonly string[], after: readonly string[]): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}

const sentenceEnds = new Set([...'.!?"”’\'…:—-'].map((mark) => mark.charCodeAt(0)));

function endsSentence(code: number): boolean {
  return sentenceEnds.has(code);
}

function isLineSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x3000 || code === 0x200b
  );
}
