#!/bin/sh
# Builds the Debian packages from the committed tree and holds them against lintian: make deb.
# usage: deb.sh FOLDER VERSION BUILD_PACKAGE...   the packages come to FOLDER
set -eu
folder=$1
version=$2
shift 2
root=$(cd "$(dirname "$0")/.." && pwd)
tree=$folder/demarche-$version

rm -rf "$folder"
mkdir -p "$tree"
git -C "$root" archive HEAD | tar -x -C "$tree"
mv "$tree/packaging/debian" "$tree/debian"
depends=$(printf ' %s,\n' "$@" scdoc)
awk -v depends="$depends" '$0 == "@BUILD_DEPENDS@" { print depends; next } { print }' "$root/packaging/debian/control" \
    >"$tree/debian/control"
log=$folder/build.log
if ! (cd "$tree" && dpkg-buildpackage --build=binary --no-sign) >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    exit 1
fi
rm -rf "$tree"
(cd "$folder" && lintian --tag-display-limit 0 --fail-on error ./*.changes | tee lintian.txt)
ls -l "$folder"/*.deb
