import type { ParagraphKind } from '../types.ts';
import {
  isAuthorsNote,
  isHeading,
  isListItem,
  isNoteHead,
  isSalutation,
  isSceneBreak,
  isSignOff,
  isTitle,
} from './kinds.ts';

/** Kinds by their code, for typed arrays. */
export const kinds: readonly ParagraphKind[] = [
  'prose',
  'heading',
  'sceneBreak',
  'authorsNote',
  'list',
  'verse',
  'letter',
  'screenDialogue',
];
const codes = new Map(kinds.map((kind, code) => [kind, code]));

export function kindCode(kind: ParagraphKind): number {
  return codes.get(kind)!;
}

const [prose, heading, sceneBreak, authorsNote, list, , letter] = kinds.keys();

/** Looks so far ahead for the end of a letter or note. */
const farthest = 20;

const look = {
  short: 1,
  sceneBreak: 2,
  heading: 4,
  note: 8,
  title: 16,
  salutation: 32,
  listItem: 64,
  signOff: 128,
  story: 256,
  spoken: 512,
  noteHead: 1024,
  signature: 2048,
  /** Opens a bracket (round, square, curly) that a note may stand in; and holds the closing one. */
  opens: [4096, 8192, 16384],
  closes: [32768, 65536, 131072],
} as const;

/** What `settle` asks of a block's text, as bits: told once, and kept while the block stays. */
export function looksOf(text: string): number {
  let bits = 0;
  if (text.length <= 120) {
    bits |= look.short;
    if (isSceneBreak(text)) bits |= look.sceneBreak;
    if (isHeading(text)) bits |= look.heading;
    if (isTitle(text)) bits |= text.length <= 30 ? look.title | look.signature : look.title;
    if (isSalutation(text)) bits |= look.salutation;
    if (isSignOff(text)) bits |= look.signOff;
    if (isNoteHead(text)) bits |= look.noteHead;
  }
  if (isAuthorsNote(text)) bits |= look.note;
  if (isListItem(text)) bits |= look.listItem;
  if (text.length > 40) bits |= look.story;
  if (/^["“]/.test(text)) bits |= look.spoken;
  const bracket = /^[*_]*([[({])/.exec(text)?.[1];
  if (bracket) bits |= look.opens['([{'.indexOf(bracket)]!;
  for (let i = 0; i < 3; i++) if (text.includes(')]}'[i]!)) bits |= look.closes[i]!;
  return bits;
}

/**
 * Tells what each block that a format took for prose is, by its look and its neighbours: heads, scene breaks, notes,
 * lists, letters. `items` holds the codes of kinds and is changed in place.
 */
export function settle(items: Uint8Array, looks: Uint32Array): void {
  let story = false;
  for (let i = 0; i < items.length; i++) {
    if (items[i] !== prose) {
      story ||= items[i] !== heading;
      continue;
    }
    const bits = looks[i]!;
    if (bits & look.short) {
      if (bits & look.sceneBreak) items[i] = sceneBreak!;
      else if (bits & look.heading) items[i] = heading!;
      else if (bits & look.note) readNote(items, looks, i);
      else if (bits & look.title && (!story || items[i - 1] === heading) && i + 1 < items.length) items[i] = heading!;
      else if (bits & look.salutation) readLetter(items, looks, i);
      if (items[i] !== prose) continue;
    }
    if (bits & look.note) readNote(items, looks, i);
    else if (bits & look.listItem && (items[i - 1] === list || (looks[i + 1] ?? 0) & look.listItem)) items[i] = list!;
    else if (bits & look.story) story = true;
  }
}

/** The paragraph, and what its bracket or its bare head holds besides. */
function readNote(items: Uint8Array, looks: Uint32Array, at: number): void {
  items[at] = authorsNote!;
  const bits = looks[at]!;
  const last = Math.min(items.length, at + farthest);
  const bracket = look.opens.findIndex((opens) => bits & opens);
  if (bracket >= 0) {
    const closes = look.closes[bracket]!;
    if (bits & closes) return;
    for (let i = at + 1; i < last; i++) {
      if (!(looks[i]! & closes)) continue;
      items.fill(authorsNote!, at + 1, i + 1);
      return;
    }
  } else if (bits & look.noteHead) {
    for (let i = at + 1; i < last; i++) {
      if (!(looks[i]! & (look.sceneBreak | look.heading)) && items[i] !== sceneBreak && items[i] !== heading) continue;
      items.fill(authorsNote!, at + 1, i);
      return;
    }
  }
}

/** From `Dear Harry,` to the name under `Love,`. */
function readLetter(items: Uint8Array, looks: Uint32Array, at: number): void {
  items[at] = letter!;
  for (let i = at + 1; i < Math.min(items.length, at + farthest); i++) {
    const bits = looks[i]!;
    if (bits & look.spoken) return;
    if (!(bits & look.signOff)) continue;
    const signed = i + 1 < items.length && looks[i + 1]! & look.signature;
    items.fill(letter!, at, signed ? i + 2 : i + 1);
    return;
  }
}
