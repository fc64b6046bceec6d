#!/usr/bin/env bash
# Rebuilds server/data/context/fast.bin from the shared corpus: training/fast/build.sh SHARED OUT
# Needs Node, and Python with numpy 2 and lightgbm 4.7. About 2 GB of memory; some 15 minutes on one core. OUT holds what the steps leave.
set -euo pipefail
shared=$1 out=$2
python=${PYTHON:-python3}
step() { node training/fast/run.mjs "$@"; }
mkdir -p "$out"
step tokenize "$shared/corpus/train" "$out"
step classes "$out"
step count "$out"
step groups "$out"
for seed in 1 2 3 4 5; do
  step inject "$shared" "$out" train $seed
  step collect "$out" slips-train-$seed "$out/slips-train-$seed"
done
step inject "$shared" "$out" dev 9
step collect "$out" slips-dev-9 "$out/slips-dev-9"
step collect "$out" clean-dev "$shared/corpus/dev"
for which in train dev; do
  step inject "$shared" "$out" $which missing1
  step collect "$out" gaps-$which "$out/slips-$which-missing1" missing
done
step collect "$out" gaps-clean "$shared/corpus/dev" missing
for proposer in substitution missing; do "$python" training/fast/train.py "$out" $proposer; done
"$python" training/fast/thresholds.py "$out"
"$python" training/fast/settings.py "$out"
step pack "$out" server/data/context/fast.bin
