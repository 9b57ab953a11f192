#!/bin/sh
# Every command that reads what strangers wrote is confined before it opens the first file; where that cannot be had it works
# without and says so in the record. What a confined process cannot do: tests/fault/test_sandbox.c.
. "$(dirname "$0")/common.sh"
case ${BUILD:-build} in /*) built=$BUILD ;; *) built=$root/${BUILD:-build} ;; esac
refuse=$built/tests/fault/refuse_sandbox
printf 'The envoy of Arland, Mara Lindt, said: "We are ready for talks."\n' >article.txt
awk 'BEGIN { OFS = "\t"; print "id", "text", "label"
    for (i = 0; i < 24; i++) print "r" i, "Arland " (i % 2 ? "offers talks" : "counts ships") " on day " i, i % 2 ? "yes" : "no" }' >rows.tsv
ends "a run as it is" 0 classify --quiet article.txt
cp out plain.json
if grep -qE 'no_(call|file)_filter' plain.json; then
    echo "test_sandbox.sh: no sandbox in this kernel, container or build: only that runs go on without one is looked at"
    valid "the record says so" plain.json '[n["code"] for n in records[0]["document"]["notes"]] != []'
    summary
    exit
fi

# Filters of seccomp that a process is under.
filters() { sed -n 's/^Seccomp_filters:[^0-9]*//p' "/proc/$1/status"; }

# confined WHAT ARGUMENT...: the command waits for a pipe to be written to; what is it under by then?
mkfifo pipe
confined() {
    what=$1
    shift
    "$demarche" "$@" >out 2>err &
    process=$!
    for turn in 1 2 3 4 5 6 7 8 9 10; do
        [ "$(filters $process)" -gt "$(filters self)" ] && break
        sleep 0.1
    done
    check "$what has a filter of calls" test "$(filters $process)" -eq $(($(filters self) + 1))
    while kill -0 $process 2>/dev/null; do timeout 0.5 sh -c ': >pipe'; done # some look twice
    wait $process
}
confined classify classify pipe
confined score-lexicon score-lexicon pipe
confined evaluate evaluate -m stance-en pipe
confined train train -o m.dm pipe
confined check check pipe
confined agree agree --columns a,b pipe
confined suggest suggest pipe
confined report report pipe
confined inspect inspect ./pipe

# What people name is reached as before: patterns, folders, links that lead out of them, lists, a pipe of the shell's.
mkdir -p folder other out.d
cp article.txt folder/a.txt
cp article.txt other/b.txt
ln -s ../other/b.txt folder/link.txt
for what in 'folder/*.txt' folder 'fold*/link.txt' "$work/article.txt" ./folder/../article.txt; do
    ends "reads $what" 0 classify --quiet --to jsonl -o out.d/records.jsonl "$what"
done
printf 'other/b.txt\n' >list
ends "reads what a list names" 0 classify --quiet --files-from list
ends "a file in another encoding" 0 classify --quiet --encoding SHIFT_JIS article.txt
ends "an output that is a device" 0 classify --quiet -o /dev/null article.txt
ends "an output in another folder" 0 classify --quiet -o out.d/records.json article.txt
check "which is the same" cmp out.d/records.json plain.json
ends "a page, tables and a database of it" 0 report --quiet -o out.d/page.html --csv out.d/tables --sqlite out.d/r.db out.d/records.json
ends "the database again" 0 report --quiet --csv new/ out.d/r.db
ends "a model is trained in children" 0 train --quiet --folds 2 --cost 1 --lexicon none -o out.d/m.dm rows.tsv

ends "--no-sandbox" 0 classify --no-sandbox --quiet article.txt
valid "says so in the record" out '[n["code"] for n in records[0]["document"]["notes"]] == ["no_sandbox"]'
ends "in the records of rows" 0 classify --no-sandbox --quiet --rows --to jsonl rows.tsv
valid "too" out 'all([n["code"] for n in record["notes"]] == ["no_sandbox"] for record in records)'
ends "and in those of score-lexicon" 0 score-lexicon --no-sandbox --quiet article.txt
valid "too" out 'all([n["code"] for n in record["notes"]] == ["no_sandbox"] for record in records)'

# A container that refuses both.
"$refuse" "$demarche" classify --quiet article.txt >refused.json 2>err
check "without a sandbox a run goes on" test $? -eq 0
silent
valid "and says so in the record" refused.json \
    '[n["code"] for n in records[0]["document"]["notes"]] == ["no_call_filter", "no_file_filter"]'
summary
