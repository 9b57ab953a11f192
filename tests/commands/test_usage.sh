#!/bin/sh
# The command line: help, versions, options that are wrong, and man pages that name what there is.
. "$(dirname "$0")/common.sh"

commands="classify report train evaluate inspect check agree suggest score-lexicon models"

ends "no command" 2
tells "no command given"
one_line
ends "help" 0 --help
gives "classify"
silent
ends "version" 0 --version
gives "demarche $(sed -n 's/^#define DM_VERSION "\(.*\)"/\1/p' "$root/lib/demarche.h")"
ends "a misspelt command" 2 clasify
tells "did you mean classify?"
ends "a word that is no command" 2 telegraph
tells "'telegraph' is no command"

for command in $commands; do
    ends "$command --help" 0 "$command" --help
    gives "Usage: demarche $command"
    silent
    ends "$command -h" 0 "$command" -h
    run "$command" --help >/dev/full 2>err
    check "$command --help to a full disk: exit 4" test $? -eq 4
    tells "No space left"
    ends "$command: unknown option" 2 "$command" --telegraph
    tells "unknown option --telegraph"
    one_line
    ends "$command: unknown letter" 2 "$command" -Z
    tells "unknown option -Z"

    # The man page and the table of options name the same ones.
    run "$command" --help | grep -E '^ +(-., )?--' | grep -oE -- '--[a-z-]+' | sort -u >in_help
    grep -E '^\*-' "$root/docs/man/demarche-$command.1.scd" | grep -oE -- '--[a-z-]+' | sort -u >in_manual
    check "$command: help and man page name the same options" diff in_help in_manual
    run "$command" --help | grep -oE '^ +-., --[a-z-]+' | grep -oE -- '-.*' | sort >in_help
    grep -oE '^\*-.\*, \*--[a-z-]+' "$root/docs/man/demarche-$command.1.scd" | tr -d '*' | sort >in_manual
    check "$command: help and man page name the same letters" diff in_help in_manual
    run "$command" --help | sed -nE 's/^ +(-., )?(--[a-z-]+)( [^ ]+)? *$/\2/p' >alone
    check "$command: the man page says something of every option" not sh -c '
        while read -r option; do
            "$1" "$2" --help | grep -A 1 -E -- "^ +(-., )?$option( |$)" | tail -n 1 | grep -qE "^ {30}" || echo "$option"
        done <alone | grep .' sh "$demarche" "$command"
    check "demarche(1) names $command" grep -qF "demarche-$command" "$root/docs/man/demarche.1.scd"
