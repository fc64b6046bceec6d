"""Shows, for each family of edits, what a threshold gains on slips-dev and costs on the clean books of corpus/dev.

    python training/fast/thresholds.py OUT
"""
import sys

sys.argv[1:] = [sys.argv[1], 'substitution']
import lightgbm
import numpy
import train

booster = lightgbm.Booster(model_file=str(train.out / 'trees-substitution.txt'))
dev, meta = train.load(train.SETS['dev'])
clean, clean_meta = train.load(train.SETS['clean'])
p, q = booster.predict(dev, num_threads=1), booster.predict(clean, num_threads=1)
family = lambda m: ['letters'] * 5 and ('letters' if int(m[4]) < 5 else ('sound', 'form', 'small', 'apostrophe')[int(m[4]) - 5])
rare = lambda m: int(m[7]) < 3 or int(m[7]) > 30
top = [i for i in train.best(meta, p).values() if meta[i][6] == '1']
clean_top = [i for i in train.best(clean_meta, q).values() if clean_meta[i][6] == '1' and rare(clean_meta[i])]
for name in ('letters', 'sound', 'form', 'small', 'apostrophe'):
    print(name)
    grid = (.98, .96, .94, .92, .9, .88, .86, .84, .82, .8, .77, .74, .7, .65, .6, .5)
    before = (0, 0)
    for t in grid:
        right = sum(1 for i in top if p[i] > t and meta[i][0] == '1' and family(meta[i]) == name)
        alarms = sum(1 for i in clean_top if q[i] > t and family(clean_meta[i]) == name)
        ratio = (right - before[0]) / max(1, alarms - before[1])
        print(f'   {t:.2f}: right {right}, alarms {alarms}, {ratio:.0f} right for one more alarm')
        before = (right, alarms)
