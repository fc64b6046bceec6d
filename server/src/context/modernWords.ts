import { modernWords } from './modernWords.data.ts';

/**
 * The models take a word for as likely as the old books make it. Films say how likely it is today: that much, and as much
 * again, because they have not learnt either beside which words it stands.
 */
const weight = 2;

let discounts: Map<string, number> | undefined;

/** What is to be taken from the log odds that the word (norm) is a slip; 0 for words that the models know well. */
export function modernityOf(norm: string): number {
  if (!discounts) {
    discounts = new Map();
    for (const [tenths, words] of Object.entries(modernWords))
      for (const word of words.split(' ')) discounts.set(word, (weight * Math.LN10 * Number(tenths)) / 10);
  }
  return discounts.get(norm.replace(/'s$/, '')) ?? 0;
}
