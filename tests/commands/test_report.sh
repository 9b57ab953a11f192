#!/bin/sh
# demarche report: annotated records to tables and a database, read back with Python's sqlite3 and csv, and, where they are
# installed, with R and pandas.
. "$(dirname "$0")/common.sh"

# record ID DATE OUTLET SPEAKER AFFILIATION TARGET LABEL CONCILIATORY THREATENING TEXT [CLUSTER]: a record of one statement.
record() {
    python3 - "$@" <<'PYTHON'
import hashlib, json, sys
id, date, outlet, speaker, affiliation, target, label, first, second, text, cluster = (sys.argv[1:] + [""])[:11]
first, second = float(first), float(second)
judgement = {"label": label, "score": round(first - second, 6), "confidence": max(first, second),
             "probability": {"conciliatory": first, "neutral": round(1 - first - second, 6), "threatening": second}}
document = {"id": id, "title": f"Title of {id}", "date": date, "outlet": outlet, "language": "en", "characters": 100,
            "paragraphs": 1, "sha256": hashlib.sha256((id + text).encode()).hexdigest(), "notes": [{"code": "nul", "count": 2}]}
if cluster:
    document["cluster"] = cluster
unit = {"id": "u1", "kind": "direct", "paragraph": 1, "spans": [[0, len(text)]], "text": text, "source": {"text": speaker, "span": [0, 4]},
        "cue": {"text": "said", "span": [5, 9], "class": "statement"}, "modality": "actual",
        "target": {"text": target, "span": [0, 3], "name": target, "code": ""} if target else None, "confidence": 0.9, "stance": judgement}
print(json.dumps({"demarche": 1, "document": document,
    "models": [{"name": "stance-en", "version": "1", "sha256": "ab" * 32, "task": "stance", "field": "stance",
                "labels": ["conciliatory", "neutral", "threatening"]}],
    "speakers": [{"id": "s1", "name": speaker, "kind": "person", "role": "", "affiliation": affiliation, "code": "", "mentions": [],
                  "units": [unit]}], "unattributed": [], "narration": []}))
PYTHON
}
{
    echo '{"demarche": 1, "document": {"id": "lost"}, "error": {"code": "bad_input", "message": "no text", "offset": 0}}'
    record a1 2024-03-01 'The Post' 'Mara Lindt' Russia China conciliatory 0.8 0.1 'We offer talks.'
    record a2 '2 March 2024' 'The Wire' 'Lindt' Russia China threatening 0.1 0.7 'We will answer.'
    record a3 2024-03-03 'The Wire' 'Oskar Brandt' 'United States' Russia neutral 0.2 0.2 '=1+1, he said.'
    record a4 yesterday '' 'Lindt' France '' neutral 0.3 0.3 'Another "Lindt", of
another party.'
} >first.jsonl
{
    record a5 2024-03-04 'The Copy' 'Mara Lindt' Moscow Beijing conciliatory 0.8 0.1 'We offer talks!' a1
    record a1 2024-03-01 'The Post' 'Mara Lindt' Russia China conciliatory 0.8 0.1 'We offer talks.'
    record a2 2024-03-02 'The Wire' 'Lindt' Russia China threatening 0.1 0.7 'Another text under the same id.'
    record lost 2024-03-05 'The Post' 'Oskar Brandt' USA Kremlin threatening 0.1 0.8 "'); DROP TABLE units; --"
} >second.jsonl
gzip -k second.jsonl

ends "two files" 0 report --csv tables --sqlite base.sqlite first.jsonl second.jsonl.gz
silent
gives "6 documents, 2024-03-01 to 2024-03-05, 3 outlets: 3 speakers, 6 statements (5 without near-copies)"
gives "2 records left out: their id was there before"
gives "1 of them with another text"
gives "1 near-copies"
gives "1 documents without a date that can be read"
gives "Mara Lindt                    Russia                  3      3  +0.27"
check "nothing but the tables" test "$(echo tables/*)" = \
    "tables/daily.csv tables/documents.csv tables/dyads.csv tables/outlets.csv tables/speakers.csv tables/units.csv"
cat >read.py <<'PYTHON'
import csv, sqlite3
tables = {}
for name in ["documents", "speakers", "units", "daily", "dyads", "outlets"]:
    with open(f"tables/{name}.csv", encoding="utf-8", newline="") as file:
        tables[name] = list(csv.DictReader(file))
