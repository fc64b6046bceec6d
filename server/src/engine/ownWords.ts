import { plainForm } from '../lexicon/forms.ts';
import { nearestFandomName } from '../lexicon/names.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { Fandom, FandomShelf } from './fandoms.ts';

/** The words that a book knows beside its language: the writer's own, and those of its fandoms. */
export interface OwnWords {
  /** The word, as written and in any form that fiction gives it, is one of them. */
  has(word: string): boolean;
  /** The name of a fandom that the word, as written, is a slip for. */
  nearest(word: string): string | undefined;
  /** The writer's own, as written. */
  setWords(words: readonly string[]): void;
  /** Settles which fandoms the book belongs to; true when anything has changed since the last time. */
  settle(uses: (norm: string) => number): boolean;
  /** Ids of the fandoms of the book, loaded or not, since it was last settled. */
  fandoms(): readonly string[];
}

/** So many of its signs give a fandom away. */
const SIGNS = 2;

export function createOwnWords(lexicon: Lexicon, shelf: FandomShelf, chosen: 'auto' | readonly string[]): OwnWords {
  let own: ReadonlySet<string> = new Set();
  let ids: readonly string[] = [];
  let active: readonly Fandom[] = [];
  let changed = false;
  const known = new Map<string, boolean>();
  const isListed = (lower: string) =>
    own.has(lower) || shelf.everywhere.has(lower) || active.some(({ words }) => words.has(lower));
  const isOwn = (lower: string) => isListed(lower) || (lower.endsWith('s') && isListed(lower.slice(0, -1)));

  return {
    has(word) {
      let answer = known.get(word);
      if (answer === undefined) {
        answer = lexicon.hasAlong(word, isOwn);
        known.set(word, answer);
      }
      return answer;
    },
    nearest(word) {
      for (const fandom of active) {
        const name = nearestFandomName(word, fandom);
        if (name !== undefined) return name;
      }
      return undefined;
    },
    setWords(words) {
      own = new Set(words.map((word) => plainForm(word.trim()).toLowerCase()));
      changed = true;
    },
    settle(uses) {
      const all = Object.entries(shelf.index);
      ids =
        chosen === 'auto'
          ? all.flatMap(([id, { signs }]) => (hasSigns(signs, uses) ? [id] : []))
          : all.flatMap(([id, { title }]) => (chosen.some((each) => isCalled(each, id, title)) ? [id] : []));
      const now = ids.flatMap((id) => shelf.loaded(id) ?? []);
      const moved = now.length !== active.length || now.some((fandom, index) => fandom !== active[index]);
      const answer = changed || moved;
      changed = false;
      active = now;
      if (answer) known.clear();
      return answer;
    },
    fandoms: () => ids,
  };
}

function hasSigns(signs: readonly string[], uses: (norm: string) => number): boolean {
  let found = 0;
  for (const sign of signs) if (uses(sign.toLowerCase()) > 0 && ++found >= SIGNS) return true;
  return false;
}

/** A writer may name a fandom by its file or by its title. */
function isCalled(name: string, id: string, title: string): boolean {
  const lower = name.trim().toLowerCase();
  return lower === id || lower === title.toLowerCase();
}
