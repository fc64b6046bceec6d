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

interface Item {
  kind: ParagraphKind;
  readonly text: string;
}

/** Looks so far ahead for the end of a letter or note. */
const farthest = 20;

/**
 * Tells what each block that a format took for prose is, by its look and its neighbours: heads, scene breaks, notes,
 * lists, letters. Changes `kind` in place.
 */
export function settle(items: readonly Item[]): void {
  let story = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'prose') {
      story ||= item.kind !== 'heading';
      continue;
    }
    const { text } = item;
    if (text.length <= 120) {
      if (isSceneBreak(text)) item.kind = 'sceneBreak';
      else if (isHeading(text)) item.kind = 'heading';
      else if (isAuthorsNote(text)) authorsNote(items, i);
      else if ((!story || items[i - 1]?.kind === 'heading') && i + 1 < items.length && isTitle(text))
        item.kind = 'heading';
      else if (isSalutation(text)) letter(items, i);
      if (item.kind !== 'prose') continue;
    }
    if (isAuthorsNote(text)) authorsNote(items, i);
    else if (isListItem(text) && (items[i - 1]?.kind === 'list' || (items[i + 1] && isListItem(items[i + 1]!.text))))
      item.kind = 'list';
    else if (text.length > 40) story = true;
  }
}

function mark(items: readonly Item[], from: number, to: number, kind: ParagraphKind) {
  for (let i = from; i < to; i++) items[i]!.kind = kind;
}

/** The paragraph, and what its bracket or its bare head holds besides. */
function authorsNote(items: readonly Item[], at: number) {
  mark(items, at, at + 1, 'authorsNote');
  const { text } = items[at]!;
  const bracket = /^[*_]*([[({])/.exec(text)?.[1];
  const last = Math.min(items.length, at + farthest);
  if (bracket) {
    const closing = bracket === '[' ? ']' : bracket === '(' ? ')' : '}';
    if (text.includes(closing)) return;
    for (let i = at + 1; i < last; i++) {
      if (!items[i]!.text.includes(closing)) continue;
      mark(items, at + 1, i + 1, 'authorsNote');
      return;
    }
  } else if (isNoteHead(text)) {
    for (let i = at + 1; i < last; i++) {
      const next = items[i]!;
      const ends = next.text.length <= 120 && (isSceneBreak(next.text) || isHeading(next.text));
      if (!ends && next.kind !== 'sceneBreak' && next.kind !== 'heading') continue;
      mark(items, at + 1, i, 'authorsNote');
      return;
    }
  }
}

/** From `Dear Harry,` to the name under `Love,`. */
function letter(items: readonly Item[], at: number) {
  mark(items, at, at + 1, 'letter');
  for (let i = at + 1; i < Math.min(items.length, at + farthest); i++) {
    const { text } = items[i]!;
    if (/^["“]/.test(text)) return;
    if (!isSignOff(text)) continue;
    const signature = items[i + 1]?.text ?? '';
    const signed = signature !== '' && signature.length <= 30 && isTitle(signature);
    mark(items, at, signed ? i + 2 : i + 1, 'letter');
    return;
  }
}
