#!/bin/sh
# Runs every test: the commands from outside (tests/commands), then each cmocka program (tests/unit). One failing program
# does not keep the others from running. A program that ran no test counts as failed.
# OUT: where ./demarche is; BUILD: where the test programs are; WRAPPER: put before each unit test, e.g. valgrind.
set -u
cd "$(dirname "$0")/.."
OUT=${OUT:-.} BUILD=${BUILD:-build} WRAPPER=${WRAPPER:-}
DEMARCHE=$(cd "$OUT" && pwd)/demarche
export DEMARCHE BUILD

failed=
for script in tests/commands/test_*.sh; do
    echo "== $script"
    sh "$script" || failed="$failed $script"
done
programs=0
for source in tests/unit/test_*.c; do
    program=$BUILD/tests/unit/$(basename "$source" .c)
    echo "== $source"
    log=$program.log
    $WRAPPER "$program" >"$log" 2>&1
    code=$?
    grep -E '^\[  (FAILED|ERROR|SKIPPED)|Error|error' "$log" | head -n 20
    grep -E '^\[==========\] [1-9][0-9]* test\(s\) run|^\[  PASSED  \]' "$log" || code=1
    [ $code = 0 ] || { cat "$log"; failed="$failed $source"; }
    programs=$((programs + 1))
done
if [ -n "$failed" ]; then
    echo "FAILED:$failed"
    exit 1
fi
echo "all of $programs test programs passed"
