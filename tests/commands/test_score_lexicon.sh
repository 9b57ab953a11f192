#!/bin/sh
# demarche score-lexicon: every format, counts with their places, the report, and lexicons that cannot be read.
. "$(dirname "$0")/common.sh"

samples=$root/tests/lexicons
article >talks.txt

# The built-in lexicon on statements: who says it, which category, where.
ends "the built-in lexicon" 0 score-lexicon talks.txt
tells "different words stand in a match"
valid "a line a unit, each word at its place" out '
    all(r["demarche"] == 1 and r["document"] == "talks.txt" for r in records)
    and [r["unit"] for r in records][:3] == ["u1", "u2", "u3"]
    and records[1]["speaker"] == "Mara Lindt"
    and "threat" in records[3]["categories"]
    and all(open("talks.txt").read()[m["span"][0]:m["span"][1]] == m["text"] for r in records for m in r["matches"])
    and all(r["matched_words"] <= r["words"] for r in records)
    and all(c["count"] == sum(m["category"] == name for m in r["matches"])
            for r in records for name, c in r["categories"].items())'
ends "quiet" 0 score-lexicon --quiet talks.txt
silent
ends "without the words" 0 score-lexicon --quiet --no-text talks.txt
lacks '"text"'
gives '"span"'
for by in text paragraph sentence; do
    ends "by $by" 0 score-lexicon --quiet --by $by talks.txt
    gives "\"kind\":\"$by\""
done
printf '{"id": "r1", "text": "We shell the port, no peace talks."}\n{"id": "r2", \n' >rows.jsonl
ends "rows" 1 score-lexicon --by text -l "$samples/sample.lc3" rows.jsonl
valid "count, negation, share, weight, and an error record" out '
    records[0]["document"] == "r1" and records[0]["words"] == 7 and records[0]["matched_words"] == 3
    and records[0]["categories"]["hostile"] == {"count": 1, "negated": 0, "share": 0.142857, "weight": 1}
    and records[0]["categories"]["friendly"] == {"count": 1, "negated": 1, "share": 0.285714, "weight": 1}
    and records[1]["document"] == "rows.jsonl:2" and "message" in records[1]["error"]'
tells "1 of 2 documents could not be read"
ends "CSV" 1 score-lexicon --by text --to csv -l "$samples/sample.lc3" rows.jsonl
check "a table of one width" python3 -c '
import csv
rows = list(csv.DictReader(open("out", newline="")))
assert rows[0]["hostile"] == "1" and rows[0]["friendly.negated"] == "1" and rows[0]["friendly.share"] == "0.285714", rows
assert rows[1]["error"] and rows[1]["hostile"] == "" and None not in rows[1], rows'
ends "matches" 1 score-lexicon --by text --to matches --offsets byte -l "$samples/sample.lc3" rows.jsonl
gives "r1,t1,hostile,3,8,shell,1,0,"
gives "r1,t1,friendly,22,33,peace talks,1,1,"

# Formats: each as our own table.
as_table() {
    ends "$1" 0 score-lexicon --convert --lexicon "$samples/$1"
    gives "# from: $2"
    gives "$3"
}
as_table sample.dic "LIWC dictionary" "harbour blockade	talk"
tells "entries that are left out: 1"
as_table sample.yml "YAML dictionary" "shell*	hostile.acts"
as_table sample.lc3 "Lexicoder .lc3" "thank*	friendly"
as_table sample-afinn.txt AFINN "menace	negative	3"
as_table sample-vader.txt VADER "menace	negative	2.4"
as_table sample-nrc.txt "NRC EmoLex" "menace	fear"
as_table sample-mpqa.tff "MPQA clues" "bargain	positive	0.5"
as_table negative-words.txt "list of words" "shelling	negative"
ends "our own table" 0 score-lexicon --convert -l "$samples/sample.tsv"
check "our own table stays as it is" cmp -s out "$samples/sample.tsv"
ends "several files" 0 score-lexicon --convert -l "$samples/positive-words.txt" -l "$samples/negative-words.txt" -o both.tsv
check "several files are one lexicon" test "$(grep -vc '^#' both.tsv)" -eq 5
labelled_rows >rows.tsv
ends "a converted lexicon trains" 0 train --quiet --cost 1 --folds 2 --lexicon both.tsv -o both.dm rows.tsv
for format in sample.dic sample.yml sample-vader.txt; do
    ends "$format trains" 0 train --quiet --cost 1 --folds 2 --lexicon "$samples/$format" -o other.dm rows.tsv
    ends "$format stays in the bundle" 0 classify --quiet --model other.dm talks.txt
done

# What can never match, and what is covered.
printf 'peace\tgood\nPEACE\tgood\n战*\tbad\nw*r\tbad\nborder\tgood\n' >odd.tsv
ends "a report on a lexicon" 0 score-lexicon --report -l odd.tsv
gives "odd.tsv:2: 'PEACE' stands in its category before: good"
gives "odd.tsv:3: '战*' is cut into other words than texts are: bad"
gives "odd.tsv:4: 'w*r' has a wildcard elsewhere than behind its last letter"
gives "2 of 5 entries can match, in 2 categories"
lacks "units:"
ends "no lines" 0 score-lexicon --report --most 0 -l odd.tsv
lacks "odd.tsv:2:"
gives "       1  stands in its category before, left out"
ends "a report on a text" 0 score-lexicon --report --by text -l odd.tsv talks.txt
gives "       1         0         1.3 %  good"
gives "1 units: 1.3 % of 78 words and 1.8 % of 56 different words stand in a match"
ends "the built-in lexicon has no such entries" 0 score-lexicon --report
gives "stance: TSV"
lacks "stance:"[0-9]
ends "nothing to report in a run" 0 score-lexicon -l odd.tsv talks.txt
tells "entries that are left out or can never match: 3"

# Lexicons that cannot be read.
printf '%%\n1\tharm\n%%\nwar\t2\n' >bad.dic
ends "a bad dictionary" 3 score-lexicon -l bad.dic talks.txt
tells "demarche: bad.dic:4: a term with a number that stands for no category"
one_line
check "nothing is written" test ! -s out
printf 'harm: [war,\npeace: [\n' >bad.yml
ends "bad YAML" 3 score-lexicon -l bad.yml talks.txt
tells "demarche: bad.yml:"
ends "bad YAML in training" 3 train --quiet --lexicon bad.yml -o no.dm rows.tsv
tells "demarche: bad.yml:"
: >empty.txt
ends "an empty lexicon" 3 score-lexicon -l empty.txt talks.txt
tells "holds no term"
head -c 100000 /dev/urandom >binary.txt
ends "a binary file" 3 score-lexicon -l binary.txt talks.txt
one_line
ends "a missing lexicon" 4 score-lexicon -l missing.tsv talks.txt
tells "missing.tsv: cannot open"
ends "a missing text" 4 score-lexicon -l odd.tsv missing.txt
tells "missing.txt: cannot open"
ends "--convert with a text" 2 score-lexicon --convert talks.txt
ends "--convert with --report" 2 score-lexicon --convert --report
run score-lexicon talks.txt >/dev/full 2>err
check "a full disk: exit 4" test $? -eq 4
run score-lexicon --quiet - <talks.txt >out 2>err
check "standard input" test $? -eq 0
gives '"document":"stdin"'
run score-lexicon --quiet talks.txt >first
run score-lexicon --quiet talks.txt >second
check "the same bytes again" cmp -s first second

summary
