#!/bin/sh
# Rebuilds attribution-en.dm, the weights of the attribution engine, from the data; the same bytes on the same
# kind of processor. usage: attribution-en.sh TRAIN_ENGINE SHARED [PART [OUT]]
#   TRAIN_ENGINE  the program that `make build/train-engine` makes
#   SHARED        the folder of the training data
#   PART          all (shipped) or train: eight articles of ten, those whose figures the card gives
set -eu
engine=$1
shared=$2
part=${3:-all}
folder=$(cd "$(dirname "$0")" && pwd)
out=${4:-$folder/attribution-en.dm}
syntax=$(mktemp)
trap 'rm -f "$syntax"' EXIT

"$engine" syntax "$shared/data/syntax/ewt_train.tsv" "$syntax"
"$engine" attribution "$syntax" "$shared/data/polnear/train.jsonl" "$part" 100000 "$folder/attribution-en.card.json" "$out"
