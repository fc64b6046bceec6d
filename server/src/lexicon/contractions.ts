/** Contractions that lost their apostrophe and are then no word: `dont`. Source: our own list. */
const stems: Readonly<Record<string, string>> = {
  "n't": 'do does did have has had is are was were would could should must need might ought ai dare must',
  "'ve": 'they you we i would could should might must who',
  "'re": 'they you',
  "'ll": 'they you it that there who',
  "'s": 'that what there he she where here how when why everyone someone anyone nobody somebody everybody anybody',
  "'d": 'they you it that who there',
  "'m": 'i',
};

/** `wont`, `cant`, `ill` and the like are words too: they are not here. */
const others: Readonly<Record<string, string>> = {
  oclock: "o'clock",
  maam: "ma'am",
  yall: "y'all",
  cmon: "c'mon",
  mustnt: "mustn't",
  shant: "shan't",
  neednt: "needn't",
  wouldntve: "wouldn't've",
  couldntve: "couldn't've",
  shouldntve: "shouldn't've",
  dyou: "d'you",
  yknow: "y'know",
};

const contractions = new Map<string, string>(Object.entries(others));
for (const [ending, words] of Object.entries(stems)) {
  for (const stem of words.split(' ')) contractions.set(stem + ending.replace("'", ''), stem + ending);
}
// These are words, names or commoner slips of another word.
for (const word of ['whore', 'were', 'itd', 'thatd', 'thered', 'wed', 'shell', 'hell']) contractions.delete(word);

/** The word (norm) is a contraction without its apostrophe. */
export const isLostContraction = (norm: string) => contractions.has(norm);

/**
 * What a contraction without its apostrophe stands for, cased like the word and with a straight apostrophe: `Dont` gives
 * `Don't`. Nothing for a word that may be meant as it stands (`wont`, `ill`, `its`).
 */
export function contractionOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  const full = contractions.get(lower);
  if (full === undefined) return undefined;
  if (full.startsWith("i'"))
    return word.length > 2 && word === word.toUpperCase() ? full.toUpperCase() : `I${full.slice(1)}`;
  if (word.length > 1 && word === word.toUpperCase()) return full.toUpperCase();
  return word[0] === lower[0] ? full : full[0]!.toUpperCase() + full.slice(1);
}
