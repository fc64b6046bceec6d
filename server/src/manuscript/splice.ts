/** The list with what lies between two places replaced; the usual edit replaces one item by one. */
export function spliced<T>(list: readonly T[], from: number, to: number, added: readonly T[]): T[] {
  if (added.length !== to - from) return list.slice(0, from).concat(added, list.slice(to));
  const copy = list.slice();
  for (let i = 0; i < added.length; i++) copy[from + i] = added[i]!;
  return copy;
}

/**
 * The same of a typed array, which is never written to afterwards: where nothing differs it is the list itself. Book-long
 * arrays made anew for each edit would have the collector run through the whole heap every few dozen edits.
 */
export function splicedNumbers<T extends Uint8Array | Uint32Array>(
  list: T,
  from: number,
  to: number,
  added: ArrayLike<number>,
): T {
  if (added.length === to - from) {
    let i = 0;
    while (i < added.length && list[from + i] === added[i]) i++;
    if (i === added.length) return list;
  }
  const copy = new (list.constructor as new (size: number) => T)(list.length - (to - from) + added.length);
  copy.set(list.subarray(0, from));
  copy.set(added, from);
  copy.set(list.subarray(to), from + added.length);
  return copy;
}
