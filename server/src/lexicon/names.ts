/** How often a name must stand in the book before another word is taken for a misspelling of it. */
const USES = 3;

/**
 * The name of the book that a misspelt word most likely means: one slip away (a letter more, less, other, or two
 * swapped) and used often. `names` are as written, with their counts.
 */
export function nearestName(word: string, names: ReadonlyMap<string, number>): string | undefined {
  const ending = /['’]s?$/.exec(word)?.[0] ?? '';
  const base = word.slice(0, word.length - ending.length);
  if (base.length < 4) return undefined;
  let best: string | undefined;
  let most = 0;
  for (const [name, count] of names) {
    if (count < USES || count <= most || Math.abs(name.length - base.length) > 1 || name === base) continue;
    // The Tophams, Jonesy: a family, a pet form.
    if (base.startsWith(name) && /^(?:s|y)$/.test(base.slice(name.length))) continue;
    if (!isOneSlip(base.toLowerCase(), name.toLowerCase())) continue;
    best = name;
    most = count;
  }
  return best === undefined ? undefined : best + ending;
}

function isOneSlip(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}
