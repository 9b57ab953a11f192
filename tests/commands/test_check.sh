#!/bin/sh
# demarche check: every fault with its line, what there is, and the exit code.
. "$(dirname "$0")/common.sh"

labelled_rows >rows.tsv
ends "rows without a fault" 0 check rows.tsv
silent
gives "rows.tsv: 135 rows read, 135 can be used"
gives "      45  threatening"
gives "45 groups, 135 rows that say who acts"
gives "(few: its figures will say little)"

cat >faulty.jsonl <<'ROWS'
{"id": "1", "text": "Arland thanked Bovia.", "label": "conciliatory"}
{"id": "2", "text": "Bovia will bomb Arland.", "label": "threatening"}
{"id": "3", "text": "Arland counted its ships.", "label": "neutral"}
{"id": "4", "text": "cut off
{"id": "5", "text": "", "label": "neutral"}
{"id": "6", "text": "Bovia counted its ships."}
{"id": "2", "text": "Bovia opened the border.", "label": "conciliatory"}
{"id": "8", "text": "Arland counted its ships.", "label": "neutral"}
{"id": "9", "text": "Bovia will bomb Arland.", "label": "neutral"}
{"id": "10", "text": "Bovia closed the border.", "label": "threatening", "source": "Bovia", "source_start": 5, "source_end": 9}
{"id": "11", "label": "neutral"}
["a", "list"]
ROWS
printf '{"id": "13", "text": "Arland\377 reopened the road.", "label": "conciliatory"}\n' >>faulty.jsonl
ends "rows with every fault" 1 check faulty.jsonl
silent
gives "faulty.jsonl:4: cannot be read: "
gives "faulty.jsonl:5: has no text"
gives "faulty.jsonl:6: has no label"
gives "faulty.jsonl:7: has the id of an earlier row (line 2)"
gives "faulty.jsonl:8: repeats an earlier row (line 3)"
gives "faulty.jsonl:9: repeats an earlier row's text with another label (line 2)"
gives "faulty.jsonl:10: has a span outside its text or on other words"
gives "faulty.jsonl:11: cannot be read: "
gives "faulty.jsonl:12: cannot be read: "
gives "faulty.jsonl:13: is not valid UTF-8"
gives "faulty.jsonl: 13 rows read, 8 can be used"
gives "       3  cannot be read, left out"
ends "one line of each fault" 1 check --most 1 faulty.jsonl
check "one line of each fault" test "$(grep -c 'cannot be read: ' out)" -eq 1
gives "       3  cannot be read, left out"
ends "no lines" 1 check -n 0 faulty.jsonl
lacks "faulty.jsonl:4:"

# Training counts as checking does.
run train --quiet --cost 1 --folds 2 -o m.dm faulty.jsonl >/dev/null 2>&1
run train --cost 1 --folds 2 -o m.dm faulty.jsonl >trained 2>/dev/null
check "training counts the same rows" grep -qF "faulty.jsonl: 13 rows read, 8 can be used" trained

sed '1s/label/stance/; 1s/text/sentence/; 1s/group/article/; 1s/source/actor/; 1s/target/other/; 1s/^id/key/' rows.tsv >fields.tsv
ends "fields by name" 0 check --label stance --text sentence --group article --source actor --target other --id key fields.tsv
gives "45 groups, 135 rows that say who acts"
ends "a field that is missing" 3 check --label stance fields.tsv
tells "text"
ends "a label field that is missing" 3 check --text sentence fields.tsv
head -n 20 rows.tsv >one_label.tsv
ends "one label" 3 check one_label.tsv
tells "one_label.tsv: a model needs rows of at least two labels"
head -n 47 rows.tsv >one_row.tsv
ends "one row of a label" 3 check one_row.tsv
tells "at least two rows of each label"
head -n 1 rows.tsv >no_rows.tsv
ends "no rows" 3 check no_rows.tsv
: >empty.tsv
ends "an empty file" 3 check empty.tsv
ends "a missing file" 4 check missing.tsv
tells "missing.tsv: cannot open"
ends "a directory" 4 check .
tells "is a directory"
head -c 100000 /dev/urandom >binary.tsv
ends "a binary file" 3 check binary.tsv
run check rows.tsv >/dev/full 2>err
check "a full disk: exit 4" test $? -eq 4
run check - <rows.tsv >out 2>err
check "standard input" test $? -eq 0

summary
