#!/bin/sh
# demarche classify on much at once: runs that go on where they were cut off, shards, near copies, filters, progress.
#   LONG=1  200 kills on 20 MB and 10,000 lines through a filter (half an hour)
. "$(dirname "$0")/common.sh"

trained stance.dm
article >talks.txt
classify="classify -m stance.dm"

python3 - <<'PYTHON'
import json, random
random.seed(3)
def sentence():
    return f"The envoy of {random.choice(['Arland', 'Bovia'])} said on day {random.randint(1, 999)} that {random.choice(['talks', 'tariffs', 'ships', 'treaties'])} number {random.randint(1, 999)} would {random.choice(['go on', 'end', 'be signed', 'be sunk'])}."
with open("corpus.jsonl", "w", encoding="utf-8") as out:
    for i in range(257):
        text = "\n\n".join(sentence() for _ in range(random.randint(1, 9)))
        out.write(json.dumps({"id": f"c{i}", "text": text, "date": "2024-05-01"}) + "\n" if i % 40 != 7 else "{\"id\": \n")
wire = [sentence() for _ in range(30)]
with open("copies.jsonl", "w", encoding="utf-8") as out:
    def write(name, sentences, date):
        out.write(json.dumps({"id": name, "text": " ".join(sentences), "date": date}) + "\n")
    write("wire", wire, "2024-05-01")
    write("same", wire, "2024-05-02")
    write("quotes", [s.upper().replace(" ", " \u201c ") for s in wire], "20240503")
    write("cut", wire[:27], "2024-05-03T10:00:00Z")
    write("half", wire[:14], "2024-05-03")
    write("other", [sentence() for _ in range(30)], "2024-05-03")
    write("late", wire, "2024-05-20")
    write("late copy", wire[:29], "2024-05-21")
    write("undated", wire, "soon")
    write("empty", [], "2024-05-01")
    write("short", ["No."], "2024-05-01")
    write("short again", ["No."], "2024-05-01")
PYTHON

