#!/bin/sh
# The long forms: what takes hours and need not be in every check. Each line is one campaign with its count and its minutes.
# OUT, BUILD: where the program and the tests are. EXECUTIONS: of each fuzz target (10,000,000).
set -u
cd "$(dirname "$0")/.."
OUT=${OUT:-.} BUILD=${BUILD:-build}
export OUT BUILD
failed=
campaign() { # NAME COMMAND...
    name=$1
    shift
    start=$(date +%s)
    echo "== $name"
    "$@" || failed="$failed $name"
    echo "$name: $((($(date +%s) - start) / 60)) minutes"
}

make --no-print-directory CC=clang BUILD=build/clang OUT=build/clang all >/dev/null
campaign "determinism, two compilers" tests/fault/determinism.sh "$(pwd)/$OUT/demarche" "$(pwd)/build/clang/demarche"
campaign "hardening" tests/fault/hardening.sh "$OUT/demarche"
campaign "faults, every call" tests/fault/faults.sh
campaign "damaged bundles" "$BUILD/tests/fault/mutate_bundle" 1000000
campaign "decision values" "$BUILD/tests/oracle/oracle_svm" 1000000 models/stance-en.dm
campaign "kill -9, full disks, power failures" python3 tests/fault/kills.py --kills 1000 --megabytes 4 "$OUT/demarche" stance-en
campaign "fuzzing" tests/fuzz/run.sh "${EXECUTIONS:-10000000}"
[ -z "$failed" ] || { echo "FAILED:$failed" >&2; exit 1; }
