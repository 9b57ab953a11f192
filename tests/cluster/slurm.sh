#!/bin/sh
# The recipe of docs/batches.md for a Slurm job array, on a cluster of one node on loopback that this script starts
# (Debian's slurm-wlm, as root, without systemd). Where that cannot be, it says why and ends with 77.
#   DEMARCHE  the executable (default: ./demarche at the root)
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
demarche=${DEMARCHE:-$root/demarche}
skip() {
    echo "slurm.sh: skipped: $1"
    exit 77
}
fail() {
    echo "slurm.sh: FAILED: $1" >&2
    tail -n 20 "$work"/slurm*.log "$work"/out/*.log >&2 2>/dev/null || true
    exit 1
}

[ "$(id -u)" = 0 ] || skip "slurmctld and slurmd of their own need root"
for program in slurmctld slurmd sbatch squeue; do
    command -v $program >/dev/null 2>&1 || PATH=$PATH:/usr/sbin
    command -v $program >/dev/null 2>&1 || skip "$program is not installed (Debian: slurm-wlm)"
done
plugins=$(find /usr/lib -name auth_none.so 2>/dev/null | head -n 1)
[ -n "$plugins" ] || skip "Slurm's auth/none is not installed"

work=$(mktemp -d)
processors=$(nproc)
stop() {
    for name in slurmd slurmctld; do
        [ ! -s "$work/$name.pid" ] || kill "$(cat "$work/$name.pid")" 2>/dev/null || true
    done
    sleep 1
    rm -rf "$work"
}
trap stop EXIT
mkdir "$work/state" "$work/spool" "$work/out"

port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
cat >"$work/slurm.conf" <<CONF
ClusterName=loopback
SlurmctldHost=$(hostname)(127.0.0.1)
SlurmctldPort=$(port)
SlurmdPort=$(port)
AuthType=auth/none
CredType=cred/none
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobCompType=jobcomp/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SwitchType=switch/none
ReturnToService=2
SchedulerParameters=batch_sched_delay=0,sched_interval=1
NodeName=$(hostname) NodeAddr=127.0.0.1 CPUs=$processors State=UNKNOWN
PartitionName=batch Nodes=$(hostname) Default=YES MaxTime=INFINITE State=UP
CONF
SLURM_CONF=$work/slurm.conf
export SLURM_CONF
slurmctld -c >"$work/start.log" 2>&1 || skip "slurmctld does not start here: $(tail -n 1 "$work/start.log")"
slurmd -c >>"$work/start.log" 2>&1 || skip "slurmd does not start here: $(tail -n 1 "$work/start.log" "$work/slurmd.log" 2>/dev/null | tail -n 1)"
ready=
for _ in $(seq 30); do
    case $(sinfo -h -o %T 2>/dev/null) in
    idle*) ready=1 && break ;;
    esac
    sleep 1
done
[ -n "$ready" ] || skip "the node does not become idle: $(sinfo -h -R 2>&1 | head -n 1; tail -n 1 "$work/slurmd.log")"

# The corpus, and the recipe as it stands in docs/batches.md.
i=0
while [ $i -lt 60 ]; do
    i=$((i + 1))
    echo "{\"id\": \"d$i\", \"text\": \"Envoy Mara Lindt said on day $i that talks would go on.\"}"
done >"$work/corpus.jsonl"
python3 - "$root/docs/batches.md" >"$work/array.sh" <<'PYTHON'
import re, sys
print(re.search(r"```sh\n(#!/bin/sh\n#SBATCH.*?)```", open(sys.argv[1], encoding="utf-8").read(), re.S).group(1), end="")
PYTHON
ln -s "$demarche" "$work/demarche"
cd "$work"
PATH=$work:$PATH CORPUS=$work/corpus.jsonl sbatch --array=1-4 --cpus-per-task=1 --output="$work/out/%a.log" array.sh >submitted ||
    fail "sbatch: $(cat submitted)"
for _ in $(seq 120); do
    [ -n "$(squeue -h)" ] || break
    sleep 1
done
[ -z "$(squeue -h)" ] || fail "the array did not end"
"$demarche" classify --quiet corpus.jsonl >whole.jsonl
paste -d '\n' out/part-1-of-4.jsonl out/part-2-of-4.jsonl out/part-3-of-4.jsonl out/part-4-of-4.jsonl | grep . >joined.jsonl ||
    fail "parts are missing: $(ls out)"
cmp joined.jsonl whole.jsonl || fail "the parts of the array are not the whole"
echo "slurm.sh: an array of 4 jobs on one node gives the bytes of one run ($(slurmd -V))"
