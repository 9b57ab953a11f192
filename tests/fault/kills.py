"""Kills `demarche classify --output` at random moments until it is done, and holds the bytes against a run in one go.

    kills.py [--kills N] [--megabytes M] [--seed S] [--ways kill,term,disk,power] DEMARCHE MODEL

Each round starts with --resume, on a random number of threads, and ends by kill -9, by SIGTERM, by a file size limit (a full
disk), or by kill -9 with damage behind it, as a power failure leaves it: the last bytes of the output zeroed or cut off, the
last line of the journal cut or doubled. A corpus that is done is begun anew until N kills are reached. The corpus has
documents that cannot be read, near copies and documents of another language; records, summary and exit code must be those of
the run in one go.
"""
import argparse
import json
import pathlib
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time

SUBJECTS = ["The foreign minister of Arland", "Envoy Mara Lindt", "President Oskar Brandt", "A spokesman for Bovia",
            "The defence ministry of Celtrea", "Ambassador Ines Vahl", "The prime minister", "A senior official"]
SAYINGS = ["said that talks would go on in {place} next week", "warned that {place} would answer every attack with force",
           "told reporters that the treaty on {place} was ready to be signed", "denied that troops had crossed the border near {place}",
           'said: "We will not leave {place} before the last prisoner is free"', 'threatened: "If one ship leaves {place}, we will sink it"',
           "offered to open the harbour of {place} for trade", "called the elections in {place} a farce"]
FOREIGN = ("Министр иностранных дел заявил, что правительство готово к переговорам без предварительных условий. «Мы не хотим войны», "
           "сказал он журналистам в среду вечером. Посол соседней страны назвал эти слова первым шагом к миру, но потребовал "
           "вывести войска с берега реки и открыть переходы на границе для людей.")
PLACES = ["Port Selma", "the northern strait", "Karvala", "the Linden valley", "Ostermark", "the free zone", "Hadria", "Mount Corvo"]


def article(random_numbers):
    sentences = [f"{random_numbers.choice(SUBJECTS)} {random_numbers.choice(SAYINGS).format(place=random_numbers.choice(PLACES))}"
                 f" on day {random_numbers.randint(1, 9999)}." for _ in range(random_numbers.randint(2, 30))]
    return "\n\n".join(sentences)


def write_corpus(path, size, seed):
    random_numbers = random.Random(seed)
    held = []
    with open(path, "w", encoding="utf-8") as out:
        number = 0
        while out.tell() < size:
            number += 1
            if number % 97 == 0:
                out.write('{"id": "cut", "text": "of\n')
            elif number % 89 == 0:
                out.write(json.dumps({"id": f"d{number}", "text": FOREIGN}, ensure_ascii=False) + "\n")
            elif number % 101 == 0:
                out.write('{"id": "none"}\n')
            else:
                text = random_numbers.choice(held) if held and number % 9 == 0 else article(random_numbers)
                held = (held + [text])[-50:]
                out.write(json.dumps({"id": f"d{number}", "text": text, "date": f"2024-05-{number % 28 + 1:02}",
                                      "section": "world"}) + "\n")


def limited(size):
    def prepare():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return prepare


def damage(random_numbers, part, journal):
    """What a power failure may leave: the two files as of different moments."""
    kind = random_numbers.randrange(4)
    if kind == 0 and part.exists():
        length = part.stat().st_size
        with open(part, "r+b") as out:
            out.truncate(max(0, length - random_numbers.randint(0, 100_000)))
    elif kind == 1 and part.exists():
        length = part.stat().st_size
        count = min(length, random_numbers.randint(0, 100_000))
        with open(part, "r+b") as out:
            out.seek(length - count)
            out.write(b"\0" * count)
    elif kind == 2 and journal.exists():
        with open(journal, "r+b") as out:
            out.truncate(max(0, journal.stat().st_size - random_numbers.randint(1, 60)))
    elif kind == 3 and journal.exists():
        with open(journal, "ab") as out:
            out.write(b"at 00000000000000ff 0000")


def run(command, prepare=None):
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=prepare)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=12)
    parser.add_argument("--megabytes", type=float, default=0.6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ways", default="kill,term,disk,power")
    parser.add_argument("demarche")
    parser.add_argument("model")
    options = parser.parse_args()
    random_numbers = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        corpus, whole, output = folder / "corpus.jsonl", folder / "whole.jsonl", folder / "output.jsonl"
        part, journal = folder / "output.jsonl.part", folder / "output.jsonl.journal"
        write_corpus(corpus, options.megabytes * 1e6, options.seed)
        base = [options.demarche, "classify", "-m", options.model, "--copies", "0.8", str(corpus)]
        start = time.monotonic()
        first = run(base + ["--output", str(whole)])
        told = first.communicate()[1]
        taken = time.monotonic() - start
        expected = whole.read_bytes()
        kills = rounds = finished = progress = 0
        ways = dict.fromkeys(options.ways.split(","), 0)
        while kills < options.kills or rounds == 0:
            way = random_numbers.choice(list(ways))
            threads = str(random_numbers.randint(1, 4))
            before = part.stat().st_size if part.exists() else 0
            limit = before + random_numbers.randint(1, len(expected) // 3)
            process = run(base + ["--resume", "-j", threads, "--output", str(output)],
                          limited(limit) if way == "disk" else None)
            if way != "disk":
                try:
                    process.wait(random_numbers.uniform(0, taken * 0.4 + 0.3))
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGTERM if way == "term" else signal.SIGKILL)
            error = process.communicate()[1]
            if process.returncode == first.returncode and output.exists():
                finished += 1
                if output.read_bytes() != expected or error != told or part.exists() or journal.exists():
                    print(f"after {kills} kills the result differs; it was told:\n{error.decode()}")
                    return 1
                output.unlink()
                if kills >= options.kills:
                    break
                continue
            ways[way] += 1
            kills += 1
            wanted = {"kill": -9, "power": -9, "term": 143, "disk": 4}[way]
            early_term = way == "term" and process.returncode in (143, -15)
            if process.returncode != wanted and not early_term:
                print(f"{way} ended with {process.returncode}, not {wanted}:\n{error.decode()}")
                return 1
            progress += part.exists() and part.stat().st_size > before
            if way == "power":
                damage(random_numbers, part, journal)
            rounds += kills >= options.kills
        process = run(base + ["--resume", "--output", str(output)])
        error = process.communicate()[1]
        if not output.exists() or output.read_bytes() != expected or (finished == 0 and error != told):
            print(f"the last run differs:\n{error.decode()}")
            return 1
        print(f"{kills} interruptions ({', '.join(f'{count} {way}' for way, count in ways.items())}) of a run of "
              f"{taken:.1f} s on {options.megabytes} MB, {progress} of them with progress, {finished + 1} times finished: "
              f"{len(expected)} bytes identical each time")
    return 0


if __name__ == "__main__":
    sys.exit(main())
