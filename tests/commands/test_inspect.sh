#!/bin/sh
# demarche inspect: the card, the strongest features, the export, and bundles that are damaged.
. "$(dirname "$0")/common.sh"

trained stance.dm

ends "a model" 0 inspect stance.dm
silent
gives "task        stance"
gives "labels      conciliatory, neutral, threatening"
gives "card"
gives "strongest for conciliatory"
gives "  word"
check "ten features a family at most" test "$(awk '/^  [a-z]/ {n = 0} /^    [+]/ {n++} n > 10 {bad = 1} END {print bad + 0}' out)" -eq 0
ends "three features" 0 inspect -n 3 stance.dm
ends "no features" 0 inspect -n 0 stance.dm
lacks "strongest for"
ends "twice the same" 0 inspect stance.dm
cp out first
ends "twice the same" 0 inspect stance.dm
check "the same model, the same words" cmp out first

ends "an export" 0 inspect --export-libsvm model.svm stance.dm
check "nothing on standard output" test ! -s out
check "the export is a libsvm model" grep -q '^svm_type c_svc' model.svm
ends "an export to standard output" 0 inspect --export-libsvm - stance.dm
check "the same export" cmp out model.svm
ends "an export that cannot be written" 4 inspect --export-libsvm missing/model.svm stance.dm
ends "an export to a full disk" 4 inspect --export-libsvm /dev/full stance.dm
tells "cannot write"

# Bundles cut at every tenth of their length, and one with a byte turned.
size=$(wc -c <stance.dm)
for tenth in 0 1 2 3 4 5 6 7 8 9; do
    head -c $((size * tenth / 10)) stance.dm >cut.dm
    ends "a bundle cut at $tenth tenths" 3 inspect cut.dm
    tells "cut.dm:"
    one_line
done
head -c $((size - 1)) stance.dm >cut.dm
ends "a bundle without its last byte" 3 inspect cut.dm
one_line
{ head -c $((size / 2)) stance.dm; printf '\001'; tail -c +$((size / 2 + 2)) stance.dm; } >turned.dm
ends "a bundle with a byte turned" 3 inspect turned.dm
one_line
{ cat stance.dm; echo more; } >longer.dm
ends "a bundle with more behind it" 3 inspect longer.dm
one_line
ends "a missing file" 4 inspect missing.dm
tells "missing.dm: cannot open"
ends "a directory" 4 inspect .
tells "is a directory"
ends "a plain libsvm model" 3 inspect model.svm
one_line
head -c 100000 /dev/urandom >binary.dm
ends "a binary file" 3 inspect binary.dm
one_line

summary