base = sqlite3.connect("base.sqlite")
one = lambda query, *values: base.execute(query, values).fetchone()[0]
PYTHON
reads() {
    what=$1
    shift
    { cat read.py; printf 'assert %s\n' "$@"; } >now.py
    check "$what" python3 now.py
}
reads "rows of every table" '[len(tables[t]) for t in ["documents", "speakers", "units"]] == [6, 3, 6]'
reads "the surname is the person of that party, not of another" \
    '[(s["name"], s["party"], s["units"]) for s in tables["speakers"]] == [("Mara Lindt", "RUS", "3"), ("Oskar Brandt", "USA", "2"), ("Lindt", "FRA", "1")]'
reads "raw and without near-copies" 'tables["speakers"][0]["documents_unique"] == tables["speakers"][0]["units_unique"] == "2"'
reads "an error makes room for the document" 'one("SELECT error IS NULL AND outlet = ? FROM documents WHERE id = ?", "The Post", "lost") == 1'
reads "the means are right" 'abs(float(tables["speakers"][0]["stance_score"]) - (0.7 - 0.6 + 0.7) / 3) < 1e-6' \
    'abs(float(tables["speakers"][0]["stance_score_unique"]) - (0.7 - 0.6) / 2) < 1e-6'
reads "around them are intervals" 'all(-1 <= float(s["stance_low"]) <= float(s["stance_score"]) <= float(s["stance_high"]) <= 1 for s in tables["speakers"])'
reads "counts by label" 'tables["speakers"][0]["stance_conciliatory"] == "2" and tables["speakers"][0]["stance_threatening"] == "1"'
reads "days of dates" '[d["day"] for d in tables["documents"]] == ["2024-03-01", "2024-03-02", "2024-03-03", "", "2024-03-04", "2024-03-05"]'
reads "dyads of parties, by any of their names" \
    'sorted((d["source"], d["target"], d["units"]) for d in tables["dyads"]) == [("RUS", "CHN", "3"), ("USA", "RUS", "2")]' \
    '[d["source_name"] for d in tables["dyads"]] == ["Russia", "United States"]'
reads "a day and party a row" '[(d["day"], d["party_name"]) for d in tables["daily"]][:2] == [("2024-03-01", "Russia"), ("2024-03-02", "Russia")]'
reads "the same speaker by outlet" '[(o["outlet"], o["speaker_name"]) for o in tables["outlets"]][:3] == [("The Copy", "Mara Lindt"), ("The Post", "Mara Lindt"), ("The Wire", "Mara Lindt")]'
reads "formulas are guarded" "tables['units'][2]['text'] == \"'=1+1, he said.\""
reads "words are data" 'one("SELECT count(*) FROM units WHERE text LIKE ?", "%DROP TABLE%") == 1' 'one("SELECT text FROM units WHERE unit = 3") == "=1+1, he said."'
reads "keys hold" 'base.execute("PRAGMA foreign_key_check").fetchall() == [] and one("PRAGMA integrity_check") == "ok"'
reads "units are searched by their words" 'one("SELECT count(*) FROM units_text WHERE units_text MATCH ?", "offer") == 2'
reads "an index for every way in" 'one("SELECT count(*) FROM sqlite_master WHERE type = ? AND name LIKE ?", "index", "units_by_%") == 3'

