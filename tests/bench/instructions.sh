#!/bin/sh
# Instructions of the hot paths, counted by callgrind: the same on a busy machine as on an idle one.
#
#   tests/bench/instructions.sh [--keep]
#
# Compares with tests/bench/instructions.tsv and fails when a path, or the start with one item, takes more than 2 per cent more
# than is kept there; --keep writes the table anew. The corpus is drawn from the sample articles alone, so that it is the same
# everywhere. Of each path a run on one item is taken off, which leaves what an item costs.
set -eu
cd "$(dirname "$0")/../.."
OUT=${OUT:-.} BUILD=${BUILD:-build}
kept=tests/bench/instructions.tsv
work=$BUILD/bench/instructions
mkdir -p "$work"
set -- "${1:-}" $(find docs/examples -name '*.txt' | sort)
keep=$1
shift
"$BUILD/tests/bench/corpus" rows 200000 "$@" > "$work/rows.tsv"
"$BUILD/tests/bench/corpus" articles 60000 "$@" > "$work/articles.jsonl"
for name in rows.tsv articles.jsonl; do
    head -n "$([ $name = rows.tsv ] && echo 2 || echo 1)" "$work/$name" > "$work/one-$name"
done
tail -n +2 "$work/rows.tsv" |
    awk -F '\t' 'BEGIN { print "id\tlabel\ttext" } { print $1 "\t" (NR % 3 ? "one" : "other") "\t" $2 }' > "$work/labelled.tsv"
for kind in words characters; do
    "$BUILD/tests/bench/learn" $kind "$work/labelled.tsv" "$work/$kind.dm"
done

count() { # FILE COMMAND...
    shift
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null | sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}
path() { # NAME FILE COMMAND...: the command's last word is the file
    name=$1 file=$2
    shift 2
    one=$(count "$file" "$@" "$work/one-$file")
    all=$(count "$file" "$@" "$work/$file")
    bytes=$(($(wc -c < "$work/$file") - $(wc -c < "$work/one-$file")))
    awk -v name="$name" -v one="$one" -v all="$all" -v bytes="$bytes" \
        'BEGIN { printf "%s\t%.2f\t%.1f\n", name, (all - one) / bytes, one / 1e6 }'
}
fresh=$work/instructions.tsv
{
    printf '# commit %s, %s\n' "$(git rev-parse --short HEAD)" "$(${CC:-cc} --version | head -n 1)"
    printf 'path\tinstructions a byte\tmillions for one item\n'
    path rows-words rows.tsv "$OUT/demarche" classify -q --rows --threads 1 -m "$work/words.dm"
    path rows-characters rows.tsv "$OUT/demarche" classify -q --rows --threads 1 -m "$work/characters.dm"
    path rows-stance-en rows.tsv "$OUT/demarche" classify -q --rows --threads 1 -m stance-en
    path articles articles.jsonl "$OUT/demarche" classify -q --threads 1
} > "$fresh"
cat "$fresh"
if [ "$keep" = --keep ] || [ ! -s "$kept" ]; then
    cp "$fresh" "$kept"
    exit 0
fi
awk -F '\t' '
    /^#/ || $1 == "path" { next }
    NR == FNR { was[$1] = $2; start[$1] = $3; next }
    $1 in was {
        change = 100 * ($2 / was[$1] - 1); of_start = 100 * ($3 / start[$1] - 1)
        printf "%s: %+.1f per cent a byte, %+.1f per cent for one item\n", $1, change, of_start
        worse += change > 2 || of_start > 2
    }
    END { exit worse > 0 }' "$kept" "$fresh"
