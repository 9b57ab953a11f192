#!/bin/sh
# The lexicons: every file says where it is from, and the stance lexicon describes each of its categories.
. "$(dirname "$0")/common.sh"

for file in "$root"/lexicons/*.tsv; do
    name=$(basename "$file")
    grep '^#' "$file" >head
    check "$name says its licence" grep -qiE 'licen[cs]e|CC0|LGPL' head
    check "$name says where it is from" grep -qiE 'author|provenance|source|made' head
    check "$name is a table of columns" awk -F '\t' '/^#/ || NF >= 2 { next } { print FILENAME ":" FNR; bad = 1 } END { exit bad }' "$file"
done

stance=$root/lexicons/stance.tsv
check "at least 1,500 terms of stance" test "$(grep -v '^#' "$stance" | cut -f 1 | sort -u | wc -l)" -ge 1500
grep -v '^#' "$stance" | cut -f 2 | sort -u >used
sed -n 's/^# category \([a-z_]*\): ..*/\1/p' "$stance" | sort -u >described
check "every category is described, none is without terms" cmp used described
for category in threat offer refusal negation hedging booster reversal conditional deadline consequence; do
    check "the category $category" grep -qx "$category" used
done
check "no term has several rows of one category" \
    sh -c "grep -v '^#' '$stance' | cut -f 1,2 | sort | uniq -d | { ! grep -q .; }"

summary