done
for page in "$root"/docs/man/*.scd; do
    check "$(basename "$page") is well-formed" sh -c 'scdoc <"$1" | grep -q "^\.TH"' sh "$page"
done

# What is read of the environment stands in demarche(1).
for variable in $(grep -rhoE '\bgetenv\("[A-Z_]+"\)' "$root"/lib "$root"/command "$root"/classify "$root"/report "$root"/train |
    grep -oE '[A-Z_]+' | sort -u); do
    check "demarche(1) names $variable" grep -qE "^\*.*$variable\*" "$root/docs/man/demarche.1.scd"
done

ends "a near miss" 2 classify --form text
tells "did you mean --from?"
ends "a flag with a value" 2 classify --quiet=yes
tells "--quiet takes no value"
ends "a missing value" 2 classify --explain
tells "--explain wants a value: N"
ends "a missing value behind a letter" 2 classify -m
tells "--model wants a value"
ends "an empty value" 2 classify --output ''
tells "is empty"
ends "a choice that is none" 2 classify --to xml
tells "'xml' is not one of auto|json|jsonl|csv"
ends "a count above its bound" 2 classify --threads 257
tells "a whole number from 1 to 256"
ends "a count below its bound" 2 classify --threads 0
tells "a whole number from 1 to 256"
ends "a count that is no number" 2 classify --explain ten
tells "'ten' is not a whole number"
ends "a number out of range" 2 classify --min-confidence 1.5
tells "'1.5' is not a number from 0 to 1"
ends "a number with a comma" 2 classify --min-confidence 0,5
tells "is not a number"
ends "a list with a hole" 2 train -o m.dm --cost 1,,2 rows.tsv
tells "'1,,2' is not a number from 1e-06 to 1e+06, or several with commas between"
ends "a range the wrong way round" 2 train -o m.dm --word-ngrams 3-1 rows.tsv
tells "'3-1' is not 'none' or a range within 1-9"
ends "a range that is no range" 2 train -o m.dm --char-ngrams some rows.tsv
tells "'some' is not 'none' or a range"
ends "a table of records" 2 classify --table --to csv
tells "--table is for people"
ends "a table without text" 2 classify --table --no-text
tells "--table is for people"
ends "too many models" 2 classify $(for i in $(seq 33); do echo --model m.dm; done)
tells "more than 32"
ends "two files where one goes" 2 check one.tsv two.tsv
tells "'two.tsv' is more than the one FILE it takes"
ends "no file where one goes" 2 check
tells "no FILE given"
ends "no output of a training" 2 train rows.tsv
tells "no output given: -o FILE"
ends "an added file without a weight" 2 train -o m.dm --add rows.tsv rows.tsv
tells "is not FILE:WEIGHT"

# --help is made from the man pages, but for defaults of one word, which come from the program: both say the same.
for command in $commands; do
    awk -v command="$command" '
        /^\*-/ { match($0, /--[a-z-]+/); option = substr($0, RSTART, RLENGTH); text = "" }
        /^$/ && option != "" && text != "" {
            gsub(/[_*]/, "", text)
            if (match(text, /The default is [^ ;]*[.;]( |$)/)) {
                text = substr(text, RSTART + 15, RLENGTH - 15)
                sub(/[.;] ?$/, "", text)
                print command, option, text
            }
            option = ""
        }
        /^\t/ { text = text (text == "" ? "" : " ") substr($0, 2) }' "$root/docs/man/demarche-$command.1.scd"
done >defaults
check "man pages name defaults" test "$(wc -l <defaults)" -gt 60
while read -r command option value; do
    run "$command" --help | awk -v option="$option" '
        /^ +(-., )?--/ { inside = index($0 " ", option " ") > 0 }
        inside { gsub(/^ +/, " "); printf "%s", $0 }' >help_of_option
    check "the program has the default of the man page: $command $option $value" \
        grep -qF "(default: $value)" help_of_option
done <defaults

# Colour: as the option says; else as NO_COLOR and the terminal say (test_classify.sh has a terminal).
sample=$root/docs/examples/talks-strait.txt
coloured() { grep -q "$(printf '\033')\\[3[12]m" out; }
ends "no colour in a pipe" 0 classify --table "$sample"
check "is none" not coloured
ends "colour in a pipe" 0 classify --table --color always "$sample"
check "is there" coloured
export NO_COLOR=1
ends "the option beats NO_COLOR" 0 classify --table --color=always "$sample"
check "and colours" coloured
unset NO_COLOR
ends "a colour that is no choice" 2 classify --color purple "$sample"
tells "'purple' is not one of auto|always|never"

# What was meant: options, commands (above), models (test_models.sh), lexicons, columns.
ends "a lexicon that is not there" 4 score-lexicon -l stanse "$sample"
tells "did you mean stance?"
printf 'id\ttext\tlabel\n1\tWe will talk.\tconciliatory\n' >columns.tsv
ends "a column of the text that is not there" 1 classify --text txt columns.tsv
gives 'did you mean \"text\"?'
ends "a column of the label that is not there" 3 check --label lable columns.tsv
tells 'columns.tsv:1: there is no column "lable" (did you mean "label"?), but "id", "text", "label"'
ends "a column of the date that is not there" 1 classify --date day columns.tsv
gives 'there is no column \"day\", but'
ends "an annotator's column that is not there" 3 agree --columns labl,id columns.tsv
tells 'did you mean "label"?'

# The forms an option may have.
for form in '--features 0' '--features=0' '-n 0' '-n0'; do
    # shellcheck disable=SC2086
    ends "$form" 4 inspect $form missing.dm
    tells "missing.dm: cannot open"
done
ends "options behind the operand" 4 inspect missing.dm -n0
ends "an operand that looks like an option" 4 inspect -- --features
tells "--features: no such file"
ends "bundled letters" 2 classify -qZ
tells "unknown option -Z"
cp "$sample" ./--table
ends "a file behind --" 0 classify -- --table
gives '"speakers"'
run classify --quiet --to jsonl - <"$sample" >from_pipe
check "- is standard input and standard output" test -s from_pipe
ends "- as the output" 0 classify --output - --to jsonl "$sample"
check "is standard output" test "$(wc -l <out)" -eq 1
ends "an escape in a file's name is shown, not sent" 4 inspect "$(printf 'red\033[31m.dm')"
tells 'red\u{1b}[31m.dm'

summary
