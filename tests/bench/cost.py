"""What 100 million articles cost: makes the table of docs/batches.md out of the figures that stand in the paragraph above it.

    cost.py           writes the table
    cost.py --check   says whether the table is that of the figures
"""
import pathlib
import re
import sys

ARTICLES = 100_000_000
PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "batches.md"
FROM, TO = "<!-- cost: from here on by tests/bench/cost.py -->\n", "<!-- cost: up to here -->\n"
PARAGRAPH = re.compile(
    r"articles of ([\d.]+) kB of text, annotated at ([\d.]+) MB/s by one core, make records of ([\d.]+) kB each, ([\d.]+) kB "
    r"when `zstd -3` packs them, and without the words \(`--no-text`\) of ([\d.]+) kB, packed ([\d.]+) kB; reading alone goes at "
    r"(\d+) MB/s, and at (\d+) MB/s")


def hours(megabytes, rate):
    value = megabytes / rate / 3600
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}"


def terabytes(kilobytes):
    return f"{ARTICLES * kilobytes / 1e9:.2f} TB"


def table(text):
    found = PARAGRAPH.search(" ".join(text.split()))
    if not found:
        sys.exit(f"{PAGE}: the paragraph with the figures is not there, or says them in another order")
    size, rate, records, packed, wordless, wordless_packed, reading, copies = map(float, found.groups())
    megabytes = ARTICLES * size / 1000
    return "\n".join([
        "| 100,000,000 articles | |", "|---|---|",
        f"| text | {terabytes(size)} |",
        f"| annotating | {hours(megabytes, rate)} core hours: {hours(megabytes, rate * 64)} hours on 64 cores |",
        f"| a job more with `--shard` | {hours(megabytes, reading)} core hours of reading, {hours(megabytes, copies)} with `--copies` |",
        f"| records | {terabytes(records)}, packed {terabytes(packed)} |",
        f"| records without the words | {terabytes(wordless)}, packed {terabytes(wordless_packed)} |", ""])


def main():
    text = PAGE.read_text(encoding="utf-8")
    before, rest = text.split(FROM)
    old, behind = rest.split(TO)
    new = table(before)
    if "--check" in sys.argv[1:]:
        if old != new:
            sys.exit(f"{PAGE}: the table is not that of its figures; run tests/bench/cost.py")
    else:
        PAGE.write_text(before + FROM + new + TO + behind, encoding="utf-8")


main()
