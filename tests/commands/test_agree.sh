#!/bin/sh
# demarche agree: the figures, the three forms of input, gaps, and what cannot be compared.
. "$(dirname "$0")/common.sh"

# The data of Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, part C: four observers, twelve units, gaps.
# A character is a code, a point none.
coded() {
    awk -v codes="$1" 'BEGIN {
        OFS = "\t"
        print "id", "label", "text"
        for (i = 1; i <= length(codes); i++) {
            code = substr(codes, i, 1)
            print "u" i, code == "." ? "" : code, "The envoys met on day " i "."
        }
    }'
}
coded 123321412... >anna.tsv
coded 1233224125.3 >ben.tsv
coded .3332342251. >carla.tsv
coded 12332441251. >dora.tsv

ends "four files" 0 agree anna.tsv ben.tsv carla.tsv dora.tsv
silent
gives "4 annotators, 12 rows, 11 of them with two labels or more: 40 labels"
gives "alpha, nominal         0.743"
gives "alpha, ordinal         0.815"
gives "alpha, interval        0.849"
gives "u6  anna: 1, ben: 2, carla: 3, dora: 4"
gives "    The envoys met on day 6."
cp out first
ends "the same again" 0 agree anna.tsv ben.tsv carla.tsv dora.tsv
check "the same seed gives the same intervals" cmp out first
ends "another seed" 0 agree --seed 2 anna.tsv ben.tsv carla.tsv dora.tsv
check "another seed gives other intervals" not cmp -s out first
ends "JSON" 0 agree --to json anna.tsv ben.tsv carla.tsv dora.tsv
cp out files.json
valid "alpha, its interval around it" out 'abs(records[0]["krippendorff_alpha"]["nominal"]["value"] - 0.743) < 0.0005 and
    records[0]["krippendorff_alpha"]["nominal"]["low"] < 0.743 < records[0]["krippendorff_alpha"]["nominal"]["high"]'
valid "a kappa for each of six pairs" out 'len(records[0]["pairs"]) == 6 and
    records[0]["pairs"][0]["first"] == "anna" and records[0]["pairs"][0]["rows"] == 9'
valid "the most disputed rows first" out '[r["id"] for r in records[0]["disputed"]] == ["u6", "u2", "u8"]'
valid "the matrix counts pairs of labels" out 'sum(map(sum, records[0]["matrix"])) == sum(p["rows"] for p in records[0]["pairs"])'
grep -v '^u6' dora.tsv >gap.tsv
ends "an id that one file lacks" 0 agree --to json anna.tsv ben.tsv gap.tsv
valid "its label is null" out 'records[0]["disputed"][0]["labels"] == ["1", "2", None]'
ends "no intervals" 0 agree --bootstrap 0 --to json anna.tsv ben.tsv
valid "no intervals: null" out 'records[0]["fleiss_kappa"]["low"] is None and records[0]["fleiss_kappa"]["value"] > 0.8'
ends "one disputed row" 0 agree -n 1 --to json anna.tsv ben.tsv carla.tsv dora.tsv
valid "one disputed row" out 'len(records[0]["disputed"]) == 1'
ends "to a file" 0 agree --to json -o figures.json anna.tsv ben.tsv
check "the file is there" test -s figures.json
check "nothing on standard output" test ! -s out

# The same labels as columns of one file, and as rows that say who.
paste -d, anna.tsv ben.tsv carla.tsv dora.tsv | awk -F'[\t,]' 'BEGIN { print "id,anna,ben,carla,dora" }
    NR > 1 { print $1 "," $2 "," $5 "," $8 "," $11 }' >columns.csv
ends "columns" 0 agree --to json --columns anna,ben,carla,dora columns.csv
valid "columns give the figures of files" out 'records[0]["krippendorff_alpha"] ==
    json.load(open("files.json"))["krippendorff_alpha"] and records[0]["pairs"] == json.load(open("files.json"))["pairs"]'
for who in anna ben carla dora; do
    awk -F'\t' -v who=$who 'NR > 1 { print "{\"key\": \"" $1 "\", \"by\": \"" who "\", \"code\": " ($2 == "" ? "null" : $2) "}" }' $who.tsv
done >rows.jsonl
ends "rows that say who" 0 agree --to json --annotator by --id key --label code rows.jsonl
valid "rows give the figures of files" out 'records[0]["krippendorff_alpha"] == json.load(open("files.json"))["krippendorff_alpha"]'

# Labels that are words.
sed 's/\t1\t/\tthreatening\t/; s/\t2\t/\tneutral\t/; s/\t[345]\t/\tconciliatory\t/' anna.tsv >left.tsv
sed 's/\t1\t/\tthreatening\t/; s/\t2\t/\tneutral\t/; s/\t[345]\t/\tconciliatory\t/' carla.tsv >right.tsv
ends "words without an order" 0 agree --to json left.tsv right.tsv
valid "words have no ordinal alpha" out 'records[0]["krippendorff_alpha"]["ordinal"]["value"] is None and
    records[0]["krippendorff_alpha"]["nominal"]["value"] is not None'
