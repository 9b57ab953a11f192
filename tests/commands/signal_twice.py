"""Runs a command, sends it SIGINT as soon as it has a child, and again when that was taken: signal_twice.py COMMAND...

Ends as the command does; 99 when it ended before the second signal. The pause is longer than what counts as one wish."""
import signal
import subprocess
import sys
import time

from signal_parent import has_child

signal.signal(signal.SIGINT, signal.SIG_DFL)  # what is ignored here would be ignored there
command = subprocess.Popen(sys.argv[1:])
while command.poll() is None and not has_child(command.pid):
    pass
command.send_signal(signal.SIGINT)
time.sleep(0.5)
if command.poll() is not None:
    sys.exit(99)
command.send_signal(signal.SIGINT)
sys.exit(command.wait())
