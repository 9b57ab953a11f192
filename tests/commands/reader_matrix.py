"""Every format in every encoding, packed in every way: writes the files and what their records must say.

    reader_matrix.py write FOLDER      files in FOLDER, their list in FOLDER/list, expectations in FOLDER/expected.json
    reader_matrix.py check FOLDER RECORDS
"""
import csv
import gzip
import hashlib
import io
import json
import pathlib
import subprocess
import sys
import tarfile
import zipfile

ENGLISH = ("The foreign minister met the envoy at the café on the pier. “We are ready to sign,” she told reporters. "
           "The naïve offer of last year — €40 million for the harbour — was not repeated.")
POLISH = ("Minister spraw zagranicznych oświadczył, że rząd nie ustąpi. „Będziemy bronić każdej piędzi ziemi”, "
          "powiedział w środę. Źródła dyplomatyczne mówią, że rozmowy zostaną wznowione w przyszłym tygodniu, "
          "jeśli obie strony wycofają wojska znad rzeki i otworzą przejścia graniczne dla ludności.")
RUSSIAN = ("Министр иностранных дел заявил, что правительство готово к переговорам без предварительных условий. "
           "«Мы не хотим войны», сказал он журналистам в среду вечером. Посол соседней страны назвал эти слова "
           "первым шагом к миру, но потребовал вывести войска с берега реки.")
JAPANESE = ("外務大臣は水曜日、記者団に対し、政府は無条件で交渉に応じる用意があると述べた。大使はこの発言を歓迎し、"
            "来週の会談で国境の検問所を再び開くよう求めた。両国の軍隊はまだ川の岸に残っている。")
CHINESE = ("外交部长星期三对记者说,政府准备在没有先决条件的情况下举行谈判。大使对这一讲话表示欢迎,并要求在下周的会谈中"
           "重新开放边境口岸。两国军队仍然驻扎在河岸上,双方都不愿意首先撤退。")
TAIWANESE = ("外交部長星期三對記者說,政府準備在沒有先決條件的情況下舉行談判。大使對這一講話表示歡迎,並要求在下週的會談中"
             "重新開放邊境口岸。兩國軍隊仍然駐紮在河岸上,雙方都不願意首先撤退。")
KOREAN = ("외무장관은 수요일 기자들에게 정부는 조건 없이 협상에 응할 준비가 되어 있다고 말했다. 대사는 이 발언을 환영하고 "
          "다음 주 회담에서 국경 검문소를 다시 열 것을 요구했다. 두 나라의 군대는 아직 강가에 남아 있다.")

# name, Python's codec, text, mark in front, what the record calls it (None: nothing), whether it is guessed
ENCODINGS = [
    ("utf-8", "utf-8", ENGLISH, b"", None, False),
    ("utf-8-mark", "utf-8", ENGLISH, b"\xef\xbb\xbf", None, False),
    ("utf-16-le", "utf-16-le", ENGLISH, b"\xff\xfe", "UTF-16LE", False),
    ("utf-16-be", "utf-16-be", ENGLISH, b"\xfe\xff", "UTF-16BE", False),
    ("utf-16-le-plain", "utf-16-le", ENGLISH, b"", "UTF-16LE", True),
    ("utf-32-le", "utf-32-le", ENGLISH, b"\xff\xfe\0\0", "UTF-32LE", False),
    ("windows-1252", "cp1252", ENGLISH, b"", "WINDOWS-1252", True),
    ("iso-8859-2", "iso-8859-2", POLISH.replace("„", '"').replace("”", '"'), b"", "ISO-8859-2", True),
    ("windows-1251", "cp1251", RUSSIAN, b"", "WINDOWS-1251", True),
    ("koi8-r", "koi8-r", RUSSIAN.replace("«", '"').replace("»", '"'), b"", "KOI8-R", True),
    ("shift_jis", "cp932", JAPANESE, b"", "CP932", True),
    ("gb18030", "gb18030", CHINESE, b"", "GB18030", True),
    ("big5", "big5", TAIWANESE, b"", "BIG5", True),
    ("euc-kr", "cp949", KOREAN, b"", "CP949", True),
]


def text_file(name, text):
    return text + "\n"


def html_file(name, text):
    declared = "utf-8" if name.startswith("utf") else name
    return (f'<!DOCTYPE html><html><head><meta charset="{declared}"><title>Page</title></head>'
            f"<body><article><h1>Page</h1><p>{text}</p><p>{text} 2</p></article></body></html>\n")


def row(name, text):
    return {"id": f"{name}-1", "text": text, "date": "2024-05-01", "section": text.split()[0]}


def jsonl_file(name, text):
    return json.dumps(row(name, text), ensure_ascii=False) + "\n"


