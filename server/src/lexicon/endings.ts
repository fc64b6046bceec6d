/** `runs`, `catches`, `tries`: a verb with its subject in the singular, or more than one of a noun. */
export function withS(stem: string): string {
  if (/(?:[^aeiou]|qu)y$/.test(stem)) return `${stem.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : `${stem}s`;
}

/** A short word doubles its last consonant before a vowel: `stopped`, `running`, `quitting`; not `showed`, `fixed`, `eating`. */
export const doublesConsonant = (word: string) => /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(word);

/** What may stand before an ending with a vowel, given what is left without it: `pal` -> `pale`, `happi` -> `happy`, `wett` -> `wet`. */
export const basesOf = (rest: string): readonly string[] => [
  rest,
  `${rest}e`,
  rest.replace(/i$/, 'y'),
  rest.replace(/(.)\1$/, '$1'),
];

/** What the form in -ing of a verb may be, `make` -> `making`, `begin` -> `begining` or `beginning`; the likelier first. */
export function ingsOf(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  const [plain, doubled] = [`${base}ing`, `${base}${base.at(-1)}ing`];
  return doublesConsonant(base) ? [doubled, plain] : [plain, doubled];
}
