#!/bin/sh
# demarche train: what it prints, what it writes, what it refuses.
. "$(dirname "$0")/common.sh"

labelled_rows >rows.tsv
quick="--cost 1 --folds 2"

# shellcheck disable=SC2086 # several words
{
    ends "a training" 0 train --task stance $quick -o stance.dm rows.tsv
    silent
    gives "rows.tsv: 135 rows read, 135 can be used"
    gives "      45  conciliatory"
    gives "cross-validation in 2 folds: macro-F1"
    gives "precision"
    gives "C 1"
    gives "stance.dm: $(wc -c <stance.dm) bytes"
    cp out first_report

    ends "the same training again" 0 train --task stance $quick -o again.dm --name stance rows.tsv
    check "the same rows and options give the same bytes" cmp stance.dm again.dm
    { head -n 1 rows.tsv && tail -n +2 rows.tsv | sort -r; } >turned.tsv
    ends "the rows in another order" 0 train --task stance $quick -o turned.dm --name stance turned.tsv
    check "the order of the rows does not matter" cmp stance.dm turned.dm
    ends "a name" 0 train --task stance $quick --name envoy -o named.dm rows.tsv
    ends "the name" 0 inspect -n0 named.dm
    gives "envoy"
    ends "a task from the label field" 0 train --label label $quick -o task.dm rows.tsv
    ends "the task" 0 inspect -n0 task.dm
    gives "task        label"
    ends "quiet" 0 train --quiet --task stance $quick -o quiet.dm rows.tsv
    silent
    check "quiet prints nothing" test ! -s out
    ends "to standard output" 0 train --task stance $quick --name stance -o - rows.tsv
    check "the bundle alone on standard output" cmp out stance.dm

    # Every option that shapes the model.
    for option in '--char-ngrams 2-3' '--word-ngrams 1' '--word-ngrams none --char-ngrams 3' '--lexicon none' \
        '--solver libsvm' '--solver liblinear' '--kernel rbf' '--kernel poly --gamma 0.5' '--repeats 2' \
        '--seed 7' '--class-weight none' '--cost 0.1,1,10' '--folds 3'; do
        ends "train $option" 0 train --task stance --cost 1 --folds 2 $option -o option.dm rows.tsv
        ends "a model of $option classifies" 0 classify -m option.dm --rows --to csv rows.tsv
    done
    ends "three repeats" 0 train --task stance $quick --repeats 3 -o repeats.dm rows.tsv
    gives "in 2 folds, 3 times over: macro-F1"
    printf 'ready for talks\tpeace\t1\nbomb*\twar\t1\n' >own.tsv
    ends "a lexicon of one's own" 0 train --task stance $quick --lexicon own.tsv -o own.dm rows.tsv
    ends "a lexicon that is missing" 4 train $quick --lexicon missing.tsv -o m.dm rows.tsv
    tells "missing.tsv: cannot open"
    printf 'one column only\n' >broken.tsv
    ends "a lexicon that is broken" 3 train $quick --lexicon broken.tsv -o m.dm rows.tsv
    tells "broken.tsv:1:"
    echo '{"licence": "our own words"}' >card.json
    ends "a provenance" 0 train $quick --provenance card.json -o card.dm rows.tsv
    ends "the provenance" 0 inspect -n0 card.dm
    gives "our own words"
    echo '{"licence": ' >cut.json
    ends "a provenance that is cut off" 2 train $quick --provenance cut.json -o m.dm rows.tsv
    one_line

    # Rows that only train.
    ends "added rows" 0 train --task stance $quick --add rows.tsv:0.3 -o added.dm rows.tsv
    check "added rows are counted" test "$(grep -c '135 can be used' out)" -eq 2
    check "added rows make another model" not cmp -s added.dm stance.dm
    gives "$(grep '^conciliatory' first_report | awk '{print $2}')"
    ends "an added file that is missing" 4 train $quick --add missing.tsv:1 -o m.dm rows.tsv
    tells "missing.tsv: cannot open"
    for wrong in rows.tsv: rows.tsv:0 rows.tsv:-1 rows.tsv:heavy :1; do
        ends "--add $wrong" 2 train $quick --add "$wrong" -o m.dm rows.tsv
        tells "is not FILE:WEIGHT"
    done

    # Fields by other names, and other formats.
    sed '1s/label/stance/; 1s/text/sentence/' rows.tsv >fields.tsv
    ends "fields by name" 0 train $quick --label stance --text sentence -o fields.dm fields.tsv
    ends "a field that is missing" 3 train $quick -o m.dm fields.tsv
    tells "text"
    tr '\t' , <rows.tsv >rows.csv
    ends "CSV" 0 train --task stance $quick --name stance -o csv.dm rows.csv
    check "the same rows as CSV give the same model" cmp csv.dm stance.dm
    awk -F '\t' 'NR > 1 {printf "{\"id\":\"%s\",\"text\":\"%s\",\"label\":\"%s\",\"source\":\"%s\",\"target\":\"%s\",\"group\":\"%s\"}\n", $1, $2, $3, $4, $5, $6}' rows.tsv >rows.jsonl
    ends "JSONL" 0 train --task stance $quick --name stance -o jsonl.dm rows.jsonl
    check "the same rows as JSONL give the same model" cmp jsonl.dm stance.dm

    # Rows that cannot train.
    head -n 30 rows.tsv >one_label.tsv
    ends "one label only" 3 train $quick -o m.dm one_label.tsv
    tells "one_label.tsv:"
    one_line
    head -n 1 rows.tsv >no_rows.tsv
    ends "no rows" 3 train $quick -o m.dm no_rows.tsv
    one_line
    cut -f 1,2 rows.tsv >no_labels.tsv
    ends "no label field" 3 train $quick -o m.dm no_labels.tsv
    one_line
    awk -F '\t' 'BEGIN {OFS = "\t"} NR > 1 {$3 = ""} {print}' rows.tsv >empty_labels.tsv
    ends "rows without a label" 3 train $quick -o m.dm empty_labels.tsv
    tells "empty_labels.tsv"
    { cat rows.tsv; printf 'x\tThe envoys met.\t\ta\tb\tc\n'; } >one_without.tsv
    ends "one row without a label" 0 train --task stance $quick --name stance -o rest.dm one_without.tsv
    gives "line 137 has no label"
    check "the others train as if it were not there" cmp rest.dm stance.dm
    : >empty.tsv
    ends "an empty file" 3 train $quick -o m.dm empty.tsv
    one_line
    ends "a missing file" 4 train $quick -o m.dm missing.tsv
    tells "missing.tsv: cannot open"
    ends "a directory" 4 train $quick -o m.dm .
    tells "is a directory"
    head -c 100000 /dev/urandom >binary.tsv
    ends "a binary file" 3 train $quick -o m.dm binary.tsv

    # Outputs that cannot be written.
    ends "an output in a folder that is missing" 4 train $quick -o missing/m.dm rows.tsv
    tells "missing/m.dm:"
    ends "an output that is a folder" 4 train $quick -o . rows.tsv
    tells "is a directory"
    ends "a full disk" 4 train $quick -o /dev/full rows.tsv
    tells "/dev/full: cannot write"
    run train $quick -o report.dm rows.tsv >/dev/full 2>err
    check "a report that cannot be printed: exit 4" test $? -eq 4
    check "no temporary file is left behind" not ls -d -- *.dm.*
    check "a failed run leaves no model" test ! -e m.dm
}