ends "words without an order" 0 agree left.tsv right.tsv
gives "need labels that are numbers, or --order"
gives 'left \ right'
ends "words in order" 0 agree --to json --order threatening,neutral,conciliatory left.tsv right.tsv
valid "the labels stand in order" out '[l["label"] for l in records[0]["labels"]] == ["threatening", "neutral", "conciliatory"] and
    records[0]["krippendorff_alpha"]["ordinal"]["value"] is not None'
ends "an order that lacks a label" 3 agree --order threatening,neutral left.tsv right.tsv
tells "the order lacks the label 'conciliatory'"
one_line
ends "an order with a label twice" 3 agree --order neutral,neutral,threatening left.tsv right.tsv
tells "the order has 'neutral' twice"

# Rows that cannot be used are named, left out, and cost exit 1.
{ cat ben.tsv; printf '\t2\tno id\nu1\t5\tagain\nu13\n'; } >faulty.tsv
ends "faulty rows" 1 agree anna.tsv faulty.tsv
tells "faulty.tsv:14: left out: has no id"
tells "faulty.tsv:15: left out: has the id of an earlier row"
tells "faulty.tsv:16: left out: "
cp out first
run agree anna.tsv ben.tsv | sed 's/ben/faulty/' >without
check "faulty rows change nothing" test "$(sed -n 3,8p first)" = "$(sed -n 3,8p without)"
ends "faulty rows, quiet" 1 agree --quiet anna.tsv faulty.tsv
silent
{ cat ben.tsv; yes 'u1	2	again' | head -n 20; } >many.tsv
ends "many faulty rows" 1 agree anna.tsv many.tsv
tells "10 more rows are left out"
check "eleven lines" test "$(wc -l <err)" -eq 11

# What cannot be compared.
ends "one file" 2 agree anna.tsv
tells "one file needs --columns or --annotator"
ends "a file twice" 2 agree anna.tsv anna.tsv anna.tsv
tells "'anna.tsv' is given twice"
mkdir other && cp ben.tsv other/anna.tsv
ends "two files of one name" 0 agree anna.tsv other/anna.tsv
gives "other/anna.tsv"
ends "columns of two files" 2 agree --columns a,b anna.tsv ben.tsv
tells "--columns takes one file"
ends "columns of standard input" 2 agree --columns a,b -
tells "not standard input"
ends "a column twice" 2 agree --columns anna,anna columns.csv
tells "--columns has 'anna' twice"
ends "columns and annotator" 2 agree --columns a,b --annotator c anna.tsv
ends "a column that is not there" 3 agree --columns anna,edith columns.csv
tells 'columns.csv:1: there is no column "edith"'
ends "one column" 3 agree --columns anna columns.csv
tells "there is only one annotator"
ends "no column of ids" 3 agree --id key anna.tsv ben.tsv
tells 'there is no column "key"'
sed '1!s/^u/v/' ben.tsv >strangers.tsv
ends "no id in common" 3 agree anna.tsv strangers.tsv
tells "no row has labels of two annotators"
one_line
sed 's/\t[1-9]\t/\t\t/' ben.tsv >unlabelled.tsv
ends "no labels" 3 agree anna.tsv unlabelled.tsv
tells "unlabelled.tsv: no row has a label"
printf 'u1 2\n' >plain.txt
ends "no table" 3 agree anna.tsv plain.txt
tells "plain.txt: is no TSV, CSV or JSONL"
: >empty.tsv
ends "an empty file" 3 agree anna.tsv empty.tsv
ends "a missing file" 4 agree anna.tsv missing.tsv
tells "missing.tsv: cannot open"
ends "a full disk" 4 agree -o /dev/full anna.tsv ben.tsv
sed 's/\t[1-9]\t/\t1\t/' anna.tsv >constant_a.tsv
sed 's/\t[1-9]\t/\t1\t/' ben.tsv >constant_b.tsv
ends "one label only" 0 agree --to json constant_a.tsv constant_b.tsv
valid "chance cannot be told" out 'records[0]["agreement"]["value"] == 1 and records[0]["fleiss_kappa"]["value"] is None and
    records[0]["disputed"] == []'
printf 'id\tlabel\nred\033[31m\t1\nu2\t2\n' >escape_a.tsv
printf 'id\tlabel\nred\033[31m\t2\nu2\t2\n' >escape_b.tsv
ends "an escape in an id" 0 agree escape_a.tsv escape_b.tsv
gives 'red\u{1b}[31m'

summary
