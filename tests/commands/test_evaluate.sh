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
ends "a column that is not there" 3 evaluate -m stance.dm --group nothing rows.tsv
cut -f 1-5 rows.tsv >alone.tsv
ends "no group: a row is its own" 0 evaluate -m stance.dm alone.tsv
gives "135 rows in 135 groups"

# Figures against sums of their own: kappa and Matthews from the confusion, Brier score from what classify says.
valid "Cohen's kappa" figures.json "$(cat <<'PYTHON'
(lambda c: (lambda n, right, met: abs((right / n - met / n**2) / (1 - met / n**2) - records[0]["kappa"]["value"]) < 1e-9)(
    sum(map(sum, c)), sum(c[i][i] for i in range(3)),
    sum(sum(c[i]) * sum(row[i] for row in c) for i in range(3))))([l["predicted"] for l in records[0]["labels"]])
PYTHON
)"
valid "Matthews is kappa's numerator over the spreads" figures.json "$(cat <<'PYTHON'
(lambda c: (lambda n, right, gold, given: abs((right * n - sum(g * p for g, p in zip(gold, given))) /
    ((n**2 - sum(g * g for g in gold)) * (n**2 - sum(p * p for p in given)))**0.5 - records[0]["matthews"]["value"]) < 1e-9)(
    sum(map(sum, c)), sum(c[i][i] for i in range(3)), [sum(r) for r in c],
    [sum(r[i] for r in c) for i in range(3)]))([l["predicted"] for l in records[0]["labels"]])
PYTHON
)"
run classify -m stance.dm --rows --to jsonl rows.tsv >scored.jsonl
cat >brier.py <<'PYTHON'
import csv, json
rows = {row["id"]: row["label"] for row in csv.DictReader(open("rows.tsv"), delimiter="\t")}
scored = [json.loads(line) for line in open("scored.jsonl")]
errors = [sum((p - (name == rows[s["id"]])) ** 2 for name, p in s["stance"]["probability"].items()) for s in scored]
said = json.load(open("figures.json"))["brier"]["value"]
assert abs(sum(errors) / len(errors) - said) < 1e-6, (sum(errors) / len(errors), said)
PYTHON
check "the Brier score is that of the probabilities" python3 brier.py
valid "every measure stands between its bounds or at them" figures.json 'all(
    records[0][k]["low"] <= records[0][k]["high"] for k in ("macro_f1", "matthews", "kappa", "brier", "calibration_error"))'
valid "precision and recall have intervals" figures.json 'all(
    set(l[k]) == {"value", "low", "high"} for l in records[0]["labels"] for k in ("precision", "recall", "f1"))'
valid "the reliability table holds every row" figures.json 'len(records[0]["reliability"]) == 15 and
    sum(b["rows"] for b in records[0]["reliability"]) == 135'
valid "the calibration error follows from the table" figures.json 'abs(sum(abs(b["confidence"] - b["right"]) * b["rows"]
    for b in records[0]["reliability"] if b["rows"]) / 135 - records[0]["calibration_error"]["value"]) < 1e-9'

# Baselines.
valid "a majority and a lexicon baseline" figures.json '[b["kind"] for b in records[0]["beside"]] == ["majority", "lexicon"]'
valid "the majority is right a third of the time" figures.json 'abs(
    records[0]["beside"][0]["accuracy"]["value"] - 1 / 3) < 1e-9 and records[0]["beside"][0]["brier"]["value"] is None'
valid "the lexicon beats the majority" figures.json 'records[0]["beside"][1]["macro_f1"]["value"] >
    records[0]["beside"][0]["macro_f1"]["value"]'
valid "a difference is model less baseline, and no accident" figures.json 'all(abs(b["difference"]["accuracy"]["value"] -
    records[0]["accuracy"]["value"] + b["accuracy"]["value"]) < 1e-9 and
    b["difference"]["accuracy"]["p"] < 0.01 for b in records[0]["beside"])'
ends "another task" 0 train --quiet --cost 1 --folds 2 --task quarrel -o quarrel.dm rows.tsv
ends "another task has no lexicon" 0 evaluate -m quarrel.dm rows.tsv
gives "beside majority: always conciliatory"
lacks "lexicon"

# Another model.
ends "the model beside itself" 0 evaluate -m stance.dm --compare stance.dm --to json rows.tsv
valid "no difference at all" out 'all(d["value"] == 0 and d["low"] == 0 and d["high"] == 0 and d["p"] == 1
    for d in records[0]["beside"][2]["difference"].values())'
