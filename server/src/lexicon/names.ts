/** How often a name must stand in the book before another word is taken for a misspelling of it … */
const USES = 3;
/** … and how many times as often as that word, where that comes again. */
const OUTNUMBERS = 8;

/** The names of a book by their length, each as written with the number of times it stands there. */
export type NamesByLength = ReadonlyMap<number, ReadonlyMap<string, number>>;

export interface NearName {
  readonly name: string;
  readonly uses: number;
}

/**
 * The name or coined word of the book that a misspelt word most likely means: one slip away (a letter more, less, other,
 * or two swapped) and used often. Of two used alike the first in the alphabet.
 */
export function nearestName(word: string, names: NamesByLength): NearName | undefined {
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
  return best === undefined ? undefined : { name: best + ending, uses: most };
}

/** Whether a word that the book uses so often is a slip for that name, and not another's name. */
export function isSlipFor({ name, uses }: NearName, word: string, times: number): boolean {
  if (times < 2) return true;
  return uses >= OUTNUMBERS * times && isInside(parts(word).base, parts(name).base);
}

/** The same for the names of a fandom, however often the book uses them. */
export function nearestFandomName(
  word: string,
  { names, spellings }: { readonly names: NamesByLength; readonly spellings: ReadonlyMap<string, string> },
): string | undefined {
  const { base, ending } = parts(word);
  const spelling = spellings.get(base.toLowerCase());
  if (spelling !== undefined) return spelling + ending;
  // Short names have too many neighbours: Kara is no slip for Lara.
  if (base.length < 6) return undefined;
  let found: string | undefined;
  for (let length = base.length - 1; length <= base.length + 1; length++)
    for (const name of names.get(length)?.keys() ?? [])
      if (mayMean(base, name) && isInside(base, name) && (found === undefined || name < found)) found = name;
  return found === undefined ? undefined : found + ending;
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
  // A word in lower case is no slip for a name, nor the other way round.
  if (isCapitalised(base) !== isCapitalised(name)) return false;
  // The Tophams, Jonesy: a family, a pet form.
  if (base.startsWith(name) && /^(?:s|y)$/.test(base.slice(name.length))) return false;
  return isOneSlip(base.toLowerCase(), name.toLowerCase());
}

const isCapitalised = (word: string) => word[0] !== word[0]!.toLowerCase();

/** The slip lies inside the word: another beginning or end makes another name (Kael and Kaela, Dean and Sean). */
function isInside(base: string, name: string): boolean {
  return base[0]!.toLowerCase() === name[0]!.toLowerCase() && base.at(-1)!.toLowerCase() === name.at(-1)!.toLowerCase();
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
