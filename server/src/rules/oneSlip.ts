/** What may be wrong with a first letter: it is not heard (`rapped` for `wrapped`), or looks like another (`quilt` for `guilt`). */
const firstLetters = /^(?:[wkhg]|qg|gq)$/;

/**
 * Tells of a word which of `words` it may be one slip from: a letter lost, added or changed, or two swapped. The first
 * letter is seldom mistaken. Words and answers in lower case; a word is not near itself.
 */
export function nearestOf(words: Iterable<string>): (norm: string) => readonly string[] {
  let byShort: ReadonlyMap<string, readonly string[]> | undefined;
  return (norm) => {
    // Built when it is first asked for, so that start-up does not wait for it.
    byShort ??= indexed(words);
    const near = new Set<string>();
    for (const short of shortened(norm))
      for (const word of byShort.get(short) ?? []) if (isOneSlip(norm, word)) near.add(word);
    return [...near];
  };
}

/** The words by themselves without any one letter. */
function indexed(words: Iterable<string>): Map<string, string[]> {
  const byShort = new Map<string, string[]>();
  for (const word of words)
    for (const short of shortened(word)) {
      const own = byShort.get(short);
      if (own) own.push(word);
      else byShort.set(short, [word]);
    }
  return byShort;
}

/** The word, and the word without each of its letters. */
function shortened(word: string): string[] {
  const out = [word];
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

/** A letter lost, added or changed, or two swapped; the first letter is kept, as a rule. */
export function isOneSlip(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [lost, put] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (head === 0 && !firstLetters.test(lost + put)) return false;
  if (lost.length + put.length === 1 || (lost.length === 1 && put.length === 1)) return true;
  return lost.length === 2 && put.length === 2 && lost[0] === put[1] && lost[1] === put[0];
}
