#!/bin/sh
# make demo: annotates the sample articles of this folder and shows who said what. Arguments: the program, a folder for the JSON.
set -eu
demarche=$1 folder=$2
here=$(dirname "$0")
mkdir -p "$folder"
"$demarche" classify --quiet --to jsonl --output "$folder/examples.jsonl" "$here"/*.txt
"$demarche" classify --quiet --table "$here"/*.txt
echo
echo "The annotated JSON, one article a line: $folder/examples.jsonl"
echo "Your own: $demarche classify ARTICLE.txt"
