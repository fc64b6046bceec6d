"""Step 7: boosted trees on the collected suspects, checked on books of other authors.

    python training/fast/train.py OUT substitution|missing

Reads the suspects as collect.ts wrote them, of corpus/train for the trees and of corpus/dev for the thresholds; writes
trees-PROPOSER.txt, and alarms-PROPOSER.txt: what it would say of the clean books, surest first.
"""
import json
import sys
from pathlib import Path

import lightgbm
import numpy

out, proposer = Path(sys.argv[1]), sys.argv[2]
SETS = dict(
    substitution=dict(train=['slips-train-1', 'slips-train-2', 'slips-train-3', 'slips-train-4', 'slips-train-5'], dev='slips-dev-9', clean='clean-dev', trees=300, folder='slips-dev-9',
                      kinds=('slip', 'confusion', 'its')),
    missing=dict(train=['gaps-train'], dev='gaps-dev', clean='gaps-clean', trees=250, folder='slips-dev-missing1', kinds=('lost',)),
)[proposer]


def load(name):
    meta = [line.rstrip('\n').split('\t') for line in open(out / f'{name}.meta.tsv', encoding='utf8')]
    return numpy.fromfile(out / f'{name}.rows', dtype='<f4').reshape(len(meta), -1), meta


def best(meta, p):
    """Place -> its best suspect; that one's probability becomes that of any of them."""
    top, none = {}, {}
    for i, m in enumerate(meta):
        none[m[1]] = none.get(m[1], 1) * (1 - p[i])
        if m[1] not in top or p[i] > p[top[m[1]]]:
            top[m[1]] = i
    if proposer == 'substitution':
        for place, i in top.items():
            p[i] = 1 - none[place]
    return top


def main():
    parts = []
    rng = numpy.random.default_rng(3)
    for n, name in enumerate(SETS['train']):
        rows, meta = load(name)
        label = numpy.array([m[0] for m in meta])
        # Copies of a book differ in their errors alone.
        keep = (label != '0') | (rng.random(len(meta)) < (1 if n == 0 else .15))
        parts.append((rows[keep], (label[keep] == '1').astype('f4')))
    rows, labels = (numpy.concatenate(p) for p in zip(*parts))
    print(len(rows), 'suspects', int(labels.sum()), 'right')
    parameters = dict(objective='binary', learning_rate=.06, num_leaves=40, min_data_in_leaf=40, feature_fraction=.4, bagging_fraction=.7,
                      bagging_freq=1, lambda_l2=5, verbose=-1, seed=7, num_threads=1, deterministic=True, max_bin=127)
    booster = lightgbm.train(parameters, lightgbm.Dataset(rows, labels), SETS['trees'])
    booster.save_model(str(out / f'trees-{proposer}.txt'))
    report(booster)


def report(booster):
    dev, meta = load(SETS['dev'])
    clean, clean_meta = load(SETS['clean'])
    p, q = booster.predict(dev), booster.predict(clean)
    # The spelling rule has the words that no dictionary knows; a book that uses a word often means it.
    def told(m):
        return proposer == 'missing' or (m[6] == '1' and int(m[7]) < 3 or int(m[7]) > 30)
    top = {k: i for k, i in best(meta, p).items() if proposer == 'missing' or meta[i][6] == '1'}
    clean_top = {k: i for k, i in best(clean_meta, q).items() if proposer == 'missing' or clean_meta[i][6] == '1'}
    alarms = numpy.sort([q[i] for i in clean_top.values()])[::-1]
    guarded = numpy.sort([q[i] for i in clean_top.values() if told(clean_meta[i])])[::-1]
    total = sum(1 for f in (out / SETS['folder']).glob('*.json') for e in json.load(open(f))['errors'] if e['kind'].split('-')[0] in SETS['kinds'])
    total -= len({m[1] for m in meta if m[0] != '0' and m[6] == '0'})
    for per in (.25, .5, 1, 2, 3, 5):
        t = alarms[min(len(alarms) - 1, int(73.6 * per))]
        right = [i for i in top.values() if p[i] > t and meta[i][0] == '1']
        found = sum(1 for i in top.values() if p[i] > t and meta[i][0] != '0')
        kinds = {}
        for i in right:
            kinds[meta[i][5]] = kinds.get(meta[i][5], 0) + 1
        print(f'{per} alarms per 10,000 words ({(guarded > t).sum() / 73.6:.2f} guarded): threshold {t:.3f} found {100 * found / total:.1f} '
              f'fixed {100 * len(right) / total:.1f} of {total} {kinds}')
    order = sorted(clean_top.values(), key=lambda i: -q[i])
    with open(out / f'alarms-{proposer}.txt', 'w', encoding='utf8') as file:
        for i in order[:500]:
            m = clean_meta[i]
            file.write(f'{q[i]:.3f}\t{m[2]} -> {m[3]}\t{m[4]}\t{m[7]}\t{m[8]}\n')
    gain = booster.feature_importance('gain')
    print('features by gain:', ' '.join(f'{i}:{100 * gain[i] / gain.sum():.1f}' for i in numpy.argsort(-gain)[:40]))


if __name__ == '__main__':
    main()
