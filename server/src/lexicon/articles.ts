/** Words spelt with a vowel that open with a consonant's sound, by their beginning: `unicorn`, `European`, `one`. */
const consonantSound =
  /^(?:uni(?!n|m[aip]|d)|u(?:s(?:[aeu]|ur|able)|t(?:il|o)|ran|biq|kul|rin|tens|vul|kr)|eu|ewe|on(?:e(?!i)|ce)|ou(?:ija|i)|uk\b|uf)/i;
/** Words whose h is silent. */
const silentH = /^(?:h(?:on(?:or|our|est)|eir(?!l)|our(?!i)))/i;
/** `h` of an unstressed first syllable and of `herb` goes both ways: nobody is wrong. */
const eitherWay = /^(?:h(?:istor|otel|abitual|erb|ilar|ystería|ysteric|eroic|umble))/i;

/** Whether the word opens with a vowel's sound; letters said one by one (`FBI`, `MP3`) count as they are said. */
export function startsWithVowelSound(word: string): boolean {
  const plain = word.replace(/^[^\p{L}\d]+/u, '');
  if (/^(?:8|11(?!\d\d\b)|18(?!\d\d\d))/.test(plain)) return true;
  if (/^\d/.test(plain)) return false;
  const first = plain.split('-')[0]!;
  const letters = /^(?:\p{Lu}[.]?){1,6}\d*s?$/u.test(first) && !/^[AEIOU]?[^AEIOU.]*[AEIOU][^AEIOU.]+/.test(first);
  return letters && (first.length === 1 || first === first.toUpperCase()) ? saidByLetters(first) : saidAsWord(plain);
}

/** Whether both articles are used before the word: `a(n) historic`, and capitals that may be said either way (`LED`, `URL`). */
export function takesEitherArticle(word: string): boolean {
  if (eitherWay.test(word)) return true;
  const acronym = /^\p{Lu}{2,6}(?=\d*s?(?:-|$))/u.exec(word)?.[0];
  return acronym !== undefined && /[AEIOUY]/.test(acronym) && saidByLetters(acronym) !== saidAsWord(acronym);
}

const saidByLetters = (word: string) => /^[AEFHILMNORSX]/.test(word);

function saidAsWord(word: string): boolean {
  if (silentH.test(word)) return true;
  if (consonantSound.test(word)) return false;
  return /^[aeiouàáâäæèéêëìíîïòóôöùúûü]/i.test(word);
}
