/** The ways in which a hand or an ear turns one word into another. */

/** QWERTY rows; a key slips to its neighbours. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
export const letters = 'abcdefghijklmnopqrstuvwxyz';

const near = new Map<string, Set<string>>();
rows.forEach((row, r) => {
  [...row].forEach((letter, c) => {
    const around: [number, number][] = [
      [r, c - 1],
      [r, c + 1],
      [r + 1, c - 1],
      [r + 1, c],
      [r - 1, c],
      [r - 1, c + 1],
    ];
    near.set(letter, new Set(around.map(([y, x]) => rows[y]?.[x]).filter((key) => key !== undefined)));
  });
});

export const areNeighbourKeys = (a: string, b: string) => near.get(a)?.has(b) === true;

const spellings: readonly (readonly [string, string])[] = [
  ['ght', 't'],
  ['kn', 'n'],
  ['wr', 'r'],
  ['wh', 'w'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['tch', 'c'],
  ['ch', 'c'],
  ['sh', 'x'],
  ['dge', 'j'],
  ['th', 'y0'],
];
const classes: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  f: 'f',
  v: 'f',
  k: 'k',
  q: 'k',
  c: 'c',
  g: 'g',
  j: 'g',
  s: 's',
  z: 's',
  x: 'x',
  d: 'd',
  t: 't',
  l: 'l',
  m: 'm',
  n: 'n',
  r: 'r',
  '0': '0',
  w: 'w',
};

/** Consonants by class, vowels only where they begin the word: rough on purpose, words of one key may sound alike. */
export function soundKey(word: string): string {
  let rest = word.replaceAll("'", '');
  for (const [spelling, sound] of spellings) rest = rest.replaceAll(spelling, sound);
  let key = /^[aeiou]/.test(rest) ? 'a' : '';
  let last = '';
  for (const letter of rest) {
    const code = classes[letter] ?? '';
    if (code !== '' && code !== last) key += code;
    last = code;
  }
  return key;
}

/** The word with at most two letters left out. */
export function deletions(word: string): Set<string> {
  const out = new Set([word]);
  for (let i = 0; i < word.length; i++) {
    const once = word.slice(0, i) + word.slice(i + 1);
    out.add(once);
    for (let j = 0; j < once.length; j++) out.add(once.slice(0, j) + once.slice(j + 1));
  }
  return out;
}

/** Optimal string alignment: letters lost, added, changed or swapped. */
export function distance(a: string, b: string): number {
  let older: number[] = [];
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    [older, before, row] = [before, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(older, j - 2) + 1);
      row.push(cost);
    }
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
