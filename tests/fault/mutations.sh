#!/bin/sh
# Mutation testing by hand: each condition of tests/fault/mutations.tsv is changed in a copy of its file, the unit test that is
# named beside it is linked with the changed file before the library, and must fail.
# usage: mutations.sh [TEST]...   all, or those of these tests; called by make mutations, which gives COMPILE, LINK, LIBRARIES
set -u
cd "$(dirname "$0")/../.."
build=${BUILD:-build}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
# A changed program runs without the rights of root.
without_rights=
[ "$(id -u)" -ne 0 ] || without_rights="setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs"
runs() { timeout 60 $without_rights "$1" >"$work/said" 2>&1; }
killed=0
lived=0
wrong() { # WHY
    lived=$((lived + 1))
    printf "FAILED: %s: %s => %s: %s\n" "$file" "$from" "$to" "$1" >&2
}
tab=$(printf '\t')
while IFS=$tab read -r test file from to; do
    case $test in '#'* | '') continue ;; esac
    case " ${*:-$test} " in *" $test "*) ;; *) continue ;; esac
    if [ "$test" != "${sound:-}" ]; then
        runs "$build/tests/unit/$test" || { wrong "$test fails as it is"; continue; }
        sound=$test
    fi
    # The changed copy stands for its file, with the same place in the tree.
    mkdir -p "$work/$(dirname "$file")"
    places=$(FROM=$from TO=$to python3 - "$file" "$work/$file" <<'PYTHON'
import os, sys
code = open(sys.argv[1], encoding="utf-8").read()
print(code.count(os.environ["FROM"]))
open(sys.argv[2], "w", encoding="utf-8").write(code.replace(os.environ["FROM"], os.environ["TO"]))
PYTHON
    )
    if [ "$places" != 1 ]; then
        wrong "stands there $places times"
    elif ! eval "$COMPILE -Wno-error -w -O0 -c -o '$work/changed.o' '$work/$file'" 2>"$work/said"; then
        wrong "does not compile: $(head -n 1 "$work/said")"
    elif ! eval "$LINK -o '$work/test' '$build/tests/unit/$test.o' '$work/changed.o' '${OUT:-.}/libdemarche.a' -lcmocka $LIBRARIES" \
        2>"$work/said"; then
        wrong "does not link: $(head -n 1 "$work/said")"
    elif runs "$work/test"; then
        wrong "$test does not see it"
    else
        killed=$((killed + 1))
    fi
done <tests/fault/mutations.tsv
echo "tests/fault/mutations.sh: $killed passed, $lived failed"
[ "$lived" = 0 ]
