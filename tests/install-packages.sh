#!/bin/sh
# Installs the named Debian packages that are missing: apt, through sudo where we are not root. Elsewhere it names them.
set -eu

missing=
for package in "$@"; do
    if ! command -v dpkg-query >/dev/null 2>&1 ||
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
        missing="$missing $package"
    fi
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    # Without apt nothing can be told of packages: only what cannot be compiled is missing.
    echo "demarche: apt-get is not here; where the build fails, install what your system calls:$missing" >&2
    exit 0
fi
as_root=
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "demarche: missing packages and no sudo; run as root: apt-get install$missing" >&2
        exit 1
    fi
    as_root=sudo
fi
echo "demarche: installing$missing" >&2
log=$(mktemp)
if ! { $as_root apt-get update && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y --no-install-recommends $missing; } \
    >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    rm -f "$log"
    echo "demarche: could not install; run by hand: apt-get install$missing" >&2
    exit 1
fi
rm -f "$log"
