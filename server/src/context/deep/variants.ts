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

const plain = (word: string) => endings.reduce((form, [ending, other]) => form.replace(ending, other), word);

export const isVariantSpelling = (word: string, other: string) => word !== other && plain(word) === plain(other);
