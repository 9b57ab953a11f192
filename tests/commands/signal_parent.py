"""Runs a command and sends it a signal as soon as it has a child: signal_parent.py SIGNAL COMMAND...

Ends as the command does. What is waited for is a state, not a time."""
import os
import signal
import subprocess
import sys


def has_child(parent):
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/status", encoding="utf-8") as status:
                    if f"\nPPid:\t{parent}\n" in status.read():
                        return True
            except OSError:
                continue  # it has ended meanwhile
    return False


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # what is ignored here would be ignored there
    command = subprocess.Popen(sys.argv[2:])
    while command.poll() is None and not has_child(command.pid):
        pass
    command.send_signal(getattr(signal, sys.argv[1]))
    sys.exit(command.wait())
