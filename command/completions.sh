#!/bin/sh
# Writes what completes command lines in bash, zsh and fish, from the program's own help.
# usage: completions.sh DEMARCHE SHARE   into SHARE/bash-completion, SHARE/zsh and SHARE/fish
set -eu
demarche=$1
share=$2

commands=$("$demarche" --help | sed -n 's/^  \([a-z][a-z-]*\)  *[a-z].*/\1/p' | grep -v '^demarche$')
options_of() { "$demarche" "$1" --help | grep -oE '^ +(-., )?--[a-z-]+' | grep -oE -- '--[a-z-]+'; }
summary_of() { "$demarche" --help | sed -n "s/^  $1  *\([a-z].*\)/\1/p" | tr -d "'" | head -n 1; }

# "--to auto json jsonl csv": options whose values are words to choose from.
choices_of() {
    "$demarche" "$1" --help | sed -nE 's/^ +(-., )?(--[a-z-]+) ([a-z0-9]+(\|[a-z0-9]+)+)( .*)?$/\2 \3/p' | tr '|' ' '
}

bash_completion() {
    echo '# bash completion for demarche'
    echo '_demarche() {'
    echo '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words='
    echo '    if [ "$COMP_CWORD" = 1 ]; then'
    echo "        words='$(echo $commands) --help --version'"
    echo '    else'
    echo '        case ${COMP_WORDS[1]}:$before in'
    for command in $commands; do
        choices_of "$command" | while read -r option words; do
            echo "        $command:$option) words='$words' ;;"
        done
    done
    echo '        *) case ${COMP_WORDS[1]}:$word in'
    for command in $commands; do
        echo "            $command:-*) words='$(options_of "$command" | tr '\n' ' ')' ;;"
    done
    echo '            esac ;;'
    echo '        esac'
    echo '    fi'
    echo '    COMPREPLY=($(compgen -W "$words" -- "$word"))'
    echo '    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$word"))'
    echo '}'
    echo 'complete -o filenames -F _demarche demarche'
}

zsh_completion() {
    echo '#compdef demarche'
    echo 'if (( CURRENT == 2 )); then'
    echo '    local -a commands=('
    for command in $commands; do
        echo "        '$command:$(summary_of "$command")'"
    done
    echo '    )'
    echo "    _describe command commands"
    echo '    return'
    echo 'fi'
    echo 'case $words[2]:$words[CURRENT-1] in'
    for command in $commands; do
        choices_of "$command" | while read -r option choices; do
            echo "    $command:$option) compadd -- $choices; return ;;"
        done
    done
    echo 'esac'
    echo 'case $words[2]:$PREFIX in'
    for command in $commands; do
        echo "    $command:-*) compadd -- $(options_of "$command" | tr '\n' ' ') ;;"
    done
    echo '    *) _files ;;'
    echo 'esac'
}

fish_completion() {
    for command in $commands; do
        echo "complete -c demarche -n __fish_use_subcommand -f -a $command -d '$(summary_of "$command")'"
        for option in $(options_of "$command"); do
            words=$(choices_of "$command" | sed -n "s/^$option //p")
            echo "complete -c demarche -n '__fish_seen_subcommand_from $command' -l ${option#--}${words:+ -x -a '$words'}"
        done
    done
}

mkdir -p "$share/bash-completion/completions" "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
bash_completion >"$share/bash-completion/completions/demarche"
zsh_completion >"$share/zsh/site-functions/_demarche"
fish_completion >"$share/fish/vendor_completions.d/demarche.fish"
