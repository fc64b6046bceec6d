/**
 * Reads a manuscript annotated with its errors, `[[wrong=>right|kind]]`, and returns the three files made from it:
 * the draft with the errors, the clean twin, and the gold lines ({start, end, text, fix, severity, kind}; UTF-16).
 */
export function readAnnotated(annotated) {
  const pattern = /\[\[((?:(?!\]\]).)*?)=>(.*?)\|(.*?)\]\]/gs;
  const gold = [];
  let draft = '';
  let clean = '';
  let at = 0;
  for (const match of annotated.matchAll(pattern)) {
    const [whole, wrong, right, kind] = match;
    const between = annotated.slice(at, match.index);
    draft += between;
    clean += between;
    gold.push({
      start: draft.length,
      end: draft.length + wrong.length,
      text: wrong,
      fix: [right],
      severity: 'must',
      kind,
    });
    draft += wrong;
    clean += right;
    at = match.index + whole.length;
  }
  draft += annotated.slice(at);
  clean += annotated.slice(at);
  return { draft, clean, gold: `${gold.map((error) => JSON.stringify(error)).join('\n')}\n` };
}
