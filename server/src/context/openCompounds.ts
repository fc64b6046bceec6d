import { openCompounds } from './openCompounds.data.ts';

let seconds: Map<string, ReadonlySet<string>> | undefined;

/** Whether two words (norms) are one compound that everybody knows today, in the singular or the plural: `group chat`. */
export function isOpenCompound(first: string, second: string): boolean {
  if (!seconds) {
    seconds = new Map();
    for (const line of openCompounds.trim().split('\n')) {
      const [head, ...tails] = line.split(' ');
      seconds.set(head!, new Set(tails));
    }
  }
  const tails = seconds.get(first);
  return tails !== undefined && (tails.has(second) || (second.endsWith('s') && tails.has(second.slice(0, -1))));
}