# A page on the training.
# shellcheck disable=SC2086
{
    awk 'BEGIN { FS = OFS = "\t" } NR > 1 && $3 == "neutral" { $3 = "<i>&" } { print }' rows.tsv >marked.tsv
    ends "a page" 0 train --task stance $quick -o paged.dm --name stance --report page.html marked.tsv
    check "the page says what each family gives" grep -q '<h2>Families of features</h2>' page.html
    check "and which stayed" grep -qE '^<tr><th scope="row">words</th><td>(yes|no)</td>' page.html
    ends "without a page" 0 train --task stance $quick -o unpaged.dm --name stance marked.tsv
    check "the page changes nothing about the model" cmp paged.dm unpaged.dm
    check "its labels are text" grep -qF '&lt;i&gt;&amp;' page.html
    check "and nothing else" not grep -qE '<(i|script|img|link|a|iframe)[ >]|src=|href=' page.html
    for words in "Training of stance" "135 answers" "Confusion" "Calibration curve" "Learning curve" "<polyline" \
        "default-src 'none'"; do
        check "the page says $words" grep -qF "$words" page.html
    done
    cp page.html first.html
    ends "the page again" 0 train --quiet --task stance $quick -o paged.dm --name stance --report page.html marked.tsv
    check "the same rows give the same page" cmp page.html first.html
    { head -n 1 rows.tsv && grep -E '^r([1-9]|5[0-9]|10[0-9])	' rows.tsv; } >few.tsv
    ends "few rows" 0 train --quiet $quick -o few.dm --report few.html few.tsv
    check "too few for a learning curve" grep -qF "too few rows for one" few.html
    ends "a page that cannot be written" 4 train $quick -o m.dm --report missing/page.html rows.tsv
    tells "missing/page.html: cannot"
    check "no model before its page can be" test ! -e m.dm
    ends "a page on no model" 2 train --simulate-labelling --report page.html rows.tsv
}

# Families: chosen, all, named.
# shellcheck disable=SC2086
{
    ends "families by cross-validation" 0 train --task stance $quick -o auto.dm --name stance rows.tsv
    gives "left out one at a time:"
    ends "all families" 0 train --task stance $quick --families all -o all.dm --name stance rows.tsv
    lacks "left out one at a time:"
    ends "two families" 0 train --task stance $quick --families words,lexicon -o two.dm rows.tsv
    gives "families: words, lexicon"
    ends "its card" 0 inspect -n0 two.dm
    gives '"chosen": ["words", "lexicon"]'
    gives '"families": "as given"'
    ends "no vectors" 0 train --task stance $quick --vectors off -o off.dm rows.tsv
    ends "its card" 0 inspect -n0 off.dm
    gives '"meaning": false'
    ends "a family that is not there" 2 train $quick --families words,music -o m.dm rows.tsv
    tells "'music' is none of auto, all, words, characters,"
    ends "one solver" 0 train --task stance $quick --threads 1 -o one.dm --name stance rows.tsv
    ends "five solvers" 0 train --task stance $quick --threads 5 -o five.dm --name stance rows.tsv
    check "how many solvers work makes no difference" cmp one.dm five.dm
}

