import { dialectVariants, freeVariants } from './variants.data.ts';

export type Dialect = 'US' | 'UK';

/** One of the two spellings of a word. */
export interface Variant {
  /** Both spellings without endings, for people and as a key: `color/colour`. */
  readonly pair: string;
  /** The word in its other spelling, in lower case. */
  readonly other: string;
  /** All forms with this spelling and with the other one. */
  readonly forms: readonly string[];
  readonly otherForms: readonly string[];
  /** The dialect that this spelling belongs to, where it belongs to one. */
  readonly dialect: Dialect | undefined;
  /** It stands first in the list. */
  readonly first: boolean;
}

const variants = new Map<string, Variant>([...read(dialectVariants, true), ...read(freeVariants, false)]);

/** What the word (norm) is a variant of. */
export function variantOf(norm: string): Variant | undefined {
  return variants.get(norm);
}

function* read(list: string, dialects: boolean): Generator<[string, Variant]> {
  for (const line of list.trim().split('\n')) {
    const [us, uk, ...written] = line.split(' ');
    const endings = written.map((ending) => (ending === '-' ? '' : ending));
    const american = endings.map((ending) => us + ending);
    const british = endings.map((ending) => uk + ending);
    const pair = `${american[0]}/${british[0]}`;
    for (let i = 0; i < endings.length; i++) {
      const one = american[i]!;
      const two = british[i]!;
      yield [
        one,
        { pair, other: two, forms: american, otherForms: british, dialect: dialects ? 'US' : undefined, first: true },
      ];
      yield [
        two,
        { pair, other: one, forms: british, otherForms: american, dialect: dialects ? 'UK' : undefined, first: false },
      ];
    }
  }
}
