#!/bin/sh
# The benchmarks: this program and its peers on the same rows of the same run, one after the other, round by round.
#
#   tests/bench/run.sh [--quick]      writes build/bench/runs.tsv, table.tsv, table.txt and plot.svg
#
# OUT: where ./demarche is; BUILD: where the test programs are; SHARED: labelled data, used when it is there; RESULTS: where
# the results go. A peer that is not installed is named and left out. Rates are bytes of text a second of processor time, less
# that of a run on one row, so that other work on the machine does not change them much; those of threads are of the clock.
#
# Peers run as their users have them: fastText with its own defaults (100 dimensions, 2,000,000 buckets) but for pairs of words,
# or for subwords of 2 to 5 characters; "fasttext-small-table" has 200,000 buckets, which more of its table fits a cache with.
# The ceiling is built with -O3 -march=native, this program as it is shipped (-O2, no processor assumed beyond the first).
set -eu
cd "$(dirname "$0")/../.."
OUT=${OUT:-.} BUILD=${BUILD:-build} SHARED=${SHARED:-../shared} RESULTS=${RESULTS:-build/bench}
quick=
[ "${1:-}" != --quick ] || quick=1
bench=$BUILD/tests/bench
program=$OUT/demarche
work=$RESULTS/work
mkdir -p "$work"
cases=$work/cases.tsv
: > "$cases"

say() { printf '%s\n' "$*" >&2; }
has() {
    command -v "$1" >/dev/null 2>&1 && return
    say "bench: $1 is not installed and left out ($2)"
    return 1
}

# ---- the corpus

sources=$(find docs/examples -name '*.txt' ! -name README.md | sort)
corpus_of="sample articles"
if [ -d "$SHARED/data" ]; then
    sources="$sources $(find "$SHARED/data" -name train.tsv | sort)"
    corpus_of="sample articles and shared data"
fi
make_rows() { # NAME BYTES
    [ -s "$work/$1.tsv" ] || "$bench/corpus" rows "$2" $sources > "$work/$1.tsv"
    [ -s "$work/$1.txt" ] || tail -n +2 "$work/$1.tsv" | cut -f 2 > "$work/$1.txt"
}
make_rows 1MB 1000000
make_rows 10MB 10000000
[ -n "$quick" ] || make_rows 100MB 100000000
head -n 2 "$work/1MB.tsv" > "$work/one.tsv"
head -n 1 "$work/1MB.txt" > "$work/one.txt"
[ -s "$work/articles.jsonl" ] || "$bench/corpus" articles 1000000 $sources > "$work/articles.jsonl"
head -n 1 "$work/articles.jsonl" > "$work/one.jsonl"

# Labelled rows for training: what the shipped model says of the first rows, so that all learn the same.
label_rows() { # ROWS
    [ -s "$work/labelled-$1.tsv" ] && return
    head -n $(($1 + 1)) "$work/10MB.tsv" > "$work/unlabelled.tsv"
    "$program" classify -q --rows -m stance-en --no-text --to csv "$work/unlabelled.tsv" | tr -d '\r' |
        awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "stance_label") column = i; next } { print $column }' \
        > "$work/labels.txt"
    tail -n +2 "$work/unlabelled.tsv" | paste "$work/labels.txt" - |
        awk -F '\t' 'BEGIN { print "label\tid\ttext" } { print }' > "$work/labelled-$1.tsv"
    tail -n +2 "$work/labelled-$1.tsv" | cut -f 1,3 > "$work/peer-$1.tsv"
    sed 's/^/__label__/; s/\t/ /' "$work/peer-$1.tsv" > "$work/peer-$1.fasttext"
}
rows=5000
[ -z "$quick" ] || rows=2000
label_rows "$rows"
label_rows 1000

# ---- models of all

for kind in words characters; do
    for count in 1000 "$rows"; do
        model=$work/$kind-$count.dm
        [ -s "$model" ] || "$bench/learn" $kind "$work/labelled-$count.tsv" "$model"
    done
done
"$bench/vectors" "$work/words-$rows.dm" "$work/labelled-$rows.tsv" > "$work/words.matrix"
"$bench/vectors" "$work/words-$rows.dm" "$work/labelled-1000.tsv" > "$work/words-1000.matrix"
head -n 1 "$work/words.matrix" > "$work/one.matrix"