# shellcheck disable=SC2086 # several words
{
    # Shards: disjoint, together everything, in an order that paste(1) restores.
    ends "a run in one go" 1 $classify corpus.jsonl
    cp out whole
    run $classify - <corpus.jsonl >piped 2>err
    for shards in 1 2 7; do
        rm -f part.*
        for shard in $(seq -w $shards); do
            run $classify --shard "$(echo $shard | sed 's/^0*//')/$shards" -j 2 corpus.jsonl >part.$shard 2>err
        done
        paste -d '\n' part.* | grep . >joined
        check "$shards shards make up the whole, in order" cmp joined whole
    done
    head -n 3 corpus.jsonl >three.jsonl
    ends "a shard of which there is nothing" 0 $classify --shard 5/5 three.jsonl
    check "is empty, which is no error" test ! -s out
    ends "shards of an array" 1 $classify --to json --shard 2/3 corpus.jsonl
    valid "are arrays" out 'isinstance(records[0], list) and len(records[0]) == 86'
    for shard in 0/3 4/3 3 x/3 1/0 1/2/3; do
        ends "--shard $shard" 2 $classify --shard $shard corpus.jsonl
    done

    # Near copies: clusters are named by their first document, the date window and the threshold count.
    cluster() { python3 -c 'import json; print(*(r["document"].get("cluster") for r in map(json.loads, open("out"))), sep=",")'; }
    ends "near copies" 0 $classify --copies 0.8 copies.jsonl
    check "same words, other marks, a cut: one cluster; late ones are another: $(cluster)" test "$(cluster)" = \
        "wire,wire,wire,wire,half,other,late,late,wire,empty,short,short"
    tells "6 of 12 documents are near copies of 3 others"
    cp out clusters
    for threads in 1 5; do
        ends "near copies on $threads threads" 0 $classify --copies 0.8 -j $threads copies.jsonl
        check "the same" cmp out clusters
    done
    ends "in a narrow window" 0 $classify --copies 0.8 --copies-days 0 copies.jsonl
    check "each day by itself: $(cluster)" test "$(cluster | cut -d, -f 1-4)" = "wire,same,quotes,quotes"
    ends "in a wide one" 0 $classify --copies 0.8 --copies-days 30 copies.jsonl
    check "late ones too" test "$(cluster | cut -d, -f 7,8)" = "wire,wire"
    ends "loosely" 0 $classify --copies 0.4 copies.jsonl
    check "half of it too" test "$(cluster | cut -d, -f 5)" = "wire"
    ends "strictly" 0 $classify --copies 1 copies.jsonl
    check "only equal words" test "$(cluster | cut -d, -f 1-4)" = "wire,wire,wire,cut"
    ends "with a short memory" 0 $classify --copies 0.8 --copies-held 1 copies.jsonl
    check "what is forgotten is found again: $(cluster)" test "$(cluster | cut -d, -f 6-9)" = "other,late,late,late"
    ends "as CSV" 0 $classify --copies 0.8 --to csv copies.jsonl
    gives ",error,cluster,"
    for shard in 1 2; do
        run $classify --copies 0.8 --shard $shard/2 copies.jsonl >part.$shard 2>err
    done
    paste -d '\n' part.1 part.2 >joined
    check "shards see each other's originals" cmp joined clusters
    check "clusters fit the schema" python3 "$root/tests/validate_records.py" clusters

    # The journal.
    ends "a file" 1 $classify --output file.jsonl corpus.jsonl
    check "has the bytes of standard output" cmp file.jsonl whole
    check "nothing is left beside it" not ls -d -- file.jsonl.*
    ends "resuming what is complete" 0 $classify --resume --output file.jsonl corpus.jsonl
    tells "file.jsonl is complete"
    check "leaves it alone" cmp file.jsonl whole
    rm file.jsonl
    ends "resuming what was never begun" 1 $classify --resume --output file.jsonl corpus.jsonl
    check "begins it" cmp file.jsonl whole
    ends "resuming without a file" 2 $classify --resume corpus.jsonl

    # An input that never ends is interrupted; `sleep` holds it open.
    interrupted() {
        rm -f file.jsonl file.jsonl.part file.jsonl.journal
        { cat corpus.jsonl; sleep 4; } | timeout --preserve-status -s INT 2 ${COMMAND_WRAPPER:-} "$demarche" $classify "$@" \
            --output file.jsonl - >out 2>err
        check "interrupted: exit 130" test $? -eq 130
    }
    interrupted
    check "the records so far are kept" test -s file.jsonl.part
    ends "beginning anew over them" 2 $classify --output file.jsonl corpus.jsonl
    tells "--resume goes on with them"
    ends "going on with other options" 2 $classify --resume --no-text --output file.jsonl corpus.jsonl
    tells "other options or models"
    ends "going on without the sandbox, which records tell" 2 $classify --no-sandbox --resume --output file.jsonl corpus.jsonl
    tells "other options or models"
    "$demarche" train --quiet --task stance --cost 2 --folds 2 -o other.dm rows.tsv
    ends "going on with another model" 2 classify -m other.dm --resume --output file.jsonl corpus.jsonl
    sed '3s/envoy/consul/' corpus.jsonl >changed.jsonl
    ends "going on with another input" 2 $classify --resume --output file.jsonl changed.jsonl
    tells "the input is not what the interrupted run had read"
    head -n 20 corpus.jsonl >shorter.jsonl
    ends "going on with a shorter input" 2 $classify --resume --output file.jsonl shorter.jsonl
    check "all of which leaves what is there" test -s file.jsonl.part -a -s file.jsonl.journal
    sed -i 's/"id": "c200"/"id": "c999"/' changed.jsonl
    run $classify --resume --output file.jsonl - <corpus.jsonl >out 2>err
    check "going on with the same" test $? -eq 1
    check "gives the bytes of a run in one go" cmp file.jsonl piped
    tells "7 of 257 documents could not be read"
    interrupted --to csv --copies 0.9
    run $classify --to csv --copies 0.9 --resume --output file.jsonl - <corpus.jsonl >out 2>err
    run $classify --to csv --copies 0.9 - <corpus.jsonl >whole.csv 2>err
    check "CSV goes on, too" cmp file.jsonl whole.csv
    if command -v flock >/dev/null; then
        rm -f file.jsonl
        : >file.jsonl.journal
        flock file.jsonl.journal "$demarche" $classify --resume --output file.jsonl corpus.jsonl >out 2>err
        check "a file that another run writes to: exit 4" test $? -eq 4
        tells "another run is writing to it"
        rm file.jsonl.journal
    fi
    # Runs that are started together on one output: each ends well or says that another one is there, and the file is whole.
    rm -f file.jsonl
    run $classify corpus.jsonl >alone.jsonl 2>err
    for number in 1 2 3 4; do
        { "$demarche" $classify --output file.jsonl corpus.jsonl >/dev/null 2>err.$number; echo $? >code.$number; } &
    done
    wait
    for number in 1 2 3 4; do
        case $(cat code.$number) in
        1) grep -q '7 of 257 documents could not be read' err.$number ;;
        4) grep -q 'another run is writing to it\|other runs begin and end' err.$number ;;
        *) false ;;
        esac
        check "run $number of four on one output: exit $(cat code.$number)" test $? -eq 0
    done
    check "one of them wrote it" grep -qx 1 code.1 code.2 code.3 code.4
    check "and it is whole" cmp file.jsonl alone.jsonl
    check "and nothing is left beside it" test ! -e file.jsonl.part -a ! -e file.jsonl.journal
    ends "a missing folder" 4 $classify --output missing/file.jsonl corpus.jsonl
    one_line

    # Kills, full disks, power failures.
    if [ -z "${COMMAND_WRAPPER:-}" ]; then
        kills="--kills 12 --megabytes 0.4"
        lines=10000
        [ -z "${LONG:-}" ] || kills="--kills 200 --megabytes 20"
        "$demarche" train --quiet --task stance --cost 1 --folds 2 -o english.dm "$root/docs/examples/rows.tsv"
        python3 "$root/tests/fault/kills.py" $kills "$demarche" english.dm >log 2>&1
        check "interrupted at random moments: $(tail -n 1 log)" test $? -eq 0
        [ -z "${LONG:-}" ] || cat log

        # A filter.
        python3 "$here/ask_line_by_line.py" $lines "$demarche" $classify --quiet --line-buffered >log 2>&1
        check "a filter that answers line by line: $(tail -n 1 log)" test $? -eq 0
        [ -z "${LONG:-}" ] || cat log
        python3 "$here/ask_line_by_line.py" 60 --socket "$demarche" $classify --quiet --line-buffered >log 2>&1
        check "and does so on a socket: $(tail -n 1 log)" test $? -eq 0
    fi
    run $classify --line-buffered <corpus.jsonl >out 2>err
    check "a filter gives the same bytes" cmp out piped
    run $classify --line-buffered </dev/null >out 2>err
    check "a filter that is asked nothing: exit 0" test $? -eq 0
    run $classify --rows --line-buffered <corpus.jsonl >out 2>err
    check "a filter of rows" test "$(wc -l <out)" -eq 257
    ends "a filter of a file" 2 $classify --line-buffered corpus.jsonl

    # Progress.
    ends "a log" 1 $classify --progress log corpus.jsonl
    check "ends with a line that has time, share and errors, and the rate if it took long enough for one" grep -Eq \
        '^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z classify: .* of .* MB \(100 %\),( .* MB/s,)? 257 documents, 7 errors$' err
    ends "no log" 1 $classify --progress log --quiet corpus.jsonl
    silent
    if command -v script >/dev/null && [ -z "${COMMAND_WRAPPER:-}" ]; then
        for i in $(seq 60); do cat corpus.jsonl; done >large.jsonl
        TERM=xterm script -qec "$demarche $classify -o large.out large.jsonl" /dev/null >terminal </dev/null
        check "a terminal sees share, rate, documents and errors" grep -Eq 'MB \([0-9]+ %\),( .* MB/s)?.*documents, [0-9]+ errors' terminal
    fi
}

summary
