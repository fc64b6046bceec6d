/** Greedy longest-match WordPiece; an apostrophe inside a word is a piece of its own. */
export interface WordPiece {
  pieces(folded: string): readonly number[];
}

/** Ids that the shipped vocabulary begins with. */
export const Piece = { pad: 0, unknown: 1, start: 2, end: 3 } as const;

export function createWordPiece(vocabulary: readonly string[]): WordPiece {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const longest = vocabulary.reduce((most, piece) => Math.max(most, piece.length), 0);
  const cache = new Map<string, readonly number[]>();

  function split(part: string): number[] {
    const out: number[] = [];
    for (let start = 0; start < part.length; ) {
      let end = Math.min(part.length, start + longest);
      let id: number | undefined;
      for (; end > start; end--) {
        id = ids.get(start === 0 ? part.slice(0, end) : `##${part.slice(start, end)}`);
        if (id !== undefined) break;
      }
      if (id === undefined) return [Piece.unknown];
      out.push(id);
      start = end;
    }
    return out;
  }

  return {
    pieces(folded) {
      let found = cache.get(folded);
      if (found === undefined) {
        found = (folded.match(/'|[^']+/g) ?? []).flatMap(split);
        // A manuscript has a few ten thousand words; a file of noise may have millions.
        if (cache.size > 50_000) cache.clear();
        cache.set(folded, found);
      }
      return found;
    },
  };
}
