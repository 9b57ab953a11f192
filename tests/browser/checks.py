"""What the tests of pages count: checks that hold and checks that do not."""
import sys

failures = []
held = []


def check(what, condition, seen=""):
    if condition:
        held.append(what)
    else:
        failures.append(what)
        print(f"FAILED: {what}: {seen}", file=sys.stderr)


def equal(what, seen, wanted):
    check(what, seen == wanted, f"{seen!r}, not {wanted!r}")


def summary(program):
    """The closing line; ends the program."""
    print(f"{program}: {len(held)} passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)
