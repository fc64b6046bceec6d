const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One letter of `word` left out, put in, changed, or swapped with the next makes one of the words. */
export function hasCommonNeighbour(word, words) {
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    if (words.has(head + tail.slice(1))) return true;
    if (tail.length > 1 && words.has(head + tail[1] + tail[0] + tail.slice(2))) return true;
    for (const letter of letters)
      if (words.has(head + letter + tail) || words.has(head + letter + tail.slice(1))) return true;
  }
  return false;
}
