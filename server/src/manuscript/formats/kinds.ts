/** What a line or block is, told by its look. Shared by the formats. */

const breakCharacters = /^[\s*~#=_\-–—+•·.<>/\\|⁂❦❧§^:;°¤×※⸻―●○◦◇◆☆★♥♡✦✧⚜]+$/u;
const breakLetters = /^[\s*~#=_.\-–—+|<>/\\:()[\]]*[oO0xX][oO0xX\s*~#=_.\-–—+|<>/\\:()[\]]*$/;

/** `***`, `* * *`, `---`, `#`, `~*~`, `oOo`, `-x-`; never dots or a dash alone, which may be said. */
export function isSceneBreak(line: string): boolean {
  if (line.length > 120) return false;
  const text = line.trim();
  if (text === '' || text.length > 100) return false;
  if (breakCharacters.test(text)) {
    const bare = text.replace(/\s/g, '');
    if (/^[.:;\-–—/\\|<>^°]{1,2}$/.test(bare)) return bare === '⁂';
    return /[^\s.:;]/.test(bare);
  }
  const bare = text.replace(/[\s()[\]]/g, '');
  if (bare.length < 3 || !breakLetters.test(text)) return false;
  const letters = bare.replace(/[^oO0xX]/g, '');
  return letters.length >= 3 || letters.length < bare.length;
}

const headWord =
  /^(chapter|prologue|epilogue|interlude|part|book|act|scene|volume|section|episode|intermission|one[- ]?shot|drabble)\b/i;
const headNumber = /^([ivxlcdm]+|\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/** `Chapter 3`, `PROLOGUE`, `Part Two: The Return`, `IV.`; capitals throughout. */
export function isHeading(line: string): boolean {
  const text = line.trim().replace(/^[*_=~#\s]+|[*_=~#\s]+$/g, '');
  if (text === '' || text.length > 80) return false;
  if (/["“”]/.test(text)) return false;
  const head = headWord.exec(text);
  if (head) {
    const rest = text
      .slice(head[0].length)
      .trim()
      .replace(/^[.:\-–—#]+\s*/, '');
    if (rest === '') return true;
    const [first = ''] = rest.split(/[\s.:,\-–—]+/);
    if (headNumber.test(first)) return !/[a-z]{2,}[.!?]$/.test(text) || text.length < 50;
    return (
      /^(prologue|epilogue|interlude|chapter)/i.test(head[0]) &&
      /^[\s.]*[:–—-]/.test(text.slice(head[0].length)) &&
      text.length <= 60
    );
  }
  if (/^(?=[IVXLC])[IVXLC]{1,6}\.?$/.test(text) && text !== 'I.') return true;
  if (/^\d{1,3}\.?$/.test(text)) return true;
  if (/^(the end|fin|tbc|to be continued)\W*$/i.test(text)) return true;
  return isShout(text);
}

/** All capitals, and no sentence: `THE BOY WHO LIVED`. */
function isShout(text: string): boolean {
  if (/[a-z]/.test(text) || /[.!?…]$/.test(text) || text.length > 60) return false;
  const letters = text.replace(/[^A-Z]/g, '').length;
  return letters >= 4 && letters * 2 > text.length;
}

const small = /^(a|an|and|as|at|by|de|for|from|in|la|of|on|or|the|to|with|without|vs)$/;

/** A short line in title case without an end: a title where one is due (at the top, after a chapter's number). */
export function isTitle(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 60 || /[.!?,;:…"“”—-]$/.test(text) || /^["“'‘]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 9) return false;
  return words.every((word, i) => /^[^a-z]/.test(word) || (i > 0 && small.test(word))) && /[A-Z]/.test(text);
}

const note =
  /^[\s*_[({<~#=-]*(a\/n|a\.n\.?|author'?s?[’']?s? notes?|disclaimer|summary|rating|warnings?|pairings?|fandoms?|spoilers?|trigger warnings?|content warnings?|word ?count|beta(?:'d|ed| reader)?|end notes?|chapter notes?|archive|feedback|timeline|characters|genre|category|status|notes?)[*_]{0,2}(?:\s*[:)\]]|\s+[-–—]|\s*$)/i;
const noteCapitals = /^[\s*_[({<~#=-]*(AN|TW|CW|A\/N)[*_]{0,2}(\s*[:\-–—]|\s)/;

/** `A/N:`, `Author's note:`, `[A/N …]`, `Disclaimer:`, the header lines of an archive. */
export function isAuthorsNote(line: string): boolean {
  const head = line.slice(0, 60);
  return note.test(head) || (noteCapitals.test(head) && !/^AN [A-Z]/.test(head.trim()));
}

/** A note's head alone on its line: the note is what follows. */
export function isNoteHead(line: string): boolean {
  return line.trim().length <= 24;
}

/** `- milk`, `* milk`, `• milk`, `1. milk`, `2) milk`. */
export function isListItem(line: string): boolean {
  return /^\s*(?:[-*•+·]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)\S/.test(line.slice(0, 40));
}

/** Several short lines, capitals at their starts, hardly a full stop at their ends, nothing said but all of it. */
export function isVerse(lines: readonly string[]): boolean {
  return isPoem(lines.length, (i) => verseLine(lines[i]!));
}

/** The same of `count` lines, given the look of each. */
export function isPoem(count: number, look: (line: number) => VerseLine): boolean {
  if (count < 3) return false;
  const isSung = look(0).opens;
  let stops = 0;
  for (let i = 0; i < count; i++) {
    const { shape, opens, closes } = look(i);
    if (shape === 'none' || opens !== (isSung && i === 0) || closes !== (isSung && i === count - 1)) return false;
    if (shape === 'stopped') stops++;
  }
  return stops * 2 < count;
}

export interface VerseLine {
  /** Whether a line may be one of verse, and whether a sentence stops at its end. */
  readonly shape: 'none' | 'running' | 'stopped';
  /** A quotation mark stands at its head, or at its end. */
  readonly opens: boolean;
  readonly closes: boolean;
}

export function verseLine(line: string): VerseLine {
  const text = line.trim();
  const [opens, closes] = [/^["“]/.test(text), /["”]$/.test(text)];
  return { shape: verseShape(text.slice(+opens, text.length - +closes)), opens, closes };
}

function verseShape(text: string): VerseLine['shape'] {
  if (text.length > 55) return 'none';
  if (!/^['‘’(*_…]*[\p{Lu}\d]/u.test(text) && !/^[\p{Ll}]/u.test(text)) return 'none';
  return /[.!?…]['’)*_]*$/.test(text) ? 'stopped' : 'running';
}

/** `Dear Harry,` */
export function isSalutation(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= 60 &&
    /^(my )?(dear|dearest|darling)( \S+){1,5}[,:—-]?$/i.test(text) &&
    /[,:—-]$|^dear \S+$/i.test(text)
  );
}

const closings =
  /^(with )?(all )?(my )?(love|yours|sincerely|regards|best|best wishes|best regards|kind regards|warmly|respectfully|cheers|affectionately|fondly|forever yours|hugs|xoxo|cordially)\b[^.!?"”]{0,30}[,.—-]?$/i;

/** `Love,`, `Yours sincerely,` */
export function isSignOff(line: string): boolean {
  const text = line.trim();
  return text.length <= 45 && closings.test(text);
}
