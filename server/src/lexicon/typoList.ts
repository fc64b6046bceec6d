/** Typos and the words that were meant by them. */
export interface TypoList {
  has(typo: string): boolean;
  /** Best first; none for what is no typo of the list. */
  fixesOf(typo: string): readonly string[];
}

/**
 * Reads `typo fix fix…` lines with tabs between, in the order of their code units; lines above them that begin with # are
 * remarks. A search among the lines, since a book asks for a few hundred of twenty thousand.
 */
export function createTypoList(lines: string): TypoList {
  const first = endOfRemarks(lines);

  /** Where the line of the typo begins, or -1. */
  function lineOf(typo: string): number {
    const wanted = `${typo}\t`;
    let low = first;
    let high = lines.length;
    while (low < high) {
      const start = Math.max(first, lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1);
      const found = lines.slice(start, start + wanted.length);
      if (found === wanted) return start;
      if (found < wanted) low = afterLine(lines, start);
      else high = start;
    }
    return -1;
  }

  return {
    has: (typo) => lineOf(typo) >= 0,
    fixesOf(typo) {
      const start = lineOf(typo);
      if (start < 0) return [];
      return lines.slice(start, afterLine(lines, start)).trimEnd().split('\t').slice(1);
    },
  };
}

function endOfRemarks(lines: string): number {
  let at = 0;
  while (lines[at] === '#') at = afterLine(lines, at);
  return at;
}

function afterLine(lines: string, start: number): number {
  const end = lines.indexOf('\n', start);
  return end < 0 ? lines.length : end + 1;
}
