import { variantOf } from '../../lexicon/variants.ts';
import type { Word } from '../../manuscript/types.ts';
import { wordFinder } from '../wordFinder.ts';

/** Words that are spelt in another way, too. */
export const variantsIn = wordFinder(({ norm }) => variantOf(norm) !== undefined);

/** The capital says that it is a name: `Mr Gray`. */
export function hasNamesCapital({ capitalised, opensSentence }: Word): boolean {
  return capitalised && !opensSentence;
}

/** The other spelling with the capitals that the word asks for where it stands. */
export function casedLike(other: string, { text, norm, capitalised, opensSentence }: Word): string {
  if (other === 'ok') return 'OK';
  const shouted = norm !== 'ok' && text.length > 1 && text === text.toUpperCase();
  if (shouted) return other.toUpperCase();
  return capitalised && (opensSentence || norm !== 'ok') ? other[0]!.toUpperCase() + other.slice(1) : other;
}
