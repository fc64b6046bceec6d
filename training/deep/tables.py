"""Everything training looks up, as arrays: the corpus in numbers, the candidates of every word, and the slips that may be made of
it. Made once, so that batches are made by numpy alone, as fast as a GPU takes them."""
import argparse
import multiprocessing
from pathlib import Path

import numpy as np

import candidates as c
from noise import SHARE, Noise
from segment import WordPiece, case_of, fold, is_word
from windows import cut, paragraph_tokens

EXTRA = 'the a to of in it and that is was for be have on at her his'.split()
MASK = '[MASK]'  # a fold of its own: one piece, no word
FORM_PIECES = 4
INSERT_CLASS = {w: i + 1 for i, w in enumerate(c.INSERTABLE)}
SPLIT_FROM, JOIN_FROM = 250, 300  # zipf * 100 of words that run together, or come apart

shared = {}


def read(file):
    """-> folds, cases, lengths of windows of one book."""
    wordpiece = shared['wordpiece']
    words, cases, lengths = [], [], []
    for line in Path(file).read_text(encoding='utf8').split('\n'):
        if line.strip():
            tokens = paragraph_tokens(line)
            for a, b in cut(tokens, wordpiece):
                words += [fold(t) for t in tokens[a:b]]
                cases += [case_of(t) for t in tokens[a:b]]
                lengths.append(b - a)
    names = {w: i for i, w in enumerate(dict.fromkeys(words))}
    return list(names), np.array([names[w] for w in words], np.int32), np.array(cases, np.uint8), np.array(lengths, np.int32)


def candidates_of(word):
    return shared['generator'].of(word)


def zipf_of(form, words):
    if form == '':
        return 0.6
    if form.endswith("'s") and form not in words:
        return words.get(form[:-2], 100) / 1000 - .1
    return min(words.get(w, 100) for w in form.split(' ')) / 1000


class Numbers(dict):
    """Strings numbered in the order in which they are asked for."""

    def __missing__(self, key):
        self[key] = len(self)
        return self[key]


def csr(lists, dtypes):
    """Lists of tuples, one list a row -> the start of each row, and one array for each member of the tuples."""
    starts = np.zeros(len(lists) + 1, np.int32)
    np.cumsum([len(x) for x in lists], out=starts[1:])
    flat = [t for x in lists for t in x]
    return (starts, *(np.array([t[k] for t in flat], d) for k, d in enumerate(dtypes)))


