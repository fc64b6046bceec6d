"""Slips put into clean text, with the odds of human slips: which kind, and which word comes out."""
import bisect
import collections
import csv
import itertools
import json
import pickle
import re
from pathlib import Path

import candidates as c
from segment import fold

# How often a substituted word comes of each kind: set by hand, but for pairs of words that writers are known to have mixed up ('human').
GROUP = {c.MISSING: 'slip', c.EXTRA: 'slip', c.KEYBOARD: 'slip', c.OTHER: 'slip', c.SWAPPED: 'slip', c.HOMOPHONE: 'sound', c.SOUND: 'near', c.FAR: 'near',
         c.INFLECTION: 'form', c.FUNCTION: 'small', c.APOSTROPHE: 'apostrophe', c.SPLIT: 'joined'}
SHARE = {'human': .45, 'slip': .36, 'sound': .15, 'near': .13, 'form': .12, 'small': .2, 'apostrophe': .06, 'joined': .02}
SLIP = {c.MISSING: 1.4, c.EXTRA: .8, c.KEYBOARD: 1., c.OTHER: .6, c.SWAPPED: 1.2}


def wrong_words(generator, subtlex, wordfreq):
    """Every word that may stand where another was meant: dictionary words, however rare."""
    wide = dict.fromkeys(generator.words, 1.0)
    for entry in json.load(open(subtlex, encoding='utf8')):
        word = entry['word'].lower()
        if re.fullmatch("[a-z]+('[a-z]+)?", word) and len(word) > 1:
            wide.setdefault(word, .8 if entry['word'] == word else .3)
    for line in open(wordfreq, encoding='utf8'):
        word, zipf = line.rstrip('\n').split('\t')
        if float(zipf) < 2.2:
            break
        if re.fullmatch('[a-z]{3,}', word):
            wide.setdefault(word, .3)
    return wide


class Noise:
    def __init__(self, generator, subtlex, wordfreq, pairs, cache):
        self.generator = generator
        if Path(cache).exists():
            self.into = pickle.load(open(cache, 'rb'))
        else:
            self.into = self._invert(wrong_words(generator, subtlex, wordfreq))
            self._add_human(pairs)
            pickle.dump(self.into, open(cache, 'wb'))

    def _add_human(self, pairs):
        """Pairs (error, fix) that lists of human errors have, where the fix is among the error's candidates; what several lists have counts more."""
        found = collections.defaultdict(list)
        for row in csv.DictReader(open(pairs, encoding='utf8'), delimiter='\t', quoting=csv.QUOTE_NONE):
            wrong, form = row['error'].lower(), row['fix'].lower()
            if form in dict(self.generator.of(wrong)):
                found[form].append((wrong, float(row['n_sources'])))
        for form, items in found.items():
            self.into.setdefault(form, {})['human'] = ([w for w, _ in items], list(itertools.accumulate(x for _, x in items)))

    def _invert(self, wide):
        table = collections.defaultdict(lambda: collections.defaultdict(list))
        for wrong, weight in wide.items():
            zipf = self.generator.words.get(wrong, 150) / 100
            for form, kind in self.generator.of(wrong):
                group = GROUP.get(kind)
                if group is None or form == '':
                    continue
                w = weight * SLIP.get(kind, 1.)
                # Slips fall anywhere; the other mix-ups are made with words that the writer uses.
                w *= 1 + max(0, zipf - 3) * .4 if group == 'slip' else max(.15, zipf - 1.5)
                table[form][group].append((wrong, w))
        out = {}
        for form, groups in table.items():
            out[form] = {g: ([w for w, _ in items], list(itertools.accumulate(x for _, x in items))) for g, items in groups.items()}
        return out

    def wrong(self, word, rng):
        groups = self.into.get(word)
        if not groups:
            return None
        names = list(groups)
        group = rng.choices(names, [SHARE[g] for g in names])[0]
        words, sums = groups[group]
        return words[min(bisect.bisect(sums, rng.random() * sums[-1]), len(words) - 1)]
