"""Text into words and marks, and words into WordPieces; the TypeScript side (segment.ts, wordpiece.ts) does exactly the same."""
import re
import unicodedata

TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*|\.{2,}|-{2,}|[^\s]")
WORD_START = re.compile(r"[^\W\d_]")
MARKS = {'’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '‑': '-', '―': '—', '\u00ad': '-'}
NO_CASE, LOWER, CAPITALISED, UPPER, MIXED = range(5)


def segment(text):
    """[(start, end)] of every token; a token that starts with a letter is a word."""
    return [m.span() for m in TOKEN.finditer(text)]


def is_word(token):
    return WORD_START.match(token) is not None


def fold(token):
    """The form that the vocabulary knows: lower case, straight marks, no accents."""
    if token.startswith('..') or token == '…':
        return '…'
    if token.startswith('--'):
        return '—'
    token = ''.join(MARKS.get(c, c) for c in token.lower())
    if token.isascii():
        return token
    return ''.join(c for c in unicodedata.normalize('NFD', token) if not unicodedata.combining(c))


def case_of(token):
    if not is_word(token):
        return NO_CASE
    letters = token.replace("'", '').replace('’', '')
    if letters == letters.lower():
        return LOWER
    if letters[0] != letters[0].lower() and letters[1:] == letters[1:].lower():
        return CAPITALISED
    return UPPER if letters == letters.upper() else MIXED


class WordPiece:
    """Greedy longest match, word by word; an apostrophe inside a word is a piece of its own."""

    def __init__(self, pieces):
        self.id = {p: i for i, p in enumerate(pieces)}
        self.unknown = self.id['[UNK]']
        self.longest = max(len(p) for p in pieces)
        self.cache = {}

    def pieces(self, folded):
        got = self.cache.get(folded)
        if got is None:
            got = []
            for part in re.findall(r"'|[^']+", folded):
                got.extend(self._split(part))
            self.cache[folded] = got = tuple(got)
        return got

    def _split(self, part):
        out, start = [], 0
        while start < len(part):
            end = min(len(part), start + self.longest)
            while end > start:
                piece = part[start:end] if start == 0 else '##' + part[start:end]
                if piece in self.id:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            out.append(self.id[piece])
            start = end
        return out
