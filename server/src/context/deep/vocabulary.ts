/** The word lists that ship beside the network: parsed once, shared by every paragraph. */
export interface DeepVocabulary {
  readonly pieces: readonly string[];
  /** Words that a correction may use -> 100 times their Zipf frequency, most common first. */
  readonly words: ReadonlyMap<string, number>;
  /** Word -> words that sound alike, that are forms of it, or small words that people swap with it. */
  readonly homophones: ReadonlyMap<string, readonly string[]>;
  readonly inflections: ReadonlyMap<string, readonly string[]>;
  readonly smallWords: ReadonlyMap<string, readonly string[]>;
}

/** The files pieces.txt, words.tsv and groups.txt as written by training/deep/build_vocabulary.py. */
export function parseVocabulary(pieces: string, words: string, groups: string): DeepVocabulary {
  const members = { H: new Map<string, string[]>(), I: new Map<string, string[]>(), F: new Map<string, string[]>() };
  for (const line of lines(groups)) {
    const [letter, ...group] = line.split(' ');
    if (letter !== 'H' && letter !== 'I' && letter !== 'F') continue;
    for (const word of group) {
      const others = group.filter((other) => other !== word);
      const known = members[letter].get(word);
      if (known) known.push(...others);
      else members[letter].set(word, others);
    }
  }
  return {
    pieces: lines(pieces),
    words: new Map(
      lines(words).map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), Number(line.slice(tab + 1))];
      }),
    ),
    homophones: members.H,
    inflections: members.I,
    smallWords: members.F,
  };
}

const lines = (file: string) => file.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