ends "the database again" 0 report --csv again base.sqlite
check "gives the same tables" diff -r tables again
# Databases are put together as files of records are: dump for dump the same.
same_database() {
    python3 -c 'import sqlite3, sys
first, second = (list(sqlite3.connect(name).iterdump()) for name in sys.argv[1:3])
for a, b in zip(first, second): assert a == b, (a, b)
assert len(first) == len(second)' "$1" "$2"
}
ends "a database of one file" 0 report -q --sqlite one.sqlite first.jsonl
ends "and of another" 0 report -q --sqlite two.sqlite second.jsonl.gz
ends "both together" 0 report --sqlite both.sqlite one.sqlite two.sqlite
gives "6 documents, 2024-03-01 to 2024-03-05, 3 outlets: 3 speakers, 6 statements (5 without near-copies)"
gives "2 records left out: their id was there before"
check "is the database of both files" same_database both.sqlite base.sqlite
ends "a database and records" 0 report -q --sqlite both.sqlite one.sqlite second.jsonl.gz
check "is the same again" same_database both.sqlite base.sqlite
ends "a copy of a database" 0 report -q --sqlite both.sqlite one.sqlite
check "is the same, too" same_database both.sqlite one.sqlite
mkfifo pipe
gzip -dc second.jsonl.gz >pipe &
ends "a pipe" 0 report --to json pipe
valid "is read from its first byte" out 'records[0]["documents"] == 4'
ends "texts for a database" 2 report -q --texts first.jsonl base.sqlite
tells "a database has no spans of sources and cues"
ends "one file less" 0 report -q --sqlite base.sqlite first.jsonl
reads "the database is replaced" 'one("SELECT count(*) FROM documents") == 5'
check "no temporary file is left" test -z "$(ls -A | grep 'sqlite\.')"
ends "JSON" 0 report --to json first.jsonl
valid "JSON" out 'records[0]["units"] == 4 and records[0]["most_heard"][0]["name"] == "Mara Lindt"'
ends "Excel" 0 report -q --csv excel --excel first.jsonl
check "with a mark and CR LF" python3 -c 'd = open("excel/units.csv", "rb").read(); assert d[:3] == b"\xef\xbb\xbf" and d.endswith(b"\r\n")'
ends "standard input" 4 report missing.jsonl
tells "missing.jsonl: cannot open"

# Lines that are none.
{ cat first.jsonl; echo 'no record'; echo '{}'; echo '{"demarche": 2}'; } >faulty.jsonl
ends "faulty lines" 1 report --to json faulty.jsonl
tells "faulty.jsonl:6: is not JSON"
tells "faulty.jsonl:7: is no annotated record"
tells "faulty.jsonl:8: is a record of version 2, not 1"
valid "are counted" out 'records[0]["faults"] == 3 and records[0]["documents"] == 5'
ends "no record at all" 3 report /dev/null
article >article.txt
ends "articles are no records" 3 report article.txt
tells "0 annotated records"
ends "a database of something else" 3 report "$(python3 -c 'import sqlite3; sqlite3.connect("other.sqlite").execute("CREATE TABLE t (a)"); print("other.sqlite")')"
tells "not of demarche report"
head -c 3000 base.sqlite >cut.sqlite
ends "a damaged database" 3 report cut.sqlite
ends "a folder in its place" 4 report --sqlite tables first.jsonl
ends "Excel alone" 2 report --excel first.jsonl
ends "a task that is not there" 3 report --task tone first.jsonl
tells "no record has judgements named tone"

