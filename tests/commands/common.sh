# What the tests of the commands share; each script reads this file first and ends with `summary`.
#
#   DEMARCHE  the executable (default: OUT/demarche, OUT defaulting to the root of the repository)
#   COMMAND_WRAPPER  a command to run it under, such as valgrind (which training has no room under)

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
case ${OUT:-.} in
/*) demarche=${DEMARCHE:-$OUT/demarche} ;;
*) demarche=${DEMARCHE:-$root/${OUT:-.}/demarche} ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
unset NO_COLOR COLUMNS
passed=0
failed=0

# check WHAT COMMAND...: the command succeeds.
check() {
    what=$1
    shift
    if "$@" >check.out 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $what" >&2
        sed 's/^/    /' check.out err 2>/dev/null | head -n 20 >&2
    fi
}

run() {
    # shellcheck disable=SC2086 # COMMAND_WRAPPER is several words
    ${COMMAND_WRAPPER:-} "$demarche" "$@"
}

# ends WHAT CODE ARGUMENT...: demarche with these arguments ends with the code; ./out and ./err hold what it says.
ends() {
    what=$1
    code=$2
    shift 2
    run "$@" >out 2>err </dev/null
    got=$?
    check "$what: exit $code, not $got" test "$got" -eq "$code"
}

# The last run: a fixed string in what it wrote, in what it told, or nothing told at all.
gives() { check "gives '$1'" grep -qF -- "$1" out; }
lacks() { check "lacks '$1'" not grep -qF -- "$1" out; }
tells() { check "tells '$1'" grep -qF -- "$1" err; }
silent() { check "says nothing on standard error" test ! -s err; }
one_line() { check "one line on standard error" test "$(wc -l <err)" -eq 1; }
not() { ! "$@"; }

# valid WHAT FILE FILTER: the file holds JSON for which the jq-like Python expression on `records` is true.
valid() {
    what=$1
    file=$2
    shift 2
    check "$what" python3 -c '
import json, sys
text = open(sys.argv[1], encoding="utf-8").read()
try:
    records = [json.loads(text)]
except ValueError:
    records = [json.loads(line) for line in text.splitlines()]
assert eval("(" + sys.argv[2] + ")"), text[:600]
' "$file" "$1"
}

# Labelled rows with text, label, source, target and group: 3 labels, 9 wordings each, 5 pairs of states.
labelled_rows() {
    awk '
    function add_rows(label, wordings, count, words, w, s, source, target) {
        count = split(wordings, words, "|")
        for (w = 1; w <= count; w++)
            for (s = 1; s <= 5; s++) {
                source = states[s]
                target = states[s % 5 + 1]
                print "r" ++rows, source " " words[w] " " target " on day " w ".", label, source, target,
                    "g" int((rows - 1) / 3)
            }
    }
    BEGIN {
        OFS = "\t"
        print "id", "text", "label", "source", "target", "group"
        split("Arland Bovia Celtrea Dunmark Estovia", states, " ")
        add_rows("conciliatory", "welcomed the offer of|proposed direct talks with|agreed to a truce with|" \
            "thanked|lifted the tariffs on|will sign the treaty with|released the envoys of|" \
            "praised the restraint of|reopened the border with")
        add_rows("neutral", "published the budget of|received the census of|described the weather in|" \
            "counted the visitors from|listed the ports of|printed the stamps of|mapped the rivers of|" \
            "met the tourists of|read the report of")
        add_rows("threatening", "threatened war against|will bomb|expelled the envoys of|vowed revenge on|" \
            "warned of strikes on|imposed sanctions on|closed the border with|mobilised troops against|" \
            "rejected every demand of")
    }'
}

# An article of people who say things.
article() {
    cat <<'ARTICLE'
Ministers of Arland and Bovia trade words over the strait

PORT SELMA, March 3 (Coast Agency) - The foreign minister of Arland, Mara Lindt, said on Monday that her country was ready for talks.

"We will open the border and sign the treaty," Lindt told reporters in Port Selma.

The defence minister of Bovia, Oskar Brandt, threatened war. "If one ship enters the strait, we will bomb the harbour," he said.

The two countries share 300 kilometres of coast.
ARTICLE
}

# trained FILE: a model of labelled_rows, made once a script.
trained() {
    labelled_rows >rows.tsv
    "$demarche" train --quiet --task stance --cost 1 --folds 2 --output "$1" rows.tsv || {
        echo "FAILED: no model to test with" >&2
        exit 1
    }
}

summary() {
    echo "$(basename "$0"): $passed passed, $failed failed"
    test "$failed" -eq 0
    exit
}
