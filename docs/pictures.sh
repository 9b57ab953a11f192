#!/bin/sh
# The pictures of README.md, from what the program really writes: make pictures. usage: pictures.sh DEMARCHE
#   terminal.svg   a command line and its table, colours and all
#   report.png     the page of docs/study.md in Chromium, where that is installed
set -eu
demarche=$1
here=$(cd "$(dirname "$0")" && pwd)
sample=docs/examples/talks-strait.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$here/.." && COLUMNS=100 "$demarche" classify --quiet --table --color always "$sample") |
    awk -v command="demarche classify --table $sample" '
    function escape(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text); return text }
    function line(text) { printf "<text x=\"16\" y=\"%d\">%s</text>\n", 30 + 19 * lines++, text }
    BEGIN {
        class["1"] = "bold"; class["31"] = "red"; class["32"] = "green"
        command = "<tspan class=\"prompt\">$</tspan> " escape(command)
    }
    { rows[++count] = $0 }
    END {
        printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"880\" height=\"%d\" role=\"img\" aria-label=\"The table of an article\">\n", 40 + 19 * (count + 2)
        print "<style>svg { background: #16191d; border-radius: 8px } text { font: 14px ui-monospace, Menlo, Consolas, \"DejaVu Sans Mono\", monospace;"
        print "fill: #d6d9dd; white-space: pre } .bold { font-weight: bold; fill: #fff } .red { fill: #f0746a } .green { fill: #6cc48a } .prompt { fill: #7d8590 }</style>"
        print "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#16191d\"/>"
        line(command)
        lines++
        for (row = 1; row <= count; row++) {
            parts = split(rows[row], part, "\033\\[")
            text = escape(part[1])
            for (i = 2; i <= parts; i++) {
                end = index(part[i], "m")
                code = substr(part[i], 1, end - 1)
                text = text (code in class ? "<tspan class=\"" class[code] "\">" : "</tspan>") escape(substr(part[i], end + 1))
            }
            line(text)
        }
        print "</svg>"
    }' >"$work/terminal.svg"
mv "$work/terminal.svg" "$here/terminal.svg"

if command -v chromium >/dev/null; then
    "$demarche" classify --quiet --explain 5 --copies 0.8 --to jsonl -o "$work/annotated.jsonl" "$here/examples/fishing-dispute.jsonl"
    "$demarche" report --quiet --title "The fishing dispute" --output "$work/page.html" "$work/annotated.jsonl"
    chromium --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
        --user-data-dir="$work/profile" --hide-scrollbars --window-size=1280,1150 --virtual-time-budget=5000 \
        --screenshot="$work/report.png" "file://$work/page.html" >/dev/null 2>&1
    mv "$work/report.png" "$here/report.png"
else
    echo "pictures.sh: no chromium; report.png stays as it is" >&2
fi
