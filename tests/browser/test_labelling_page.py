"""The labelling page in a real browser: labelling by keyboard, undo, what is kept, the file that is saved, and that nothing is
asked of the network and no text becomes markup.

    test_labelling_page.py PAGE FOLDER     PAGE as made by run.sh, with the rows that are named below
"""
import csv
import os
import sys
import time

from checks import asking_nothing, check, equal, summary
from webdriver import Browser


class Page:
    """The page, asked as a person would look at it."""

    def __init__(self, browser):
        self.browser = browser
        self.noted = None  # id of the row that got a note

    def count(self):
        return self.browser.text("#count")

    def place(self):
        return self.browser.text("#place")

    def id(self):
        return self.browser.text("#id")

    def status(self):
        return self.browser.text("#status")

    def pressed(self):
        return self.browser.run("""const button = document.querySelector('#labels [aria-pressed="true"]');
            return button && button.dataset.label""")

    def go_to(self, id):
        for step in ["left"] * 20 + ["right"] * 20:
            if self.id() == id:
                return
            self.browser.press(step)
        raise AssertionError(f"no row {id}")


def labelling(page, browser):
    equal("nothing is labelled at first", page.count(), "0 of 8 labelled")
    equal("it begins with the first row", page.place(), "row 1 of 8")
    first = page.id()
    browser.press("1")
    equal("a key labels and goes on", (page.count(), page.place()), ("1 of 8 labelled", "row 2 of 8"))
    check("it says what was done", page.status() == f"{first}: conciliatory", page.status())
    second = page.id()
    browser.press("3")
    equal("the third key is the third label", page.status(), f"{second}: threatening")
    browser.press("4", "x", "F")
    equal("keys without a meaning do nothing", page.count(), "2 of 8 labelled")
    browser.press("left")
    equal("arrows go back, the label is shown", (page.id(), page.pressed()), (second, "threatening"))
    browser.press("2")
    equal("a label is changed", page.count(), "2 of 8 labelled")
    browser.press("u")
    equal("undo brings the old label back", (page.id(), page.pressed()), (second, "threatening"))
    browser.press("control+z")
    equal("undo goes on to the step before", (page.id(), page.pressed(), page.count()), (second, None, "1 of 8 labelled"))
    browser.press("u")
    equal("and to the first", (page.id(), page.count()), (first, "0 of 8 labelled"))
    browser.press("u")
    equal("then there is nothing to undo", page.count(), "0 of 8 labelled")
    check("and the button says so", browser.run("return document.querySelector('#undo').disabled"))
    browser.click("#labels button:nth-child(2)")
    browser.press("left", "backspace")
    equal("a label is taken away", (page.id(), page.count()), (first, "0 of 8 labelled"))
    browser.press("u")
    equal("taking away is undone", (page.pressed(), page.count()), ("neutral", "1 of 8 labelled"))


def suggestion_and_notes(page, browser):
    equal("the suggestion is hidden at first", browser.text("#suggestion"), "")
    page.noted = "r3" if page.id() == "r2" else "r2"
    page.go_to(page.noted)
    browser.press("h")
    check("it is shown when asked for", browser.text("#suggestion").startswith("the model: conciliatory 0."))
    browser.press("h")
    equal("and hidden again", browser.text("#suggestion"), "")
    browser.press("n", "u", "1", "s", "h", "enter")
    equal("keys in the note are its text", browser.run("return document.querySelector('#note').value"), "u1sh")
    equal("and no commands", page.count(), "1 of 8 labelled")
    browser.press("2")
    check("behind the note they are commands again", page.count() == "2 of 8 labelled", page.count())


def texts(page, browser):
    page.go_to("markup")
    check("markup is shown as text", browser.text("#text").startswith("<img src=x onerror=alert(1)></script><script>"),
          browser.text("#text"))
    equal("and makes no element", browser.run("return document.querySelectorAll('#text *, img, iframe').length"), 0)
    equal("and runs nothing", browser.run("return typeof window.ran"), "undefined")
    page.go_to("astral")
    marks = browser.run("return [...document.querySelectorAll('#text mark')].map(mark => [mark.className, mark.textContent])")
    equal("who acts on whom is marked, behind characters beyond the basic plane", marks, [["source", "Arland"], ["target", "Bovia"]])


