/** British and American spellings of one word are no error of context. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|ed|es|er|ing)$/, 'yz$1'],
  [/our/, 'or'],
  [/ll(ed|ing|er|ers|or|ors)$/, 'l$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ence$/, 'ense'],
  [/ae|oe/, 'e'],
  [/ogue(s?)$/, 'og$1'],
  [/grey/, 'gray'],
  [/wards$/, 'ward'],
  [/(lea|dre|lear|spel|spil|bur|smel|spoil)n?t$/, '$1ed'],
  [/whilst$/, 'while'],
  [/amongst$/, 'among'],
];

const known = new Map<string, string>();

/** The word as both dialects might spell it; remembered, for the same pairs come up again and again. */
function plain(word: string): string {
  let form = known.get(word);
  if (form === undefined) {
    if (known.size > 20_000) known.clear();
    form = endings.reduce((made, [ending, other]) => made.replace(ending, other), word);
    known.set(word, form);
  }
  return form;
}

export const isVariantSpelling = (word: string, other: string) => word !== other && plain(word) === plain(other);

/**
 * Two forms of one verb that tell the same in the present and in the past (`winces`, `winced`): which of them a story is
 * told in is the writer's. `sais` is the present of no verb that `words` hold.
 */
export const isOtherTense = (
  word: string,
  other: string,
  isInflection: boolean,
  words: { has(word: string): boolean },
) => {
  const [present, past] = word.endsWith('s') ? [word, other] : [other, word];
  if (!/[^s]s$/.test(present) || /(?:s|ing)$/.test(past)) return false;
  const base = present.slice(0, -1);
  const stems = [base, present.replace(/es$/, ''), present.replace(/ies$/, 'y')];
  if (isInflection) return !stems.includes(past);
  // Told by its letters where the words are neighbours on the keyboard too.
  const pasts = [`${base}d`, `${base}ed`, `${base.slice(0, -1)}ed`];
  return pasts.includes(past) && stems.some((stem) => stem !== present && words.has(stem));
};
