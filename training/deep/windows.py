"""Paragraphs cut into windows of whole sentences; slips; tensors."""
import random
from pathlib import Path

import numpy as np
import torch

import candidates as c
from segment import case_of, fold, is_word, segment

LIMIT = 126  # pieces, without [CLS] and [SEP]
SENTENCE_END = set('.!?…')
INSERT_CLASS = {w: i + 1 for i, w in enumerate(c.INSERTABLE)}
FORMS = 20


def paragraph_tokens(text):
    return [text[a:b] for a, b in segment(text)]


def cut(tokens, wordpiece):
    """Windows [(first, last)] of at most LIMIT pieces, cut after a sentence where there is one."""
    out, start, size, end_of_sentence = [], 0, 0, 0
    for i, token in enumerate(tokens):
        n = len(wordpiece.pieces(fold(token)))
        while size + n > LIMIT and start < i:
            stop = end_of_sentence if end_of_sentence > start else i
            out.append((start, stop))
            start = stop
            size = sum(len(wordpiece.pieces(fold(t))) for t in tokens[start:i])
        size += n
        if token[0] in SENTENCE_END:
            end_of_sentence = i + 1
        elif token in '”"\'’)' and end_of_sentence == i and i > 0:
            end_of_sentence = i + 1
    if start < len(tokens):
        out.append((start, len(tokens)))
    return out


class Corpus:
    """Tokens as numbers: corpora of nine million words fit in memory."""

    def __init__(self, files, wordpiece):
        self.texts, self.number = [], {}
        self.windows = []
        for file in files:
            for line in Path(file).read_text(encoding='utf8').split('\n'):
                if not line.strip():
                    continue
                tokens = paragraph_tokens(line)
                for a, b in cut(tokens, wordpiece):
                    self.windows.append(np.array([self._id(t) for t in tokens[a:b]], dtype=np.int32))

    def _id(self, token):
        got = self.number.get(token)
        if got is None:
            got = self.number[token] = len(self.texts)
            self.texts.append(token)
        return got


