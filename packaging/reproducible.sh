#!/bin/sh
# Builds the Debian packages and the tarball of the committed tree twice, in folders of different names, with another locale,
# time zone and umask, and compares every byte: make reproducible.
# usage: reproducible.sh FOLDER
set -eu
folder=$1
root=$(cd "$(dirname "$0")/.." && pwd)

build() { # NAME: what is given away comes to FOLDER/NAME/given
    git clone -q --shared "$root" "$folder/$1/demarche"
    mkdir "$folder/$1/given"
    (
        cd "$folder/$1/demarche"
        env -u SOURCE_DATE_EPOCH -u MAKEFLAGS -u MAKELEVEL -u BUILD -u OUT make deb tarball >../log 2>&1 || {
            tail -n 20 ../log >&2
            exit 1
        }
        mv build/deb/*.deb build/*.tar.gz ../given/
    )
}

rm -rf "$folder"
mkdir -p "$folder/one" "$folder/a-second-folder"
(umask 022 && export LC_ALL=C TZ=UTC && build one)
(umask 002 && export LC_ALL=C.UTF-8 TZ=Asia/Tokyo && build "a-second-folder")
(cd "$folder/one/given" && sha256sum -- *)
(cd "$folder/a-second-folder/given" && ls | wc -l | grep -qx "$(ls "$folder/one/given" | wc -l)")
(cd "$folder/one/given" && for file in *; do cmp "$file" "$folder/a-second-folder/given/$file"; done)
echo "the same bytes twice"
