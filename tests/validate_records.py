#!/usr/bin/env python3
"""Checks records of `demarche classify` against docs/record.schema.json and against the texts they speak of.

usage: validate_records.py [--schema FILE] [--source FILE]... [--need-texts] RECORDS...

RECORDS are JSON (a document or an array) or JSONL; `-` is standard input. A --source is a file that was classified:
.txt (the record's id is the path as it was given), .jsonl, .csv or .tsv (the id field, else FILE:LINE). Where a
record's text is known, or stands in the record itself, every span must slice it back to the words beside it. Says
what is wrong and ends with 1 where anything is; --need-texts: also where a record's text is not known.
"""
import argparse
import csv
import hashlib
import json
import pathlib
import sys

import jsonschema

JOINT = " ... "
KNOWN_KEYS = {"id", "kind", "paragraph", "spans", "text", "reason", "source", "cue", "modality", "target", "confidence",
              "evidence", "name", "role", "affiliation", "code", "mentions", "units", "demarche", "row", "notes", "metadata",
              "cluster", "offsets", "sha256"}


def refuse_duplicates(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise ValueError(f"a key stands twice in one object: {keys}")
    return dict(pairs)


def parse(text):
    return json.loads(text, object_pairs_hook=refuse_duplicates)


def read_records(path):
    raw = sys.stdin.buffer.read() if path == "-" else pathlib.Path(path).read_bytes()
    text = raw.decode("utf-8")
    try:
        whole = parse(text)
    except json.JSONDecodeError:
        return [parse(line) for line in text.split("\n") if line.strip()]
    return whole if isinstance(whole, list) else [whole]


def decoded(raw):
    return raw.decode("utf-8", errors="replace")


def read_table(path, separator):
    with open(path, encoding="utf-8-sig", errors="replace", newline="") as file:
        quoting = csv.QUOTE_NONE if separator == "\t" else csv.QUOTE_MINIMAL
        rows = csv.reader(file, delimiter=separator, quoting=quoting)
        head = next(rows)
        line = rows.line_num + 1
        for row in rows:
            if len(row) == len(head):
                fields = dict(zip(head, row))
                yield fields.get("id") or f"{path}:{line}", fields["text"]
            line = rows.line_num + 1


def read_lines(path):
    for number, line in enumerate(pathlib.Path(path).read_bytes().split(b"\n"), 1):
        try:
            fields = json.loads(decoded(line), parse_int=str, parse_float=str)
            yield fields.get("id") or f"{path}:{number}", fields["text"]
        except (ValueError, KeyError, TypeError, AttributeError):
            continue


def read_source(path):
    if path.endswith(".jsonl"):
        return read_lines(path)
    if path.endswith((".csv", ".tsv")):
        return read_table(path, "," if path.endswith(".csv") else "\t")
    return [(path, decoded(pathlib.Path(path).read_bytes()))]


class Slicer:
    """Slices a text by the unit that spans are in."""

    def __init__(self, text, offsets):
        self.width = {"codepoint": 0, "byte": 1, "utf16": 2}[offsets]
        self.coding = {"codepoint": None, "byte": "utf-8", "utf16": "utf-16-le"}[offsets]
        self.text = text if self.coding is None else text.encode(self.coding)

    def __call__(self, span):
        if self.coding is None:
            return self.text[span[0]:span[1]]
        return self.text[span[0] * self.width:span[1] * self.width].decode(self.coding, errors="strict")

    def length(self):
        return len(self.text) // (self.width or 1)


class Checker:
    def __init__(self, schema, sources):
        self.validator = jsonschema.Draft202012Validator(schema)
        self.sources = sources
        self.faults, self.sliced, self.unknown = [], 0, 0

    def fault(self, name, words):
        self.faults.append(f"{name}: {words}")

    def expect(self, holds, name, words):
        if not holds:
            self.fault(name, words)

    def check(self, record, place):
        name = record.get("id") or record.get("document", {}).get("id") or place
        before = len(self.faults)
        for error in sorted(self.validator.iter_errors(record), key=str):
            deepest = jsonschema.exceptions.best_match([error])
            self.fault(name, f"{deepest.json_path}: {deepest.message[:200]}")
        if len(self.faults) == before and "speakers" in record:
            self.check_article(record, name)
        elif len(self.faults) == before and "row" in record:
            for key in set(record) - KNOWN_KEYS:
                self.check_score(record[key], name)

    def check_article(self, record, name):
        models = {model["field"]: model["labels"] for model in record["models"]}
        units = [unit for speaker in record["speakers"] for unit in speaker["units"]] + record["unattributed"]
        everything = units + record["narration"]
        ids = [thing["id"] for thing in everything + record["speakers"]]
        self.expect(len(set(ids)) == len(ids), name, "an id stands twice")
        self.expect(len(models) == len(record["models"]), name, "two models share a field")
        for thing in everything + record["speakers"]:
            self.expect(set(thing) - KNOWN_KEYS == set(models), name, f"{thing['id']} lacks a model's field or has more")
        for thing in everything:
            self.expect(1 <= thing["paragraph"] <= record["document"]["paragraphs"], name, f"{thing['id']}: paragraph")
            for field, labels in models.items():
                self.expect(list(thing[field]["probability"]) == labels, name, f"{thing['id']}: labels of {field}")
                self.check_score(thing[field], name)
        for speaker in record["speakers"]:
            for field, labels in models.items():
                self.check_summary(speaker, field, labels, name)
        self.check_spans(record, everything, name)

    def check_score(self, score, name):
        total = sum(score["probability"].values())
        self.expect(abs(total - 1) < 1e-5, name, f"probabilities sum to {total}")
        self.expect(score["label"] in score["probability"], name, f"label {score['label']} is not one of the model's")

    def check_summary(self, speaker, field, labels, name):
        summary, scores = speaker[field], [unit[field] for unit in speaker["units"]]
        counts = {label: sum(score["label"] == label for score in scores) for label in labels}
        self.expect(summary["units"] == len(scores), name, f"{speaker['id']}: number of units")
        self.expect(summary["counts"] == counts, name, f"{speaker['id']}: counts of {field}")
        if summary["score"] is not None:
            mean = sum(score["score"] for score in scores) / len(scores)
            low, high = summary["interval"]
            self.expect(abs(summary["score"] - mean) < 2e-6, name, f"{speaker['id']}: score is not the mean")
            self.expect(low <= summary["score"] <= high, name, f"{speaker['id']}: score is outside its interval")

    def text_of(self, record):
        if "text" in record["document"]:
            return record["document"]["text"]
        return self.sources.get(record["document"]["id"])

    def check_spans(self, record, everything, name):
        text = self.text_of(record)
        if text is None:
            self.unknown += 1
            return
        self.sliced += 1
        self.expect(len(text) == record["document"]["characters"], name, f"characters: {len(text)}")
        if "\ufffd" not in text:
            sha256 = hashlib.sha256(text.encode("utf-8")).hexdigest()
            self.expect(sha256 == record["document"]["sha256"], name, "sha256")
        slicer = Slicer(text, record["document"].get("offsets", "codepoint"))
        for thing in everything:
            self.check_slice(slicer, thing["spans"], thing.get("text"), name, thing["id"])
            places = [thing.get(key) for key in ("source", "cue", "target")] + thing.get("evidence", [])
            for place in places:
                if place and place["span"]:
                    self.check_slice(slicer, [place["span"]], place.get("text"), name, thing["id"])
        for speaker in record["speakers"]:
            self.check_slice(slicer, speaker["mentions"], None, name, speaker["id"])

    def check_slice(self, slicer, spans, words, name, thing):
        """Without words (--no-text) the spans must still lie in the text, between characters."""
        try:
            slices = [slicer(span) for span in spans]
        except UnicodeDecodeError:
            self.fault(name, f"{thing}: a span cuts a character: {spans}")
            return
        for span in spans:
            self.expect(0 <= span[0] < span[1] <= slicer.length(), name, f"{thing}: span {span} is empty or outside")
        if words is not None:
            self.expect(JOINT.join(slices) == words, name, f"{thing}: {spans} give {slices}, not {words!r}")


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records", nargs="+")
    parser.add_argument("--schema", default=here.parent / "docs" / "record.schema.json", type=pathlib.Path)
    parser.add_argument("--source", action="append", default=[])
    parser.add_argument("--need-texts", action="store_true")
    options = parser.parse_args()
    csv.field_size_limit(1 << 30)
    schema = json.loads(options.schema.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    sources = {name: text for path in options.source for name, text in read_source(path)}
    checker = Checker(schema, sources)
    count = 0
    for path in options.records:
        for record in read_records(path):
            count += 1
            checker.check(record, f"{path}: record {count}")
    for fault in checker.faults[:40]:
        print(fault)
    print(f"{count} records, {checker.sliced} with their text, {checker.unknown} without, {len(checker.faults)} faults")
    return 1 if checker.faults or not count or (options.need_texts and checker.unknown) else 0


if __name__ == "__main__":
    sys.exit(main())
