#!/bin/sh
# The house keeps its order: a folder includes only itself and folders before it; no file and no function grows too long; every
# file of code says at its head what it is for.
set -u
cd "$(dirname "$0")/.."
failed=0
passed=0
verdict() { # WHAT LIST: the list of offenders is empty
    if [ -z "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n%s\n' "$1" "$2" >&2
    fi
}

order="base document syntax attribution features model annotation records api"
allowed=
for folder in $order; do
    allowed="$allowed $folder"
    files=$(find "lib/$folder" -name '*.[ch]' | sort)
    offenders=$(for file in $files; do
        sed -n 's/^#include "\(.*\)"/\1/p' "$file" | while read -r header; do
            case $header in */*) from=${header%%/*} ;; *) from=. ;; esac
            [ "$header" = demarche.h ] && continue # the public types are everybody's
            case " $allowed " in *" $from "*) ;; *) echo "  $file includes $header" ;; esac
        done
    done)
    verdict "lib/$folder includes only what stands before it" "$offenders"
done
verdict "the library includes nothing of the commands" \
    "$(grep -rlE '^#include "(command|classify|train|report)/' lib)"
verdict "classify and train do not include each other, but for main.c" \
    "$(grep -lE '^#include "(train|report)/' classify/*.[ch] | grep -v main.c
    grep -lE '^#include "(classify|report)/' train/*.[ch])"

code=$(find lib embed command classify train report tests -name '*.[ch]' 2>/dev/null | sort)
verdict "no file has more than 500 lines" \
    "$(wc -l $code | awk '$2 != "total" && $1 > 500 { print "  " $2 ": " $1 " lines" }')"
verdict "no function of the library or the commands has more than 60 lines" \
    "$(awk 'FNR == 1 { start = 0 }
        /^[a-z].*\) \{$/ || (/^ .*\) \{$/ && !/^    (if|for|while|switch)/ && !start) { start = FNR }
        /^\}/ { if (start && FNR - start > 60) print "  " FILENAME ":" start ": " FNR - start " lines"; start = 0 }' \
        $(echo "$code" | grep -v '^tests/'))"
verdict "headers say at their head what they are for" \
    "$(for file in $(echo "$code" | grep '\.h$'); do head -n 1 "$file" | grep -q '^/\*' || echo "  $file"; done)"

# What a header offers is used by another file; the objects of the last build tell. What is public has its users elsewhere.
build=${BUILD:-build}
objects=$(for file in $(git ls-files '*.c' 2>/dev/null); do
    case $file in docs/*) ;; *) [ ! -e "$build/${file%.c}.o" ] || echo "$build/${file%.c}.o" ;; esac
done)
if nm "$build/command/sandbox.o" 2>/dev/null | grep -q __asan_; then
    echo "test_house.sh: calls are not looked at: a build with sanitizers leaves the sandbox out"
elif [ -e "$build/train/engine/main.o" ] && [ -e "$build/tests/unit/test_base.o" ]; then
    # shellcheck disable=SC2086
    verdict "no function that no other file calls" "$({
        sed -n 's/^ *\(dm_[a-z0-9_]*\);/lib\/demarche.map: U \1/p' lib/demarche.map
        nm -A $objects
    } | awk '$(NF - 1) == "U" { used[$NF] = 1 }
        $(NF - 1) ~ /^[TDBR]$/ && $NF ~ /^dm_/ { split($1, place, ":"); at[$NF] = place[1] }
        END { for (name in at) if (!used[name]) print "  " name " in " at[name] }' | sort)"
else
    echo "test_house.sh: calls are not looked at: no objects of a whole build in $build (make test-programs)"
fi
verdict "no path of a machine, no registry host" \
    "$(git grep -nE '/(work|home|root)/[a-z]|registry\.npmjs|deb\.debian\.org' -- ':!tests/test_house.sh' ':!LICENSE' 2>/dev/null | head)"
echo "test_house.sh: $passed passed, $failed failed"
test "$failed" -eq 0
