#!/bin/sh
# demarche train --simulate-labelling: a table of what random order and that of suggest reach with so many labels.
. "$(dirname "$0")/common.sh"

labelled_rows >rows.tsv
ends "a simulation" 0 train --simulate-labelling --cost 1 --char-ngrams none --quiet rows.tsv
silent
gives "macro-F1 on 27 rows held out, mean of 3 beginnings"
check "lines of 50, 75 and all 108 labels" test "$(grep -oE '^ +(50|75|108) ' out | wc -l)" -eq 3
check "the first labels are the same for both" test "$(awk '$1 == 50 { print ($2 == $3) }' out)" -eq 1
check "with all labels both reach the same" test "$(awk '$1 == 108 { print ($2 == $3) }' out)" -eq 1
check "macro-F1 lies between 0 and 1" test "$(awk '$1 ~ /^[0-9]+$/ && $2 > 0 && $2 <= 1 && $3 > 0 && $3 <= 1' out | wc -l)" -eq 3
check "the plot is inside its frame" test "$(grep -cE '\|.{40}\|$' out)" -eq 3
check "no model is written" not ls -d -- *.dm
cp out first
ends "the same again" 0 train --simulate-labelling --cost 1 --char-ngrams none --quiet rows.tsv
check "the same bytes" cmp out first
ends "to a file" 0 train --simulate-labelling --cost 1 --char-ngrams none --quiet -o curve.txt rows.tsv
check "nothing on standard output" test ! -s out
check "the table is in the file" cmp curve.txt first
head -n 60 rows.tsv >few.tsv
ends "too few rows" 3 train --simulate-labelling --cost 1 few.tsv
tells "few.tsv: a simulation takes at least 100 labelled rows"
one_line
awk -F'\t' 'BEGIN { OFS = FS } NR > 1 { $6 = "one" } { print }' rows.tsv >one_group.tsv
ends "one group" 3 train --simulate-labelling --cost 1 one_group.tsv
ends "a full disk" 4 train --simulate-labelling --cost 1 --char-ngrams none --quiet -o /dev/full rows.tsv

labelled_rows | awk 'NR == 1; NR > 1 {for (i = 0; i < 40; i++) print $0 " " i}' >many.tsv
# shellcheck disable=SC2086
timeout --preserve-status -s INT 1 ${WRAPPER:-} "$demarche" train --simulate-labelling --char-ngrams 2-5 many.tsv >out 2>err
got=$?
check "SIGINT: exit 130, not $got" test "$got" -eq 130
tells "interrupted; no figures are written"

summary
