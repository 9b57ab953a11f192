#!/bin/sh
# docs/study.md: its commands do what they say, from raw articles to the plot.
. "$(dirname "$0")/common.sh"

mkdir bin
printf '#!/bin/sh\nexec "%s" "$@"\n' "$demarche" >bin/demarche
chmod +x bin/demarche
EXAMPLES=$root/docs/examples
PATH=$work/bin:$PATH
export EXAMPLES PATH

# The commands of the page, one file a block, in order.
awk -v kind=sh '/^```/ { if (inside) { inside = 0; close(name) } else if ($0 == "```" kind) { inside = 1; name = sprintf("block%02d.sh", ++count) } next }
    inside { print > name }' "$root/docs/study.md"
check "there are commands" test "$(ls block*.sh | wc -l)" -ge 8
for block in block*.sh; do
    check "$(head -n 1 "$block")" sh -eu "$block"
done
check "the page is there" grep -q 'The fishing dispute' page.html
check "it says whether the level changes" grep -q "Pettitt" page.html
valid "from the meeting on the tone is another" comparison.json 'records[0]["figures"][0]["difference"]["high"] < 0 and
    records[0]["figures"][0]["p_holm"] < 0.05'
check "a near-copy is known" grep -q 'ca-0305,2024-03-05,Coast Agency,1' tables/units.csv
check "words are put back" python3 -c '
import csv
read = lambda name: [(row["document_id"], row["id"], row["text"]) for row in csv.DictReader(open(name, encoding="utf-8", newline=""))]
assert read("tables/units.csv") == read("filled/units.csv")'
check "the sample is to be labelled" test "$(wc -l <sample.tsv)" -gt 40

# A person's answers, for which a rule stands here, and the command that needs them.
awk 'BEGIN { FS = OFS = "\t" } NR == 1 { print $0, "label"; next }
    { print $0, /offer|ready|sign|talk|thank/ ? "conciliatory" : /warn|sink|seize|answer/ ? "threatening" : "neutral" }' sample.tsv >labelled.tsv
awk '/^```/ { inside = $0 == "```console"; next } inside' "$root/docs/study.md" >evaluate.sh
sh -eu evaluate.sh >judged
check "the sample judges the records, all of it" grep -q "$(($(wc -l <labelled.tsv) - 1)) rows in" judged
sed 's/annotated/replication/' evaluate.sh >evaluate-replication.sh
sh -eu evaluate-replication.sh >judged-replication
check "and those without the words, to the same figures" test "$(sed 1d judged-replication)" = "$(sed 1d judged)"
if command -v Rscript >/dev/null; then
    awk '/^```/ { inside = $0 == "```r"; next } inside' "$root/docs/study.md" >plot.R
    check "R draws the plot" Rscript plot.R
    check "and it is a picture" test -s daily.png
else
    echo "test_study.sh: SKIPPED the plot: R is not installed"
fi

summary
