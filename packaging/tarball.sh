#!/bin/sh
# Packs the executable with models, manual and documents for any Linux of this processor: make tarball. What Debian has no
# static library of (cJSON, the language detector and what it stands on) goes beside the executable; the C library is the system's.
# usage: tarball.sh EXECUTABLE NAME FOLDER   writes FOLDER/NAME.tar.gz, with the date SOURCE_DATE_EPOCH
set -eu
executable=$1
name=$2
folder=$3
root=$(cd "$(dirname "$0")/.." && pwd)
tree=$folder/$name

rm -rf "$tree"
mkdir -p "$tree/bin" "$tree/lib" "$tree/models" "$tree/man"
strip -o "$tree/bin/demarche" "$executable"
ldd "$executable" | sed -n 's/.* => \(.*lib\(cjson\|cld2\|stdc++\|gcc_s\)\.[^ ]*\) .*/\1/p' | while read -r library; do
    cp -L "$library" "$tree/lib/"
done
for model in "$root"/models/*.dm; do
    [ "$(basename "$model")" = attribution-en.dm ] || cp "$model" "$tree/models/"
done
cp "$root/README.md" "$root/LICENSE" "$tree/"
cp -r "$root/docs" "$tree/docs"
for page in "$root"/docs/man/*.scd; do
    scdoc <"$page" >"$tree/man/$(basename "$page" .scd)"
done
rm -rf "$tree/docs/man"
LC_ALL=C tar --sort=name --owner=0 --group=0 --numeric-owner --mode=u+rwX,go=rX --mtime="@$SOURCE_DATE_EPOCH" -C "$folder" -c "$name" |
    gzip -9n >"$folder/$name.tar.gz"
rm -rf "$tree"
ls -l "$folder/$name.tar.gz"
