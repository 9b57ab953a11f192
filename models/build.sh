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

# Models with clauses hold the digest of the parser in attribution-en.dm, and are refused under another: whoever trains
# that anew runs all of this.

# NAME, options, rows: one model.
train() {
    name=$1
    shift
    echo "== $name"
    "$demarche" train --no-progress --name "$name" --provenance "$here/$name.card.json" --output "$here/$name.dm" "$@"
}

sh "$here/attribution-en.sh" "${BUILD:-build}/train-engine" "$shared"
"${MAKE:-make}" RETRAINING=1 OUT="${OUT:-.}" BUILD="${BUILD:-build}" "$demarche"
composed=$shared/data/composed/train.tsv
# The cost is fixed: of those that do as well in cross-validation, the one under which names change the fewest labels.
train stance-en --task stance --label stance --group group --cost 0.3 --mask-names \
    --families words,windows,lexicon,vectors \
    --add "$composed:0.5" --add "$here/statements.tsv:0.5" --add "$here/turns.tsv:0.1" "$shared/data/gold/train.tsv"
train tone-en --task tone --label tone --group group --mask-names --families words,windows,lexicon,clauses,vectors \
    --add "$composed:0.5" --add "$here/statements.tsv:0.5" "$shared/data/gold/train.tsv"
for task in quad root; do
    train plover-$task-en --task $task --label $task --families words,characters,windows,lexicon,clauses,vectors \
        "$shared/data/plover/train.tsv"
done
train conflict-en --task conflict --label label --group meeting --folds 4 \
    --families words,characters,windows,lexicon,vectors "$shared/data/unscon/train.tsv"
