"""What a writer may have meant by a word as it stands: [(intended, kind)], the same list in the same order as candidates.ts.
An intended form is a word, a word with 's, two words (split), or nothing (a small word too many)."""
import collections

KEEP, MISSING, EXTRA, KEYBOARD, OTHER, SWAPPED, HOMOPHONE, INFLECTION, FUNCTION, APOSTROPHE, SPLIT, JOIN, SOUND, DELETE, FAR = range(15)
KINDS = 15
COMMON = 450  # zipf * 100 from which a word may be meant two slips away
FAR_LIMIT = 16
LETTERS = 'abcdefghijklmnopqrstuvwxyz'
ROWS = ('qwertyuiop', 'asdfghjkl', 'zxcvbnm')
SMALL = set("a an the to of at in on for and i you he she it that is was be have had with as his her my not by or but so up all".split())
# A word that may be missing before another one; the insertion head has one class for each, after 'none'.
INSERTABLE = "the a to of and in i he it was you that had his at on for is she be with her as not my an by have but they we him so from up out are were me all what will would been this do if could your there them into".split()

# Letters that scanners and tired eyes take for others, of which one side is two letters: `dose` for `close`, `tum` for `turn`.
LOOK_ALIKES = (('d', 'cl'), ('cl', 'd'), ('m', 'rn'), ('rn', 'm'), ('h', 'li'), ('li', 'h'), ('n', 'ri'), ('ri', 'n'), ('m', 'in'), ('in', 'm'), ('m', 'ni'), ('ni', 'm'), ('w', 'vv'))


def neighbours():
    near = {c: set() for c in LETTERS}
    for r, row in enumerate(ROWS):
        for c, letter in enumerate(row):
            for rr, cc in ((r, c - 1), (r, c + 1), (r + 1, c - 1), (r + 1, c), (r - 1, c), (r - 1, c + 1)):
                if 0 <= rr < 3 and 0 <= cc < len(ROWS[rr]):
                    near[letter].add(ROWS[rr][cc])
    return near


NEAR = neighbours()


def sound_key(word):
    """Consonants by class, vowels only where they begin the word: rough on purpose."""
    word = word.replace("'", '')
    for a, b in (('ght', 't'), ('kn', 'n'), ('wr', 'r'), ('wh', 'w'), ('ph', 'f'), ('ck', 'k'), ('tch', 'c'), ('ch', 'c'), ('sh', 'x'), ('dge', 'j'), ('th', 'y0')):
        word = word.replace(a, b)
    table = {'b': 'b', 'p': 'b', 'f': 'f', 'v': 'f', 'k': 'k', 'q': 'k', 'c': 'c', 'g': 'g', 'j': 'g', 's': 's', 'z': 's', 'x': 'x', 'd': 'd', 't': 't', 'l': 'l',
             'm': 'm', 'n': 'n', 'r': 'r', '0': '0', 'w': 'w'}
    out = 'a' if word[:1] in 'aeiou' else ''
    last = ''
    for c in word:
        code = table.get(c, '')
        if code and code != last:
            out += code
        last = code
    return out


def deletions(word):
    """The word with at most two letters left out."""
    once = {word[:i] + word[i + 1:] for i in range(len(word))}
    return {word} | once | {w[:i] + w[i + 1:] for w in once for i in range(len(w))}


def distance(a, b):
    """Optimal string alignment: letters lost, added, changed or swapped."""
    before, row = [], list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        older, before, row = before, row, [i]
        for j in range(1, len(b) + 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] != b[j - 1]))
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


class Candidates:
    def __init__(self, words, groups):
        """words: {word: zipf * 100}; groups: lines of groups.txt."""
        self.words = words
        self.member = {'H': collections.defaultdict(list), 'I': collections.defaultdict(list), 'F': collections.defaultdict(list)}
        for line in groups:
            letter, *group = line.split()
            for word in group:
                self.member[letter][word].extend(w for w in group if w != word)
        self.sounds = collections.defaultdict(list)
        for word in words:  # most common first
            if len(word) >= 3:
                self.sounds[sound_key(word)].append(word)
        self.shortened = collections.defaultdict(list)
        self.rank = {}
        for word, zipf in words.items():
            if zipf >= COMMON and len(word) <= 9 and "'" not in word[:-2]:
                self.rank[word] = len(self.rank)
                for short in deletions(word):
                    self.shortened[short].append(word)
        self.cache = {}

    def of(self, word):
        got = self.cache.get(word)
        if got is None:
            got = self.cache[word] = self._generate(word) if len(word) <= 24 else []
        return got

    def joined(self, word, following):
        """The one word that two may have been meant to be."""
        whole = word + following
        return whole if self.words.get(whole, 0) >= 300 and len(whole) >= 4 else None

    def _generate(self, word):
        words, found = self.words, {}

        def add(form, kind):
            if form != word and form not in found:
                found[form] = kind

        def known(form, kind):
            if form in words:
                add(form, kind)

        n = len(word)
        if "'" in word:
            known(word.replace("'", ''), APOSTROPHE)
            if word.endswith("'s") and n > 3:
                add(word[:-2], APOSTROPHE)
        else:
            for i in range(1, n):
                known(word[:i] + "'" + word[i:], APOSTROPHE)
            if n >= 3:
                if word[-1] == 's':
                    if n >= 4:
                        add(word[:-1] + "'s", APOSTROPHE)
                else:
                    add(word + "'s", APOSTROPHE)
        for form in self.member['F'].get(word, ()):
            add(form, FUNCTION)
        for form in self.member['H'].get(word, ()):
            add(form, HOMOPHONE)
        for form in self.member['I'].get(word, ()):
            add(form, INFLECTION)
        for i in range(n - 1):
            if word[i] != word[i + 1]:
                known(word[:i] + word[i + 1] + word[i] + word[i + 2:], SWAPPED)
        for i in range(n):
            known(word[:i] + word[i + 1:], EXTRA)
        for i in range(n):
            near = NEAR.get(word[i], ())
            for c in LETTERS:
                if c != word[i]:
                    known(word[:i] + c + word[i + 1:], KEYBOARD if c in near else OTHER)
        for i in range(n + 1):
            for c in LETTERS:
                known(word[:i] + c + word[i:], MISSING)
        for seen, meant in LOOK_ALIKES:
            at = word.find(seen)
            while at >= 0:
                known(word[:at] + meant + word[at + len(seen):], OTHER)
                at = word.find(seen, at + 1)
        if n >= 3:
            for form in self.sounds.get(sound_key(word), ())[:12]:
                if abs(len(form) - n) <= 2 and form[0] == word[0]:
                    add(form, SOUND)
        if 2 <= n <= 12:
            far = {w for short in deletions(word) for w in self.shortened.get(short, ())}
            far = [w for w in sorted(far, key=self.rank.get) if w not in found and w != word and (w[0] == word[0] or n > 3) and distance(word, w) == 2]
            for form in far[:FAR_LIMIT]:
                add(form, FAR)
        for i in range(1, n):
            left, right = word[:i], word[i:]
            if words.get(left, 0) >= 430 and words.get(right, 0) >= 430 and (i > 1 or left in 'ai') and (n - i > 1 or right in 'ai'):
                add(left + ' ' + right, SPLIT)
        if word in SMALL:
            add('', DELETE)
        return list(found.items())


def load(folder):
    words = dict((w, int(z)) for w, z in (line.split('\t') for line in open(f'{folder}/words.tsv', encoding='utf8')))
    return Candidates(words, open(f'{folder}/groups.txt', encoding='utf8'))
