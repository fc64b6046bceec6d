import { abbreviations, mayEnd, sentenceOpeners, titles } from './abbreviations.ts';
import { isDigit, isLetter, isLower, isQuoteMark, isSpace, isTerminator, isUpper } from './characters.ts';

/** A place where a sentence may end. */
export interface Stop {
  /** First of the terminators. */
  readonly start: number;
  /** After the terminators and the marks and brackets that close with them. */
  readonly end: number;
  /** A mark closes right after the terminators, so what follows decides. */
  readonly beforeMark: boolean;
}

/** Every full stop, `!`, `?` that is none of an abbreviation, initial or number, and every ellipsis that a capital follows. */
export function findStops(text: string): Stop[] {
  const stops: Stop[] = [];
  const size = text.length;
  for (let i = 0; i < size; i++) {
    if (!isTerminator(text.charCodeAt(i))) continue;
    const start = i;
    let dots = 0;
    let strong = false;
    while (i < size) {
      const code = text.charCodeAt(i);
      if (code === 46) dots++;
      else if (code === 0x2026) dots += 3;
      else if (isTerminator(code)) strong = true;
      // `. . .`
      else if (!(code === 32 && dots > 0 && text.charCodeAt(i + 1) === 46 && text.charCodeAt(i - 1) === 46)) break;
      i++;
    }
    let end = i;
    let beforeMark = false;
    while (end < size) {
      const code = text.charCodeAt(end);
      if (isQuoteMark(code)) beforeMark = true;
      else if (code !== 41 && code !== 93 && code !== 42 && code !== 95) break;
      end++;
    }
    i--;
    let next = end;
    while (next < size && isSpace(text.charCodeAt(next))) next++;
    const spaced = next > end || next === size;
    while (next < size && !isLetter(text.charCodeAt(next)) && !isDigit(text.charCodeAt(next)) && next < end + 8) next++;
    const code = text.charCodeAt(next);
    const lower = isLower(code);
    if (beforeMark) {
      stops.push({ start, end, beforeMark });
      continue;
    }
    if (!spaced) {
      // `end.Then`: a space was forgotten.
      const forgotten =
        end === i + 1 &&
        isUpper(code) &&
        next === end &&
        isLower(text.charCodeAt(start - 1)) &&
        isLower(text.charCodeAt(start - 2));
      if (!forgotten) continue;
    }
    // `(!)`, `(supposed!) friend`
    if (end > i + 1 && lower && !beforeMark) continue;
    if (!strong && dots === 3 && lower) continue;
    if (!strong && dots === 2 && lower) continue;
    if (!strong && dots === 1 && isAbbreviated(text, start, next)) continue;
    stops.push({ start, end, beforeMark });
  }
  return stops;
}

function isAbbreviated(text: string, at: number, next: number): boolean {
  let start = at;
  while (start > 0 && at - start < 14 && (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 46))
    start--;
  const word = text.slice(start, at).toLowerCase();
  if (word === '') return false;
  const follows = wordAt(text, next);
  const capital = isUpper(text.charCodeAt(next));
  if (titles.has(word)) return next < text.length && !(mayEnd.has(word) && capital && sentenceOpeners.has(follows));
  if (word.length > 1 && word.includes('.')) return !capital || !sentenceOpeners.has(follows);
  if (word === 'no' || word === 'nos') return isDigit(text.charCodeAt(next));
  if (abbreviations.has(word) && isLower(text.charCodeAt(next))) return !/^(no|co|al|mar|ed|est|ch|fig)$/.test(word);
  if (word.length === 1 && isUpper(text.charCodeAt(start))) {
    if (!capital) return word !== 'i' && isLower(text.charCodeAt(next));
    if (sentenceOpeners.has(follows)) return false;
    // `I.` ends a sentence unless it stands among initials or before a name.
    if (word === 'i') return text.charCodeAt(next + 1) === 46;
    return true;
  }
  return false;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 12 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end).toLowerCase();
}
