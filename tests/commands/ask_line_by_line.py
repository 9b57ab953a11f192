"""A program that uses demarche as a filter: sends a line of JSONL, waits for its answer, sends the next.

    ask_line_by_line.py COUNT [--socket] COMMAND...      --socket: standard input and output are one Unix socket, as systemd gives it
"""
import json
import os
import select
import socket
import subprocess
import sys

SECONDS = 60

count = int(sys.argv[1])
if sys.argv[2] == "--socket":
    ours, theirs = socket.socketpair()
    process = subprocess.Popen(sys.argv[3:], stdin=theirs, stdout=theirs)
    theirs.close()
    questions = answers = ours.fileno()
else:
    process = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    questions, answers = process.stdin.fileno(), process.stdout.fileno()
for number in range(count):
    if number % 50 == 49:
        line = '{"id": "cut", "text": "of\n'
    else:
        line = json.dumps({"id": f"q{number}", "text": f'Envoy Mara Lindt said: "We will sign treaty {number}."'}) + "\n"
    os.write(questions, line.encode())
    answer = b""
    while not answer.endswith(b"\n"):
        if not select.select([answers], [], [], SECONDS)[0]:
            sys.exit(f"no answer to line {number + 1}, but {answer!r}")
        piece = os.read(answers, 1 << 16)
        if not piece:
            sys.exit(f"ended before line {number + 1}")
        answer += piece
    record = json.loads(answer)
    if ("error" in record) != (number % 50 == 49) or ("error" not in record and record["document"]["id"] != f"q{number}"):
        sys.exit(f"line {number + 1} was answered by {answer[:200]!r}")
if process.stdin:
    process.stdin.close()
else:
    ours.shutdown(socket.SHUT_WR)
if os.read(answers, 1):
    sys.exit("more came than was asked for")
print(f"{count} lines, each answered before the next; exit {process.wait()}")
sys.exit(0 if process.returncode == (1 if count >= 50 else 0) else 1)