def csv_file(name, text):
    out = io.StringIO()
    csv.writer(out).writerows([list(row(name, text)), list(row(name, text).values())])
    return out.getvalue()


def tsv_file(name, text):
    return "\t".join(row(name, text)) + "\n" + "\t".join(row(name, text).values()) + "\n"


FORMATS = {"txt": text_file, "html": html_file, "jsonl": jsonl_file, "csv": csv_file, "tsv": tsv_file}


def tar_of(name, data, mode):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        member = tarfile.TarInfo(f"inner/{name}")
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


def zip_of(name, data):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"inner/{name}", data)
    return out.getvalue()


def zstd_of(data):
    return subprocess.run(["zstd", "-q", "-c"], input=data, stdout=subprocess.PIPE, check=True).stdout


PACKINGS = {
    "": lambda name, data: data,
    ".gz": lambda name, data: gzip.compress(data, mtime=0),
    ".zst": lambda name, data: zstd_of(data),
    ".tar": lambda name, data: tar_of(name, data, "w"),
    ".tar.gz": lambda name, data: tar_of(name, data, "w:gz"),
    ".zip": zip_of,
    ".gz.zip": lambda name, data: zip_of(name + ".gz", gzip.compress(data, mtime=0)),
    ".zip.tar": lambda name, data: tar_of(name + ".zip", zip_of(name, data), "w"),
}


def expectation(kind, encoding, path, inner, mark):
    name, _, text, _, shown, guessed = encoding
    body = FORMATS[kind](name, text)
    document = {"encoding": shown, "guessed": guessed and not (kind == "html" and not name.startswith("utf"))}
    if kind == "txt":
        whole = ("\ufeff" if mark else "") + body
        document["sha256"] = hashlib.sha256(whole.encode()).hexdigest()
    elif kind == "html":
        document["text"] = text
    else:
        document["sha256"] = hashlib.sha256(text.encode()).hexdigest()
        document["date"] = "2024-05-01"
        document["metadata"] = {"section": text.split()[0]}
    document["id"] = f"{name}-1" if kind in ("jsonl", "csv", "tsv") else path + inner
    return document


def inner_name(packing, file):
    return {".tar": f"/inner/{file}", ".tar.gz": f"/inner/{file}", ".zip": f"/inner/{file}",
            ".gz.zip": f"/inner/{file}.gz", ".zip.tar": f"/inner/{file}.zip/inner/{file}"}.get(packing, "")


def write(folder):
    expected = []
    paths = []
    for kind in FORMATS:
        for encoding in ENCODINGS:
            name, codec, text, mark, _, _ = encoding
            data = mark + FORMATS[kind](name, text).encode(codec)
            file = f"{name}.{kind}"
            for packing, pack in PACKINGS.items():
                path = folder / (file + packing)
                path.write_bytes(pack(file, data))
                paths.append(str(path))
                expected.append(expectation(kind, encoding, str(path), inner_name(packing, file), mark))
    (folder / "list").write_text("\n".join(paths) + "\n")
    (folder / "expected.json").write_text(json.dumps(expected))


def faults(record, expected):
    document = record["document"]
    if "error" in record:
        yield record["error"]["message"]
        return
    notes = {note["code"] for note in document["notes"]}
    for key, value in expected.items():
        if key == "text":
            if value not in document["text"] or value + " 2" not in document["text"]:
                yield f"the text is {document['text'][:80]!r}"
        elif key == "guessed":
            if ("guessed_encoding" in notes) != value:
                yield f"notes: {notes}"
        elif key == "encoding" and value == "BIG5":
            if "BIG5" not in document.get(key, ""):
                yield f"{key}: {document.get(key)!r}"
        elif document.get(key) != value:
            yield f"{key}: {document.get(key)!r}, not {value!r}"
    if "repaired" in notes:
        yield "characters were lost"


def check(folder, records):
    expected = json.loads((folder / "expected.json").read_text())
    lines = pathlib.Path(records).read_text(encoding="utf-8").splitlines()
    wrong = 0 if len(lines) == len(expected) else 1
    if wrong:
        print(f"{len(lines)} records of {len(expected)} files")
    paths = (folder / "list").read_text().split()
    for path, line, wanted in zip(paths, lines, expected):
        for fault in faults(json.loads(line), wanted):
            print(f"{path}: {fault}")
            wrong += 1
    print(f"{len(expected)} cells: {len(FORMATS)} formats x {len(ENCODINGS)} encodings x {len(PACKINGS)} packings, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(pathlib.Path(sys.argv[2]))
    else:
        sys.exit(check(pathlib.Path(sys.argv[2]), sys.argv[3]))
