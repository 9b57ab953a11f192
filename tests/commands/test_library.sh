#!/bin/sh
# An installation as its users meet it: headers, pkg-config, exported symbols, the examples in C, Python and R, completions,
# and nothing left behind.
. "$(dirname "$0")/common.sh"

out=$(dirname "$demarche")
case ${BUILD:-build} in
/*) build=${BUILD:-} ;;
*) build=$root/${BUILD:-build} ;;
esac
case ${SANITIZE:-}${COVERAGE:-} in
"") ;;
*)
    echo "test_library.sh: skipped in an instrumented build: its shared library does not load without the instrument"
    exit 0
    ;;
esac

prefix=$work/prefix
check "make install" make -s -C "$root" install PREFIX="$prefix" BUILD="$build" OUT="$out"
library=$prefix/lib/libdemarche.so
sample=$root/docs/examples/trade-dispute.txt

# The header stands alone, in C and in C++.
echo '#include <demarche.h>' >alone.c
cp alone.c alone.cc
check "the header compiles alone as C" cc -std=c99 -Wall -Wextra -Wpedantic -Werror -I"$prefix/include" -fsyntax-only alone.c
check "the header compiles alone as C++" c++ -std=c++11 -Wall -Wextra -Wpedantic -Werror -I"$prefix/include" -fsyntax-only alone.cc

# Header, version script and library agree on every symbol.
grep -oE '\bdm_[a-z0-9_]+\(' "$prefix/include/demarche.h" | tr -d '(' | sort -u |
    grep -vxE 'dm_classify_.*' >in_header
sed -n 's/^ *\(dm_[a-z0-9_]*\);/\1/p' "$root/lib/demarche.map" | sort >in_script
nm -D --defined-only "$library" | awk '$2 == "T" { sub(/@.*/, "", $3); print $3 }' | sort >in_library
check "header and version script name the same functions" diff in_header in_script
check "the library exports what the version script names, and nothing else" diff in_script in_library
check "the library's name carries its version of the interface" sh -c "readelf -d '$library' | grep -q 'SONAME.*libdemarche.so.1'"

# C, through pkg-config.
PKG_CONFIG_PATH=$prefix/lib/pkgconfig
export PKG_CONFIG_PATH
check "pkg-config knows the version" test "$(pkg-config --modversion demarche)" = "$("$demarche" --version | cut -d' ' -f2)"
check "the example in C compiles" sh -c "cc -std=c17 -Wall -Wextra -Werror '$root/docs/examples/who_said_what.c' \
    \$(pkg-config --cflags --libs demarche) -Wl,-rpath,'$prefix/lib' -o who_said_what"
check "the example in C runs" sh -c "./who_said_what '$sample' >who.txt"
check "and says who said what" grep -q '^Teodoro Vasques \[direct' who.txt

# Python, through ctypes: the same record as the command's.
"$demarche" classify --quiet --to jsonl "$sample" >command.jsonl
cat >ask.py <<'PYTHON'
import json, sys
import demarche
text = open(sys.argv[1], encoding="utf-8").read()
record = demarche.Classifier(reasons=0).classify(text, sys.argv[2])
command = json.loads(open("command.jsonl", encoding="utf-8").read())
assert record["speakers"] == command["speakers"], "speakers differ"
assert record["narration"] == command["narration"], "narration differs"
try:
    demarche.Classifier("no-such-file.dm")
    sys.exit("an absent model was opened")
except demarche.DemarcheError as error:
    assert "no-such-file" in str(error) or "No such file" in str(error), error
rows = [(f"{words} on day {i}", label, f"g{i // 2}") for i in range(40)
        for words, label in (("we offer talks", "offer"), ("we will bomb the port", "threat"))]
assert demarche.train(rows, "mine.dm") > 0.9
assert demarche.Classifier("mine.dm").classify(text)["models"][0]["labels"] == ["offer", "threat"]
PYTHON
check "the example in Python gives the command's record, trains and tells what is wrong" \
    env DEMARCHE_LIBRARY="$library" PYTHONPATH="$root/docs/examples" PYTHONDONTWRITEBYTECODE=1 python3 ask.py "$sample" a

