"""What the tests of pages count: checks that hold and checks that do not."""
import json
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


def asking_nothing(browser, address):
    """The page at the address has asked for itself alone since it was opened, and the browser complains of nothing."""
    asked = []
    for entry in browser.log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            asked.append(message["params"]["request"]["url"])
    foreign = [url for url in asked if url != address and not url.startswith(("chrome:", "data:", "blob:"))]
    equal("the page asks for nothing but itself", foreign, [])
    check("it was asked for", address in asked)
    equal("the browser has nothing to complain of", [entry["message"] for entry in browser.log("browser")], [])


def summary(program):
    """The closing line; ends the program."""
    print(f"{program}: {len(held)} passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)
