#!/bin/sh
# Each allocation, and each call of input and output, fails once, in every command: the result is right, or an error that is
# told, or error records; never a crash, never a damaged file under the final name.
# usage: faults.sh [POINTS]   POINTS of each command and kind, spread evenly (default: all)
# OUT: where ./demarche is; BUILD: where the shim is. Prints a line a command, and exits with 1 when a point failed.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
points=${1:-0}
case ${OUT:-.} in /*) demarche=$OUT/demarche ;; *) demarche=$here/${OUT:-.}/demarche ;; esac
case ${BUILD:-build} in /*) shim=$BUILD ;; *) shim=$here/${BUILD:-build} ;; esac
shim=$shim/tests/fault/shim.so
. "$here/tests/fault/fault_inputs.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
fault_inputs
tried=0
bad=0

# One point. The old result stands there before; afterwards it is the old one, absent (where the command failed while
# replacing it), or the right new one.
try() { # KIND NUMBER HOW FOREVER ARGUMENT...
    kind=$1 number=$2 how=$3 forever=$4
    shift 4
    rm -rf result result.* && echo old >result
    env "FAIL_$kind=$number" "FAIL_HOW=$how" ${forever:+FAIL_FOREVER=1} LD_PRELOAD="$shim" "$demarche" "$@" >said 2>told </dev/null
    code=$?
    tried=$((tried + 1))
    fault=
    case $code in
    0) same_result || fault="exit 0 and another result" ;;
    1 | 3 | 4 | 5) [ -s told ] || grep -q error result 2>/dev/null || fault="exit $code and nothing said" ;;
    2) fault="exit 2, but the command line was right" ;;
    *) fault="exit $code" ;;
    esac
    # A document that could not be read has its record in the result, which is whole.
    if [ -z "$fault" ] && [ "$code" -ne 0 ] && ! cmp -s result old && [ -e result ] && ! same_result; then
        whole_records || fault="exit $code and a damaged result"
    fi
    if [ -n "$fault" ]; then
        bad=$((bad + 1))
        echo "FAILED: $* with $kind $number $how${forever:+ and all after it}: $fault" >&2
        head -n 3 told | sed 's/^/    /' >&2
    fi
}
same_result() { [ ! -e reference ] || cmp -s result reference; }
whole_records() {
    python3 -c '
import json
records = [json.loads(line) for line in open("result", encoding="utf-8")]
assert any("error" in record for record in records)' 2>/dev/null
}

campaign() { # NAME ARGUMENT...
    name=$1
    shift
    rm -rf result result.* reference && echo old >old
    if ! "$demarche" "$@" >said 2>told </dev/null; then
        echo "FAILED: $name does not run" >&2
        cat told >&2
        bad=$((bad + 1))
        return
    fi
    [ -f result ] && cp result reference
    FAIL_COUNT=counts LD_PRELOAD="$shim" "$demarche" "$@" >said 2>told </dev/null
    before=$tried
    for kind in MEMORY IO; do
        calls=$(sed -n "s/^$(echo $kind | tr 'A-Z' 'a-z') //p" counts)
        step=$((points > 0 && calls > points ? calls / points : 1))
        number=$((points > 0 ? 1 + step / 2 : 1))
        turn=0
        while [ "$number" -le "$calls" ]; do
            if [ $kind = MEMORY ]; then
                try MEMORY "$number" eio "" "$@"
                [ $((turn % 4)) = 0 ] && try MEMORY "$number" eio 1 "$@"
            elif [ "$points" -gt 0 ]; then
                case $((turn % 4)) in 0) how=eio ;; 1) how=enospc ;; 2) how=short ;; 3) how=eintr ;; esac
                try IO "$number" $how "" "$@"
            else
                for how in eio enospc short eintr; do try IO "$number" $how "" "$@"; done
            fi
            number=$((number + step))
            turn=$((turn + 1))
        done
    done
    echo "$name: $((tried - before)) points of $(tr '\n' ' ' <counts)calls"
}

every_command
echo "tests/fault/faults.sh: $((tried - bad)) passed, $bad failed"
[ "$bad" = 0 ]