run train --quiet --task stance --cost 0.001 --folds 2 --word-ngrams none --char-ngrams 2 --lexicon none -o plain.dm rows.tsv
ends "a plainer model beside it" 0 evaluate -m plain.dm --compare stance.dm rows.tsv
gives "beside stance.dm"
cp out first
ends "the same again" 0 evaluate -m plain.dm --compare stance.dm rows.tsv
check "the same seed gives the same test" cmp out first
ends "no test" 0 evaluate -m plain.dm --compare stance.dm --permutations 0 --to json rows.tsv
valid "no test: null" out 'records[0]["beside"][2]["difference"]["accuracy"]["p"] is None'
ends "the other way round" 0 evaluate -m stance.dm --compare plain.dm --to json rows.tsv
cp out turned.json
ends "this way round" 0 evaluate -m plain.dm --compare stance.dm --to json rows.tsv
valid "a difference turns with the sides, its probability does not" out "$(cat <<'PYTHON'
(lambda other: all(abs(d["value"] + other[k]["value"]) < 1e-9 and abs(d["p"] - other[k]["p"]) < 0.1
    for k, d in records[0]["beside"][2]["difference"].items()))(
    json.load(open("turned.json"))["beside"][2]["difference"])
PYTHON
)"
awk 'BEGIN { FS = OFS = "\t" } NR > 1 && $3 == "neutral" { $3 = "cool" } { print }' rows.tsv >cool.tsv
run train --quiet --task stance --cost 1 --folds 2 -o cool.dm cool.tsv
ends "a model of other labels" 3 evaluate -m stance.dm --compare cool.dm rows.tsv
tells "cool.dm: its labels are not those of 'stance.dm'"
one_line
ends "a model that is missing" 4 evaluate -m stance.dm --compare missing.dm rows.tsv

# Labels that are not there, on either side.
grep -v threatening rows.tsv >two.tsv
ends "a label without rows" 0 evaluate -m stance.dm two.tsv
gives "n/a"
ends "a label without rows, JSON" 0 evaluate -m stance.dm --to json two.tsv
valid "its recall is null" out 'records[0]["labels"][2]["rows"] == 0 and
    records[0]["labels"][2]["recall"] == {"value": None, "low": None, "high": None}'
{ head -n 1 rows.tsv && grep threatening rows.tsv; } >one.tsv
for to in text json html; do
    ends "rows of one label, $to" 0 evaluate -m stance.dm --to $to one.tsv
done
awk 'BEGIN { FS = OFS = "\t" } NR > 1 { $6 = "all" } { print }' rows.tsv >together.tsv
ends "a single group" 0 evaluate -m stance.dm --to json together.tsv
valid "a single group has no interval and no test" out 'records[0]["groups"] == 1 and
    records[0]["accuracy"]["low"] is None and records[0]["beside"][0]["difference"]["accuracy"]["p"] is None'

{ cat rows.tsv; printf 'x\tThe envoys met.\tcordial\ta\tb\tc\ny\tThey ate.\tcordial\ta\tb\tc\n'; } >unknown.tsv
ends "a label that the model does not know" 0 evaluate -m stance.dm unknown.tsv
tells "unknown.tsv:137: the label 'cordial' is none of the model's; rows left out with it: 2"
one_line
gives "135 rows in 45 groups"
gives "left out: 2 rows of labels that the model does not know: cordial (2)"
ends "the same, JSON" 0 evaluate --quiet -m stance.dm --to json unknown.tsv
silent
valid "unknown labels are counted and named" out 'records[0]["unknown_labels"] ==
    [{"label": "cordial", "rows": 2, "first_line": 137}] and records[0]["rows_of_unknown_labels"] == 2'
ends "the same, strict" 3 evaluate -m stance.dm --strict --quiet unknown.tsv
one_line
ends "strict with rows that are good" 0 evaluate -m stance.dm --strict rows.tsv
silent
{ head -n 1 rows.tsv && tail -n 2 unknown.tsv; } >strange.tsv
ends "no label that the model knows" 3 evaluate --quiet -m stance.dm strange.tsv
tells "no row has a label that the model knows"

# The page.
cat >page.py <<'PYTHON'
import base64, hashlib, html.parser, re, sys
text = open(sys.argv[1], encoding="utf-8").read()
style = re.search("<style>(.*?)</style>", text, re.S).group(1)
digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
assert "default-src 'none'; style-src 'sha256-%s'" % digest in text, digest
tags, stack = set(), []
class Parser(html.parser.HTMLParser):
    def handle_starttag(self, tag, attributes):
        tags.add(tag)
        names = {name for name, value in attributes}
        assert not names & {"src", "href", "style", "action", "data", "srcset", "xlink:href"}, (tag, names)
        assert not any(name.startswith("on") for name in names), names
        if tag not in ("meta", "br"):
            stack.append(tag)
    def handle_startendtag(self, tag, attributes):
        tags.add(tag)
    def handle_endtag(self, tag):
        assert stack.pop() == tag, tag
Parser().feed(text)
assert not stack, stack
assert not tags & {"script", "iframe", "object", "embed", "img", "link", "form", "a", "base", "b"}, tags
assert {"svg", "polyline", "table", "caption"} <= tags, tags
PYTHON
ends "a page" 0 evaluate -m stance.dm --compare plain.dm --to html -o page.html unknown.tsv
check "it loads nothing, runs nothing and is closed" python3 page.py page.html
for words in "Confusion" "Calibration" "Beside majority" "Beside plain.dm" "cordial" "135 rows in 45 groups"; do
    check "the page says $words" grep -qF "$words" page.html
