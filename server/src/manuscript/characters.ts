/** What a UTF-16 code unit is, told without regular expressions in the common case. */

const beyondLatin = /[\p{L}\p{M}]/u;

/** A letter of any script; a combining mark counts as part of a letter. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  // Halves of a surrogate pair: mathematical letters and emoji alike, none of which fiction spells words with.
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return beyondLatin.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

/** Invisible characters that may stand inside a word: soft hyphen, zero-width joiners. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** Any mark that may quote, double or single, of any shape. */
export function isQuoteMark(code: number): boolean {
  return isDoubleMark(code) || isSingleMark(code);
}

export function isDoubleMark(code: number): boolean {
  return code === 34 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb;
}

export function isSingleMark(code: number): boolean {
  return code === 39 || (code >= 0x2018 && code <= 0x201b);
}

/** A bare accent, which some keyboards have where others have the apostrophe: don´t. */
export function isBareAccent(code: number): boolean {
  return code === 0x60 || code === 0xb4;
}

export function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013 || code === 0x2015 || code === 45 || code === 0x2e3a;
}

export function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x203d;
}

/** Case of the first letter in [start, end) that has one. */
export function letterCase(text: string, start: number, end: number): 'upper' | 'lower' | 'none' {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) return 'upper';
    if (isLower(code)) return 'lower';
    if (isLetter(code)) return 'none';
  }
  return 'none';
}
