import type { FormatName } from './types.ts';

/** A comment of ours with the rest of its line where nothing else stands there, and one blank line after that. */
const ours =
  /(?:(?<=^|\n)[ \t]{0,200}<!--\s{0,20}beta-reader\b[^>]{0,400}-->[ \t]{0,200}(?:\r?\n(?:[ \t]{0,200}\r?\n)?|$)|<!--\s{0,20}beta-reader\b[^>]{0,400}-->)/g;

/** The text as it is posted: without the comments that switch rules, which only Markdown and HTML have. */
export function withoutSwitches(text: string, format: FormatName): string {
  return format === 'markdown' || format === 'html' ? text.replace(ours, '') : text;
}
