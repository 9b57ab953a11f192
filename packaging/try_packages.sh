#!/bin/sh
# What is given away, as somebody meets it who has nothing else: a minimal system, where the tarball runs as it is, the Debian
# packages are installed, the sample articles annotated, a program compiled against the library, and all is removed again: make
# packages-check, as root.
# usage: try_packages.sh FOLDER TARBALL SYSTEM   FOLDER has the packages; SYSTEM is made by debootstrap and removed in the end
set -eu
folder=$1
tarball=$2
system=$3
log=$system.log
inside() { DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 chroot "$system" "$@"; }
step() { # WHAT COMMAND...: runs it, its output in the log
    echo "  $1"
    shift
    "$@" >>"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        exit 1
    }
}

rm -rf "$system"
mkdir -p "$(dirname "$system")"
: >"$log"
step "a minimal system" debootstrap --variant=minbase bookworm "$system"
trap 'rm -rf "$system"' EXIT
rm -f "$folder"/*-dbgsym_*.deb # nobody's first package
cp "$folder"/*.deb "$system/tmp/"
inside find / -xdev \( -path /proc -o -path /sys -o -path /tmp -o -path /var \) -prune -o -print | sort >"$system.before"

step "the tarball runs as it is" unshare --mount sh -c 'mount -t proc proc "$1/proc" && gzip -dc "$2" | tar -x -C "$1/tmp" &&
    chroot "$1" sh -c "cd /tmp/demarche-*/ && bin/demarche classify --table docs/examples/talks-strait.txt"' sh "$system" "$tarball"
grep -q '^Behrouz Tavakol' "$log"

step "apt install demarche demarche-models" inside sh -c \
    'apt-get update && apt-get install -y --no-install-recommends /tmp/demarche_*.deb /tmp/demarche-models_*.deb'
step "the command runs" inside demarche --version
cp -r "$(dirname "$0")/../docs/examples" "$system/tmp/examples"
step "the sample articles are annotated" inside sh /tmp/examples/demo.sh demarche /tmp/demo
grep -q '^Teodoro Vasques .*Brazil will not kneel' "$log"
step "the installed models are known by name" inside sh -c 'demarche models | grep -q "plover-quad-en.*/usr/share"'
step "a model of the package annotates" inside demarche classify -m plover-quad-en /tmp/examples/trade-dispute.txt

step "apt install libdemarche-dev gcc" inside sh -c \
    'apt-get install -y --no-install-recommends /tmp/libdemarche1_*.deb /tmp/libdemarche-dev_*.deb gcc libc6-dev pkg-config'
step "a user's program compiles" inside sh -c 'cc -Wall -Werror -o /tmp/who /usr/share/doc/libdemarche-dev/examples/who_said_what.c \
    $(pkg-config --cflags --libs demarche)'
step "and says who said what" inside sh -c '/tmp/who /tmp/examples/trade-dispute.txt | grep "^Teodoro Vasques \[direct"'

step "apt purge" inside sh -c 'apt-get purge -y demarche demarche-models libdemarche1 libdemarche-dev gcc libc6-dev pkg-config &&
    apt-get autoremove --purge -y'
inside find / -xdev \( -path /proc -o -path /sys -o -path /tmp -o -path /var \) -prune -o -print | sort >"$system.after"
left=$(comm -13 "$system.before" "$system.after" | grep -i demarche || true)
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
echo "the packages install, run, serve a compiler and go"
