#!/bin/sh
# The labelling page in Debian's Chromium, from suggest to a model trained on what was labelled there, and the page of report. Chromium and its driver
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

# Two speakers over twenty days in two outlets, with a turn in the middle, and one whose words are markup.
python3 - >annotated.jsonl <<'PYTHON'
import json
def record(number, day, outlet, name, party, target, text, score, word):
    first, second = (round(max(0.1, score), 2), round(max(0.1, -score), 2))
    label = "conciliatory" if first > second else "threatening"
    start = text.index(word)
    stance = {"label": label, "score": round(first - second, 6), "confidence": max(first, second),
              "probability": {"conciliatory": first, "neutral": round(1 - first - second, 6), "threatening": second}}
    unit = {"id": "u1", "kind": "direct", "paragraph": 1, "spans": [[100, 100 + len(text)]], "text": text, "source": None, "cue": None,
            "modality": "actual", "target": {"span": None, "name": target, "code": ""}, "confidence": 0.9, "stance": stance,
            "evidence": [{"span": [100 + start, 100 + start + len(word)], "feature": "lexicon:threat", "label": label, "weight": 1,
                          "field": "stance"}]}
    print(json.dumps({"demarche": 1,
        "document": {"id": f"d{number}", "date": f"2024-03-{day:02}", "outlet": outlet, "language": "en", "characters": 200,
                     "paragraphs": 1, "sha256": "0" * 64, "notes": [], "title": f"Day {day}"},
        "models": [{"name": "stance-en", "version": "1", "sha256": "1" * 64, "task": "stance", "field": "stance",
                    "labels": ["conciliatory", "neutral", "threatening"]}],
        "speakers": [{"id": "s1", "name": name, "kind": "person", "role": "minister", "affiliation": party, "code": "", "mentions": [],
                      "units": [unit]}], "unattributed": [], "narration": []}))
number = 0
for day in range(1, 21):
    for name, party, target, lean in [("Mara Lindt", "Russia", "China", 0.2), ("Oskar Brandt", "China", "Russia", 0.0)]:
        number += 1
        score = (0.5 if day <= 10 else -0.6) + lean * 0.5 + day % 3 * 0.02
        record(number, day, ["The Wire", "The Post"][day % 2], name, party, target,
               f"{['Wire', 'Post'][day % 2].lower()} {day}: " + ("we offer talks" if score > 0 else "we will answer"), score,
               "offer" if score > 0 else "answer")
record(99, 20, "The Post", "<b>Eve</b>", "", "", "<img src=x onerror=alert(1)></script><script>window.ran = 1</script> we answer", -0.5, "answer")
PYTHON
ends "the report" 0 report -q -o report.html --title 'Over twenty days' annotated.jsonl
check "the report in a browser" env PYTHONDONTWRITEBYTECODE=1 python3 "$here/test_report_page.py" "$work/report.html" "$work/report"
cat check.out

summary
