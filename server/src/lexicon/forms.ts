import { isBareAccent } from '../manuscript/characters.ts';

/** Apostrophes straightened, soft hyphens and zero-width characters taken out. */
export function plainForm(word: string): string {
  if (isPlain(word)) return word;
  return word
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‐‑]/g, '-');
}

/** Nothing but ASCII: so are nearly all words. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7e || isBareAccent(word.charCodeAt(i))) return false;
  return true;
}

type Entry = (word: string, capitals: boolean) => boolean;
type Formation = (lower: string, capitals: boolean) => boolean;

const endings = ["'s", "'d", "'ll", "'ve", "'re", "'m", "n't", "'d've", "n't've", "'"];
/** Sounds that writers spell as they please; the pattern runs over the word with its letter runs made one. */
const sounds =
  /^(?:a+h?|o+h?|e+h?|u+h?|h+m+|m+h?m*|u+m+|e+r+m?|s+h+|p+s+t|p+f+t?|t+s+k|b+r+|g+r+|a+r+g+h?|a+c+k|u+g+h?|o+w+|a+w+|e+w+|y+a+y|w+o+w|w+h?o+a+h?|n+o+|y+e+s+|y+e+a+h|h+e+y+|h+i+|ha|(?:h+[aeo]+)+h?|z+|b+z+|v+r+o+m|w+h?e+|n+a+h?|m+w+a+h?|y+u+p|n+o+p+e|a+y+e?|d+u+h)$/;

/**
 * Whether the word, in whatever form fiction writes it, goes back to an entry: possessives and contractions,
 * compounds, stutters (`b-but`), stretched letters (`sooo`), elisions (`goin'`, `'em`), capitals for shouting. `formation`
 * tells of a word that is no entry whether it is made of one.
 */
export function readForm(word: string, entry: Entry, formation: Formation): boolean {
  if (/[\d_@/\\\ufffc]/.test(word) || word.length === 1) return true;
  // Another language's letters, or letters left out in the middle (`pers'nal`): but never `did'nt`.
  if (/[^\x00-\x7f]/.test(word) || (/\p{L}'\p{L}/u.test(word) && !/'?n'?t$/i.test(word))) return true;
  const capitals = /^\P{L}*\p{Lu}/u.test(word);
  if (known(word, capitals, entry)) return true;
  if (word.includes('-')) return compound(word, entry);
  return formation(word.toLowerCase(), capitals);
}

function known(word: string, capitals: boolean, entry: Entry): boolean {
  if (entry(word, capitals)) return true;
  const lower = word.toLowerCase();
  // An apostrophe where letters were left out: `goin'`, `'ouse`. What was left out is the writer's business.
  if (lower.startsWith("'") || lower.endsWith("in'")) return true;
  for (const ending of endings)
    if (lower.endsWith(ending) && lower.length > ending.length) {
      const base = word.slice(0, -ending.length);
      if (entry(base, capitals) || (ending === "'" && entry(`${base}g`, capitals)) || base.length === 1) return true;
    }
  if (lower.endsWith("'")) return true;
  if (/^[ivxlcdm]+$/.test(lower) && word === word.toUpperCase()) return true;
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return true;
  if (sounds.test(lower)) return true;
  return stretched(lower, capitals, entry);
}

/** `sooo`, `noooo`, `pleeease`: three or more of a letter stand for one or two. In `expresssion` the key was hit once too often. */
function stretched(lower: string, capitals: boolean, entry: Entry): boolean {
  if (!/(.)\1\1/.test(lower)) return false;
  if (entry(lower.replace(/(.)\1{2,}/g, '$1'), capitals)) return true;
  // Nobody can draw out a `tt` within a word: `lettter`.
  const isSlip =
    /[aeiou]([bcdgkpt])\1\1(?!\1)[a-z]/.test(lower) || (lower.length >= 8 && /[aeiou]([fls])\1\1[aeiouy]/.test(lower));
  return !isSlip && entry(lower.replace(/(.)\1{2,}/g, '$1$1'), capitals);
}

/** Every member is a word, or stammers the next one: `N-no`, `w-what`, `ha-ha`. */
function compound(word: string, entry: Entry): boolean {
  const members = word.split(/-+/).filter((member) => member !== '');
  return members.every((member, index) => {
    const next = members[index + 1];
    if (next?.toLowerCase().startsWith(member.toLowerCase().slice(0, 3)) && member.length <= 3) return true;
    return member.length === 1 || known(member, true, entry) || prefixes.has(member.toLowerCase());
  });
}

const prefixes = new Set(
  'anti auto bi co counter de demi ex extra fore hyper infra inter intra macro mega micro mid mini mis mono multi neo non omni para poly post pre pro proto pseudo quasi re self semi sub super trans tri ultra un under uni vice ish esque'.split(
    ' ',
  ),
);
