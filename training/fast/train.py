"""Step 7: boosted trees on the collected suspects, checked on books of other authors.

    python training/fast/train.py OUT

Reads slips-train, slips-dev and clean-dev as collect.ts wrote them; writes trees.json.
"""
import json
import sys
from pathlib import Path

import lightgbm
import numpy

out = Path(sys.argv[1])


def load(name):
    meta = [line.rstrip('\n').split('\t') for line in open(out / f'{name}.meta.tsv', encoding='utf8')]
    rows = numpy.fromfile(out / f'{name}.rows', dtype='<f4').reshape(len(meta), -1)
    return rows, meta


def best(meta, p):
    """Place -> its best suspect."""
    top = {}
    for i, (m, q) in enumerate(zip(meta, p)):
        if m[1] not in top or q > p[top[m[1]]]:
            top[m[1]] = i
    return top


def main():
    train, train_meta = load('slips-train')
    labels = numpy.array([m[0] == '1' for m in train_meta], dtype='f4')
    parameters = dict(objective='binary', learning_rate=.07, num_leaves=31, min_data_in_leaf=40, feature_fraction=.5,
                      bagging_fraction=.8, bagging_freq=1, lambda_l2=5, verbose=-1, seed=7, num_threads=2, deterministic=True)
    booster = lightgbm.train(parameters, lightgbm.Dataset(train, labels), 260)
    report(booster)
    booster.save_model(str(out / 'trees.txt'))


def report(booster):
    dev, meta = load('slips-dev')
    clean, clean_meta = load('clean-dev')
    p, q = booster.predict(dev), booster.predict(clean)
    top, clean_top = best(meta, p), best(clean_meta, q)
    alarms = numpy.sort([q[i] for i in clean_top.values()])[::-1]
    total = sum(1 for f in (out / 'slips-dev').glob('*.json') for e in json.load(open(f))['errors'] if e['kind'].split('-')[0] in ('slip', 'confusion', 'its'))
    for per in (.5, 1, 2, 3, 5):
        t = alarms[min(len(alarms) - 1, int(73.6 * per))]
        right = sum(1 for i in top.values() if p[i] > t and meta[i][0] == '1')
        found = sum(1 for i in top.values() if p[i] > t and meta[i][0] != '0')
        kinds = {}
        for i in top.values():
            if p[i] > t and meta[i][0] == '1':
                kinds[meta[i][5]] = kinds.get(meta[i][5], 0) + 1
        print(f'{per} alarms per 10,000 words: threshold {t:.3f} found {100 * found / total:.1f} fixed {100 * right / total:.1f} of {total} {kinds}')
    order = sorted(clean_top.values(), key=lambda i: -q[i])
    with open(out / 'alarms.txt', 'w', encoding='utf8') as file:
        for i in order[:400]:
            m = clean_meta[i]
            file.write(f'{q[i]:.3f}\t{m[2]} -> {m[3]}\t{m[4]}\t{m[6]}\n')
    gain = booster.feature_importance('gain')
    print('features by gain:', ' '.join(f'{i}:{100 * gain[i] / gain.sum():.1f}' for i in numpy.argsort(-gain)[:30]))


if __name__ == '__main__':
    main()
