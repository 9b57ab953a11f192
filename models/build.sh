#!/bin/sh
# Rebuilds the shipped models from the labelled data: make models. Each gives the same bytes whenever it is run.
# Argument: the folder with the data. Environment: OUT (where ./demarche is), BUILD (where train-engine is).
set -eu
shared=$1
here=$(dirname "$0")
demarche=${OUT:-.}/demarche
if [ ! -d "$shared/data" ]; then
    echo "make models: no training data in $shared/data; the models that stand under models/ remain as they are" >&2
    exit 0
fi

# NAME, options, rows: one model.
train() {
    name=$1
    shift
    echo "== $name"
    "$demarche" train --no-progress --name "$name" --provenance "$here/$name.card.json" --output "$here/$name.dm" "$@"
}

sh "$here/attribution-en.sh" "${BUILD:-build}/train-engine" "$shared"
for task in stance tone; do
    train $task-en --task $task --label $task --group group --char-ngrams none \
        --add "$shared/data/composed/train.tsv:0.3" "$shared/data/gold/train.tsv"
done
train plover-quad-en --task quad --label quad "$shared/data/plover/train.tsv"
train plover-root-en --task root --label root "$shared/data/plover/train.tsv"
train conflict-en --task conflict --label label --group meeting --folds 4 "$shared/data/unscon/train.tsv"
