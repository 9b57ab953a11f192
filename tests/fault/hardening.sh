#!/bin/sh
# What the executable promises its users: hardened, no network, no program started, nothing written but what was named.
# usage: hardening.sh EXECUTABLE
set -u
executable=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
here=$(cd "$(dirname "$0")/../.." && pwd)
passed=0
failed=0
holds() { # WHAT COMMAND...
    what=$1
    shift
    if "$@" >/dev/null 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $what" >&2
    fi
}
headers=$(readelf -Wlhd "$executable")
symbols=$(nm -D "$executable")
has() { printf '%s' "$1" | grep -qE "$2"; }
lacks() { ! has "$@"; }

holds "position independent" has "$headers" 'Type: +DYN'
holds "bound at start" has "$headers" 'BIND_NOW|Flags:.*NOW'
holds "relocations read-only" has "$headers" GNU_RELRO
holds "no executable stack" lacks "$headers" 'GNU_STACK.*RWE'
holds "stack protector" has "$symbols" __stack_chk_fail
holds "checked copies" has "$symbols" '_chk@'
holds "no network call is linked" lacks "$symbols" ' U (socket|socketpair|connect|bind|listen|accept4?|getaddrinfo|gethostby[a-z0-9_]*|send(to|m?msg)|recv(from|m?msg))(@|$)'
holds "no program can be started" lacks "$symbols" ' U (execve?|execvp?e?|execl|execlp|posix_spawnp?|system|popen)(@|$)'
holds "no library can be loaded later" lacks "$symbols" ' U (dlopen|dlmopen)(@|$)'

# What a run does, as the kernel sees it.
if command -v strace >/dev/null && strace -o /dev/null true 2>/dev/null; then
    work=$(mktemp -d)
    cp "$here/docs/examples/trade-dispute.txt" "$work/a.txt"
    (cd "$work" && strace -f -qq -e trace=openat,open,creat,socket,connect,execve,rename,unlink -o trace \
        "$executable" classify --quiet -o out.json a.txt)
    holds "no socket" lacks "$(cat "$work/trace")" 'socket\(|connect\('
    holds "no second program" test "$(grep -c execve "$work/trace")" -le 1
    writes=$(grep -E 'O_WRONLY|O_RDWR|O_CREAT|creat\(' "$work/trace" | grep -vE '"(/dev/|out\.json|\./?out\.json|\.out\.json)' |
        grep -v "$work/out.json")
    holds "it writes only where it was told to: $writes" test -z "$writes"
    rm -rf "$work"
else
    echo "hardening.sh: no strace here that may trace: what a run opens was not looked at"
fi
echo "tests/fault/hardening.sh: $passed passed, $failed failed"
test "$failed" -eq 0
