#!/bin/sh
# Writes what completes command lines in bash, zsh and fish, from the program's own help.
# usage: completions.sh DEMARCHE SHARE   into SHARE/bash-completion, SHARE/zsh and SHARE/fish
set -eu
demarche=$1
share=$2

# Lines of COMMAND, its summary; then of COMMAND, --option, the words to choose its value from: between tabs.
table() {
    "$demarche" --help | sed -nE 's/^  ([a-z][a-z-]*) +([a-z].*)/\1\t\2/p' | grep -v '^demarche'
    for command in $("$demarche" --help | sed -nE 's/^  ([a-z][a-z-]*) +[a-z].*/\1/p' | grep -v '^demarche'); do
        "$demarche" "$command" --help | sed -nE 's/^ +(-., )?(--[a-z-]+)( ([a-z0-9]+(\|[a-z0-9]+)+))?( .*)?$/'"$command"'\t\2\t\4/p' |
            tr '|' ' '
    done
}

# The table as a completion of one shell: how to begin, what each line gives, how to end.
written_for() {
    awk -F '\t' -v shell="$1" '
    NF == 2 { commands[++command_count] = $1; summary[$1] = $2; next }
    { options[$1] = options[$1] " " $2; rows[++row_count] = $0 }
    shell == "fish" {
        printf "complete -c demarche -n \"__fish_seen_subcommand_from %s\" -l %s%s\n", $1, substr($2, 3), $3 == "" ? "" : " -x -a \"" $3 "\""
    }
    function choices(form,    i, part) { # form with three holes: command, option, words
        for (i = 1; i <= row_count; i++) {
            split(rows[i], part, "\t")
            if (part[3] != "")
                printf form, part[1], part[2], part[3]
        }
    }
    function each_command(form, second,    i) { # form with two holes: command, and its summary or options
        for (i = 1; i <= command_count; i++)
            printf form, commands[i], second == "summary" ? summary[commands[i]] : options[commands[i]]
    }
    END {
        if (shell == "bash") {
            print "# bash completion for demarche"
            print "_demarche() {"
            print "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words="
            print "    case $COMP_CWORD:${COMP_WORDS[1]}:$before in"
            printf "    1:*) words=\"--help --version"
            for (i = 1; i <= command_count; i++)
                printf " %s", commands[i]
            print "\" ;;"
            choices("    *:%s:%s) words=\"%s\" ;;\n")
            print "    *) case ${COMP_WORDS[1]}:$word in"
            each_command("        %s:-*) words=\"%s\" ;;\n", "options")
            print "        esac ;;"
            print "    esac"
            print "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))"
            print "    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"$word\"))"
            print "}"
            print "complete -o filenames -F _demarche demarche"
        } else if (shell == "zsh") {
            print "#compdef demarche"
            print "if (( CURRENT == 2 )); then"
            print "    local -a commands=("
            each_command("        \"%s:%s\"\n", "summary")
            print "    )"
            print "    _describe command commands"
            print "    return"
            print "fi"
            print "case $words[2]:$words[CURRENT-1] in"
            choices("    %s:%s) compadd -- %s; return ;;\n")
            print "esac"
            print "case $words[2]:$PREFIX in"
            each_command("    %s:-*) compadd -- %s ;;\n", "options")
            print "    *) _files ;;"
            print "esac"
        } else {
            each_command("complete -c demarche -n __fish_use_subcommand -f -a %s -d \"%s\"\n", "summary")
        }
    }'
}

mkdir -p "$share/bash-completion/completions" "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
rows=$(table)
echo "$rows" | written_for bash >"$share/bash-completion/completions/demarche"
echo "$rows" | written_for zsh >"$share/zsh/site-functions/_demarche"
echo "$rows" | written_for fish >"$share/fish/vendor_completions.d/demarche.fish"
