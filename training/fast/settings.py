"""Writes settings.json from the trees and the thresholds.  python training/fast/settings.py OUT"""
import json
import sys
from pathlib import Path

import lightgbm
from export import pack

out = Path(sys.argv[1])
booster = lightgbm.Booster(model_file=str(out / 'trees.txt'))
thresholds = dict(letters=.84, sound=.84, form=.86, small=.86, apostrophe=.84)
json.dump(dict(substitution=pack(booster), thresholds=thresholds), open(out / 'settings.json', 'w'), separators=(',', ':'))
