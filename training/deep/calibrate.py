"""Fits the certainty of each family of edits on development text, and the threshold that keeps false alarms rare."""
import argparse
import collections
import json
from pathlib import Path

import numpy as np
import torch

from candidates import INSERTABLE

FAMILIES = ['letters', 'sound', 'form', 'small', 'far', 'apostrophe', 'compound', 'delete', 'insert']
NAMES = ['odds', 'wrong', 'zipf', 'otherZipf', 'elsewhere', 'length', 'oddsIfCommon', 'unknown', 'dialect', 'dialectIfUnknown', 'missing', 'extra', 'swapped', 'homophone', 'opens', 'quoted', 'article', 'preposition', 'times', 'counts']
# Of decide.ts: a word rarer than this that the book uses more often than this is meant.
RARE, TIMES = 480, 6
# Of settle.ts: from so many words of today in a thousand on, each time as many take so much from the log odds.
MODERN_FROM, MODERN_WEIGHT = 12, 1.5
# These may only speak against an edit: slips put into a text stand closer than a writer's, so doubt beside a word tells more there.
AGAINST = {'elsewhere', 'dialect', 'dialectIfUnknown'}
FEWEST = 8  # slips of a family
# One slip of this kind in so many words: what the certainty means by "likely".
WORDS_A_SLIP = 400
# Of the corrections that readers made to published texts (errors/human-fixes.jsonl), 27 put in a lost small word and 135 change a
# real word; among the slips put in here they are 7 to 100. A draft, which nobody has read yet, has lost more of them.
OFTENER = {'insert': 4}


def load(files):
    rows, words, missed = [], collections.Counter(), collections.Counter()
    for file in files:
        for line in open(file, encoding='utf8'):
            row = json.loads(line)
            kind = 'clean' if Path(row['folder']).name == 'clean' else 'slips'
            if 'words' in row:
                words[kind] += row['words']
            elif row.get('missed'):
                missed[row['kind']] += 1
            elif 'fast' in row:
                continue
            else:
                row['clean'] = kind == 'clean'
                rare = row['family'] not in ('insert', 'delete') and row['features'][2] * 100 < RARE
                times = row.get('times', 1) if rare else 1
                bare = row['bare'] and row['features'][NAMES.index('article')]
                row['guarded'] = times > TIMES or bare
                row['discount'] = MODERN_WEIGHT * max(0., np.log(row['modernity'] / MODERN_FROM))
                row['features'] += [float(np.log(times)), row.get('counts', 0.)]
                rows.append(row)
    return rows, words, missed


def fit(x, y, weight, steps=400, decay=.01):
    """Logistic regression by L-BFGS, on standardised features."""
    x, y, weight = (torch.tensor(v, dtype=torch.float64) for v in (x, y, weight))
    mean, scale = x.mean(0), x.std(0).clamp(min=.05)
    z = (x - mean) / scale
    w = torch.zeros(x.shape[1] + 1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([w], max_iter=steps, line_search_fn='strong_wolfe')

    def closure():
        optimizer.zero_grad()
        loss = (torch.nn.functional.binary_cross_entropy_with_logits(z @ w[1:] + w[0], y, reduction='none') * weight).sum() / weight.sum() + decay * (w[1:] ** 2).mean()
        loss.backward()
        return loss

    optimizer.step(closure)
    w = w.detach()
    weights = w[1:] / scale
    return float(w[0] - (weights * mean).sum()), weights.tolist()


def calibrate(rows, words, missed, args, used):
    """used: how many of the features -> {family: calibration}; prints what it finds at several rates of alarms."""
    total = len({(r['key']) for r in rows if r.get('key')}) + sum(missed.values())
    # Clean text stands for real manuscripts; slips are weighted to the rate of theirs.
    weight = words['clean'] / WORDS_A_SLIP / total
    calibration, probability = {}, np.zeros(len(rows))
    for family in FAMILIES:
        index = [i for i, r in enumerate(rows) if r['family'] == family and (r['clean'] or r.get('key'))]
        x = np.array([rows[i]['features'][:used] for i in index]).reshape(len(index), used)
        y = np.array([float(not rows[i]['clean']) for i in index])
        if y.sum() < FEWEST:  # too few to tell: never reported
            calibration[family] = dict(bias=-99, weights=[0] * used)
            continue
        while True:
            bias, weights = fit(x, y, np.where(y > 0, weight * OFTENER.get(family, 1.), 1.))
            wrong_way = [i for i, (name, w) in enumerate(zip(NAMES, weights)) if name in AGAINST and w > 1e-9]
            if not wrong_way:
                break
            x[:, wrong_way] = 0
        calibration[family] = dict(bias=round(bias, 4), weights=[round(w, 4) for w in weights])
        discount = np.array([rows[i]['discount'] for i in index])
        probability[index] = 1 / (1 + np.exp(-(x @ np.array(weights) + bias - discount)))
        print(family, len(index), int(y.sum()), {n: round(w, 2) for n, w in zip(NAMES, weights)})
    clean = sorted(((probability[i], r) for i, r in enumerate(rows) if r['clean']), key=lambda t: -t[0])
    for per in sorted({.05, .1, .2, .3, .5, 1, args.alarms}):
        n = int(per * words['clean'] / 1000)
        threshold = clean[n][0]
        hits = [(r, p) for r, p in zip(rows, probability) if r.get('key') and p > threshold]
        keys = {r['key'] for r, _ in hits}
        by = collections.Counter(kind for kind, _ in {(r['kind'], r['key']) for r, _ in hits})
        print(f"alarms {per}: threshold {threshold:.3f} found {len(keys) / total:.3f} fixed {len({r['key'] for r, _ in hits if r['fixed'] == 0}) / total:.3f}", dict(by),
              dict(collections.Counter(r['family'] for _, r in clean[:n])))
        if per == args.alarms:
            chosen = float(threshold)
    for family in FAMILIES:
        calibration[family]['threshold'] = round(chosen, 4)
    for p, r in clean[:args.show]:
        print(f"{p:.3f} {r['family']} {r['around']} -> {r['replacements'][:2]} x{r.get('times')} {r['features']}")
    return calibration


def main():
    args = argparse.ArgumentParser()
    args.add_argument('suspicions', nargs='+')
    args.add_argument('--alarms', type=float, default=.2, help='false alarms in 1,000 clean words')
    args.add_argument('--out', required=True)
    args.add_argument('--show', type=int, default=0)
    args = args.parse_args()
    rows, words, missed = load(args.suspicions)
    rows = [r for r in rows if not r.get('guarded')]
    # Without the fast model's counts, which come last among the features, and with them.
    calibration = dict(alone=calibrate(rows, words, missed, args, len(NAMES) - 1), together=calibrate(rows, words, missed, args, len(NAMES)))
    Path(args.out).write_text(json.dumps(dict(insertable=INSERTABLE, calibration=calibration), indent=1) + '\n')


if __name__ == '__main__':
    main()
