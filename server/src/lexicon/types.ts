/** What the core knows of words. Words are given as written; apostrophes may be curly. */
export interface Lexicon {
  /** The word, with its inflections and compounds, is English in the configured dialect, a known name, or the writer's own. */
  has(word: string): boolean;
  /** The same when these words, in plain form and lower case, are English too. */
  hasAlong(word: string, others: (lower: string) => boolean): boolean;
  /** The word is in the dictionary in lower case (so `Mark` is, and `Hermione` is not). */
  hasCommon(word: string): boolean;
  /** A given name, surname or place known everywhere. */
  isKnownName(word: string): boolean;
  /** Zipf frequency in modern English and fiction (0 unknown, 3 rare, 5 common, 7 `the`), of the lower-cased word. */
  zipf(word: string): number;
  /** Best first; cased like the word. */
  suggest(word: string, limit: number): string[];
  /** Starts with a vowel sound (`hour`, `FBI`, but not `unicorn`). */
  startsWithVowelSound(word: string): boolean;
}