done
awk 'BEGIN { FS = OFS = "\t" } NR > 1 && $3 == "neutral" { $3 = "<b onclick=\"x\">&\047" } { print }' rows.tsv >hostile.tsv
run train --quiet --cost 1 --folds 2 -o hostile.dm hostile.tsv
ends "a page of hostile labels" 0 evaluate -m hostile.dm --to html -o hostile.html hostile.tsv
check "they are text" python3 page.py hostile.html
check "and can be read" grep -qF '&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;' hostile.html

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

# Annotated records in place of a model: what holds the answers needs no words.
ends "the model on the rows" 0 evaluate -q -m stance.dm --to json rows.tsv
cp out by_model.json
ends "its answers without words" 0 classify -q -m stance.dm --rows --no-text --to jsonl -o package.jsonl rows.tsv
check "there are no texts" not grep -qF "$(sed -n 2p rows.tsv | cut -f 2)" package.jsonl
ends "are judged by the labels that they carry" 0 evaluate -q --to json package.jsonl
cp out by_records.json
same_figures() {
    python3 - "$@" <<'PYTHON'
import json, math, sys
first, second = (json.load(open(name)) for name in sys.argv[1:3])
near = lambda a, b: a == b or (a is not None and b is not None and math.isclose(a, b, abs_tol=2e-5))
assert (first["rows"], first["groups"]) == (second["rows"], second["groups"]), (first["groups"], second["groups"])
for name in ("accuracy", "macro_f1", "weighted_f1", "matthews", "kappa", "brier", "calibration_error"):
    key = next(k for k in first if k.startswith(name[:5]))
    for part in ("value", "low", "high"):
        assert near(first[key][part], second[key][part]), (key, part, first[key], second[key])
assert [label["predicted"] for label in first["labels"]] == [label["predicted"] for label in second["labels"]]
assert first["beside"][0]["name"] == second["beside"][0]["name"] and len(second["beside"]) == 1
PYTHON
}
check "to the same figures and intervals" same_figures by_model.json by_records.json
cut -f 1,3,6 rows.tsv >labels.tsv
ends "or by a file of ids and labels" 0 evaluate -q --labels labels.tsv --to json package.jsonl
cp out by_labels.json
check "to the same figures, too" same_figures by_model.json by_labels.json
gzip -k package.jsonl
ends "packed, for people" 0 evaluate --labels labels.tsv package.jsonl.gz
gives "135 rows in 45 groups"
gives "beside majority"
ends "a page" 0 evaluate --to html -o records.html package.jsonl
check "it loads nothing, runs nothing and is closed" python3 page.py records.html
gzip -dc package.jsonl.gz | run evaluate -q --labels labels.tsv --to json - >out 2>err
cp out by_pipe.json
check "from a pipe, where --labels says that it is records" same_figures by_model.json by_pipe.json
ends "another model beside it" 2 evaluate --compare plain.dm package.jsonl
tells "hold no more than the answers"

article >article.txt
ends "an article without its words" 0 classify -q -m stance.dm --no-text --to jsonl -o article.jsonl article.txt
python3 - <<'PYTHON'
import json
record = json.loads(open("article.jsonl").readline())
units = [unit for speaker in record["speakers"] for unit in speaker["units"]] + record["unattributed"] + record["narration"]
with open("units.csv", "w") as out:
    print("id,label", file=out)
    for place, unit in enumerate(units):
        print(f"article.txt:{unit['id']},{'neutral' if place == 0 and unit['stance']['label'] != 'neutral' else unit['stance']['label']}", file=out)
    print("article.txt:u999,neutral", file=out)
PYTHON
ends "its units by their ids" 0 evaluate --labels units.csv --to json article.jsonl
tells "units.csv: 1 of"
tells "they have no label, or no record has their id"
valid "one group, the model by its hash" out 'records[0]["groups"] == 1 and len(records[0]["model"]["sha256"]) == 64 and records[0]["rows"] >= 2'
ends "strictly" 3 evaluate -q --strict --labels units.csv article.jsonl
ends "an article without labels" 3 evaluate article.jsonl
tells "the records hold no label"
ends "labels of something else" 3 evaluate --labels labels.tsv article.jsonl
tells "no label has the id of a unit"
{ cat units.csv; tail -n 1 units.csv; } >twice.csv
ends "an id that stands twice" 3 evaluate --labels twice.csv article.jsonl
tells "twice.csv"
tells "the id stands twice"
ends "a judgement that is not there" 3 evaluate --task topic --labels units.csv article.jsonl
tells "no judgement named topic"
ends "another model's" 0 classify -q -m plain.dm --no-text --to jsonl -o other.jsonl article.txt
cat article.jsonl other.jsonl >mixed.jsonl
ends "records of two models" 3 evaluate --labels units.csv mixed.jsonl
tells "mixed.jsonl:2: is a record of another model"
{ cat article.jsonl; echo 'no record'; } >broken.jsonl
ends "a line that is no record" 3 evaluate --labels units.csv broken.jsonl
tells "broken.jsonl:2: is not JSON"
ends "labels for what is no record" 3 evaluate --labels labels.tsv rows.tsv
ends "missing labels" 4 evaluate --labels missing.csv article.jsonl
tells "missing.csv: cannot open"

summary
