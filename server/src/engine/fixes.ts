import type { Range } from '../manuscript/types.ts';
import type { Applicability, Fix } from './types.ts';

/** A fix of one edit: `newText` in place of the range; nothing, to remove it. */
export function replace(
  title: string,
  { start, end }: Range,
  newText: string,
  applicability: Applicability = 'suggestion',
): Fix {
  return { title, edits: [{ start, end, newText }], applicability };
}

/** A fix of one edit that puts `newText` in at an offset. */
export const insert = (title: string, at: number, newText: string, applicability?: Applicability): Fix =>
  replace(title, { start: at, end: at }, newText, applicability);

/** The fix that nearly every rule offers: other words in place of the range. */
export const change = (range: Range, newText: string, applicability?: Applicability): Fix =>
  replace(`Change to “${newText}”`, range, newText, applicability);
