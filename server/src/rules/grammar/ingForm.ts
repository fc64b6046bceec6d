import { change } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { ingsOf } from '../../lexicon/endings.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import type { Range, Word } from '../../manuscript/types.ts';

/** The form in -ing that is due behind `before` for what stands at `place`; nothing where the verb, by its base form, has none. */
export function ingIsDue(before: Word, base: string, place: Range, lexicon: Lexicon): Finding | undefined {
  const ing = ingsOf(base).find((form) => lexicon.hasCommon(form));
  if (ing === undefined) return undefined;
  return {
    start: before.start,
    end: place.end,
    message: `After “${before.text}” the verb ends in -ing: “${ing}”.`,
    fixes: [change(place, ing)],
  };
}