fasttext= sklearn= liblinear= libsvm=
if has fasttext "package fasttext"; then
    fasttext=1
    learn_fasttext() { # NAME OPTION...
        name=$1
        shift
        [ -s "$work/fasttext-$name.bin" ] ||
            fasttext supervised -input "$work/peer-$rows.fasttext" -output "$work/fasttext-$name" -wordNgrams 2 \
                -thread 2 "$@" >/dev/null 2>&1
        rm -f "$work/fasttext-$name.vec"
    }
    learn_fasttext words
    learn_fasttext subwords -minn 2 -maxn 5
    learn_fasttext small-table -bucket 200000
fi
python=python3
[ ! -x /usr/bin/python3 ] || python=/usr/bin/python3 # the one that the package belongs to
if $python -c 'import sklearn' 2>/dev/null; then
    sklearn=1
    for kind in words characters; do
        [ -s "$work/sklearn-$kind" ] ||
            $python tests/bench/scikit_learn.py train $kind "$work/peer-$rows.tsv" "$work/sklearn-$kind"
    done
else
    say "bench: scikit-learn is not installed and left out (package python3-sklearn)"
fi
if has liblinear-predict "package liblinear-tools"; then
    liblinear=1
    [ -s "$work/liblinear.model" ] || liblinear-train -q -c 0.1 "$work/words.matrix" "$work/liblinear.model"
fi
if has svm-predict "package libsvm-tools"; then
    libsvm=1
    [ -s "$work/libsvm.model" ] ||
        svm-train -q -t 0 -c 1 "$work/words-1000.matrix" "$work/libsvm.model"
fi

# ---- what is run: GROUP, NAME, LABEL, bytes of text, rows, threads, command

add() { # GROUP NAME LABEL FILE THREADS COMMAND
    texts=${4%.tsv}.txt # of a table the bytes of its texts count
    [ -s "$texts" ] || texts=$4
    bytes=$(wc -c < "$texts") lines=$(wc -l < "$texts")
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$bytes" "$lines" "$5" "$6" >> "$cases"
}
# A command on a file of rows, and on one row for its start.
both() { # GROUP NAME LABEL FILE ONE THREADS COMMAND-WITH-@
    add "$1" "$2" "$3" "$4" "$6" "$(printf '%s' "$7" | sed "s|@|$4|")"
    add start "$2" "$3" "$5" "$6" "$(printf '%s' "$7" | sed "s|@|$5|")"
}
ours() { # GROUP NAME LABEL MODEL FILE THREADS
    both "$1" "$2" "$3" "$5" "$work/one.tsv" "$6" "$program classify -q --rows -m $4 --threads $6 @"
}
# fastText loads 800 MB before it reads a row, so the quick form gives it one size.
predict_all() { # SIZE: every tool on rows of words, and of characters
    fasttext=$fasttext_wanted
    [ -z "$quick" ] || [ "$1" = 10MB ] || fasttext=
    both words ceiling "$1" "$work/$1.txt" "$work/one.txt" 1 "$bench/ceiling @"
    ours words demarche "$1" "$work/words-$rows.dm" "$work/$1.tsv" 1
    [ -z "$fasttext" ] || both words fasttext "$1" "$work/$1.txt" "$work/one.txt" 1 \
        "fasttext predict $work/fasttext-words.bin @"
    ours characters demarche-characters "$1" "$work/characters-$rows.dm" "$work/$1.tsv" 1
    [ -z "$fasttext" ] || both characters fasttext-subwords "$1" "$work/$1.txt" "$work/one.txt" 1 \
        "fasttext predict $work/fasttext-subwords.bin @"
    ours shipped demarche-stance-en "$1" stance-en "$work/$1.tsv" 1
    fasttext=$fasttext_wanted
}
fasttext_wanted=$fasttext
predict_all 1MB
predict_all 10MB
[ -z "$fasttext" ] || both words fasttext-small-table 10MB "$work/10MB.txt" "$work/one.txt" 1 \
    "fasttext predict $work/fasttext-small-table.bin @"
