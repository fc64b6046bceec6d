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
