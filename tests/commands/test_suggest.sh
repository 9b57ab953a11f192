#!/bin/sh
# demarche suggest: which rows, in which order, as TSV and as a page; tests/browser has the page in a browser.
. "$(dirname "$0")/common.sh"

trained stance.dm
{
    printf 'id\ttext\tlabel\tsource\ttarget\tgroup\n'
    printf 'sure1\tArland agreed to a truce with Bovia on day 3.\t\tArland\tBovia\tg1\n'
    printf 'sure2\tArland will bomb Bovia on day 3.\t\tArland\tBovia\tg1\n'
    printf 'unsure1\tArland will sign the treaty and bomb Bovia.\t\tArland\tBovia\tg2\n'
    printf 'unsure2\tArland will sign the treaty and bomb Bovia now.\t\tArland\tBovia\tg2\n'
    printf 'unsure3\tThe tourists counted the troops.\t\t\t\tg3\n'
    printf 'labelled\tArland closed the border.\tthreatening\tArland\t\tg3\n'
    printf 'twice\tThe tourists counted the troops.\t\t\t\tg4\n'
} >rows_open.tsv

ends "TSV" 0 suggest -m stance.dm rows_open.tsv
silent
cp out first
check "a head and the five open rows" test "$(wc -l <out)" -eq 6
lacks "labelled	"
lacks "twice"
gives "	suggested	p_conciliatory	p_neutral	p_threatening	margin	likeness	reason"
check "the id comes first, labels are empty" sh -c 'cut -f10 first | sed 1d | grep -q . && exit 1; cut -f1 first | grep -qx sure1'
ends "the same again" 0 suggest -m stance.dm rows_open.tsv
check "the same bytes" cmp out first
valid_table() {
    check "$1" python3 -c '
import csv, sys
rows = list(csv.DictReader(open("out", encoding="utf-8", newline=""), delimiter="\t", quoting=csv.QUOTE_NONE))
p = lambda row: sorted((float(v) for k, v in row.items() if k.startswith("p_")), reverse=True)
assert eval("(" + sys.argv[1] + ")"), rows' "$2"
}
valid_table "probabilities add up to 1" 'all(abs(sum(p(row)) - 1) < 1e-5 for row in rows)'
valid_table "the margin is that of the first two" 'all(abs(p(row)[0] - p(row)[1] - float(row["margin"])) < 2e-6 for row in rows)'
valid_table "roles are shown with their place" 'all(row["text"][int(row["source_start"]):int(row["source_end"])] == row["source"]
    for row in rows if row["source"])'
ends "only sureness" 0 suggest -m stance.dm --diversity 0 --random 0 rows_open.tsv
valid_table "the least sure first" '[float(row["margin"]) for row in rows] == sorted(float(row["margin"]) for row in rows)'
valid_table "each says between what" 'all(row["reason"].startswith("between ") for row in rows)'
valid_table "the first is like none before" 'float(rows[0]["likeness"]) == 0 and float(rows[1]["likeness"]) > 0'
ends "only unlikeness" 0 suggest -m stance.dm --diversity 1 --random 0 rows_open.tsv
valid_table "near copies do not follow each other" '[row["id"] for row in rows].index("unsure3") < max(
    [row["id"] for row in rows].index("unsure1"), [row["id"] for row in rows].index("unsure2"))'
ends "one row" 0 suggest -m stance.dm -n 1 rows_open.tsv
check "one row" test "$(wc -l <out)" -eq 2
ends "half at random" 0 suggest -m stance.dm --random 0.5 -n 4 rows_open.tsv
valid_table "every second is" '[row["reason"] == "drawn at random" for row in rows] == [False, True, False, True] and
    rows[1]["likeness"] == ""'
ends "all at random" 0 suggest -m stance.dm --random 1 rows_open.tsv
cp out first
ends "another seed" 0 suggest -m stance.dm --random 1 --seed 2 rows_open.tsv
check "another order" not cmp -s out first
ends "without a model" 0 suggest -m none rows_open.tsv
gives "	label	reason"
lacks "suggested"
check "all rows" test "$(wc -l <out)" -eq 6
ends "to a file" 0 suggest -m stance.dm -o to_label.tsv rows_open.tsv
check "nothing on standard output" test ! -s out

# What was labelled elsewhere is left out, by id and by text.
{ head -n 1 rows_open.tsv; printf 'sure1\tWords that changed since.\tneutral\t\t\t\n'; printf 'other\tArland will bomb Bovia on day 3.\tneutral\tArland\tBovia\t\n'; } >done.tsv
ends "labelled elsewhere" 0 suggest -m stance.dm --labelled done.tsv rows_open.tsv
check "three rows are left" test "$(wc -l <out)" -eq 4
check "not those two" not grep -qE '^(sure1|sure2)	' out

