import { irregularFormsOf } from './verbForms.ts';

/**
 * Words that no dictionary lists in full, made by rule of one that it does: `unhearing`, `waterless`, `scramblings`. A slip
 * may look like one (`actualy`: actual and -y), so what the rules of spelling would write otherwise is none, nor what is one
 * letter from a far commoner word.
 */
export interface Roots {
  /** Whether the dictionary lists the form. */
  has(form: string): boolean;
  /** Zipf frequency; 0 for what is not listed. */
  zipf(form: string): number;
  /** The word has a capital: it may be a name, and names lie beside words of all kinds (`Spooner`). */
  readonly isCapitalised: boolean;
}

const shortest = 7;
const prefixes = [
  'un',
  're',
  'over',
  'out',
  'under',
  'non',
  'mis',
  'dis',
  'super',
  'semi',
  'anti',
  'inter',
  'pre',
  'fore',
  'up',
  'down',
  'after',
];
/** Endings that make a word of any word, as they stand, and the fewest letters of that word. */
const endings: readonly (readonly [ending: string, fewest: number])[] = [
  // What is like a thing or without it may be made of any noun, short ones too: `silklike`, `heatless`.
  ['like', 3],
  ['less', 3],
  ['most', 4],
  ['ness', 5],
  ['nesses', 5],
  ['ish', 5],
  ['able', 5],
  ['wards', 5],
  ['wise', 5],
  ['ful', 5],
  ['er', 5],
  ['ers', 5],
  ['s', 5],
  ['ly', 5],
  ['ship', 5],
  ['dom', 5],
  ['y', 5],
];
const smallWord = /^(?:there|these|those|their|where|which|while|again|about|after|other|until)$/;
/** Zipf frequency from which the regular spelling is one that writers know. */
const known = 2;
/** … from which a word one letter away is the likelier one, and the same between two adverbs in -ly. */
const [likelier, likelierAdverb] = [4.3, 3.8];

export function isFormation(word: string, roots: Roots): boolean {
  if (word.length < shortest || irregularFormsOf(word).length > 0) return false;
  const found = [...readings(word, roots)];
  if (found.length === 0 || respelt(word, found, roots).length > 0) return false;
  const stems = found.map(([root]) => root.replace(/e$/, ''));
  return roots.isCapitalised || !isSlip(word, stems, roots);
}

/** What the rules of grammar and spelling make of the same root and ending, commonest first: `began` of `begined`, `occurred` of `occured`. */
export const rightForms = (word: string, roots: Roots): string[] => [
  ...irregularFormsOf(word),
  ...respelt(word, readings(word, roots), roots),
];

function respelt(word: string, found: Iterable<Reading>, roots: Roots): string[] {
  const forms = new Set<string>();
  for (const [root, ending] of found)
    if (ending !== '')
      for (const form of regular(root, ending)) if (form !== word && roots.zipf(form) >= known) forms.add(form);
  return [...forms].sort((a, b) => roots.zipf(b) - roots.zipf(a));
}

/** A listed word, and the ending that was put to it ('' where something was put before it). */
type Reading = readonly [root: string, ending: string];

/** What the word may be made of. */
function* readings(word: string, { has }: Roots): Generator<Reading> {
  for (const prefix of prefixes) {
    const root = word.slice(prefix.length);
    // `overthere` has lost its space.
    if (word.startsWith(prefix) && root.length >= 5 && !smallWord.test(root) && has(root)) yield [root, ''];
  }
  // `paralyzer`: a silent e is lost.
  if (/ers?$/.test(word) && has(word.replace(/rs?$/, ''))) yield [word.replace(/rs?$/, ''), 'er'];
  // `aproned`: of a noun that is no verb.
  if (word.endsWith('ed'))
    for (const root of [word.slice(0, -2), word.slice(0, -1)])
      if (root.length >= 5 && has(root) && !has(`${root.replace(/e$/, '')}ing`)) yield [root, 'ed'];
  for (const [ending, fewest] of endings) {
    const root = word.slice(0, -ending.length);
    if (word.endsWith(ending) && root.length >= fewest && has(root)) yield [root, ending];
  }
}

/** How the rules of English spelling write the root with the ending, or with the one that sounds like it. */
function regular(root: string, ending: string): string[] {
  const silent = root.endsWith('e') ? root.slice(0, -1) : undefined;
  const bases = silent === undefined ? [root] : [root, silent];
  const forms: string[] = [];
  // `occurred`, `valuable`
  if (/^[aeiy]/.test(ending)) {
    forms.push(root + root.at(-1) + ending);
    if (silent !== undefined) forms.push(silent + ending);
  }
  // `happiness`
  if (/[^aeiou]y$/.test(root) && ending !== 's') forms.push(`${root.slice(0, -1)}i${ending}`);
  switch (ending) {
    case 'y':
      forms.push(`${root}ly`);
      break;
    case 'ly':
      // `basically`, `wholly`
      forms.push(`${root}ally`, ...bases.map((base) => `${base}ly`));
      break;
    case 'er':
    case 'ers':
      forms.push(...bases.map((base) => base + ending.replace('e', 'o')));
      break;
    case 'able':
      forms.push(...bases.map((base) => `${base}ible`));
      break;
    case 's':
      // `butterflies`, `branches`, `themselves`
      if (/[^aeiou]y$/.test(root)) forms.push(`${root.slice(0, -1)}ies`);
      if (/(?:s|x|z|ch|sh)$/.test(root)) forms.push(`${root}es`);
      if (/fe?$/.test(root)) forms.push(root.replace(/fe?$/, 'ves'));
      break;
  }
  return forms;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A far commoner word is one letter away, the first one kept, that is not made of the same root. */
function isSlip(word: string, stems: readonly string[], roots: Roots): boolean {
  const isLikelier = (form: string) => {
    const least = word.endsWith('ly') && form.endsWith('ly') ? likelierAdverb : likelier;
    return form !== word && roots.zipf(form) >= least && !stems.some((stem) => form.includes(stem));
  };
  for (let i = 1; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    if (isLikelier(head + tail.slice(1)) || isLikelier(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)))
      return true;
    for (const letter of letters)
      if (isLikelier(head + letter + tail) || isLikelier(head + letter + tail.slice(1))) return true;
  }
  return false;
}
