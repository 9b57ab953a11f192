#!/bin/sh
# What demarche classify reads: folders, patterns, lists, archives, encodings, exports with columns of their own.
. "$(dirname "$0")/common.sh"

trained stance.dm
article >talks.txt
classify="classify -m stance.dm"
ids() { python3 -c 'import json, sys; print(*(json.loads(line)["document"]["id"] for line in open("out")), sep=sys.argv[1])' "${1:- }"; }

# Every format in every encoding, packed in every way.
mkdir matrix
python3 "$here/reader_matrix.py" write matrix
# shellcheck disable=SC2086 # several words
{
    ends "format x encoding x packing" 0 $classify --files-from matrix/list
    python3 "$here/reader_matrix.py" check matrix out >cells
    check "every cell is read as what it is: $(tail -n 1 cells)" test $? -eq 0
    grep -v cells: cells | cut -c 1-300 | head -n 20 >&2
    check "the records fit the schema" python3 "$root/tests/validate_records.py" out

    # Folders.
    mkdir -p news/a news/b.d news/empty news/.hidden
    for file in news/a/2.txt news/a/10.txt news/a.txt news/b.d/talks.text news/z.txt news/.hidden/x.txt news/.x.txt; do
        cp talks.txt $file
    done
    printf 'x' >news/picture.jpg
    cp talks.txt news/readme
    ln -s ../news news/b.d/loop
    ends "a folder" 0 $classify news
    check "in the byte order of the paths" test "$(ids)" = \
        "news/a.txt news/a/10.txt news/a/2.txt news/b.d/talks.text news/readme news/z.txt"
    tells "1 files of other kinds were passed over"
    cp out folder.jsonl
    find news -name '*.t*xt' ! -path '*/.*' ! -type l | LC_ALL=C sort >sorted
    check "which is that of sort" test "$(ids | tr ' ' '\n' | grep txt | tr '\n' ' ')" = \
        "$(grep -v text sorted | tr '\n' ' ')" -o "$(ids | tr ' ' '\n' | grep -v readme)" = "$(cat sorted)"
    ends "a folder with a slash" 0 $classify news/
    check "the same" cmp out folder.jsonl
    ends "all of a folder as text" 0 $classify --from text news
    check "also what has another extension" test "$(wc -l <out)" -eq 7
    ends "a folder by its number of threads" 0 $classify -j 7 news
    check "the same again" cmp out folder.jsonl
    chmod 000 news/a
    if ! ls news/a >/dev/null 2>&1; then
        ends "a folder that may not be read" 4 $classify news
        valid "has its record, and the others theirs" out 'len(records) == 5 and records[1]["document"]["id"] == "news/a/"'
    fi
    chmod 755 news/a

    # Patterns and lists.
    ends "a pattern" 0 $classify 'news/a/*.txt'
    check "what matches, in order" test "$(ids)" = "news/a/10.txt news/a/2.txt"
    ends "a pattern that matches nothing" 4 $classify 'news/*.xyz'
    tells "no file has such a name"
    cp talks.txt 'odd[1].txt'
    ends "a file whose name looks like a pattern" 0 $classify --to jsonl 'odd[1].txt'
    check "is that file" test "$(ids)" = "odd[1].txt"
    find news -name '*.txt' | sort | run $classify --files-from - >out 2>err
    check "a list on standard input" test $? -eq 0
    check "all of it, also what is hidden" test "$(wc -l <out)" -eq 6
    cp talks.txt "$(printf 'two\nlines.txt')"
    find . -maxdepth 1 -name 'two*' -print0 | run $classify --to jsonl --files-from - --null >out 2>err
    check "a list with NULs" test $? -eq 0
    valid "keeps a name with a line feed" out 'records[0]["document"]["id"] == "./two\nlines.txt"'
    printf 'news/z.txt\r\n\nnews/a\nmissing.txt\n' >list
    ends "operands, then a list with a folder and a missing file" 4 $classify --files-from list talks.txt
    check "in order" test "$(ids)" = "talks.txt news/z.txt news/a/10.txt news/a/2.txt missing.txt"
    ends "a list that is missing" 4 $classify --files-from missing
    ends "--null without a list" 2 $classify --null talks.txt

    # Archives.
    tar -cf news.tar news/a news/.hidden news/picture.jpg
    tar --format=pax -czf news.tgz news/a
    python3 - <<'PYTHON'
import io, tarfile, zipfile
text = open("talks.txt", "rb").read()
with zipfile.ZipFile("mixed.zip", "w", zipfile.ZIP_DEFLATED) as out:
    out.writestr("été/a.txt", text)
    out.writestr("__MACOSX/a.txt", b"x")
    out.writestr("rows.csv", "id,text\n1,She said no.\n2,He said yes.\n")
    out.write("news.tar", "inner.tar")
with zipfile.ZipFile("stored.zip", "w") as out:
    out.writestr("a.txt", text)
deep = text
for level in range(6):
    with io.BytesIO() as whole:
        with tarfile.open(fileobj=whole, mode="w") as out:
            member = tarfile.TarInfo("a.txt" if level == 0 else "in.tar")
            member.size = len(deep)
            out.addfile(member, io.BytesIO(deep))
        deep = whole.getvalue()
open("deep.tar", "wb").write(deep)
with zipfile.ZipFile("bomb.zip", "w", zipfile.ZIP_DEFLATED) as out:
    for i in range(30):
        out.writestr(f"{i}.txt", b"\n" * 7_000_000)
with zipfile.ZipFile("letter.docx", "w") as out:
    out.writestr("[Content_Types].xml", "<Types/>")
    out.writestr("word/document.xml", "<w/>")
escape = tarfile.TarInfo("../../escape.txt")
escape.size = len(text)
link = tarfile.TarInfo("link.txt")
link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
with tarfile.open("hostile.tar", "w") as out:
    out.addfile(link)
    out.addfile(escape, io.BytesIO(text))
PYTHON
    ends "a tar archive" 0 $classify news.tar
    check "its members by name" test "$(ids)" = "news.tar/news/a/2.txt news.tar/news/a/10.txt" -o \
        "$(ids)" = "news.tar/news/a/10.txt news.tar/news/a/2.txt"
    tells "passed over"
    ends "a packed tar archive" 0 $classify news.tgz
    check "both members" test "$(wc -l <out)" -eq 2
    run $classify - <news.tgz >out 2>err
    check "the same through a pipe" test "$(wc -l <out)" -eq 2
    ends "archives in archives" 0 $classify mixed.zip
    valid "nested names, rows with their own ids" out '[r["document"]["id"] for r in records][:3] == [
        "mixed.zip/été/a.txt", "1", "2"] and records[3]["document"]["id"].startswith("mixed.zip/inner.tar/news/a/")'
    ends "a zip archive that is not packed" 0 $classify stored.zip
    cat mixed.zip | run $classify - >out 2>err
    check "a zip archive through a pipe" test "$(wc -l <out)" -eq 5
    ends "archives that nest too deep" 1 $classify deep.tar
    valid "one record says so" out 'len(records) == 1 and "nest deeper" in records[0]["error"]["message"]'
    ends "a zip bomb" 1 $classify bomb.zip
    valid "is refused before long" out '"times its size" in records[-1]["error"]["message"] and len(records) < 30'
    ends "an office document" 1 $classify letter.docx
    valid "is refused by name" out '"office document" in records[0]["error"]["message"]'
    head -c 3000 news.tar >cut.tar
    ends "an archive that is cut off" 4 $classify cut.tar
    valid "has the error in its place" out '"error" in records[-1]'
    ends "an archive of links and of names that climb out" 0 $classify hostile.tar
    check "only bytes are read, names are but names" test "$(ids)" = "hostile.tar/../../escape.txt"

    # Exports of archives of news.
    printf '%s\n' 'Headline,Body,Published,Source,Pages, ,Note,Note' \
        '"Talks","The envoy of Arland said: ""We will sign, all of us.""",2024-05-01,Coast Post,"1, 2",x,first,second' >export.csv
    ends "an export" 0 $classify --map text=Body,date=Published --map outlet=Source,title=Headline export.csv
    valid "its fields are found, the others carried through" out 'records[0]["document"]["title"] == "Talks" and
        records[0]["document"]["date"] == "2024-05-01" and records[0]["document"]["outlet"] == "Coast Post" and
        records[0]["document"]["metadata"] == {"Pages": "1, 2", "Note": "first", "Note.2": "second"}'
    ends "an export as CSV" 0 $classify --to csv --map text=Body,date=Published export.csv
    gives "metadata_Headline,metadata_Source,metadata_Pages,metadata_Note,metadata_Note.2"
    check "the values stand in every row" python3 -c 'import csv
