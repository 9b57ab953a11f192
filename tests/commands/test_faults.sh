#!/bin/sh
# demarche classify when something is wrong: each document has its record, each fault its line and its exit code.
. "$(dirname "$0")/common.sh"

trained stance.dm
article >talks.txt
classify="classify -m stance.dm"

# Files.
# shellcheck disable=SC2086 # several words
{
    ends "a missing file" 4 $classify missing.txt
    tells "missing.txt: cannot open: No such file or directory"
    one_line
    valid "it has its record" out 'records[0]["document"]["id"] == "missing.txt" and records[0]["error"]["message"]'
    ends "a missing file among others" 4 $classify talks.txt missing.txt talks.txt
    valid "the others are done, in order" out 'len(records) == 3 and "error" in records[1] and
        records[0]["speakers"] and records[2]["speakers"]'
    mkdir nothing
    ends "an empty folder" 4 $classify nothing
    tells "no articles"
    : >empty.txt
    ends "an empty file" 0 $classify empty.txt
    valid "an empty text is a text" out 'records[0]["document"]["characters"] == 0 and not records[0]["speakers"]'
    : >empty.jsonl
    ends "no records" 4 $classify empty.jsonl
    tells "no articles: there is nothing in the input that could be read"
    one_line
    check "nothing comes of nothing" test ! -s out
    ends "no records as JSON" 4 $classify --to json empty.jsonl
    valid "an empty array" out 'records[0] == []'
    head -c 200000 "$demarche" >binary.txt
    ends "a binary file" 1 $classify binary.txt
    valid "it has its record" out '"error" in records[0]'
    tells "1 of 1 documents could not be read"
    head -c 200000 /dev/zero >zeros.txt
    ends "zeros" 1 $classify zeros.txt
    gzip -k talks.txt
    head -c 200 talks.txt.gz >cut.txt.gz
    ends "an archive that is cut off" 4 $classify cut.txt.gz
    valid "it has its record" out 'len(records) == 1 and "error" in records[0]'

    # Records.
    printf '%s\n' '{"id": "a", "text": "The minister said he was pleased."}' '{"id": "b", "text": "cut' \
        '{"id": "c"}' '[1]' '{"id": "e", "text": "She said no."}' >faulty.jsonl
    ends "lines that are cut off" 1 $classify faulty.jsonl
    valid "a record for each line" out 'len(records) == 5 and ["error" in r for r in records] == [
        False, True, True, True, False]'
    tells "3 of 5 documents could not be read; their records say why"
    ends "the same, quiet" 1 $classify --quiet faulty.jsonl
    silent
    ends "a table of faults" 1 $classify --table faulty.jsonl
    gives "cannot be read"
    printf 'id\tbody\n1\tThe minister said no.\n' >body.tsv
    ends "a head without a text" 1 $classify body.tsv
    tells "body"
    one_line
    valid "it has its record" out 'len(records) == 1 and "error" in records[0]'
    { head -c 100000000 /dev/zero | tr '\0' a && echo && echo '{"id": "z", "text": "She said no."}'; } >long.jsonl
    ends "a line of 100 MB" 1 $classify long.jsonl
    valid "it has its record and the next line its own" out 'len(records) == 2 and "error" in records[0] and
        records[1]["document"]["id"] == "z"'
    rm long.jsonl

    # Models.
    head -c $(($(wc -c <stance.dm) / 2)) stance.dm >cut.dm
    ends "a bundle cut in half" 3 classify -m cut.dm talks.txt
    tells "cut.dm:"
    one_line
    check "and nothing is written" test ! -s out
    ends "a missing bundle" 4 classify -m missing.dm talks.txt
    tells "missing.dm: cannot open"
    one_line
    ends "a bundle that is text" 3 classify -m talks.txt talks.txt
    one_line

    # Outputs.
    ends "an output in a folder that is missing" 4 $classify -o missing/out.json talks.txt
    tells "missing/out.json:"
    one_line
    ends "an output that is a folder" 4 $classify -o . talks.txt
    tells "is a directory"
    ends "an output that is a full disk" 4 $classify -o /dev/full talks.txt
    tells "/dev/full: cannot write: No space left on device"
    one_line
    run $classify talks.txt >/dev/full 2>err
    check "a full standard output: exit 4" test $? -eq 4
    tells "standard output: cannot write"
    one_line
    awk 'BEGIN {for (i = 0; i < 3000; i++) print "{\"id\": " i ", \"text\": \"The minister of Arland said she was ready to talk about the border.\"}"}' >many.jsonl
    { run $classify many.jsonl 2>err; echo $? >code; } | head -n 1 >first
    check "a closed pipe: exit 4" test "$(cat code)" -eq 4
    silent
    check "the first line came through" test -s first
    echo before >kept.json
    ends "a run that fails as a whole" 3 classify -m cut.dm -o kept.json talks.txt
    check "leaves the old file" test "$(cat kept.json)" = before
    ends "a run with error records" 1 $classify -o kept.json faulty.jsonl
    valid "completes the file" kept.json 'len(records) == 5'
    check "no temporary file is left behind" not ls -d -- *.json.*
}

# Signals: what was begun is finished and kept. The input never ends; `sleep` holds it open.
for signal in INT:130 TERM:143; do
    # shellcheck disable=SC2086
    { cat many.jsonl; sleep 5; } | timeout --preserve-status -s "${signal%:*}" 2 ${COMMAND_WRAPPER:-} "$demarche" classify \
        -m stance.dm -o partial.jsonl - >out 2>err
    got=$?
    check "SIG${signal%:*}: exit ${signal#*:}, not $got" test "$got" -eq "${signal#*:}"
    tells "are kept in partial.jsonl.part; --resume goes on with them"
    valid "SIG${signal%:*}: whole records only, in order" partial.jsonl.part 'len(records) > 0 and all(
        r["document"]["id"] == str(i) for i, r in enumerate(records))'
    check "there is no file that looks complete" test ! -e partial.jsonl
    run classify -m stance.dm -o partial.jsonl many.jsonl >out 2>err
    check "beginning anew would destroy them: exit 2" test $? -eq 2
    tells "--resume goes on with them"
    run classify -m stance.dm -o partial.jsonl --resume many.jsonl >out 2>err
    check "it goes on" test $? -eq 0
    run classify -m stance.dm many.jsonl >whole 2>err
    check "to the bytes of a run in one go" cmp partial.jsonl whole
    check "and leaves nothing behind" not ls -d -- partial.jsonl.*
    rm partial.jsonl
    # shellcheck disable=SC2086
    { cat many.jsonl; sleep 5; } | timeout --preserve-status -s "${signal%:*}" 2 ${COMMAND_WRAPPER:-} "$demarche" classify \
        -m stance.dm - >partial.jsonl 2>err
    tells "interrupted; the first"
    valid "SIG${signal%:*}: whole records on standard output" partial.jsonl 'len(records) > 0'
    rm partial.jsonl
done

summary
