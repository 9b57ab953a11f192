#!/bin/sh
# Runs each fuzz target for so many executions; seeds are the project's own files. A crash leaves its input in the folder of the
# corpus and fails. usage: run.sh EXECUTIONS [TARGET]...
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
executions=$1
shift
built=$here/build/clang-fuzz/fuzz
[ $# -gt 0 ] || set -- $(ls "$built" | grep -v '\.d$')
corpora=${CORPORA:-$here/build/corpora}
failed=0
for target in "$@"; do
    corpus=$corpora/$target
    mkdir -p "$corpus"
    case $target in
    fuzz_bundle) cp "$here"/tests/golden/bundles/*.dm "$corpus/" 2>/dev/null ;;
    fuzz_html | fuzz_jsonl | fuzz_table) ;;
    fuzz_archive) (cd "$here/tests/golden" && tar -cf "$corpus/a.tar" class-*.txt && gzip -n <class-threat.txt >"$corpus/a.gz" &&
        python3 -m zipfile -c "$corpus/a.zip" class-threat.txt class-offer.txt) ;;
    fuzz_rows) (cd "$here/tests/golden" && head -n 20 contrast.tsv >"$corpus/a.tsv" &&
        printf '{"text": "Arland offers talks to Bovia.", "label": "x", "source": "Arland", "target": "Bovia"}\n' >"$corpus/a.jsonl") ;;
    fuzz_lexicon) for file in "$here"/tests/lexicons/sample*; do
        for letter in 0 1 2 3 4 5 6; do { printf %s "$letter"; cat "$file"; } >"$corpus/$letter-$(basename "$file")"; done
    done ;;
    *) cp "$here"/tests/golden/*.txt "$corpus/" ;;
    esac
    # shellcheck disable=SC2086 # FUZZ_OPTIONS is several words
    (cd "$corpora" && "$built/$target" -runs="$executions" -max_len=4096 -timeout=20 -print_final_stats=1 \
        ${FUZZ_OPTIONS:-} "$corpus" >"$target.log" 2>&1)
    code=$?
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$corpora/$target.log") executions, exit $code"
    if [ $code != 0 ]; then
        failed=$((failed + 1))
        tail -n 20 "$corpora/$target.log" >&2
    fi
done
exit $failed
