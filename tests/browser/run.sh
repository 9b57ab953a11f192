#!/bin/sh
# The labelling page in Debian's Chromium, from suggest to a model trained on what was labelled there. Chromium and its driver
# are installed when they are missing; where that cannot be, the test says so and is skipped.
. "$(dirname "$0")/../commands/common.sh"

if ! sh "$root/tests/install-packages.sh" chromium chromium-driver python3 >install.log 2>&1 ||
    ! command -v chromedriver >/dev/null || ! command -v chromium >/dev/null; then
    echo "run.sh: SKIPPED, no Chromium with its driver to be had: $(tail -n 1 install.log)"
    exit 0
fi

trained stance.dm
{
    printf 'id\ttext\tlabel\tsource\ttarget\tgroup\n'
    printf 'r1\tArland and Bovia looked at each other.\t\tArland\tBovia\tg1\n'
    printf 'r2\tThe envoys of Arland were silent in Bovia.\t\t\t\tg1\n'
    printf 'r3\tArland will bomb the treaty with Bovia.\t\tArland\tBovia\tg2\n'
    printf 'r4\tBovia closed the report of Arland.\t\tBovia\tArland\tg2\n'
    printf 'r5\tArland thanked the troops against Bovia.\t\tArland\tBovia\tg3\n'
    printf 'markup\t<img src=x onerror=alert(1)></script><script>window.ran = 1</script> threatened Bovia.\t\t\t\tg4\n'
    printf 'astral\t\360\237\225\212\360\237\225\212 Arland praised Bovia.\t\tArland\tBovia\tg5\n'
} >unlabelled.tsv
# JSONL for the row whose text holds what parts the cells of a table.
python3 -c '
import csv, json
for row in csv.DictReader(open("unlabelled.tsv", encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
    print(json.dumps(row))
print(json.dumps({"id": "spaces", "text": "Arland\t\nthanked Bovia\r\nfor the truce.", "source": "Arland"}))' >unlabelled.jsonl

ends "the page" 0 suggest -m stance.dm --html -o page.html unlabelled.jsonl
check "the page in a browser" env PYTHONDONTWRITEBYTECODE=1 python3 "$here/test_labelling_page.py" "$work/page.html" "$work"
cat check.out
ends "what was saved is labelled rows" 0 check --most 5 stance-ana-o.tsv
gives "8 rows read, 8 can be used"
ends "and adds to a training" 0 train --quiet --task stance --cost 1 --folds 2 --add stance-ana-o.tsv:1 -o more.dm rows.tsv
ends "and is left out next time" 3 suggest -m stance.dm --labelled stance-ana-o.tsv unlabelled.jsonl
tells "there is no row without a label"

summary
