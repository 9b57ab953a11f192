#!/bin/sh
# What demarche report takes on generated records: seconds of processor time and elapsed, memory, and how long its page takes to open
# in Chromium where that is installed.
# usage: report.sh [NUMBER]...   (default: 10000 1000000; a million takes 6 GB of disk)
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
case ${OUT:-.} in /*) demarche=$OUT/demarche ;; *) demarche=$root/${OUT:-.}/demarche ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
[ $# -gt 0 ] || set -- 10000 1000000

measure() { # WHAT ARGUMENT...
    what=$1
    shift
    python3 -c '
import resource, subprocess, sys, time
start = time.monotonic()
code = subprocess.call(sys.argv[2:], stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
assert code == 0, code
print(f"{sys.argv[1]}: {used.ru_utime + used.ru_stime:.1f} s of processor time, {time.monotonic() - start:.1f} s, {used.ru_maxrss / 1024:.0f} MB")
' "$what" "$demarche" report --quiet "$@"
}
for number in "$@"; do
    python3 "$root/tests/bench/annotated.py" "$number" >records.jsonl
    echo "$number records, $(wc -c <records.jsonl) bytes"
    measure "  database" --sqlite report.sqlite records.jsonl
    rm records.jsonl
    measure "  page of it" --output report.html report.sqlite
    echo "  database $(wc -c <report.sqlite) bytes, page $(wc -c <report.html) bytes"
    rm report.sqlite
    if command -v chromedriver >/dev/null && command -v chromium >/dev/null; then
        PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$root/tests/browser python3 -c '
import sys
from webdriver import Browser
for attempt in range(3):
    browser = Browser(sys.argv[2])
    try:
        browser.go("file://" + sys.argv[1])
        spent = browser.run("const entry = performance.getEntriesByType(\"navigation\")[0]; return entry.loadEventEnd - entry.startTime")
        print(f"  opens in {spent / 1000:.2f} s")
    finally:
        browser.close()' "$work/report.html" "$work/browser"
    fi
done
