import type { Diagnostic, TextEdit } from './types.ts';

/** Edits of the safe fixes, none overlapping another: of two that clash the earlier in the text stays. Sorted. */
export function safeEdits(diagnostics: readonly Diagnostic[]): TextEdit[] {
  return nonOverlapping(
    diagnostics.flatMap(({ fixes }) => (fixes[0]?.applicability === 'safe' ? [fixes[0].edits] : [])),
  );
}

/** The edits of whole fixes that do not clash with one taken before: a fix is taken entirely or not at all. */
export function nonOverlapping(fixes: readonly (readonly TextEdit[])[]): TextEdit[] {
  const taken: TextEdit[] = [];
  const inOrder = [...fixes].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  for (const edits of inOrder) {
    const near = taken.slice(-16);
    if (edits.every((edit) => near.every((other) => !clash(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The text after sorted, non-overlapping edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.newText);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function clash(a: TextEdit, b: TextEdit): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  return (
    Math.max(a.start, b.start) < Math.min(a.end, b.end) ||
    (a.start === a.end && a.start === b.start) ||
    (b.start === b.end && b.start === a.start)
  );
}