# R, through the command line.
if command -v Rscript >/dev/null && Rscript -e 'library(jsonlite)' >/dev/null 2>&1; then
    check "the example in R runs" sh -c "Rscript '$root/docs/examples/speakers.R' '$demarche' '$sample' >speakers.txt"
    check "and lists the speakers" grep -q 'Teodoro Vasques' speakers.txt
else
    echo "test_library.sh: the example in R is skipped: no Rscript with jsonlite here (apt-get install r-cran-jsonlite)"
fi

# Completions.
completion=$prefix/share/bash-completion/completions/demarche
if command -v bash >/dev/null; then
    complete() { bash -c ". '$completion'; COMP_WORDS=($1); COMP_CWORD=$2; _demarche; echo \"\${COMPREPLY[*]}\""; }
    check "bash completes a command" test "$(complete 'demarche cl' 1)" = classify
    check "bash completes an option" test "$(complete 'demarche classify --offs' 2)" = --offsets
    check "bash completes a choice" test "$(complete 'demarche classify --offsets ut' 3)" = utf16
fi
completion=$prefix/share/zsh/site-functions/_demarche
if command -v zsh >/dev/null; then
    complete() { # WORD... with PREFIX the last one: what zsh would offer, a line each; its own functions are stood in for
        zsh -fc 'compadd() { shift; print -l -- $@ }; _describe() { print -l -- ${(P)2} }; _files() { print FILES }
            offer() { local completion=$1; shift; local words=("$@") CURRENT=$# PREFIX=${@[-1]}; . $completion }; offer "$@"' \
            zsh "$completion" "$@"
    }
    check "zsh completes a command" sh -c 'grep -q "^classify:articles"' <<LIST
$(complete demarche cl)
LIST
    check "zsh completes an option" test "$(complete demarche classify --offs | grep -c -- '^--offsets$')" = 1
    check "zsh completes a choice" test "$(complete demarche classify --offsets ut | tr '\n' ' ')" = 'codepoint byte utf16 '
    check "zsh completes a file" test "$(complete demarche classify art)" = FILES
else
    echo "test_library.sh: zsh's completion is only looked at: no zsh here (apt-get install zsh)"
fi
completion=$prefix/share/fish/vendor_completions.d/demarche.fish
if command -v fish >/dev/null; then
    complete() { env HOME="$work" fish --no-config -c "source '$completion'; complete -C '$1'" 2>/dev/null; }
    check "fish completes a command" test "$(complete 'demarche cl' | cut -f 1)" = classify
    check "fish completes an option" test "$(complete 'demarche classify --offs' | cut -f 1)" = --offsets
    check "fish completes a choice" test "$(complete 'demarche classify --offsets ut' | cut -f 1)" = utf16
else
    echo "test_library.sh: fish's completion is only looked at: no fish here (apt-get install fish)"
fi
for command in classify report train evaluate inspect check agree suggest score-lexicon models; do
    check "zsh's completion knows $command" grep -q "$command" "$prefix/share/zsh/site-functions/_demarche"
    check "fish's completion knows $command" grep -q -- "-a $command" "$prefix/share/fish/vendor_completions.d/demarche.fish"
    check "the manual of $command is installed" test -s "$prefix/share/man/man1/demarche-$command.1"
done
if command -v groff >/dev/null; then
    for page in "$prefix"/share/man/man1/*.1; do
        check "$(basename "$page") renders without a warning" sh -c 'test -z "$(groff -man -Tutf8 -ww -z "$1" 2>&1)"' sh "$page"
    done
fi

check "make uninstall" make -s -C "$root" uninstall PREFIX="$prefix" BUILD="$build" OUT="$out"
check "nothing is left behind" test -z "$(find "$prefix" -type f -o -type l)"
summary