rows = list(csv.DictReader(open("out", newline="")))
assert rows and all(row["metadata_Pages"] == "1, 2" and row["date"] == "2024-05-01" for row in rows), rows'
    ends "some of it" 0 $classify --metadata Pages --map text=Body export.csv
    valid "and nothing else" out 'records[0]["document"]["metadata"] == {"Pages": "1, 2"}'
    ends "none of it" 0 $classify --metadata none --map text=Body export.csv
    valid "no metadata" out '"metadata" not in records[0]["document"]'
    printf '%s\n' '{"text": "She said no.", "tags": ["a", {"b": 1.50}], "views": 12345678901234567890, "source": {"id": 3}, "gone": null}' >api.jsonl
    ends "lines with values that are no strings" 0 $classify api.jsonl
    valid "are carried through as they are" out 'records[0]["document"]["metadata"] == {
        "tags": "[\"a\",{\"b\":\"1.50\"}]", "views": "12345678901234567890", "source": "{\"id\":\"3\"}", "gone": ""}'
    ends "labelled rows" 0 $classify --rows rows.tsv
    valid "carry their label and all else" out 'all(r["metadata"].keys() == {"label", "source", "target", "group"} for r in records)'
    check "the rows fit the schema" python3 "$root/tests/validate_records.py" out
    printf 'Body;Published\nShe said no.;2024\n' >semicolon.csv
    ends "a map to a column that is not there" 1 $classify --map text=Body semicolon.csv
    tells 'there is no column "Body"'
    ends "a map that names no field" 2 $classify --map words=Body export.csv
    ends "a map without a name" 2 $classify --map text= export.csv
    printf '"Body, full",x\nShe said no.,1\n' >comma.csv
    ends "a column with a comma in its name" 0 $classify --map 'text=Body, full,title=x' comma.csv

    # Encodings by hand, and late.
    printf 'Der Gesandte sagte: \204\n' | run $classify --encoding cp850 - >out 2>err
    valid "an encoding that is given" out 'records[0]["document"]["encoding"] == "cp850"'
    ends "an encoding that nobody knows" 2 $classify --encoding utf-nine talks.txt
    { echo id,text; awk 'BEGIN {for (i = 0; i < 3000; i++) print i ",The envoy said she was ready for talks."}'; printf 'late,The caf\351 was closed.\n'; } >late.csv
    ends "a byte of Windows-1252 behind 130 kB of ASCII" 0 $classify late.csv
    valid "is read as such in its row" out 'records[-1]["document"]["encoding"] == "WINDOWS-1252" and
        records[-1]["document"]["characters"] == 20 and "encoding" not in records[0]["document"]'
    printf 'The envoy said: \342\200\234We will talk.\342\200\235 And \342\200 then, \342\200\224 no.\n' >damaged.txt
    ends "UTF-8 with a hole" 0 $classify damaged.txt
    valid "is repaired, not converted" out '{"code": "repaired", "count": 1} in records[0]["document"]["notes"]'

    # Whatever the bytes, a record each.
    mkdir noise
    python3 - <<'PYTHON'
import random
random.seed(8)
kinds = ["txt", "html", "jsonl", "csv", "tsv", "tar", "zip", "gz", "txt.gz", "json"]
heads = [b"", b"PK\x03\x04", b"\x1f\x8b\x08", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"{\"text\":\"", b"text,id\n", b"text\tid\n", b"<html>"]
for i in range(400):
    data = random.choice(heads) + bytes(random.choices(range(256), k=random.randint(0, 3000)))
    open(f"noise/{i:03}.{kinds[i % len(kinds)]}", "wb").write(data)
PYTHON
    run $classify noise >out 2>err
    got=$?
    check "noise ends in good order, not with $got" test $got -eq 1 -o $got -eq 4
    check "each file has a record" python3 -c 'import json
seen = {json.loads(line)["document"]["id"][:9] for line in open("out")}
told = {line.split(": ")[1][:9] for line in open("err") if line.startswith("demarche: noise/")}
missing = {f"noise/{i:03}" for i in range(400)} - seen - told
assert not {m for m in missing if not m.endswith(tuple("3478"))}, missing'
    check "noise fits the schema" python3 "$root/tests/validate_records.py" out
}

summary
