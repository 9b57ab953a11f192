#!/bin/sh
# demarche evaluate: figures, intervals, and rows that cannot be judged.
. "$(dirname "$0")/common.sh"

trained stance.dm

ends "text" 0 evaluate -m stance.dm rows.tsv
silent
gives "stance"
gives "rows.tsv: 135 rows in 45 groups"
gives "accuracy"
gives "macro-F1"
gives "weighted F1"
gives "calibration error"
gives "gold \\ predicted"
cp out first
ends "the same again" 0 evaluate -m stance.dm rows.tsv
check "the same seed gives the same intervals" cmp out first
ends "another seed" 0 evaluate -m stance.dm --seed 2 --bootstrap 50 rows.tsv
ends "no intervals" 0 evaluate -m stance.dm --bootstrap 0 --to json rows.tsv
valid "no intervals: null" out 'records[0]["accuracy"]["low"] is None'
ends "JSON" 0 evaluate -m stance.dm --to json rows.tsv
valid "the figures" out 'records[0]["rows"] == 135 and records[0]["groups"] == 45 and
    0 <= records[0]["accuracy"]["low"] <= records[0]["accuracy"]["value"] <= records[0]["accuracy"]["high"] <= 1'
valid "the confusion adds up to the rows" out 'sum(sum(l["predicted"]) for l in records[0]["labels"]) == 135'
valid "the figures follow from the confusion" out 'abs(
    sum(l["predicted"][i] for i, l in enumerate(records[0]["labels"])) / 135 - records[0]["accuracy"]["value"]) < 1e-9'
valid "the macro-F1 is the mean of the F1" out 'abs(
    sum(l["f1"]["value"] for l in records[0]["labels"]) / 3 - records[0]["macro_f1"]["value"]) < 1e-9'
ends "to a file" 0 evaluate -m stance.dm --to json -o figures.json rows.tsv
check "the file is there" test -s figures.json
check "nothing on standard output" test ! -s out

sed '1s/label/stance/; 1s/text/sentence/; 1s/group/article/' rows.tsv >fields.tsv
ends "fields by name" 0 evaluate -m stance.dm --label stance --text sentence --group article fields.tsv
gives "135 rows in 45 groups"
ends "no group: a row is its own" 0 evaluate -m stance.dm --group nothing rows.tsv
gives "135 rows in 135 groups"

{ cat rows.tsv; printf 'x\tThe envoys met.\tcordial\ta\tb\tc\n'; } >unknown.tsv
ends "a label that the model does not know" 3 evaluate -m stance.dm unknown.tsv
tells "unknown.tsv:137: the label 'cordial' is none of the model's"
one_line
{ cat rows.tsv; printf 'x\tThe envoys met.\t\ta\tb\tc\n'; } >without.tsv
ends "a row without a label" 0 evaluate -m stance.dm without.tsv
tells "1 of 136 rows are left out"
ends "a row without a label, quiet" 0 evaluate --quiet -m stance.dm without.tsv
silent
head -n 1 rows.tsv >no_rows.tsv
ends "no rows" 3 evaluate -m stance.dm no_rows.tsv
one_line
ends "a missing file" 4 evaluate -m stance.dm missing.tsv
tells "missing.tsv: cannot open"
ends "a missing model" 4 evaluate -m missing.dm rows.tsv
tells "missing.dm: cannot open"
ends "a model that is none" 3 evaluate -m rows.tsv rows.tsv
tells "rows.tsv:"
ends "an output that cannot be written" 4 evaluate -m stance.dm -o missing/out rows.tsv
ends "a full disk" 4 evaluate -m stance.dm -o /dev/full rows.tsv
tells "cannot write"

summary
