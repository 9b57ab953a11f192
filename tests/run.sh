#!/bin/sh
# Runs every test: the commands from outside (tests/commands), damaged bundles, decision values, faults and determinism in
# their short forms (tests/campaign.sh has the long ones), the order of the house, then each cmocka program (tests/fault,
# tests/oracle, tests/unit). One failing program does not keep the others from running. A program that ran no test counts as failed.
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
echo "== tests/fault/mutate_bundle.c, short form"
$WRAPPER "$BUILD/tests/fault/mutate_bundle" 500 || failed="$failed tests/fault/mutate_bundle.c"
echo "== tests/oracle/oracle_svm.c, short form"
$WRAPPER "$BUILD/tests/oracle/oracle_svm" 3000 models/stance-en.dm models/plover-quad-en.dm ||
    failed="$failed tests/oracle/oracle_svm.c"
echo "== tests/fault, short forms"
if [ -z "${SANITIZE:-}${COVERAGE:-}$WRAPPER" ]; then
    tests/fault/faults.sh 5 || failed="$failed tests/fault/faults.sh"
    tests/fault/determinism.sh "$DEMARCHE" || failed="$failed tests/fault/determinism.sh"
    tests/fault/hardening.sh "$DEMARCHE" || failed="$failed tests/fault/hardening.sh"
else
    echo "faults.sh, determinism.sh, hardening.sh: skipped, they are about the plain build"
fi
echo "== tests/oracle/oracle_paths.c, short form"
$WRAPPER "$BUILD/tests/oracle/oracle_paths" 5000 models/stance-en.dm || failed="$failed tests/oracle/oracle_paths.c"
echo "== tests/test_house.sh"
tests/test_house.sh || failed="$failed tests/test_house.sh"
programs=0
for source in tests/fault/test_*.c tests/oracle/test_*.c tests/unit/test_*.c; do
    program=$BUILD/${source%.c}
    echo "== $source"
    log=$program.log
    $WRAPPER "$program" >"$log" 2>&1
    code=$?
    grep -E '^\[  (FAILED|ERROR|SKIPPED)|Error|error' "$log" | head -n 20
    grep -E '^\[==========\] [1-9][0-9]* test\(s\) run|^\[  PASSED  \]' "$log" || code=1
    grep '^figure: ' "$log"
    [ $code = 0 ] || { cat "$log"; failed="$failed $source"; }
    programs=$((programs + 1))
done
if [ -n "$failed" ]; then
    echo "FAILED:$failed"
    exit 1
fi
echo "all of $programs test programs passed"
