#!/bin/sh
# The same input gives the same bytes: on any number of threads, in any locale and time zone, wherever the loader puts the
# program, and whichever compiler built it.
# usage: determinism.sh EXECUTABLE...   every combination of every executable; they must all give the bytes of the first
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
seen=0
same=0
missing=

# A locale of its own folder, so that none need be installed on the machine.
make_locale() { # NAME
    [ -d "$work/$1.UTF-8" ] && return 0
    localedef -i "$1" -f UTF-8 "$work/$1.UTF-8" >/dev/null 2>&1
    [ -d "$work/$1.UTF-8" ]
}
locales=C
for name in de_DE tr_TR; do
    if make_locale $name; then locales="$locales $name.UTF-8"; else missing="$missing $name"; fi
done
[ -z "$missing" ] || echo "determinism.sh: left out, for want of Debian's package locales:$missing"
fixed=
if setarch -R true 2>/dev/null; then fixed='setarch -R'; else echo "determinism.sh: addresses cannot be fixed here"; fi

for executable in "$@"; do
    for threads in 1 2 4; do
        for locale in $locales; do
            for zone in UTC Asia/Kathmandu; do
                # Every other run has the addresses that the loader would always choose.
                [ $((seen % 2)) = 0 ] && where=$fixed || where=
                LOCPATH=$work LC_ALL=$locale LANG=$locale TZ=$zone $where "$executable" classify --quiet --explain 3 \
                    --threads $threads --to jsonl "$here"/docs/examples/*.txt "$here"/tests/golden/article-*.txt >"$work/out"
                seen=$((seen + 1))
                [ -f "$work/first" ] || cp "$work/out" "$work/first"
                if [ -s "$work/out" ] && cmp -s "$work/out" "$work/first"; then
                    same=$((same + 1))
                else
                    echo "FAILED: other bytes with $executable, $threads threads, $locale, $zone $where" >&2
                fi
            done
        done
    done
done
echo "tests/fault/determinism.sh: $same passed, $((seen - same)) failed"
[ "$same" = "$seen" ]
