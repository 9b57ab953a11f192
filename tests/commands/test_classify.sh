#!/bin/sh
# demarche classify: every option, every output, every input.
. "$(dirname "$0")/common.sh"

trained stance.dm
article >talks.txt
article | sed '1s/Arland/Celtrea/' >more.txt
python3 - <<'PYTHON'
import csv, json
text = open("talks.txt", encoding="utf-8").read()
with open("articles.jsonl", "w", encoding="utf-8") as out:
    for i in range(3):
        out.write(json.dumps({"id": f"a{i}", "text": text, "title": f"Talks, day {i}", "date": "2022-03-0%d" % (i + 1)}) + "\n")
with open("articles.csv", "w", encoding="utf-8", newline="") as out:
    csv.writer(out).writerows([["id", "text"]] + [[f"a{i}", text] for i in range(3)])
with open("articles.tsv", "w", encoding="utf-8") as out:
    out.write("id\ttext\n" + "".join("a%d\t%s\n" % (i, text.replace("\n", " ")) for i in range(3)))
open("talks.html", "w", encoding="utf-8").write(
    "<html><head><title>Talks</title></head><body>" + "".join(f"<p>{p}</p>" for p in text.split("\n\n")) + "</body></html>")
PYTHON

# Outputs.
ends "an article" 0 classify -m stance.dm talks.txt
silent
valid "one article: a pretty document" out 'len(records) == 1 and records[0]["demarche"] == 1 and text.count("\n") > 5'
valid "its speakers say something" out 'any(s["units"] for s in records[0]["speakers"])'
valid "every unit has a stance of the model" out 'all(u["stance"]["label"] in
    ("conciliatory", "neutral", "threatening") for s in records[0]["speakers"] for u in s["units"])'
cp out one.json
ends "two articles" 0 classify -m stance.dm talks.txt more.txt
valid "two articles: a line each" out 'len(records) == 2 and text.count("\n") == 2'
ends "two articles as JSON" 0 classify -m stance.dm --to json talks.txt more.txt
valid "two articles as JSON: an array" out 'len(records) == 1 and len(records[0]) == 2'
ends "one article a line" 0 classify -m stance.dm --to jsonl talks.txt
valid "one line" out 'text.count("\n") == 1'
ends "CSV" 0 classify -m stance.dm --to csv talks.txt
check "a head and rows" test "$(wc -l <out)" -gt 1
ends "no text" 0 classify -m stance.dm --no-text talks.txt
lacks "open the border"
valid "but spans" out 'all(u["spans"] for s in records[0]["speakers"] for u in s["units"])'
ends "reasons" 0 classify -m stance.dm --explain 3 talks.txt
valid "three reasons at most" out 'any(u.get("evidence") for s in records[0]["speakers"] for u in s["units"]) and all(
    len(u.get("evidence", [])) <= 3 for s in records[0]["speakers"] for u in s["units"])'
for unit in codepoint byte utf16; do
    ends "offsets in $unit" 0 classify -m stance.dm --offsets $unit talks.txt
    check "slice back to the words" python3 "$root/tests/validate_records.py" --source talks.txt --need-texts out
done
ends "sure units only" 0 classify -m stance.dm --min-confidence 1 talks.txt
ends "rows" 0 classify -m stance.dm --rows rows.tsv
valid "a record a row" out 'len(records) == 135 and all(r["row"] == 1 and r["stance"]["label"] for r in records)'
valid "a model knows its own rows" out 'sum(r["stance"]["label"] == "threatening" for r in records) > 30'
ends "to a file" 0 classify -m stance.dm -o record.json talks.txt
check "the file is what standard output would be" cmp record.json one.json
check "nothing on standard output" test ! -s out

# Tables.
ends "a table" 0 classify -m stance.dm --table talks.txt
gives "SPEAKER"
gives "Lindt"
gives "Brandt"
check "no colour in a pipe" not grep -q "$(printf '\033')" out
check "lines of 100 columns" test "$(awk '{if (length($0) > n) n = length($0)} END {print n}' out)" -le 110
COLUMNS=60 run classify -m stance.dm --table talks.txt >narrow 2>err
check "narrower with COLUMNS" test "$(wc -c <narrow)" -lt "$(wc -c <out)"
COLUMNS=wide run classify -m stance.dm --table talks.txt >wide 2>err
check "COLUMNS that is no number" cmp wide out
ends "a table of rows" 0 classify -m stance.dm --table --rows rows.tsv
check "a line a row" test "$(wc -l <out)" -eq 135
if command -v script >/dev/null; then
    TERM=xterm script -qec "$demarche classify -m stance.dm --table talks.txt" /dev/null >terminal </dev/null
    check "colour on a terminal" grep -q "$(printf '\033\\[1m')" terminal
    NO_COLOR=1 TERM=xterm script -qec "$demarche classify -m stance.dm --table talks.txt" /dev/null >terminal </dev/null
    check "none with NO_COLOR" not grep -q "$(printf '\033\\[1m')" terminal
fi
printf 'PORT SELMA - The envoy \033[31mLindt\033[0m said: "We will sign the treaty with our friends."\n' >escape.txt
ends "a table of an article with escapes" 0 classify -m stance.dm --table escape.txt
check "escapes are shown, not sent" not grep -q "$(printf '\033')" out

