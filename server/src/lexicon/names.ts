/** How often a name must stand in the book before another word is taken for a misspelling of it. */
const USES = 3;

/** The names of a book by their length, each as written with the number of times it stands there. */
export type NamesByLength = ReadonlyMap<number, ReadonlyMap<string, number>>;

/**
 * The name of the book that a misspelt word most likely means: one slip away (a letter more, less, other, or two
 * swapped) and used often. Of two used alike the first in the alphabet.
 */
export function nearestName(word: string, names: NamesByLength): string | undefined {
  const { base, ending } = parts(word);
  if (base.length < 4) return undefined;
  let best: string | undefined;
  let most = 0;
  for (let length = base.length - 1; length <= base.length + 1; length++)
    for (const [name, count] of names.get(length) ?? []) {
      if (count < USES || count < most || (count === most && best !== undefined && name >= best)) continue;
      if (!mayMean(base, name)) continue;
      best = name;
      most = count;
    }
  return best === undefined ? undefined : best + ending;
}

/** Whether a change of these names, by their length, can change what the word is taken for. */
export function isNearAny(word: string, names: ReadonlyMap<number, readonly string[]>): boolean {
  const { base } = parts(word);
  if (base.length < 4) return false;
  for (let length = base.length - 1; length <= base.length + 1; length++)
    if (names.get(length)?.some((name) => mayMean(base, name))) return true;
  return false;
}

function parts(word: string): { base: string; ending: string } {
  const ending = /['’]s?$/.exec(word)?.[0] ?? '';
  return { base: word.slice(0, word.length - ending.length), ending };
}

function mayMean(base: string, name: string): boolean {
  if (name === base) return false;
  // The Tophams, Jonesy: a family, a pet form.
  if (base.startsWith(name) && /^(?:s|y)$/.test(base.slice(name.length))) return false;
  return isOneSlip(base.toLowerCase(), name.toLowerCase());
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
