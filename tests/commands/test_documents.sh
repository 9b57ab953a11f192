#!/bin/sh
# The commands of README.md, each run as it stands there, in order, in a copy of what a clone has; those of make as far as make -n,
# and `make demo`. The fragments of docs/library.md, compiled and run. The list of what was run is printed.
. "$(dirname "$0")/common.sh"

blocks() { # KIND FILE: the code blocks of that kind
    awk -v kind="$1" '/^```/ { inside = $0 == "```" kind; next } inside' "$2"
}

mkdir clone
cp -r "$root/docs" clone/
ln -s "$demarche" clone/demarche
blocks sh "$root/README.md" | sed 's/  *#.*//' | grep . >commands
check "README.md has commands" test "$(wc -l <commands)" -ge 14
while read -r line; do
    case $line in
    make*)
        check "README.md: $line (is a target)" make -C "$root" -n ${line#make}
        ;;
    *)
        check "README.md: $line" sh -c "cd clone && $line"
        ;;
    esac
    echo "run: $line"
done <commands
for left in out.jsonl page.html tables/units.csv base.sqlite mine.dm label.html; do
    check "the tour leaves $left" test -s "clone/$left"
done
check "make demo" sh -c 'sh "$1" "$2" demo >shown' sh "$root/docs/examples/demo.sh" "$demarche"
check "shows who said what" grep -q '^Behrouz Tavakol' shown
check "and leaves the JSON" test "$(wc -l <demo/examples.jsonl)" -ge 7

# Words that README.md shows as output are what comes out.
"$demarche" classify --explain 5 "$root/docs/examples/talks-strait.txt" >real.json
for word in $(blocks json "$root/README.md" | grep -oE '"[a-z_]+":' | sort -u); do
    check "README.md's output has $word, and so has the program's" grep -qF "$word" real.json
done
for file in $(grep -hoE '\]\([a-zA-Z][^):#]*' "$root/README.md" | cut -c 3-); do
    check "README.md's link to $file leads somewhere" test -e "$root/$file"
done
for page in "$root"/docs/*.md; do
    for file in $(grep -hoE '\]\([a-zA-Z.][^):#]*' "$page" | cut -c 3-); do
        check "$(basename "$page")'s link to $file leads somewhere" test -e "$root/docs/$file"
    done
done

# The version is one, wherever it stands.
version=$("$demarche" --version | cut -d ' ' -f 2)
check "CITATION.cff has the version" grep -qx "version: $version" "$root/CITATION.cff"
check "the Debian packages have the version" sh -c 'head -n 1 "$1" | grep -qF "demarche ($2)"' sh "$root/packaging/debian/changelog" "$version"
check "CHANGELOG.md begins with the version" sh -c 'grep -m 1 "^## " "$1" | grep -qF "## $2"' sh "$root/CHANGELOG.md" "$version"

# The filter of batches.md.
mkdir bin
ln -s "$demarche" bin/demarche
{
    blocks python "$root/docs/batches.md"
    echo 'assert annotate("The envoy of Oman said: \"We will sign.\"")["speakers"][0]["units"][0]["text"] == "We will sign."'
    echo 'demarche.stdin.close()'
    echo 'assert demarche.wait() == 0'
} >filter.py
check "the filter of batches.md answers" env PATH="$work/bin:$PATH" python3 filter.py

# The fragments of library.md, one behind the other in a program.
{
    printf '#include <demarche.h>\n#include <stdio.h>\n#include <string.h>\n\nint main(void) {\n'
    printf 'const char *text = "Envoy Mara Lindt said: \\"We will sign the treaty.\\"";\nsize_t length = strlen(text);\n'
    printf 'enum { row_count = 40 };\nconst char *texts[row_count], *labels[row_count], *documents[row_count];\n'
    printf 'static char names[row_count][8];\nfor (size_t i = 0; i < row_count; i++) {\n'
    printf '(void)snprintf(names[i], sizeof names[i], "d%%zu", i / 2);\ndocuments[i] = names[i];\n'
    printf 'texts[i] = i %% 2 ? "we offer talks" : "we will bomb the port";\nlabels[i] = i %% 2 ? "offer" : "threat";\n}\n'
    blocks c "$root/docs/library.md"
    printf 'return 0;\n}\n'
} >program.c
case ${SANITIZE:-}${COVERAGE:-} in
"")
    check "the fragments of library.md compile" cc -std=c17 -Wall -Wextra -Werror -I"$root/lib" program.c \
        "$(dirname "$demarche")/libdemarche.so" -Wl,-rpath,"$(dirname "$demarche")" -o program
    ln -sf "$(dirname "$demarche")/libdemarche.so" libdemarche.so.1
    check "and run" sh -c 'LD_LIBRARY_PATH=. ./program >said'
    check "say who said what" grep -q '^Mara Lindt: We will sign the treaty' said
    check "and train" grep -q '^macro-F1 ' said
    ;;
*) echo "test_documents.sh: the fragments of library.md are skipped in an instrumented build" ;;
esac
summary
