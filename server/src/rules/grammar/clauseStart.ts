import { wordSet } from '../neighbours.ts';

/** Words after which a pronoun begins a clause, whatever the clause. */
export const openers = wordSet('when because while where what why how although so');
/** … if the pronoun cannot be an object, nor one of two: `people like you is …`, `he and I are`. */
export const openersOfSubjects = wordSet('and but or than as like till until after before since');
