#!/bin/sh
# Models by name: those built in, those in the folders of the XDG base directory specification, and what is told of others.
. "$(dirname "$0")/common.sh"

trained mine.dm
mkdir -p home/.local/share/demarche/models data/demarche/models first/demarche/models second/demarche/models
HOME=$work/home XDG_DATA_HOME='' XDG_DATA_DIRS=$work/first:$work/second
export HOME XDG_DATA_HOME XDG_DATA_DIRS

ends "the list without folders" 0 models
gives "stance-en"
gives "tone-en"
gives "(built in)"
silent

cp mine.dm home/.local/share/demarche/models/mine.dm
cp mine.dm second/demarche/models/shared.dm
ends "the list with folders" 0 models
gives "mine "
gives "conciliatory, neutral, threatening  ($work/home/.local/share/demarche/models/mine.dm)"
gives "shared"
article >a.txt
ends "a model of the user's own by name" 0 classify -m mine a.txt
ends "a model of the system by name" 0 classify -m shared a.txt
ends "inspect knows names too" 0 inspect shared

XDG_DATA_HOME=$work/data
ends "a folder of its own hides the one at home" 4 classify -m mine a.txt
tells "no model of that name"
XDG_DATA_HOME=''

echo damaged >first/demarche/models/shared.dm
ends "the first folder wins, also with a damaged bundle" 3 classify -m shared a.txt
tells "first/demarche/models/shared.dm"
ends "a damaged bundle is told, the others listed" 3 models
gives "mine "
tells "first/demarche/models/shared.dm"
rm first/demarche/models/shared.dm

cp mine.dm ./tone-en
ends "a file that is called like a built-in model" 0 inspect tone-en
gives "positive"
ends "is reached by its path" 0 inspect ./tone-en
gives "threatening"
ends "a misspelt name" 4 classify -m stanc-en a.txt
tells "did you mean stance-en?"
one_line
ends "a misspelt name of the user's own" 4 classify -m mime a.txt
tells "did you mean mine?"
ends "a name like nothing" 4 classify -m zeppelin a.txt
tells "'demarche models' lists those there are"
ends "models takes no file" 2 models mine
summary