# Filled in, the output is labelled rows.
awk -F'\t' 'BEGIN { OFS = FS } NR > 1 { $10 = NR % 2 ? "neutral" : "threatening" } { print }' to_label.tsv >filled.tsv
ends "filled in" 0 check filled.tsv
gives "5 rows read, 5 can be used"
ends "filled in, nothing is left" 3 suggest -m stance.dm --labelled filled.tsv rows_open.tsv
tells "rows_open.tsv: there is no row without a label"
one_line

# Texts that would break a table.
printf '{"id": "a\\tb", "text": "Arland\\t\\nthanked\\u0001 \\ud83d\\udd4a Bovia.", "source": "Arland", "target": "Bovia"}\n{"text": "Bovia slept."}\n' >odd.jsonl
ends "tabs and line ends in a text" 0 suggest -m stance.dm --random 0 odd.jsonl
valid_table "are spaces, spans hold" 'len(rows) == 2 and [row["text"][int(row["target_start"]):int(row["target_end"])]
    for row in rows if row["target"]] == ["Bovia"] and "a b" in [row["id"] for row in rows]'
valid_table "a row without an id is called by its line" '"odd.jsonl:2" in [row["id"] for row in rows]'
{ cat odd.jsonl; printf '{"id": "c"}\n{"id": "d", "text": ""}\n'; } >faulty.jsonl
ends "rows that cannot be used" 1 suggest -m stance.dm faulty.jsonl
tells "faulty.jsonl: 2 of 4 rows cannot be used; 'demarche check' says why"
ends "rows that cannot be used, quiet" 1 suggest -m stance.dm -q faulty.jsonl
silent

# The page.
ends "a page" 0 suggest -m stance.dm --html rows_open.tsv
silent
cp out page.html
gives "<!DOCTYPE html>"
gives "default-src 'none'"
gives "Codebook: stance and tone"
lacks "@DATA@"
lacks "http:"
lacks "https:"
check "the policy names what runs by its hash" python3 -c '
import base64, hashlib, re
page = open("page.html", encoding="utf-8").read()
for name in "script", "style":
    whole = re.search(f"<{name}>(.*?)</{name}>", page, re.S)[1]
    named = re.search(f"{name}-src .sha256-([^\x27]*)", page)[1]
    assert base64.b64encode(hashlib.sha256(whole.encode()).digest()).decode() == named, name'
check "the rows are data" python3 -c '
import json, re
data = json.loads(re.search("<script type=\"application/json\" id=\"data\">(.*?)</script>", open("page.html", encoding="utf-8").read(), re.S)[1])
assert len(data["rows"]) == 5 and data["labels"] == ["conciliatory", "neutral", "threatening"] and len(data["key"]) == 64
assert all(abs(sum(row["probability"]) - 1) < 1e-5 for row in data["rows"])'
ends "the same page again" 0 suggest -m stance.dm --html rows_open.tsv
check "the same bytes" cmp out page.html
printf 'id\ttext\nx\t</script><script>alert(1)</script><!-- & \n' >markup.tsv
ends "markup in a text" 0 suggest -m stance.dm --html markup.tsv
lacks "<script>alert"
gives '\u003c/script\u003e\u003cscript\u003ealert(1)'
printf '# Rates\n\nhawkish: wants them up\n' >rates.md
ends "labels and codebook of another task" 0 suggest -m none --label rate --labels 'hawkish, dovish' --codebook rates.md --html odd.jsonl
gives '"labels":["hawkish","dovish"]'
gives 'hawkish: wants them up'
gives '"task":"rate"'
gives '"suggested":null'
lacks "Codebook: stance"
ends "a page without labels" 2 suggest -m none --html odd.jsonl
tells "needs --labels"
ends "labels that are none" 2 suggest -m stance.dm --html --labels , odd.jsonl
tells "--labels wants 1 to 64 labels"
printf 'id\ttext\nx\t...\ny\t!\n' >marks.tsv
ends "texts without a word" 0 suggest -m stance.dm marks.tsv
check "are rows too" test "$(wc -l <out)" -eq 3
article >article.txt
run classify -m stance.dm --to csv article.txt >units.csv 2>err
ends "units as classify writes them" 0 suggest -m stance.dm --group document units.csv
gives "article.txt"
ends "a codebook that is missing" 4 suggest -m stance.dm --html --codebook missing.md rows_open.tsv
tells "missing.md: cannot open"

ends "a missing file" 4 suggest -m stance.dm missing.tsv
tells "missing.tsv: cannot open"
ends "a missing file of labelled rows" 4 suggest -m stance.dm --labelled missing.tsv rows_open.tsv
ends "a missing model" 4 suggest -m missing.dm rows_open.tsv
ends "a model that is none" 3 suggest -m rows.tsv rows_open.tsv
ends "only labelled rows" 3 suggest -m stance.dm rows.tsv
ends "an empty file" 3 suggest -m stance.dm /dev/null
ends "a full disk" 4 suggest -m stance.dm -o /dev/full rows_open.tsv
ends "no rows wanted" 2 suggest -m stance.dm -n 0 rows_open.tsv
ends "a share above 1" 2 suggest -m stance.dm --random 1.5 rows_open.tsv

summary
