"""Step 8: settings.json, from the trees and the certainty from which each kind of edit is told.

    python training/fast/settings.py OUT
"""
import json
import sys
from pathlib import Path

import lightgbm
import numpy
from export import pack

out = Path(sys.argv[1])
# Where one more alarm on the clean books of corpus/dev finds some six more slips: see thresholds.py and README.md.
THRESHOLDS = dict(letters=.88, sound=.84, form=.83, small=.82, apostrophe=.82, missing=.78)
# After so many trees most suspects are told to be none.
EARLY = 40


def classifier(name, suspects, least):
    booster = lightgbm.Booster(model_file=str(out / f'trees-{name}.txt'))
    rows = numpy.fromfile(out / f'{suspects}.rows', dtype='<f4').reshape(-1, booster.num_feature())
    sure = booster.predict(rows, num_threads=1) > least
    early = booster.predict(rows[sure], num_iteration=EARLY, raw_score=True, num_threads=1)
    return dict(pack(booster), early=EARLY, least=round(float(numpy.quantile(early, .002)), 3))


settings = dict(substitution=classifier('substitution', 'slips-dev-9', min(THRESHOLDS.values())), missing=classifier('missing', 'gaps-dev', THRESHOLDS['missing']),
                thresholds=THRESHOLDS)
json.dump(settings, open(out / 'settings.json', 'w'), separators=(',', ':'))
print({name: (len(settings[name]['roots']), len(settings[name]['value']), settings[name]['least']) for name in ('substitution', 'missing')})