# What classify writes, with the words and without them.
ends "one article, pretty" 0 classify -q -o pretty.json article.txt
ends "is read" 0 report pretty.json
gives "Mara Lindt"
ends "an array" 0 classify -q --to json -o array.json article.txt "$root/docs/examples/talks-strait.txt"
ends "is read" 0 report --to json array.json
valid "both documents" out 'records[0]["documents"] == 2'
ends "rows" 0 classify -q --rows --to jsonl -o rows.jsonl "$root/docs/examples/rows.tsv"
ends "are read" 0 report --to json rows.jsonl
valid "each is a document" out 'records[0]["documents"] == 36'
ends "with words" 0 classify -q --explain 2 --to jsonl -o words.jsonl "$root"/docs/examples/*.txt
ends "without" 0 classify -q --explain 2 --no-text --to jsonl -o bare.jsonl "$root"/docs/examples/*.txt
ends "as databases" 0 report -q --sqlite words.sqlite words.jsonl
ends "of records without words, too" 0 report -q --sqlite bare.sqlite bare.jsonl
ends "and of rows" 0 report -q --sqlite rows.sqlite rows.jsonl
for kind in words bare rows; do
    ends "a copy of the database of $kind" 0 report -q --sqlite again.sqlite $kind.sqlite
    check "is the same" same_database again.sqlite $kind.sqlite
done
{ echo none; cat words.jsonl; } >faulty-words.jsonl
ends "a database with a fault" 1 report -q --sqlite faulty.sqlite faulty-words.jsonl
ends "in another one" 0 report --sqlite again.sqlite faulty.sqlite rows.sqlite
ends "the tables with words" 0 report -q --csv words words.jsonl
ends "the tables without" 0 report --csv bare bare.jsonl
gives "7 documents without their words"
ends "filled up again" 0 report -q --csv filled --texts article.txt $(printf -- '--texts %s ' "$root"/docs/examples/*.txt) bare.jsonl
check "words, sources and cues are back" python3 -c '
import csv
rows = [list(csv.DictReader(open(f"{name}/units.csv", encoding="utf-8", newline=""))) for name in ["words", "filled", "bare"]]
assert all(a[c] == b[c] for a, b in zip(*rows[:2]) for c in ["text", "source", "cue", "stance_score"]) and len(rows[0]) > 50
assert not any(row["text"] or row["cue"] for row in rows[2])'

# The words are put back whatever the unit of the spans, and from wherever classify read them.
mkdir corpus corpus/below
printf 'Zo\303\253 Br\303\274n, the envoy, said: \342\200\234We \360\237\225\212 offer talks \342\200\224 now.\342\200\235 \360\237\225\212 She warned Bovia.\n' \
    >corpus/below/signs.txt
printf '<html><body><article><p>Envoy Mara Lindt said the caf\303\251 would open and \342\200\234talks\342\200\235 begin.</p></article></body></html>' \
    >corpus/page.html
printf 'Body,Kopf,section\n"Envoy Mara Lindt said that the caf\351 would open, and threatened ""war"".",Caf\351,world\n' >corpus/export.csv
tar -cf corpus.tar corpus
ends "a folder with words" 0 classify -q --explain 3 --map text=Body,title=Kopf --encoding cp1252 --to jsonl -o marked.jsonl corpus/export.csv
ends "of several kinds" 0 classify -q --explain 3 --to jsonl -o several.jsonl corpus/below corpus/page.html
for unit in codepoint byte utf16; do
    ends "the export without words, in $unit" 0 classify -q --explain 3 --no-text --offsets $unit --map text=Body,title=Kopf --encoding cp1252 --to jsonl \
        -o bare-export.jsonl corpus/export.csv
    ends "the others, in $unit" 0 classify -q --explain 3 --no-text --offsets $unit --to jsonl -o bare-several.jsonl corpus/below corpus/page.html
    check "the records fit the schema" python3 "$root/tests/validate_records.py" bare-export.jsonl bare-several.jsonl
    ends "the export is filled by its fields and encoding" 0 report -q --csv filled-export --texts corpus/export.csv \
        --map text=Body,title=Kopf --encoding cp1252 bare-export.jsonl
    ends "the others from a folder" 0 report -q --csv filled-several --texts corpus/below --texts corpus/page.html bare-several.jsonl
    ends "or from an archive" 0 report -q --csv filled-archive --texts corpus.tar --map text=Body bare-several.jsonl
    check "the same words" diff -r filled-several filled-archive
    for what in export several; do
        ends "the tables of what was never without" 0 report -q --csv "whole-$what" "$([ $what = export ] && echo marked || echo several).jsonl"
    done
    check "units, sources, cues, evidence and titles are back ($unit)" python3 -c '
import csv, json, sys
for what in ["export", "several"]:
    for table, columns in [("units", ["text", "source", "cue"]), ("documents", ["title", "sha256"])]:
        whole, filled = ([row for row in csv.DictReader(open(f"{kind}-{what}/{table}.csv", encoding="utf-8", newline=""))] for kind in ("whole", "filled"))
        assert whole and len(whole) == len(filled)
        for a, b in zip(whole, filled):
            assert all(a[c] == b[c] for c in columns if c != "title" or what == "export"), (a, b)
            if table == "units":
                assert [r.get("text", "") for r in json.loads(a["evidence"])] == [r.get("text", "") for r in json.loads(b["evidence"])]
            else:
                assert b["offsets"] == sys.argv[1]' $unit
done
ends "a page with marks" 0 report -q -o marked.html several.jsonl
for unit in byte utf16; do
    ends "spans in $unit" 0 classify -q --explain 3 --offsets $unit --to jsonl -o unit.jsonl corpus/below corpus/page.html
    ends "a page of them" 0 report -q -o unit.html unit.jsonl
    check "marks the same words ($unit)" cmp unit.html marked.html
done
check "which are some" grep -q '<mark' marked.html
ends "texts that are not there" 4 report -q --texts missing.txt bare.jsonl
tells "missing.txt"
check "a title that is a field of the export" grep -q 'Caf' whole-export/documents.csv
check "further fields of the input are columns" python3 -c '
import csv; assert next(csv.DictReader(open("whole-export/documents.csv", encoding="utf-8", newline="")))["metadata_section"] == "world"'
printf 'id,text,date,outlet,label\nr1,We offer talks.,2024-05-01,The Post,conciliatory\nr2,"\303\211t\303\251: we will strike.",2024-05-02,The Post,threatening\n' >two.csv
ends "rows without words" 0 classify -q --rows --no-text --explain 2 --to jsonl -o two.jsonl two.csv
check "they fit the schema" python3 "$root/tests/validate_records.py" two.jsonl
ends "are filled, too" 0 report -q --csv two --sqlite two.sqlite --texts two.csv two.jsonl
check "with their words, days and further fields" python3 -c '
import csv, sqlite3
table = lambda name: list(csv.DictReader(open(f"two/{name}.csv", encoding="utf-8", newline="")))
assert [u["text"] for u in table("units")] == ["We offer talks.", "\u00c9t\u00e9: we will strike."]
assert [(d["day"], d["outlet"], d["metadata_label"]) for d in table("documents")] == [
    ("2024-05-01", "The Post", "conciliatory"), ("2024-05-02", "The Post", "threatening")]
assert sqlite3.connect("two.sqlite").execute("SELECT count(*) FROM metadata WHERE name = ?", ("label",)).fetchone() == (2,)'

# The page: whatever the records hold, it is text.
record '</script><script>alert(1)</script>' 2024-03-09 '<img src=x onerror=alert(2)>' 'Eve <b>"Bold"</b>' "O'Land & Co" 'Rus<sia' threatening 0.1 0.8 \
    '<script>window.ran = 1</script> ]]> <!-- @DATA@ we threaten' >hostile.jsonl
ends "the page" 0 report -q -o page.html --title 'A & B <report>' first.jsonl second.jsonl hostile.jsonl
cat >page.py <<'PYTHON'
import base64, hashlib, html.parser, json, re
text = open("page.html", encoding="utf-8").read()
class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.raw, self.words = [], [], {}, []
    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += [name for name, value in attributes]
        self.last = dict(attributes)
    def handle_data(self, data):
        if self.tags and self.tags[-1] in ("script", "style") and self.cdata_elem:
            self.raw.setdefault((self.tags[-1], self.last.get("type", "")), []).append(data)
        else:
            self.words.append(data)
page = Page()
page.feed(text)
words = " ".join(" ".join(page.words).split())
policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1]
hashes = lambda kind: {"sha256-" + base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() for code in page.raw[kind, ""]}
data = json.loads("".join(page.raw["script", "application/json"]))
PYTHON
shows() {
    what=$1
    shift
    { cat page.py; printf 'assert %s\n' "$@"; } >now.py
    check "$what" python3 now.py
}
shows "no text is markup" 'page.tags.count("script") == 3 and "img" not in page.tags and "b" not in page.tags' \
    'not [name for name in page.attributes if name.startswith("on") or name in ("src", "style")]'
shows "the hashes of the policy are those of scripts and styles" 'all(h in policy for h in hashes("script") | hashes("style"))' \
    'len(hashes("script")) == len(hashes("style")) == 2' "\"default-src 'none'\" in policy and \"unsafe\" not in policy"
shows "nothing is asked of anybody" 'not re.search(r"(src|href)=.?https?:|@import|url\((?!#)", text)'
shows "it reads without scripts" '"A & B <report>" in words and "Mara Lindt" in words and "We offer talks." in words' \
    '"Eve <b>\"Bold\"</b>" in words' '"<script>window.ran = 1</script> ]]> <!-- @DATA@ we threaten" in words'
shows "with what is no near-copy in brackets" 're.search(r"<th>The Copy</th><td>1 <span class=.faint.>\(0\)</span></td>", text)'
shows "with versions and hashes" '"stance-en" in words and "ab" * 32 in words and "Pettitt" in words'
shows "the data has the sums" 'sum(cell[4] for cell in data["cells"] if cell[2] == -1) == 7 and len(data["statements"]) == 7' \
    'data["speakers"][0] == "Mara Lindt" and data["periods"][0] == "2024-03-01"'
ends "a page without two poles" 3 report -q -o none.html --task topic "$(sed 's/"stance"/"topic"/g; s/conciliatory/east/g; s/threatening/west/g' first.jsonl >topic.jsonl; echo topic.jsonl)"
tells "a page needs judgements between two poles"
ends "its tables" 0 report -q --csv topic topic.jsonl
check "have no score of it" python3 -c 'import csv; assert next(csv.DictReader(open("topic/speakers.csv")))["topic_score"] == ""'

# Two groups.
for i in $(seq 12); do record "x$i" "2024-01-$((i + 10))" East 'Mara Lindt' Russia China conciliatory "0.$((60 + i))" 0.1 "Offer $i."; done >east.jsonl
for i in $(seq 12); do record "y$i" "2024-02-$((i + 10))" West 'Mara Lindt' Russia China threatening 0.1 "0.$((60 + i))" "Threat $i."; done >west.jsonl
ends "two files" 0 report --compare --to json east.jsonl west.jsonl
cp out files.json
valid "differ" out '[f["figure"] for f in records[0]["figures"]] == ["mean stance", "share conciliatory", "share neutral", "share threatening",
    "mean stance of Russia"] and records[0]["figures"][0]["difference"]["low"] > 1 and records[0]["figures"][0]["p"] < 0.001 and
    all(f["p"] <= f["p_discovery"] <= f["p_holm"] <= 1 for f in records[0]["figures"])'
for groups in 'outlet=East outlet=West' 'date=..2024-01-31 date=2024-02-01..'; do
    # shellcheck disable=SC2086
    ends "$groups" 0 report --compare --to json $groups east.jsonl west.jsonl
    valid "gives the same" out 'records[0]["figures"] == json.load(open("files.json"))["figures"]'
done
for side in east west; do ends "a database of $side" 0 report -q --sqlite $side.sqlite $side.jsonl; done
ends "two databases" 0 report --compare --to json east.sqlite west.sqlite
valid "differ as their files do" out 'records[0]["figures"] == json.load(open("files.json"))["figures"]'
ends "the same group twice" 0 report --compare --to json outlet=East outlet=East east.jsonl west.jsonl
valid "does not differ" out 'records[0]["figures"][0]["difference"]["value"] == 0 and records[0]["figures"][0]["p"] == 1'
ends "in words and in the page" 0 report --compare -o compared.html outlet=East outlet=West east.jsonl west.jsonl
gives "A: outlet=East, 12 documents without near-copies"
check "the page has it" grep -q 'id="comparison"' compared.html
ends "a group of nothing" 3 report --compare outlet=North outlet=West east.jsonl west.jsonl
tells "no statement in 'outlet=North'"
ends "a day that is none" 2 report --compare date=March..April date=2024.. east.jsonl
tells "is not a day such as 2024-03-31"
ends "one group" 2 report --compare east.jsonl
ends "no file" 2 report --compare outlet=East outlet=West

# The tools of those who will use the tables.
if command -v Rscript >/dev/null && Rscript -e 'library(jsonlite); library(DBI); library(RSQLite)' >/dev/null 2>&1; then
    check "R reads the CSV" Rscript -e 'u <- read.csv("tables/units.csv"); stopifnot(nrow(u) == 6, is.numeric(u$stance_score))'
    check "R reads the database" Rscript -e \
        'library(DBI); d <- dbGetQuery(dbConnect(RSQLite::SQLite(), "base.sqlite"), "SELECT * FROM dyads"); stopifnot(nrow(d) == 2)'
    check "R reads the records" Rscript -e 'r <- jsonlite::stream_in(file("first.jsonl"), verbose = FALSE); stopifnot(nrow(r) == 5)'
else
    echo "test_report.sh: SKIPPED reading with R: r-cran-jsonlite or r-cran-rsqlite is not installed"
fi
pandas=python3
$pandas -c 'import pandas' 2>/dev/null || pandas=/usr/bin/python3 # Debian's, where another stands before it
if $pandas -c 'import pandas' 2>/dev/null; then
    check "pandas reads the CSV" $pandas -c '
import pandas; u = pandas.read_csv("tables/units.csv"); assert len(u) == 6 and u.stance_score.dtype == "float64"'
    check "pandas reads the database" $pandas -c '
import pandas, sqlite3; assert len(pandas.read_sql("SELECT * FROM dyads", sqlite3.connect("base.sqlite"))) == 2'
    check "pandas reads the records" $pandas -c 'import pandas; assert len(pandas.read_json("first.jsonl", lines=True)) == 5'
else
    echo "test_report.sh: SKIPPED reading with pandas: python3-pandas is not installed"
fi

summary