# Inputs.
for kind in jsonl csv tsv; do
    ends "$kind" 0 classify -m stance.dm articles.$kind
    valid "three records of $kind, in order" out '[r["document"]["id"] for r in records] == ["a0", "a1", "a2"]'
done
ends "HTML" 0 classify -m stance.dm talks.html
valid "one page: a pretty document" out 'len(records) == 1 and any(s["units"] for s in records[0]["speakers"])'
ends "text by force" 0 classify -m stance.dm --from text articles.jsonl
valid "one document" out 'len(records) == 1'
run classify -m stance.dm <talks.txt >out 2>err
check "standard input without a FILE" test $? -eq 0
valid "a document" out 'len(records) == 1 and records[0]["speakers"]'
run classify -m stance.dm - <articles.jsonl >out 2>err
check "standard input as -" test $? -eq 0
valid "records by content" out 'len(records) == 3'
gzip -k articles.jsonl
ends "gzip" 0 classify -m stance.dm articles.jsonl.gz
valid "three records" out 'len(records) == 3'
sed 's/"text"/"body"/; s/"id"/"key"/; s/"title"/"headline"/; s/"date"/"day"/' articles.jsonl >fields.jsonl
ends "fields by name" 0 classify -m stance.dm --text body --id key --title headline --date day fields.jsonl
valid "found" out 'records[1]["document"]["id"] == "a1" and records[1]["document"]["title"] == "Talks, day 1" and
    records[1]["document"]["date"] == "2022-03-02"'
run classify -m stance.dm --table --text body --id key --title headline fields.jsonl >table 2>err
check "a table has the headline" grep -q "Talks, day 2" table

# Models.
"$demarche" train --quiet --task tone --cost 1 --folds 2 -o tone.dm rows.tsv
ends "two models" 0 classify -m stance.dm -m tone.dm talks.txt
valid "two score sets" out 'len(records[0]["models"]) == 2 and all(
    "stance" in u and "tone" in u for s in records[0]["speakers"] for u in s["units"])'
ends "a table of two models" 0 classify -m stance.dm -m tone.dm --table talks.txt
gives "tone"
ends "two models of one task" 0 classify -m stance.dm -m stance.dm talks.txt
valid "two score sets" out 'len(records[0]["models"]) == 2'
if run inspect -n 0 stance-en >/dev/null 2>&1; then
    ends "the model that is built in" 0 classify talks.txt
else
    ends "no model is built in" 3 classify talks.txt
    tells "stance-en: this model is not part of this build"
fi

# Whatever the number of threads, the same bytes in the same order.
python3 - <<'PYTHON'
import json, random
random.seed(1)
text = open("talks.txt", encoding="utf-8").read()
paragraphs = text.split("\n\n")
with open("corpus.jsonl", "w", encoding="utf-8") as out:
    for i in range(400):
        body = "\n\n".join(random.choices(paragraphs, k=random.randint(0, 40)))
        out.write(json.dumps({"id": f"c{i}", "text": body}) + "\n" if i % 50 else "{\"id\": \"cut\n")
PYTHON
ends "one thread" 1 classify -m stance.dm --threads 1 corpus.jsonl
valid "a record for each line, in order" out 'len(records) == 400 and all(
    r["document"]["id"] == f"c{i}" for i, r in enumerate(records) if i % 50)'
tells "8 of 400 documents could not be read"
cp out one_thread
for threads in 2 3 8; do
    ends "$threads threads" 1 classify -m stance.dm -j $threads corpus.jsonl
    check "$threads threads give the same bytes" cmp out one_thread
done
LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo run classify -m stance.dm corpus.jsonl >out 2>err
check "another locale gives the same bytes" cmp out one_thread

# A text of another language than the model's is marked, and told of once.
{
    ends "a model of English rows" 0 train --quiet --task stance --cost 1 --folds 2 -o english.dm "$root/docs/examples/rows.tsv"
    ends "its card" 0 inspect -n0 english.dm
    gives '"language": "en"'
    printf '%s\n' '{"id": "ru", "text": "Министр заявил, что его страна ответит на любые угрозы соседей силой."}' \
        '{"id": "en", "text": "The minister said that they would answer any threat with talks."}' \
        '{"id": "short", "text": "Нет."}' \
        '{"id": "told", "language": "xx", "text": "Le ministre a déclaré que son pays ne céderait pas aux menaces."}' >tongues.jsonl
    ends "rows of several languages" 0 classify --rows -m english.dm tongues.jsonl
    tells "language not English: 2 of 4 documents (first: ru)"
    one_line
    marked='lambda of: "other_language" in [note["code"] for note in of.get("notes", [])]'
    valid "the rows are marked" out "list(map($marked, records)) == [True, False, False, True]"
    ends "articles of several languages" 0 classify --to jsonl -m english.dm tongues.jsonl
    tells "language not English: 2 of 4 documents (first: ru)"
    valid "the articles are marked, a language that was given stays" out \
        '[r["document"]["language"] for r in records] == ["ru", "", "", "xx"] and '"
         [($marked)(r['document']) for r in records] == [True, False, False, True]"
    ends "quiet about languages" 0 classify --quiet --rows -m english.dm tongues.jsonl
    silent
}

summary