def main():
    args = argparse.ArgumentParser()
    for name in ('corpus', 'held-out', 'data', 'subtlex', 'wordfreq', 'pairs', 'noise', 'out'):
        args.add_argument('--' + name, required=True)
    args = args.parse_args()
    pieces = (Path(args.data) / 'pieces.txt').read_text(encoding='utf8').split('\n')[:-1]
    wordpiece, generator = WordPiece(pieces), c.load(args.data)
    shared.update(wordpiece=wordpiece, generator=generator)
    noise = Noise(generator, args.subtlex, args.wordfreq, args.pairs, args.noise)
    words = generator.words
    folds, forms = Numbers(), Numbers()
    tables = {}
    with multiprocessing.Pool() as pool:
        for name, folder in (('train', args.corpus), ('dev', args.held_out)):
            tokens, cases, lengths = [], [], []
            for own, ids, case, length in pool.imap(read, sorted(Path(folder).glob('*.txt'))):
                tokens.append(np.array([folds[w] for w in own], np.int32)[ids])
                cases.append(case)
                lengths.append(length)
            tables |= {f'{name}_tokens': np.concatenate(tokens), f'{name}_cases': np.concatenate(cases), f'{name}_lengths': np.concatenate(lengths)}
            print(name, len(tables[f'{name}_tokens']), 'tokens', len(tables[f'{name}_lengths']), 'windows', flush=True)

    # Slips, by the word meant: what comes out, how often, and the place of the word meant among its candidates.
    seen = [w for w in folds if is_word(w)]
    slips, possessives, splits, place = {}, {}, {}, {}

    def goal(wrong, meant):
        if wrong not in place:
            place[wrong] = {f: i + 1 for i, (f, _) in enumerate(generator.of(wrong))}
        return place[wrong].get(meant)

    for word in seen:
        groups = noise.into.get(word)
        if groups:
            total = sum(SHARE[g] for g in groups)
            slips[word] = [(wrong, SHARE[g] / total * w / sums[-1]) for g, (wrongs, sums) in groups.items() for wrong, w in zip(wrongs, np.diff(sums, prepend=0))
                           if wrong != word]
        if word.endswith("'s") and len(word) > 3:
            possessives[word] = [(word[:-2] + end, p) for end, p in (('s', 2 / 3), ('', 1 / 3)) if goal(word[:-2] + end, word)]
        if len(word) > 3 and words.get(word, 0) >= JOIN_FROM:
            splits[word] = [f.split(' ') for f, k in generator.of(word) if k == c.SPLIT]
    pairs = {}
    for word, zipf in words.items():
        for i in range(1, len(word)):
            if zipf >= SPLIT_FROM and (len(word) >= 4 or zipf >= JOIN_FROM):
                pairs[word[:i], word[i:]] = word
    for table in (slips, possessives):
        for outcomes in table.values():
            for wrong, _ in outcomes:
                folds[wrong]
    for parts in splits.values():
        for left, right in parts:
            folds[left], folds[right]
    for word in EXTRA:
        folds[word]
    pairs = {(left, right): whole for (left, right), whole in pairs.items() if left in folds and right in folds}
    for whole in pairs.values():
        folds[whole]
    folds[MASK]

    listed = list(folds)
    with multiprocessing.Pool() as pool:
        found = pool.map(candidates_of, [w if is_word(w) else '' for w in listed], chunksize=500)
    own = [forms[w] for w in listed]
    cand = [[(forms[f], k) for f, k in of] for of in found]
    index = [{f: i + 1 for i, (f, _) in enumerate(of)} for of in found]
    tables['cand_start'], tables['cand_form'], tables['cand_kind'] = csr(cand, (np.int32, np.uint8))

    def outcomes(table):
        rows = [[(folds[wrong], p, at) for wrong, p in table.get(w, ()) for at in [index[folds[wrong]].get(w)] if at] for w in listed]
        start, wrong, chance, at = csr(rows, (np.int32, np.float64, np.int32))
        # Running sums over the whole table: a row is drawn from between the sums at its ends.
        sums = np.concatenate([[0.], np.cumsum(chance)])
        return start, wrong, sums, at

    for name, table in (('slip', slips), ('possessive', possessives)):
        for part, array in zip(('start', 'wrong', 'sums', 'goal'), outcomes(table)):
            tables[f'{name}_{part}'] = array
    tables['split_start'], tables['split_left'], tables['split_right'] = csr([[(folds[a], folds[b]) for a, b in splits.get(w, ())] for w in listed], (np.int32, np.int32))
    # Two words beside each other that may be one: the one as a form (if both judge it a candidate), and as a slip (place of the two among its candidates).
    keys, join, run_together, run_goal = [], [], [], []
    for (left, right), whole in pairs.items():
        joins = generator.joined(left, right) == whole and whole not in index[folds[left]]
        at = index[folds[whole]].get(left + ' ' + right)
        if joins or at:
            keys.append(folds[left] * len(listed) + folds[right])
            join.append(forms[whole] if joins else -1)
            run_together.append(folds[whole] if at else -1)
            run_goal.append(at or 0)
    order = np.argsort(keys)
    tables |= dict(pair_key=np.array(keys, np.int64)[order], pair_join=np.array(join, np.int32)[order],
                   pair_whole=np.array(run_together, np.int32)[order], pair_goal=np.array(run_goal, np.int32)[order])

    split_pieces = [[4] if w == MASK else list(wordpiece.pieces(w)) for w in listed]
    assert pieces[4] == MASK
    tables['piece_start'], tables['piece'] = csr([[(p,) for p in x] for x in split_pieces], (np.int16,))
    shape = np.zeros((len(forms), FORM_PIECES), np.int16)
    for form, row in forms.items():
        got = [p for part in form.split(' ') if part for p in wordpiece.pieces(part)][:FORM_PIECES] if form != MASK else [4]
        shape[row, :len(got)] = got
    tables |= dict(own=np.array(own, np.int32), form_pieces=shape, form_zipf=np.array([zipf_of(f, words) for f in forms], np.float32),
                   form_word=np.array([f in words for f in forms]), is_word=np.array([is_word(w) for w in listed]),
                   seldom=np.array([words.get(w, 0) < 450 for w in listed]),
                   insertable=np.array([INSERT_CLASS.get(w, 0) for w in listed], np.uint8), mask=np.array(folds[MASK]), extra=np.array([folds[w] for w in EXTRA], np.int32),
                   delete=np.array([of.get('', 0) for of in index], np.int32))
    np.savez(args.out, **tables)
    print(len(listed), 'folds', len(forms), 'forms', len(tables['slip_wrong']), 'slips', len(keys), 'pairs')


if __name__ == '__main__':
    main()