class Builder:
    def __init__(self, wordpiece, generator, noise, seed):
        self.wordpiece, self.generator, self.noise = wordpiece, generator, noise
        self.rng = random.Random(seed)
        self.draw = np.random.default_rng(seed)
        self.table = {}
        self.form_ids, self.form_rows = {}, []

    def form(self, text):
        got = self.form_ids.get(text)
        if got is None:
            got = self.form_ids[text] = len(self.form_rows)
            self.form_rows.append(self.pieces_of(text))
        return got

    def pieces_of(self, text):
        ids = [p for part in text.split(' ') if part for p in self.wordpiece.pieces(part)][:4]
        return ids + [0] * (4 - len(ids))

    def zipf(self, text):
        words = self.generator.words
        if text == '':
            return 0.6
        if text.endswith("'s") and text not in words:
            return words.get(text[:-2], 100) / 1000 - .1
        return min(words.get(w, 100) for w in text.split(' ')) / 1000

    def forms_of(self, word):
        """Rows of the word's own form and of its candidates."""
        got = self.table.get(word)
        if got is None:
            listed = [(word, c.KEEP)] + self.generator.of(word)
            got = (np.array([self.form(f) for f, _ in listed], dtype=np.int64), np.array([k for _, k in listed], dtype=np.int64),
                   np.array([self.zipf(f) for f, _ in listed], dtype=np.float32), {f: i for i, (f, _) in enumerate(listed)})
            self.table[word] = got
        return got

    def corrupt(self, tokens, rate):
        """-> observed tokens, truth by place (None: as it stands; a form; ('insert', word)), joined forms by place."""
        rng = self.rng
        out, truth = [], []
        lost = None
        i = 0
        while i < len(tokens):
            token = tokens[i]
            word = fold(token)
            target = None
            if is_word(token):
                # Words that fiction seldom uses would else hardly ever be seen misspelt.
                if rng.random() < rate * (1.5 if self.generator.words.get(word, 0) < 450 else 1):
                    q = rng.random()
                    if q < .34 and lost is None and word in INSERT_CLASS and i + 1 < len(tokens) and is_word(tokens[i + 1]):
                        lost = word
                        i += 1
                        continue
                    if q > .985 and i > 0 and is_word(tokens[i - 1]):
                        extra = rng.choice(('the', 'a', 'to', 'of', 'in', 'it', 'and', 'that', 'is', 'was', 'for', 'be', 'have', 'on', 'at', 'her', 'his'))
                        if extra != word and extra != fold(tokens[i - 1]):
                            out.append(extra)
                            truth.append('')
                    elif q > .97 and len(word) > 3:
                        split = [(f, k) for f, k in self.generator.of(word) if k == c.SPLIT]
                        if split and self.generator.joined(*split[0][0].split(' ')) == word:
                            left, right = rng.choice(split)[0].split(' ')
                            out += [token[:len(left)], right]
                            truth += [('join', word), None]
                            i += 1
                            lost = None
                            continue
                    elif q > .93 and i + 1 < len(tokens) and is_word(tokens[i + 1]) and self.generator.words.get(word + fold(tokens[i + 1]), 0) >= 250 \
                            and word + ' ' + fold(tokens[i + 1]) in dict(self.generator.of(word + fold(tokens[i + 1]))):
                        out.append(token + tokens[i + 1])
                        truth.append(word + ' ' + fold(tokens[i + 1]))
                        i += 2
                        lost = None
                        continue
                    elif q > .55 and word.endswith("'s") and len(word) > 3:
                        wrong = word[:-2] + rng.choice(('s', 's', ''))
                        if word in dict(self.generator.of(wrong)):
                            target, token = word, cased(wrong, token)
                    else:
                        wrong = self.noise.wrong(word, rng)
                        if wrong is not None and wrong != word:
                            target, token = word, cased(wrong, token)
            if lost is not None:
                if target is not None:
                    token, target = tokens[i], None
                target = ('insert', lost)
                lost = None
            out.append(token)
            truth.append(target)
            i += 1
        return out, truth

    def batch(self, windows, rate_of, judged=.35):
        """windows: lists of tokens -> tensors."""
        ids, cases, at, forms, kinds, zipfs, labels, weights, gap_at, gap_label = [], [], [], [], [], [], [], [], [], []
        rows = []
        for tokens in windows:
            observed, truth = self.corrupt(tokens, rate_of())
            row_ids, row_case, starts = [2], [0], []
            for token in observed:
                starts.append(len(row_ids))
                p = self.wordpiece.pieces(fold(token))
                row_ids.extend(p)
                row_case.extend([case_of(token)] * len(p))
            rows.append((observed, truth, row_ids[:158], row_case[:158], starts))
        width = max(len(r[2]) for r in rows) + 1
        for b, (observed, truth, row_ids, row_case, starts) in enumerate(rows):
            row_ids = row_ids + [3]
            ids.append(row_ids + [0] * (width - len(row_ids)))
            cases.append(row_case + [0] * (width - len(row_case)))
            for i, token in enumerate(observed):
                if not is_word(token) or starts[i] >= 157:
                    continue
                target = truth[i]
                if target is None and self.rng.random() > judged:
                    continue
                word = fold(token)
                place = b * width + starts[i]
                insert = isinstance(target, tuple) and target[0] == 'insert'
                gap_at.append(place)
                gap_label.append(INSERT_CLASS[target[1]] if insert else 0)
                f, k, z, index = self.forms_of(word)
                following = fold(observed[i + 1]) if i + 1 < len(observed) and is_word(observed[i + 1]) else None
                join = self.generator.joined(word, following) if following else None
                if join and join not in index:
                    f = np.concatenate([f, [self.form(join)]])
                    k = np.concatenate([k, [c.JOIN]])
                    z = np.concatenate([z, np.float32([self.zipf(join)])])
                    index = dict(index) | {join: len(k) - 1}
                if insert or target is None:
                    goal = 0
                else:
                    goal = index.get(target[1] if isinstance(target, tuple) else target)
                    if goal is None:
                        continue
                n = len(k)
                if n > FORMS:
                    chosen = self.draw.permutation(n - 1)[:FORMS - 1] + 1
                    chosen[0] = 0
                    if goal and goal not in chosen:
                        chosen[1] = goal
                    label = int(np.nonzero(chosen == goal)[0][0])
                else:
                    chosen, label = np.arange(n), goal
                m = len(chosen)
                ff, kk, zz = np.zeros(FORMS, np.int64), np.full(FORMS, -1, np.int64), np.zeros(FORMS, np.float32)
                ff[:m], kk[:m], zz[:m] = f[chosen], k[chosen], z[chosen]
                at.append(place)
                forms.append(ff)
                kinds.append(kk)
                zipfs.append(zz)
                labels.append(label)
        t = torch.from_numpy
        used, index = np.unique(np.stack(forms), return_inverse=True)
        rows_used = torch.tensor([self.form_rows[u] for u in used])
        return dict(ids=torch.tensor(ids), case=torch.tensor(cases), at=torch.tensor(at), forms=rows_used, index=t(index.reshape(len(forms), FORMS)), kinds=t(np.stack(kinds)), zipf=t(np.stack(zipfs)),
                    labels=torch.tensor(labels), gap_at=torch.tensor(gap_at), gap_label=torch.tensor(gap_label))


def cased(word, like):
    if len(like) > 1 and like.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word