[ -n "$quick" ] || predict_all 100MB
if [ -n "$sklearn" ]; then
    size=1MB
    [ -n "$quick" ] || size=10MB
    both words scikit-learn $size "$work/$size.txt" "$work/one.txt" 1 \
        "OMP_NUM_THREADS=1 $python tests/bench/scikit_learn.py predict $work/sklearn-words @"
    both characters scikit-learn-characters 1MB "$work/1MB.txt" "$work/one.txt" 1 \
        "OMP_NUM_THREADS=1 $python tests/bench/scikit_learn.py predict $work/sklearn-characters @"
fi
tail -n +2 "$work/labelled-1000.tsv" | cut -f 3 > "$work/labelled-1000.txt"
[ -z "$liblinear" ] || add matrix liblinear-predict 1000-rows "$work/labelled-1000.txt" 1 \
    "liblinear-predict $work/words-1000.matrix $work/liblinear.model /dev/null"
[ -z "$libsvm" ] || add matrix svm-predict 1000-rows "$work/labelled-1000.txt" 1 \
    "svm-predict $work/words-1000.matrix $work/libsvm.model /dev/null"
for count in 1 2; do
    ours threads rows-words "$count" "$work/words-$rows.dm" "$work/10MB.tsv" $count
    ours threads rows-stance-en "$count" stance-en "$work/10MB.tsv" $count
    both threads articles "$count" "$work/articles.jsonl" "$work/one.jsonl" $count "$program classify -q --threads $count @"
done
for name in words-1000 "words-$rows" characters-1000 "characters-$rows"; do
    features=$(LC_ALL=C sed -n 's/^ *"count": *\([0-9]*\).*/\1/p' "$work/$name.dm" | head -n 1)
    ours model-size "$name" "$((${features:-0} / 1000))k-features" "$work/$name.dm" "$work/1MB.tsv" 1
done
add one-article demarche - docs/examples/summit-water.txt 1 "$program classify -q docs/examples/summit-water.txt"
add training demarche "$rows-rows" "$work/labelled-$rows.tsv" 1 "$bench/learn words $work/labelled-$rows.tsv /dev/null"
[ -z "$liblinear" ] || add training liblinear-train "$rows-rows" "$work/labelled-$rows.tsv" 1 \
    "liblinear-train -q -c 0.1 -v 2 $work/words.matrix && liblinear-train -q -c 0.1 $work/words.matrix /dev/null"
if [ -z "$quick" ]; then
    add stream rows-of-a-pipe 1GB "$work/100MB.tsv" 2 \
        "$bench/corpus rows 1000000000 $(printf '%s ' $sources) | $program classify -q --rows -m stance-en --threads 2 --from tsv -"
fi

# ---- round by round

runs=$RESULTS/runs.tsv
: > "$runs"
rounds=3
[ -n "$quick" ] || rounds=5
round=1
while [ $round -le $rounds ]; do
    say "bench: round $round of $rounds"
    while IFS="$(printf '\t')" read -r group name label bytes lines threads command; do
        # What takes long is run once.
        [ "$group" = stream ] && [ $round -gt 1 ] && continue
        [ "$label" = 100MB ] && [ $round -gt 3 ] && continue
        took=$("$bench/measure" "$command" 2>"$work/errors.txt") || {
            say "bench: failed: $command"
            cat "$work/errors.txt" >&2
            continue
        }
        printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$group" "$name" "$label" "$bytes" "$lines" "$threads" "$took" >> "$runs"
    done < "$cases"
    round=$((round + 1))
done

{
    echo "# corpus: $corpus_of; processor: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)"
    echo "# compiler: $(${CC:-cc} --version | head -n 1), -O2; the ceiling -O3 -march=native; $(dpkg-query -W -f '${Package} ${Version}, ' \
        fasttext python3-sklearn liblinear-tools libsvm-tools 2>/dev/null || true)"
    echo "# commit: $(git rev-parse --short HEAD 2>/dev/null || echo unknown); load: $(cut -d ' ' -f 1-3 /proc/loadavg 2>/dev/null)"
    awk -f tests/bench/table.awk "$runs"
} > "$RESULTS/table.tsv"
awk -f tests/bench/plot.awk "$RESULTS/table.tsv" > "$RESULTS/plot.svg"
awk -F '\t' '/^#/ { print; next } { printf "%-12s %-24s %-30s %7s %9s %9s %9s %9s %8s %10s %9s\n", $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 }' \
    "$RESULTS/table.tsv" | tee "$RESULTS/table.txt"