# Near-duplicates, and rows that are refused.
# shellcheck disable=SC2086
{
    cut -f 1-5 rows.tsv >groupless.tsv
    awk -F '\t' 'BEGIN {OFS = FS} NR > 1 && NR < 12 {$1 = "again" $1; $2 = $2 " Indeed"; print}' groupless.tsv >>groupless.tsv
    ends "near-duplicates" 0 train --task stance $quick -o near.dm groupless.tsv
    check "they are counted" grep -qE '^2[0-9] rows are near-duplicates of each other: ' out
    ends "the card" 0 inspect -n0 near.dm
    check "the card counts them" grep -qE '"near_duplicates": 2[0-9]' out
    ends "good rows" 0 train --task stance $quick --strict -o strict.dm --name stance rows.tsv
    ends "a faulty row" 3 train --task stance $quick --strict -o m.dm one_without.tsv
    tells "one_without.tsv: refused for its faulty rows (--strict)"
    check "leaves no model" test ! -e m.dm
}

# Memory is told before it is taken; what does not fit is left out with a word, or refused with what would help.
{
    ends "room enough" 0 train --task stance $quick -o roomy.dm rows.tsv
    check "memory is told" grep -qE '^memory: about [0-9]+ MB of at most 8000 \(--memory\)' out
    awk -F '\t' 'BEGIN {OFS = FS} NR == 1 {print; next} {
        for (i = 0; i < 60; i++) {
            words = ""
            for (j = 0; j < 40; j++) words = words " w" (NR * 7919 + i * 104729 + j * 1299709) % 99991
            print $1 "-" i, $2 words, $3, $4, $5, $6
        }
    }' rows.tsv >wide.tsv
    ends "too little room for characters" 0 train --task stance --cost 0.1 --folds 2 --families all --memory 130 \
        -o narrow.dm wide.tsv
    tells "n-grams of characters are left out: with them"
    ends "the narrow card" 0 inspect -n0 narrow.dm
    gives '"character_to": 0'
    ends "too little room for anything" 5 train --task stance --cost 0.1 --folds 2 --char-ngrams none --word-ngrams 1-5 \
        --memory 64 -o m.dm wide.tsv
    tells "--memory 64 allows; --memory"
    check "leaves no model" test ! -e m.dm
}

# A training that would take hours, and a signal as soon as its first solver is there.
labelled_rows | awk 'NR == 1; NR > 1 {for (i = 0; i < 10; i++) print $0 " " i}' >many.tsv
for signal in INT:130 TERM:143; do
    # shellcheck disable=SC2086
    python3 "$here/signal_parent.py" "SIG${signal%:*}" ${COMMAND_WRAPPER:-} "$demarche" train --cost 0.1,1,10 \
        --folds 20 --repeats 100 -o "cut_${signal%:*}.dm" many.tsv >out 2>err
    got=$?
    check "SIG${signal%:*}: exit ${signal#*:}, not $got" test "$got" -eq "${signal#*:}"
    tells "interrupted; the best model so far is written, and its card says so"
    ends "the model of an interrupted training" 0 inspect -n0 "cut_${signal%:*}.dm"
    gives '"interrupted": true'
    gives "Training was interrupted"
    ends "it classifies" 0 classify -m "cut_${signal%:*}.dm" --rows --to csv rows.tsv
done
check "no temporary file is left" not ls -d -- cut_*.dm.*
# Whoever asks twice waits for no model: this one would take libsvm minutes, even the best so far.
python3 "$here/signal_twice.py" ${COMMAND_WRAPPER:-} "$demarche" train --kernel rbf --cost 1000,10000 --gamma 0.01 \
    --lexicon none --vectors off --char-ngrams none --families all -o twice.dm wide.tsv >out 2>err
got=$?
check "a second interrupt: exit 130, not $got" test "$got" -eq 130
check "it stops at once, without a model" test ! -e twice.dm
check "and leaves no temporary file" not ls -d -- twice.dm.*

# A size is for people on a terminal, and for programs in a pipe.
ends "a report in a pipe" 0 train --no-progress --cost 1 --folds 2 --families words -o sized.dm rows.tsv
gives "sized.dm: $(wc -c <sized.dm) bytes, "
if command -v script >/dev/null && [ -z "${COMMAND_WRAPPER:-}" ]; then
    script -qec "$demarche train --no-progress --cost 1 --folds 2 --families words -o sized.dm rows.tsv" /dev/null >out </dev/null
    check "a report on a terminal" grep -qE 'sized.dm: [0-9.]+ [kM]B, ' out
fi

summary