def codebook(page, browser):
    headings = browser.run("return [...document.querySelectorAll('#codebook h2, #codebook h3')].map(h => h.textContent)")
    check("the codebook is there", "Codebook: stance and tone" in headings, headings)
    check("its tables are tables", browser.run("return document.querySelectorAll('#codebook table td').length") > 20)
    check("its marks are gone", "**" not in browser.text("#codebook") and "](" not in browser.text("#codebook"))
    browser.press("c")
    check("a key hides it", browser.run("return document.querySelector('#codebook').hidden"))
    browser.press("c")
    check("and shows it", not browser.run("return document.querySelector('#codebook').hidden"))


def keeping(page, browser, address):
    before = (page.id(), page.count())
    browser.go(address)
    equal("a reload keeps labels and place", (page.id(), page.count()), before)
    browser.press("u")
    check("and what can be undone", page.status().startswith("undone: "), page.status())
    page.go_to(page.noted)
    browser.press("2")
    browser.run("for (const key of Object.keys(localStorage)) localStorage.setItem('kept', localStorage.getItem(key))")
    for broken in ["{", "null", "[]", '{"labels": {"0": "no such label", "99": "neutral"}, "at": 1e9, "history": [[0], "x"]}']:
        browser.run("localStorage.setItem(Object.keys(localStorage).find(key => key !== 'kept'), arguments[0])", broken)
        browser.go(address)
        equal(f"what is kept may be broken: {broken}", (page.count(), page.place()), ("0 of 8 labelled", "row 1 of 8"))
    browser.run("""const key = Object.keys(localStorage).find(key => key !== 'kept');
        localStorage.setItem(key, localStorage.getItem('kept'))""")
    browser.go(address)
    equal("what is whole is taken", page.count(), "2 of 8 labelled")


def read_table(path):
    for _ in range(100):
        if os.path.exists(path):
            with open(path, encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        time.sleep(0.1)
    raise AssertionError(f"{path} was not saved")


def saving(page, browser, folder):
    browser.click("#annotator")
    browser.press(*"Ana O.", "enter")
    browser.press("s")
    rows = read_table(f"{folder}/stance-ana-o.tsv")
    equal("the file holds the labelled rows", len(rows), 2)
    noted = next(row for row in rows if row["id"] == page.noted)
    equal("with label, annotator, note and whether the suggestion was seen",
          (noted["label"], noted["annotator"], noted["note"], noted["suggestion_seen"]), ("neutral", "Ana O.", "u1sh", "yes"))
    check("others did not see it", any(row["suggestion_seen"] == "no" for row in rows))
    os.remove(f"{folder}/stance-ana-o.tsv")
    browser.press("3", "1", "3", "1", "3", "1")
    check("at the end it says so", page.status().endswith("All rows are labelled: save them."), page.status())
    browser.click("#save")
    rows = read_table(f"{folder}/stance-ana-o.tsv")
    equal("then all rows are there", len(rows), 8)
    spaced = next(row for row in rows if row["id"] == "spaces")
    equal("tabs and line ends are spaces", spaced["text"], "Arland  thanked Bovia  for the truce.")
    astral = next(row for row in rows if row["id"] == "astral")
    start, end = int(astral["source_start"]), int(astral["source_end"])
    equal("spans are code points", astral["text"][start:end], "Arland")


def refusing(browser, address):
    asking_nothing(browser, address)
    browser.run("""const image = new Image(); image.src = 'http://127.0.0.1:9/x'; document.body.append(image);
        const script = document.createElement('script'); script.textContent = 'window.ran = 1'; document.body.append(script);""")
    complaints = " ".join(entry["message"] for entry in browser.log("browser"))
    check("what would ask is refused", "127.0.0.1:9" in complaints and "img-src" in complaints, complaints)
    check("what would run is refused", browser.run("return typeof window.ran") == "undefined" and "script-src" in complaints,
          complaints)


def main():
    page_file, folder = sys.argv[1:]
    address = f"file://{page_file}"
    browser = Browser(folder)
    try:
        browser.go(address)
        page = Page(browser)
        equal("it is named after the task", browser.run("return document.title"), "Labelling: stance")
        labelling(page, browser)
        suggestion_and_notes(page, browser)
        texts(page, browser)
        codebook(page, browser)
        keeping(page, browser, address)
        saving(page, browser, folder)
        refusing(browser, address)
    finally:
        browser.close()
    summary("test_labelling_page.py")


main()
