#!/bin/sh
# The recipes of docs/batches.md for many machines, as they stand there: Slurm and GNU parallel where they are installed.
. "$(dirname "$0")/common.sh"

DEMARCHE=$demarche sh "$root/tests/cluster/slurm.sh" >told 2>&1
code=$?
cat told
check "the array of the Slurm recipe gives the bytes of one run" test $code -eq 0 -o $code -eq 77

# The second code block of the kind that begins with parallel.
python3 - "$root/docs/batches.md" >recipe.sh <<'PYTHON'
import re, sys
print(re.search(r"```sh\n(parallel .*?)```", open(sys.argv[1], encoding="utf-8").read(), re.S).group(1), end="")
PYTHON
if parallel --version 2>/dev/null | grep -q GNU; then
    awk 'BEGIN {for (i = 1; i <= 50; i++) print "{\"id\": \"d" i "\", \"text\": \"Envoy Mara Lindt said on day " i " that talks would go on.\"}"}' >corpus.jsonl
    echo '{"id": "cut' >>corpus.jsonl
    "$demarche" classify --quiet corpus.jsonl >whole.jsonl
    mkdir out bin
    ln -s "$demarche" bin/demarche
    CORPUS=corpus.jsonl PATH=$PWD/bin:$PATH sh recipe.sh >err 2>&1
    check "the recipe for GNU parallel ends well, also with an error record" test $? -eq 0
    paste -d '\n' out/part-1-of-4.jsonl out/part-2-of-4.jsonl out/part-3-of-4.jsonl out/part-4-of-4.jsonl | grep . >joined.jsonl
    check "and gives the bytes of one run" cmp joined.jsonl whole.jsonl
else
    echo "GNU parallel: skipped: it is not installed"
fi
check "the table of costs is that of the figures above it" python3 "$root/tests/bench/cost.py" --check

summary
